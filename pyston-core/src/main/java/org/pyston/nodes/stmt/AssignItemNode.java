package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictStmtNode;
import org.pyston.ops.ObjectSetItem;
import org.pyston.profile.ContainerKind;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;

/** {@code object[key] = value}: operands are the value, the object and the key. */
public final class AssignItemNode extends StrictStmtNode {
    private final int targetId;
    private int containers;
    private boolean otherKeys;

    public AssignItemNode(int id, int base, int targetId, ExprNode value, ExprNode object, ExprNode key) {
        super(id, base, value, object, key);
        this.targetId = targetId;
    }

    @Override
    protected void apply(Frame frame, Object[] values) {
        frame.at = targetId;
        containers |= ContainerKind.of(values[1]);
        otherKeys |= !(values[2] instanceof Long);
        store(frame, values[1], values[2], values[0]);
    }

    /** Which kinds of containers were written to ({@link ContainerKind} bits). */
    public int containers() {
        return containers;
    }

    /** Whether all keys were ints that are Longs. */
    public boolean keysAreInts() {
        return !otherKeys;
    }

    /** {@code o[k] = v} with the cases of exact lists and dicts first. */
    public static void store(Frame frame, Object o, Object k, Object v) {
        if (o instanceof PyList list && k instanceof Long l && list.type() == PyList.TYPE) {
            long i = l;
            if (i >= 0 && i <= Integer.MAX_VALUE && list.set((int) i, v)) {
                return;
            }
        } else if (o instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            dict.put(frame, k, v);
            return;
        }
        ObjectSetItem.set(frame, o, k, v);
    }

    /** The number of the target's place. */
    public int targetId() {
        return targetId;
    }
}
