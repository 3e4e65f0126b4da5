package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StoreNode;
import org.pyston.runtime.Frame;

/** {@code return value}: the value is the completion. */
public final class ReturnNode extends StoreNode {
    public ReturnNode(int id, ExprNode value) {
        super(id, value);
    }

    @Override
    protected Object store(Frame frame, Object v) {
        frame.at = id; // the line that a frame shows that somebody has kept
        return v;
    }
}
