package org.pyston.nodes.stmt;

import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;

/** The beginning of a module with annotated names: makes {@code __annotations__}. */
public final class SetupAnnotationsNode extends StmtNode {
    public SetupAnnotationsNode(int id) {
        super(id);
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        AnnotateNode.annotations(frame);
        return null;
    }
}
