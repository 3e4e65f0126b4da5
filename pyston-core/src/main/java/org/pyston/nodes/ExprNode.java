package org.pyston.nodes;

import org.pyston.ops.ObjectIsTrue;
import org.pyston.profile.ValueKind;
import org.pyston.runtime.Frame;

/** An expression. */
public abstract class ExprNode extends Node {
    private int kinds;
    private Class<?> lastClass;

    protected ExprNode(int id) {
        super(id);
    }

    /** Which kinds of values the node gave ({@link ValueKind} bits); 0 for nodes that do not record it. */
    public final int kinds() {
        return kinds;
    }

    /** Records what the node gives, for the compiler; returns it. */
    protected final Object seen(Object value) {
        if (value != null && value.getClass() != lastClass) {
            record(value);
        }
        return value;
    }

    /** Adds a value to the profile. */
    public final void record(Object value) {
        lastClass = value.getClass();
        kinds |= ValueKind.of(value);
    }

    /** The truth of the expression's value, for conditions. */
    public boolean executeBoolean(Frame frame) {
        return truth(frame, execute(frame));
    }

    /** The truth of a value of the expression; what is raised meanwhile is raised at its place. */
    public final boolean truth(Frame frame, Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        frame.at = id;
        return ObjectIsTrue.isTrue(frame, value);
    }
}
