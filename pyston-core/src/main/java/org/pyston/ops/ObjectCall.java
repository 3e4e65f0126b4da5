package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyBoundMethod;
import org.pyston.types.function.PyBuiltinFunction;
import org.pyston.types.function.PyFunction;

/** Equivalent of CPython's {@code PyObject_Vectorcall} family. */
public final class ObjectCall {
    private ObjectCall() {
    }

    /** {@code callee(*args)}. */
    public static Object call(Frame frame, Object callee, Object... args) {
        return call(frame, callee, args, null);
    }

    /**
     * {@code callee(*args, **keywords)}.
     *
     * @param args the positional arguments, then one value for each of {@code names}
     * @param names the keywords; null for none
     */
    public static Object call(Frame frame, Object callee, Object[] args, PyStr[] names) {
        if (callee instanceof PyFunction f) {
            return f.call(frame, args, names);
        }
        if (callee instanceof PyBoundMethod m) {
            return m.call(frame, args, names);
        }
        return PyType.slotsOf(callee).call(frame, callee, args, names);
    }

    /** {@code callee()}. */
    public static Object call0(Frame frame, Object callee) {
        if (callee instanceof PyFunction f) {
            return f.call0(frame);
        }
        if (callee instanceof PyBoundMethod m && m.function() instanceof PyFunction f) {
            return f.call1(frame, m.self());
        }
        if (callee instanceof PyBuiltinFunction b) {
            return b.call0(frame);
        }
        return PyType.slotsOf(callee).call(frame, callee, NO_ARGUMENTS, null);
    }

    /** {@code callee(a)}. */
    public static Object call1(Frame frame, Object callee, Object a) {
        if (callee instanceof PyFunction f) {
            return f.call1(frame, a);
        }
        if (callee instanceof PyBoundMethod m && m.function() instanceof PyFunction f) {
            return f.call2(frame, m.self(), a);
        }
        if (callee instanceof PyBuiltinFunction b) {
            return b.call1(frame, a);
        }
        return PyType.slotsOf(callee).call(frame, callee, new Object[] {a}, null);
    }

    /** {@code callee(a, b)}. */
    public static Object call2(Frame frame, Object callee, Object a, Object b) {
        if (callee instanceof PyFunction f) {
            return f.call2(frame, a, b);
        }
        if (callee instanceof PyBoundMethod m && m.function() instanceof PyFunction f) {
            return f.call3(frame, m.self(), a, b);
        }
        if (callee instanceof PyBuiltinFunction f) {
            return f.call2(frame, a, b);
        }
        return PyType.slotsOf(callee).call(frame, callee, new Object[] {a, b}, null);
    }

    /** {@code callee(a, b, c)}. */
    public static Object call3(Frame frame, Object callee, Object a, Object b, Object c) {
        if (callee instanceof PyFunction f) {
            return f.call3(frame, a, b, c);
        }
        if (callee instanceof PyBuiltinFunction f) {
            return f.call3(frame, a, b, c);
        }
        return call(frame, callee, new Object[] {a, b, c}, null);
    }

    /** {@code o.name(*args)}. */
    public static Object callMethod(Frame frame, Object o, PyStr name, Object... args) {
        return call(frame, ObjectGetAttr.get(frame, o, name), args, null);
    }

    private static final Object[] NO_ARGUMENTS = new Object[0];
}
