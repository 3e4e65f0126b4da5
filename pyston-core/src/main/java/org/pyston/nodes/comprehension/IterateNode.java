package org.pyston.nodes.comprehension;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.Awaitables;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;

/** {@code iter(x)}, or {@code aiter(x)}, of the outermost iterable of a generator expression: evaluated at once. */
public final class IterateNode extends ExprNode {
    private final ExprNode iterable;
    private final boolean async;

    public IterateNode(int id, ExprNode iterable, boolean async) {
        super(id);
        this.iterable = adopt(iterable, 0);
        this.async = async;
    }

    /** What is iterated. */
    public ExprNode iterable() {
        return iterable;
    }

    /** Whether by {@code async for}. */
    public boolean isAsync() {
        return async;
    }

    @Override
    public Object execute(Frame frame) {
        return resumeAfter(frame, 0, iterable.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        frame.at = id;
        if (!async) {
            return ObjectIter.iter(frame, value);
        }
        Awaitables.asyncIter(frame, value); // raises now what async for would raise; the loop asks again
        return value;
    }
}
