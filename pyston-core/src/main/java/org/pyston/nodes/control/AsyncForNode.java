package org.pyston.nodes.control;

import org.pyston.frame.Completion;
import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.ops.Awaitables;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;

/** {@code async for target in iterable: … else: …}: {@code next} awaits the next item of the iterator in a temporary. */
public final class AsyncForNode extends StmtNode {
    private final ExprNode iterable;
    private final int iteratorTemp;
    private final SuspendingNode next;
    private final int itemSlot;
    private final StmtNode body;
    private final StmtNode otherwise;

    /** {@code body} begins with the assignment of the item to the target; {@code otherwise} may be null. */
    public AsyncForNode(int id, ExprNode iterable, int iteratorTemp, SuspendingNode next, int itemSlot, StmtNode body,
            StmtNode otherwise) {
        super(id);
        this.iterable = adopt(iterable, 0);
        this.iteratorTemp = iteratorTemp;
        this.next = adopt(next, 1);
        this.itemSlot = itemSlot;
        this.body = adopt(body, 2);
        this.otherwise = adopt(otherwise, 3);
    }

    @Override
    public Object execute(Frame frame) {
        return begin(frame, iterable.execute(frame));
    }

    private Object begin(Frame frame, Object value) {
        frame.at = iterable.id;
        frame.locals[iteratorTemp] = Awaitables.asyncIter(frame, value);
        return loop(frame);
    }

    private Object loop(Frame frame) {
        while (true) {
            Object item;
            try {
                item = next.executeAsStatement(frame);
            } catch (PyException e) {
                return end(frame, e);
            }
            if (item == Completion.YIELD) {
                return item;
            }
            frame.locals[itemSlot] = item;
            Object completion = body.executeSuite(frame);
            if (completion != null && completion != Completion.CONTINUE) {
                return completion == Completion.BREAK ? null : completion;
            }
            if (frame.thread.tracing) {
                Tracing.jump(frame, iterable.id);
            }
        }
    }

    private Object end(Frame frame, PyException e) {
        if (!e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            throw e;
        }
        frame.locals[iteratorTemp] = null;
        return otherwise == null ? null : otherwise.executeSuite(frame);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        switch (index) {
            case 0:
                return begin(frame, value);
            case 1:
                frame.locals[itemSlot] = value;
                return afterBody(frame, body.executeSuite(frame));
            case 2:
                return afterBody(frame, value);
            default:
                return value;
        }
    }

    private Object afterBody(Frame frame, Object completion) {
        if (completion != null && completion != Completion.CONTINUE) {
            return completion == Completion.BREAK ? null : completion;
        }
        if (frame.thread.tracing) {
            Tracing.jump(frame, iterable.id);
        }
        return loop(frame);
    }

    @Override
    public Object resumeThrow(Frame frame, int index, PyException e) {
        if (index == 1) {
            return end(frame, e);
        }
        throw e;
    }

    /** What is iterated over. */
    public ExprNode iterable() {
        return iterable;
    }

    /** The temporary of the asynchronous iterator. */
    public int iteratorTemp() {
        return iteratorTemp;
    }

    /** Awaits the next item. */
    public SuspendingNode next() {
        return next;
    }

    /** The temporary of the item. */
    public int itemSlot() {
        return itemSlot;
    }

    /** The suite, after the assignment to the target. */
    public StmtNode body() {
        return body;
    }

    /** The suite at the end; null for none. */
    public StmtNode otherwise() {
        return otherwise;
    }

    @Override
    public int[] storedSlots() {
        return new int[] {itemSlot};
    }
}
