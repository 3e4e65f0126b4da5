package org.pyston.nodes.comprehension;

import org.pyston.frame.Completion;
import org.pyston.frame.Suspend;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;
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
        return finish(frame, loops.execute(frame));
    }

    private Object finish(Frame frame, Object completion) {
        if (completion == Completion.YIELD) {
            throw Suspend.INSTANCE;
        }
        for (int slot : slots) {
            frame.locals[slot] = null;
        }
        Object result = frame.locals[resultTemp];
        frame.locals[resultTemp] = null;
        return result;
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
