package org.pyston.nodes.call;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyCell;
import org.pyston.types.function.PySuper;

/** {@code super()} without arguments: takes the class from the cell {@code __class__} and the first parameter. */
public final class SuperCallNode extends ExprNode {
    private final ExprNode callee;
    private final int classSlot;
    private final int firstSlot;

    /** {@code classSlot} or {@code firstSlot} is -1 when the function has no such thing. */
    public SuperCallNode(int id, ExprNode callee, int classSlot, int firstSlot) {
        super(id);
        this.callee = adopt(callee, 0);
        this.classSlot = classSlot;
        this.firstSlot = firstSlot;
    }

    @Override
    public Object execute(Frame frame) {
        return resumeAfter(frame, 0, callee.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object f) {
        frame.at = id;
        if (f != PySuper.TYPE) {
            return ObjectCall.call0(frame, f);
        }
        if (firstSlot < 0) {
            throw Errors.runtimeError("super(): no arguments");
        }
        Object first = frame.locals[firstSlot];
        if (first instanceof PyCell cell) {
            first = cell.value;
        }
        return PySuper.makeFromFrame(frame, classSlot < 0 ? null : (PyCell) frame.locals[classSlot], first);
    }
}
