package org.pyston.nodes.expr;

import org.pyston.frame.Completion;
import org.pyston.frame.Suspend;
import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;

/**
 * An expression that can suspend the frame: {@code yield}, {@code yield from}, {@code await}. When the driver resumes it, no
 * node around it is on the Java stack: a further suspension is then the result {@link Completion#YIELD}, not an exception.
 */
public abstract class SuspendingNode extends ExprNode {
    protected SuspendingNode(int id) {
        super(id);
    }

    /**
     * Evaluates the operand and acts: the value of the expression, or {@link Completion#YIELD} with the value to hand out in
     * {@code frame.transfer}. The operand itself may suspend by exception.
     */
    public abstract Object executeAsStatement(Frame frame);

    @Override
    public final Object execute(Frame frame) {
        Object result = executeAsStatement(frame);
        if (result == Completion.YIELD) {
            throw Suspend.INSTANCE; // the nodes around this one are on the Java stack
        }
        return result;
    }

}
