package org.pyston.nodes.control;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** {@code try: … except* …: …} (PEP 654). */
public final class TryStarNode extends StmtNode {
    /** Number of temporaries. */
    public static final int TEMPS = 4;

    public TryStarNode(int id, StmtNode body, StmtNode otherwise, ExprNode[] types, NameTarget[] names,
            StmtNode[] handlers, int temps) {
        super(id);
    }

    @Override
    public Object execute(Frame frame) {
        throw Errors.notImplemented("except*");
    }
}
