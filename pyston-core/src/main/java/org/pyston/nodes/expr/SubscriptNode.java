package org.pyston.nodes.expr;

import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.ops.ObjectGetItem;
import org.pyston.profile.ContainerKind;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code object[key]}, read. */
public final class SubscriptNode extends ExprNode {
    private final int base;
    private final ExprNode object;
    private final ExprNode key;
    private int containers;
    private boolean otherKeys;

    public SubscriptNode(int id, int base, ExprNode object, ExprNode key) {
        super(id);
        this.base = base;
        this.object = adopt(object, 0);
        this.key = adopt(key, 1);
    }

    @Override
    public Object execute(Frame frame) {
        return withObject(frame, object.execute(frame));
    }

    private Object withObject(Frame frame, Object o) {
        Object k;
        try {
            k = key.execute(frame);
        } catch (Unwind u) {
            frame.spill(base, o);
            throw u;
        }
        return apply(frame, o, k);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return index == 0 ? withObject(frame, value) : apply(frame, frame.unspill(base), value);
    }

    private Object apply(Frame frame, Object o, Object k) {
        frame.at = id;
        containers |= ContainerKind.of(o);
        otherKeys |= !(k instanceof Long);
        return seen(get(frame, o, k));
    }

    /** Which kinds of containers were read ({@link ContainerKind} bits). */
    public int containers() {
        return containers;
    }

    /** Whether all keys were ints that are Longs. */
    public boolean keysAreInts() {
        return !otherKeys;
    }

    /** {@code o[k]} with the cases of exact lists, tuples and dicts first. */
    public static Object get(Frame frame, Object o, Object k) {
        if (k instanceof Long l) {
            long i = l;
            if (o instanceof PyList list && list.type() == PyList.TYPE) {
                int size = list.size();
                Object v = i >= 0 && i < size ? list.get((int) i) : i < 0 && i >= -size ? list.get((int) i + size) : null;
                if (v != null) {
                    return v;
                }
            } else if (o instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE && i >= 0 && i < tuple.size()) {
                return tuple.get((int) i);
            }
        }
        if (o instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            Object v = dict.get(frame, k);
            if (v != null) {
                return v;
            }
        }
        return ObjectGetItem.get(frame, o, k);
    }

    /** Where operand 0 is kept when operand 1 leaves. */
    public int base() {
        return base;
    }

    /** The container. */
    public ExprNode object() {
        return object;
    }

    /** The key. */
    public ExprNode key() {
        return key;
    }
}
