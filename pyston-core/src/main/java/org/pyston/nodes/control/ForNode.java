package org.pyston.nodes.control;

import org.pyston.frame.Completion;
import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.ops.ObjectIter;
import org.pyston.profile.ContainerKind;
import org.pyston.profile.ValueKind;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.ThreadState;

/**
 * {@code for target in iterable: … else: …}. The iterator is in a temporary; the item goes to a slot of the frame, from which
 * {@code assign} (null when the target is that slot) gives it to the target.
 */
public final class ForNode extends LoopNode {
    private final ExprNode iterable;
    private final int iteratorTemp;
    private final int itemSlot;
    private final StmtNode assign;
    private final StmtNode body;
    private final StmtNode otherwise;
    private int iterables;
    private int itemKinds;
    private Class<?> lastItem;

    /** {@code otherwise} may be null. */
    public ForNode(int id, ExprNode iterable, int iteratorTemp, int itemSlot, StmtNode assign, StmtNode body,
            StmtNode otherwise) {
        super(id);
        this.iterable = adopt(iterable, 0);
        this.iteratorTemp = iteratorTemp;
        this.itemSlot = itemSlot;
        this.assign = adopt(assign, 1);
        this.body = adopt(body, 2);
        this.otherwise = adopt(otherwise, 3);
    }

    @Override
    public Object execute(Frame frame) {
        return begin(frame, iterable.execute(frame));
    }

    private Object begin(Frame frame, Object value) {
        frame.at = iterable.id;
        Object iterator = ObjectIter.iter(frame, value);
        iterables |= ContainerKind.ofIterable(value, iterator);
        frame.locals[iteratorTemp] = iterator;
        return loop(frame, iterator);
    }

    private Object loop(Frame frame, Object first) {
        Object iterator = first;
        ThreadState thread = frame.thread;
        Interpreter interpreter = thread.interpreter;
        while (true) {
            if (isHot(frame)) {
                Object completion = compiledTurns(frame);
                if (completion != GO_ON) {
                    if (completion != Completion.YIELD) {
                        frame.locals[iteratorTemp] = null;
                    }
                    return completion;
                }
                iterator = frame.locals[iteratorTemp];
            }
            frame.at = iterable.id;
            Object item = ObjectIter.next(frame, iterator);
            if (item == null) {
                frame.locals[iteratorTemp] = null;
                return otherwise == null ? null : otherwise.executeSuite(frame);
            }
            if (item.getClass() != lastItem) {
                lastItem = item.getClass();
                itemKinds |= ValueKind.of(item);
            }
            frame.locals[itemSlot] = item;
            if (assign != null) {
                Object suspended = assign.execute(frame);
                if (suspended != null) {
                    return suspended;
                }
            }
            Object completion = thread.tracing ? body.executeSuite(frame) : body.execute(frame);
            if (completion != null && completion != Completion.CONTINUE) {
                return leave(frame, completion);
            }
            if (interpreter.pollRequested()) {
                interpreter.poll(frame);
            }
            if (thread.tracing) {
                Tracing.jump(frame, iterable.id);
            }
        }
    }

    private Object leave(Frame frame, Object completion) {
        if (completion == Completion.YIELD) {
            return completion;
        }
        frame.locals[iteratorTemp] = null;
        return completion == Completion.BREAK ? null : completion;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        switch (index) {
            case 0:
                return begin(frame, value);
            case 1:
                return afterBody(frame, body.executeSuite(frame));
            case 2:
                return afterBody(frame, value);
            default:
                return value;
        }
    }

    private Object afterBody(Frame frame, Object completion) {
        if (completion != null && completion != Completion.CONTINUE) {
            return leave(frame, completion);
        }
        if (frame.thread.tracing) {
            Tracing.jump(frame, iterable.id);
        }
        return loop(frame, frame.locals[iteratorTemp]);
    }

    /** What is iterated. */
    public ExprNode iterable() {
        return iterable;
    }

    /** The slot of the iterator. */
    public int iteratorTemp() {
        return iteratorTemp;
    }

    /** The slot of the item. */
    public int itemSlot() {
        return itemSlot;
    }

    /** Gives the item to the target; null when the slot is the target. */
    public StmtNode assign() {
        return assign;
    }

    /** The body. */
    public StmtNode body() {
        return body;
    }

    /** The {@code else} suite; null for none. */
    public StmtNode otherwise() {
        return otherwise;
    }

    @Override
    public int[] storedSlots() {
        return new int[] {itemSlot};
    }

    @Override
    protected int header() {
        return iterable.id;
    }

    @Override
    protected Object finish(Frame frame, int child, Object value) {
        switch (child) {
            case 1:
                return value == Completion.YIELD ? value : afterTurn(body.executeSuite(frame));
            case 2:
                return afterTurn(value);
            default:
                return value;
        }
    }

    /** Which kinds of iterables the loop had ({@link ContainerKind} bits). */
    public int iterables() {
        return iterables;
    }

    /** Which kinds of items the loop had ({@link ValueKind} bits). */
    public int itemKinds() {
        return itemKinds;
    }

    /** Adds an item to the profile. */
    public void recordItem(Object item) {
        itemKinds |= ValueKind.of(item);
    }
}
