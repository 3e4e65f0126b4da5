package org.pyston.nodes.call;

import org.pyston.frame.Tracing;
import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.Operands;
import org.pyston.nodes.expr.GlobalNode;
import org.pyston.ops.ObjectCall;
import org.pyston.profile.CalleeProfile;
import org.pyston.runtime.Frame;

/** A call with positional arguments only. Operand 0 is the callee. */
public final class CallNode extends ExprNode {
    private final int base;
    private final ExprNode callee;
    private final ExprNode[] args;
    private final CalleeProfile callees;

    public CallNode(int id, int base, ExprNode callee, ExprNode[] args) {
        super(id);
        this.base = base;
        this.callee = adopt(callee, 0);
        this.args = adoptAll(args, 1);
        this.callees = callee instanceof GlobalNode ? null : new CalleeProfile();
    }

    @Override
    public Object execute(Frame frame) {
        return withCallee(frame, callee.execute(frame));
    }

    private Object withCallee(Frame frame, Object f) {
        try {
            switch (args.length) {
                case 0:
                    break;
                case 1: {
                    Object a = args[0].execute(frame);
                    return call1(frame, f, a);
                }
                case 2: {
                    Object a = args[0].execute(frame);
                    Object b;
                    try {
                        b = args[1].execute(frame);
                    } catch (Unwind u) {
                        frame.spill(base + 1, a);
                        throw u;
                    }
                    return call2(frame, f, a, b);
                }
                default:
                    return call(frame, f, Operands.evaluate(frame, args, base + 1));
            }
        } catch (Unwind u) {
            frame.spill(base, f);
            throw u;
        }
        frame.at = id;
        profile(f);
        if (frame.thread.profiling) {
            return Tracing.call(frame, f, null, new Object[0], null);
        }
        return seen(ObjectCall.call0(frame, f));
    }

    private void profile(Object f) {
        if (callees != null) {
            callees.record(f);
        }
    }

    private Object call1(Frame frame, Object f, Object a) {
        frame.at = id;
        profile(f);
        if (frame.thread.profiling) {
            return Tracing.call(frame, f, null, new Object[] {a}, null);
        }
        return seen(ObjectCall.call1(frame, f, a));
    }

    private Object call2(Frame frame, Object f, Object a, Object b) {
        frame.at = id;
        profile(f);
        if (frame.thread.profiling) {
            return Tracing.call(frame, f, null, new Object[] {a, b}, null);
        }
        return seen(ObjectCall.call2(frame, f, a, b));
    }

    private Object call(Frame frame, Object f, Object[] values) {
        frame.at = id;
        profile(f);
        if (frame.thread.profiling) {
            return Tracing.call(frame, f, null, values, null);
        }
        return seen(ObjectCall.call(frame, f, values, null));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index == 0) {
            return withCallee(frame, value);
        }
        Object f = frame.unspill(base);
        Object[] values;
        try {
            values = Operands.resume(frame, args, base + 1, index - 1, value);
        } catch (Unwind u) {
            frame.spill(base, f);
            throw u;
        }
        return values.length == 1 ? call1(frame, f, values[0])
                : values.length == 2 ? call2(frame, f, values[0], values[1]) : call(frame, f, values);
    }

    /** What was called; null when the callee is a global, whose cell tells. */
    public CalleeProfile callees() {
        return callees;
    }

    /** Where the callee is kept while arguments are evaluated. */
    public int base() {
        return base;
    }

    /** What is called. */
    public ExprNode callee() {
        return callee;
    }

    /** The arguments. */
    public ExprNode[] args() {
        return args;
    }
}
