package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.SequenceUnpack;
import org.pyston.runtime.Frame;

/** The annotation {@code *args: *Ts}: the one item that the operand unpacks to (PEP 646). */
public final class UnpackOneNode extends ExprNode {
    private final ExprNode operand;

    public UnpackOneNode(int id, ExprNode operand) {
        super(id);
        this.operand = adopt(operand, 0);
    }

    @Override
    public Object execute(Frame frame) {
        return resumeAfter(frame, 0, operand.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        frame.at = id;
        return SequenceUnpack.unpack(frame, value, 1, -1)[0];
    }
}
