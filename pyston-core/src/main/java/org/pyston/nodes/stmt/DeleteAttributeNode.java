package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictStmtNode;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code del object.name}. */
public final class DeleteAttributeNode extends StrictStmtNode {
    private final PyStr name;

    public DeleteAttributeNode(int id, int base, ExprNode object, PyStr name) {
        super(id, base, object);
        this.name = name;
    }

    @Override
    protected void apply(Frame frame, Object[] values) {
        ObjectSetAttr.delete(frame, values[0], name);
    }

    /** The attribute's name. */
    public PyStr name() {
        return name;
    }
}
