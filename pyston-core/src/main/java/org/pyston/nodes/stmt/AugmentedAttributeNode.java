package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.expr.AttributeStore;
import org.pyston.nodes.expr.AttributeSite;
import org.pyston.object.BinaryOp;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code object.name op= value}. */
public final class AugmentedAttributeNode extends AugmentedNode {
    private final AttributeSite site;
    private final AttributeStore store;

    public AugmentedAttributeNode(int id, int base, BinaryOp op, ExprNode object, int targetId, PyStr name, ExprNode value) {
        super(id, base, op, new ExprNode[] {object}, value);
        this.site = new AttributeSite(targetId, name);
        this.store = new AttributeStore(targetId, name);
    }

    @Override
    protected Object read(Frame frame, Object[] operands) {
        return site.get(frame, operands[0]);
    }

    @Override
    protected void write(Frame frame, Object[] operands, Object v) {
        store.store(frame, operands[0], v);
    }

    /** The cache of the read. */
    public AttributeSite site() {
        return site;
    }

    /** The cache of the write. */
    public AttributeStore store() {
        return store;
    }
}
