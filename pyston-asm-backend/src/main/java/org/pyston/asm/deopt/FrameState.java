package org.pyston.asm.deopt;

import org.pyston.asm.install.CompiledUnit;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.Node;
import org.pyston.nodes.control.ForNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/**
 * A place at which compiled code can leave: where the interpreter goes on and what is pending there. Variables are not in it:
 * the handler puts all of them into the frame.
 *
 * @param unit the code
 * @param node where the interpreter goes on
 * @param child as in {@link LeftCode}
 * @param value what arrives there; null for nothing, or when it comes with the exception that leaves
 * @param at the place in the source while the operation runs; {@link #KEEP} when the operation sets it itself
 * @param operands pending operands of the nodes around
 * @param operandIndexes their places in {@link Frame#operands}
 * @param slots what goes to temporaries of the frame: iterators of loops around
 * @param slotIndexes the temporaries
 * @param counted whether leaving here speaks against the speculation
 * @param protection what an exception means here
 */
public record FrameState(CompiledUnit unit, Node node, int child, Source value, int at, Source[] operands,
        int[] operandIndexes, Source[] slots, int[] slotIndexes, boolean counted, Protection protection) {
    /** {@link #at}: the frame has the place. */
    public static final int KEEP = -2;

    /** Completes the frame, whose variables are in it, with what is pending. */
    void fill(Frame frame, Object[] temps) {
        Object[] locals = frame.locals;
        for (int i = 0; i < operands.length; i++) {
            frame.spill(operandIndexes[i], operands[i].read(temps, locals));
        }
        fillSlots(locals, temps);
        setPlace(frame);
    }

    private void fillSlots(Object[] locals, Object[] temps) {
        for (int i = 0; i < slots.length; i++) {
            locals[slotIndexes[i]] = slots[i].read(temps, locals);
        }
    }

    /** Sets the place in the source. */
    void setPlace(Frame frame) {
        if (at != KEEP) {
            frame.at = at;
        }
    }

    /** Where to go on when a guard failed. */
    LeftCode left(Frame frame, Object[] temps) {
        Object v = value == null ? null : value.read(temps, frame.locals);
        if (counted) {
            if (unit.stress() == null) {
                node.deopts++;
            }
            if (child == LeftCode.DONE && node instanceof ExprNode e && v != null) {
                e.record(v);
            }
            if (child == 1 && node instanceof ForNode loop && v != null) {
                loop.recordItem(v);
            }
            unit.guardFailed(this, v);
        }
        return new LeftCode(node, child, v);
    }

    /** Where to go on with an exception; the frame has the place. Pending operands are of no use any more. */
    LeftCode raised(Frame frame, Object[] temps, PyException e) {
        fillSlots(frame.locals, temps);
        if (protection == Protection.COUNTED) {
            unit.guardFailed(this, e.value());
        }
        return new LeftCode(node, LeftCode.RAISED, e);
    }

    /** Where to go on after a call that gave {@code result}; {@code substitute} as {@link #substitute}. */
    LeftCode after(Object result, Object substitute) {
        return new LeftCode(node, child, substitute == null ? result : substitute);
    }

    /** What stands for a call's result, as the object made does for that of {@code __init__}; null for the result itself. */
    Object substitute(Frame frame, Object[] temps) {
        return value == null ? null : value.read(temps, frame.locals);
    }
}
