package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.Awaitables;
import org.pyston.runtime.Frame;

/** The awaitable of the next item of {@code async for}; the iterator is in a temporary. */
public final class AsyncNextNode extends ExprNode {
    private final int iteratorTemp;

    public AsyncNextNode(int id, int iteratorTemp) {
        super(id);
        this.iteratorTemp = iteratorTemp;
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        return Awaitables.asyncNext(frame, frame.locals[iteratorTemp]);
    }
}
