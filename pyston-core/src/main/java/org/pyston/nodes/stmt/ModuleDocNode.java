package org.pyston.nodes.stmt;

import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;

/** The docstring of a module: binds {@code __doc__}. */
public final class ModuleDocNode extends StmtNode {
    private static final NameTarget DOC = new NameTarget.InNamespace(Names.DOC);

    private final PyStr text;

    public ModuleDocNode(int id, PyStr text) {
        super(id);
        this.text = text;
    }

    @Override
    public Object execute(Frame frame) {
        DOC.store(frame, text);
        return null;
    }
}
