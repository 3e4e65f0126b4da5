package org.pyston.nodes;

import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Frame;

/** An expression. */
public abstract class ExprNode extends Node {
    protected ExprNode(int id) {
        super(id);
    }

    /** The truth of the expression's value, for conditions. */
    public boolean executeBoolean(Frame frame) {
        return ObjectIsTrue.isTrue(frame, execute(frame));
    }
}
