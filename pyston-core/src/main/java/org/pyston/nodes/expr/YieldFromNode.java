package org.pyston.nodes.expr;

import org.pyston.frame.Completion;
import org.pyston.nodes.ExprNode;
import org.pyston.ops.Awaitables;
import org.pyston.ops.Delegation;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.object.PyNone;
import org.pyston.types.generator.PyCoroutine;
import org.pyston.types.generator.PyGenerator;

/**
 * {@code yield from iterable} and {@code await awaitable}: delegates to an iterator, which is kept in a temporary, until it
 * ends. Source: PEP 380, PEP 492.
 */
public final class YieldFromNode extends SuspendingNode {
    private final ExprNode operand;
    private final Awaitables.Place place;
    private final int temp;

    /** {@code place}: where an await stands; null for {@code yield from}. */
    public YieldFromNode(int id, ExprNode operand, Awaitables.Place place, int temp) {
        super(id);
        this.operand = adopt(operand, 0);
        this.place = place;
        this.temp = temp;
    }

    @Override
    public Object executeAsStatement(Frame frame) {
        return begin(frame, operand.execute(frame));
    }

    /** What is delegated to. */
    public ExprNode operand() {
        return operand;
    }

    /** As {@link #executeAsStatement} with the value of the operand. */
    public Object begin(Frame frame, Object v) {
        frame.at = id;
        frame.locals[temp] = place != null ? Awaitables.iterator(frame, v, place) : iterator(frame, v);
        return step(frame, PyNone.NONE, null);
    }

    private static Object iterator(Frame frame, Object v) {
        if (v instanceof PyGenerator) {
            return v;
        }
        if (v instanceof PyCoroutine c) {
            return Awaitables.forYieldFrom(frame, c);
        }
        return ObjectIter.iter(frame, v);
    }

    /** Hands a value or an exception on to the iterator: its result, or YIELD. */
    private Object step(Frame frame, Object sent, PyException thrown) {
        frame.at = id;
        Object iterator = frame.locals[temp];
        Object result = thrown == null ? Delegation.send(frame, iterator, sent)
                : Delegation.throwInto(frame, iterator, thrown);
        if (result == Completion.YIELD) {
            frame.at = id;
            return result;
        }
        frame.locals[temp] = null;
        return result;
    }

    @Override
    public Object resumeAt(Frame frame, Object value, PyException thrown) {
        return step(frame, value, thrown);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object v) {
        return begin(frame, v);
    }

    @Override
    public Object delegate(Frame frame) {
        return frame.locals[temp];
    }
}
