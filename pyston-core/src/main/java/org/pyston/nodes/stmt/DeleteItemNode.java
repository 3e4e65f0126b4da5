package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictStmtNode;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Frame;

/** {@code del object[key]}. */
public final class DeleteItemNode extends StrictStmtNode {
    public DeleteItemNode(int id, int base, ExprNode object, ExprNode key) {
        super(id, base, object, key);
    }

    @Override
    protected void apply(Frame frame, Object[] values) {
        ObjectSetItem.delete(frame, values[0], values[1]);
    }
}
