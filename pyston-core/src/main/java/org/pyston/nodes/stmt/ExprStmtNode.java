package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StoreNode;
import org.pyston.runtime.Frame;

/** An expression as a statement. */
public final class ExprStmtNode extends StoreNode {
    public ExprStmtNode(int id, ExprNode value) {
        super(id, value);
    }

    @Override
    protected Object store(Frame frame, Object v) {
        return null;
    }
}
