package org.pyston.nodes.stmt;

import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;

/** {@code pass}, {@code break} and {@code continue}: nothing but a completion. */
public final class PassNode extends StmtNode {
    private final Object completion;

    /** {@code completion} is null for {@code pass}. */
    public PassNode(int id, Object completion) {
        super(id);
        this.completion = completion;
    }

    @Override
    public Object execute(Frame frame) {
        return completion;
    }

    /** The completion; null for {@code pass}. */
    public Object completion() {
        return completion;
    }
}
