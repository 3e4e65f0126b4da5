package org.pyston.asm.support;

import org.pyston.nodes.expr.AttributeSite;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyFunction;
import org.pyston.types.function.PyMethodDescriptor;

/** Calls as the interpreter makes them. */
public final class Calls {
    private Calls() {
    }

    /** {@code __init__} returned something: raises the error for what is not None. */
    public static void initReturned(Object result) {
        throw Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
    }

    /** The method that {@code self.name(…)} calls with self first; null when {@link #bound} must be called without self. */
    public static Object method(Frame frame, AttributeSite site, Object self) {
        return site.method(frame, self);
    }

    /** {@code self.name}, to be called. */
    public static Object bound(Frame frame, AttributeSite site, Object self) {
        return site.get(frame, self);
    }

    /** Calls a method; {@code self} null when there is nothing to pass. */
    public static Object callMethod(Frame frame, Object method, Object self) {
        if (self == null) {
            return ObjectCall.call0(frame, method);
        }
        return method instanceof PyFunction f ? f.call1(frame, self) : ((PyMethodDescriptor) method).call0(frame, self);
    }

    /** As {@link #callMethod(Frame, Object, Object)} with one argument. */
    public static Object callMethod(Frame frame, Object method, Object self, Object a) {
        if (self == null) {
            return ObjectCall.call1(frame, method, a);
        }
        return method instanceof PyFunction f ? f.call2(frame, self, a) : ((PyMethodDescriptor) method).call1(frame, self, a);
    }

    /** As {@link #callMethod(Frame, Object, Object)} with two arguments. */
    public static Object callMethod(Frame frame, Object method, Object self, Object a, Object b) {
        if (self == null) {
            return ObjectCall.call2(frame, method, a, b);
        }
        return method instanceof PyFunction f ? f.call3(frame, self, a, b)
                : ((PyMethodDescriptor) method).call2(frame, self, a, b);
    }

    /** As {@link #callMethod(Frame, Object, Object)} with any number of arguments. */
    public static Object callMethod(Frame frame, Object method, Object self, Object[] values) {
        if (self == null) {
            return ObjectCall.call(frame, method, values, null);
        }
        Object[] all = new Object[values.length + 1];
        all[0] = self;
        System.arraycopy(values, 0, all, 1, values.length);
        return ObjectCall.call(frame, method, all, null);
    }
}
