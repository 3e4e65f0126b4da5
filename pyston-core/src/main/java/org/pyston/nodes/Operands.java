package org.pyston.nodes;

import org.pyston.frame.Unwind;
import org.pyston.runtime.Frame;

/** Evaluation of a row of operands that can be left and re-entered in the middle. */
public final class Operands {
    private static final Object[] NONE = new Object[0];

    private Operands() {
    }

    /** Evaluates all; operand i is kept at {@code base + i} when a later one leaves. */
    public static Object[] evaluate(Frame frame, ExprNode[] nodes, int base) {
        return nodes.length == 0 ? NONE : evaluateFrom(frame, nodes, new Object[nodes.length], 0, base);
    }

    /** Goes on after operand {@code index} has got {@code value}. */
    public static Object[] resume(Frame frame, ExprNode[] nodes, int base, int index, Object value) {
        Object[] values = new Object[nodes.length];
        frame.unspill(base, values, index);
        values[index] = value;
        return evaluateFrom(frame, nodes, values, index + 1, base);
    }

    private static Object[] evaluateFrom(Frame frame, ExprNode[] nodes, Object[] values, int from, int base) {
        int i = from;
        try {
            for (; i < nodes.length; i++) {
                values[i] = nodes[i].execute(frame);
            }
        } catch (Unwind u) {
            frame.spill(base, values, i);
            throw u;
        }
        return values;
    }
}
