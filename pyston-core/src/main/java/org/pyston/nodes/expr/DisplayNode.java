package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;
import org.pyston.types.slice.PySlice;
import org.pyston.types.tuple.PyTuple;

/** A display without unpacking, and a slice. */
public final class DisplayNode extends StrictNode {
    /** What is made of the operands. */
    public enum Kind { TUPLE, LIST, SET, SLICE }

    private final Kind kind;

    public DisplayNode(int id, int base, Kind kind, ExprNode... operands) {
        super(id, base, operands);
        this.kind = kind;
    }

    private static PySet set(Frame frame, Object[] values) {
        PySet set = new PySet();
        for (Object v : values) {
            set.add(frame, v);
        }
        return set;
    }

    /** The operands of a tuple display that is unpacked at once; null for other displays. */
    public ExprNode[] tupleOperands() {
        return kind == Kind.TUPLE ? operands : null;
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        return switch (kind) {
            case TUPLE -> PyTuple.of(values);
            case LIST -> PyList.of(values);
            case SET -> set(frame, values);
            case SLICE -> new PySlice(values[0], values[1], values[2]);
        };
    }

    /** What is made. */
    public Kind kind() {
        return kind;
    }
}
