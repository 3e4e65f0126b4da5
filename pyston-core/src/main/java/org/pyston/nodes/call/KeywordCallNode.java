package org.pyston.nodes.call;

import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A call with keywords and without unpacking. Operand 0 is the callee, the last ones are the keywords' values. */
public final class KeywordCallNode extends StrictNode {
    private final PyStr[] names;

    public KeywordCallNode(int id, int base, ExprNode[] calleeAndArgs, PyStr[] names) {
        super(id, base, calleeAndArgs);
        this.names = names;
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        Object[] args = new Object[values.length - 1];
        System.arraycopy(values, 1, args, 0, args.length);
        if (frame.thread.profiling) {
            return Tracing.call(frame, values[0], null, args, names.length == 0 ? null : names);
        }
        return seen(ObjectCall.call(frame, values[0], args, names.length == 0 ? null : names));
    }

    /** The keywords. */
    public PyStr[] names() {
        return names;
    }
}
