package org.pyston.nodes.comprehension;

import org.pyston.frame.Completion;
import org.pyston.frame.Resumable;
import org.pyston.frame.Suspend;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.function.PyCell;

/**
 * A list, set or dict comprehension that runs in its function's frame (PEP 709): its loops are statements that add to the
 * result in a temporary; its variables are slots of their own. The outermost iterable is evaluated before the variables'
 * cells are made, into the temporary that the outermost loop reads.
 */
public final class ComprehensionNode extends ExprNode {
    /** What is made. */
    public enum Kind { LIST, SET, DICT }

    private final Kind kind;
    private final ExprNode outermost;
    private final int outermostTemp;
    private final int resultTemp;
    private final int[] slots;
    private final int[] cells;
    private final StmtNode loops;

    /** {@code slots}: all variables of the comprehension; {@code cells}: those of them that functions share. */
    public ComprehensionNode(int id, Kind kind, ExprNode outermost, int outermostTemp, int resultTemp, int[] slots,
            int[] cells, StmtNode loops) {
        super(id);
        this.kind = kind;
        this.outermost = adopt(outermost, 0);
        this.outermostTemp = outermostTemp;
        this.resultTemp = resultTemp;
        this.slots = slots;
        this.cells = cells;
        this.loops = adopt(loops, 1);
    }

    @Override
    public Object execute(Frame frame) {
        return begin(frame, outermost.execute(frame));
    }

    private Object begin(Frame frame, Object iterable) {
        frame.locals[outermostTemp] = iterable;
        frame.locals[resultTemp] = NewResultNode.make(kind);
        for (int slot : cells) {
            frame.locals[slot] = new PyCell(null);
        }
        Object completion;
        try {
            completion = loops.execute(frame);
        } catch (PyException e) {
            clear(frame.locals);
            throw e;
        }
        return finish(frame, completion);
    }

    private Object finish(Frame frame, Object completion) {
        if (completion == Completion.YIELD) {
            throw Suspend.INSTANCE;
        }
        Object result = frame.locals[resultTemp];
        clear(frame.locals);
        return result;
    }

    /** The comprehension has ended: variables of the function that have the names of its own are seen again. */
    private void clear(Object[] locals) {
        for (int slot : slots) {
            locals[slot] = null;
        }
        locals[resultTemp] = null;
    }

    @Override
    public Object resumeThrow(Frame frame, int index, PyException thrown) {
        if (index == 1) {
            clear(frame.locals);
        }
        throw thrown;
    }

    /** An exception leaves a node: the comprehensions around it have ended. {@code locals} are those of the frame. */
    public static void leave(Resumable node, Object[] locals) {
        for (Resumable around = node; around != null; around = around.parent()) {
            if (around instanceof ComprehensionNode comprehension) {
                comprehension.clear(locals);
            }
        }
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return index == 0 ? begin(frame, value) : finish(frame, value);
    }

    /** What is made. */
    public Kind kind() {
        return kind;
    }

    /** The outermost iterable. */
    public ExprNode outermost() {
        return outermost;
    }

    /** Where it is. */
    public int outermostTemp() {
        return outermostTemp;
    }

    /** Where the result is. */
    public int resultTemp() {
        return resultTemp;
    }

    /** The variables. */
    public int[] slots() {
        return slots;
    }

    /** The variables that are cells. */
    public int[] cells() {
        return cells;
    }

    /** The loops. */
    public StmtNode loops() {
        return loops;
    }

    @Override
    public int[] storedSlots() {
        return slots;
    }
}
