package org.pyston.nodes.call;

import org.pyston.frame.Tracing;
import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.Operands;
import org.pyston.nodes.expr.AttributeSite;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyFunction;
import org.pyston.types.function.PyMethodDescriptor;

/**
 * {@code object.name(args)} with positional arguments only: the method is not bound but called with the object before its
 * arguments. Pending operands while arguments are evaluated are the callable and the object (null when there is nothing to
 * pass).
 */
public final class MethodCallNode extends ExprNode {
    private final int base;
    private final ExprNode object;
    private final AttributeSite site;
    private final ExprNode[] args;

    public MethodCallNode(int id, int base, ExprNode object, int attributeId, PyStr name, ExprNode[] args) {
        super(id);
        this.base = base;
        this.object = adopt(object, 0);
        this.site = new AttributeSite(attributeId, name);
        this.args = adoptAll(args, 1);
    }

    @Override
    public Object execute(Frame frame) {
        return withObject(frame, object.execute(frame));
    }

    private Object withObject(Frame frame, Object self) {
        Object method = site.method(frame, self);
        if (method != null) {
            return seen(withMethod(frame, method, self));
        }
        return seen(withMethod(frame, site.get(frame, self), null));
    }

    private Object withMethod(Frame frame, Object method, Object self) {
        try {
            switch (args.length) {
                case 0:
                    break;
                case 1:
                    return call1(frame, method, self, args[0].execute(frame));
                default:
                    return call(frame, method, self, Operands.evaluate(frame, args, base + 2));
            }
        } catch (Unwind u) {
            frame.spill(base, method);
            frame.spill(base + 1, self);
            throw u;
        }
        frame.at = id;
        if (frame.thread.profiling) {
            return Tracing.call(frame, method, self, new Object[0], null);
        }
        if (self == null) {
            return ObjectCall.call0(frame, method);
        }
        return method instanceof PyFunction f ? f.call1(frame, self)
                : ((PyMethodDescriptor) method).call0(frame, self);
    }

    private Object call1(Frame frame, Object method, Object self, Object a) {
        frame.at = id;
        if (frame.thread.profiling) {
            return Tracing.call(frame, method, self, new Object[] {a}, null);
        }
        if (self == null) {
            return ObjectCall.call1(frame, method, a);
        }
        return method instanceof PyFunction f ? f.call2(frame, self, a)
                : ((PyMethodDescriptor) method).call1(frame, self, a);
    }

    private Object call(Frame frame, Object method, Object self, Object[] values) {
        frame.at = id;
        if (frame.thread.profiling) {
            return Tracing.call(frame, method, self, values, null);
        }
        if (self == null) {
            return ObjectCall.call(frame, method, values, null);
        }
        if (values.length == 1) {
            return call1(frame, method, self, values[0]);
        }
        if (values.length == 2) {
            return method instanceof PyFunction f ? f.call3(frame, self, values[0], values[1])
                    : ((PyMethodDescriptor) method).call2(frame, self, values[0], values[1]);
        }
        Object[] all = new Object[values.length + 1];
        all[0] = self;
        System.arraycopy(values, 0, all, 1, values.length);
        return ObjectCall.call(frame, method, all, null);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index == 0) {
            return withObject(frame, value);
        }
        Object method = frame.unspill(base);
        Object self = frame.unspill(base + 1);
        Object[] values;
        try {
            values = Operands.resume(frame, args, base + 2, index - 1, value);
        } catch (Unwind u) {
            frame.spill(base, method);
            frame.spill(base + 1, self);
            throw u;
        }
        return seen(call(frame, method, self, values));
    }

    /** Where method and receiver are kept while arguments are evaluated. */
    public int base() {
        return base;
    }

    /** The receiver. */
    public ExprNode object() {
        return object;
    }

    /** The cache of the method lookup. */
    public AttributeSite site() {
        return site;
    }

    /** The arguments. */
    public ExprNode[] args() {
        return args;
    }
}
