package org.pyston.nodes.stmt;

import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.expr.AttributeStore;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code object.name = value}: the value is evaluated first. */
public final class AssignAttributeNode extends StmtNode {
    private final int base;
    private final ExprNode value;
    private final ExprNode object;
    private final AttributeStore store;

    public AssignAttributeNode(int id, int base, ExprNode value, ExprNode object, int targetId, PyStr name) {
        super(id);
        this.base = base;
        this.value = adopt(value, 0);
        this.object = adopt(object, 1);
        this.store = new AttributeStore(targetId, name);
    }

    @Override
    public Object execute(Frame frame) {
        return withValue(frame, value.execute(frame));
    }

    private Object withValue(Frame frame, Object v) {
        Object o;
        try {
            o = object.execute(frame);
        } catch (Unwind u) {
            frame.spill(base, v);
            throw u;
        }
        store.store(frame, o, v);
        return null;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object v) {
        if (index == 0) {
            return withValue(frame, v);
        }
        store.store(frame, v, frame.unspill(base));
        return null;
    }

    /** Where the value is kept while the object is evaluated. */
    public int base() {
        return base;
    }

    /** The value. */
    public ExprNode value() {
        return value;
    }

    /** The object. */
    public ExprNode object() {
        return object;
    }

    /** The cache of the access. */
    public AttributeStore store() {
        return store;
    }
}
