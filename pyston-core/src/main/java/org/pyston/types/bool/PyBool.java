package org.pyston.types.bool;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberWarnings;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Frame;
import org.pyston.types.integer.PyInt;

/** The type {@code bool}; its instances are Boolean. */
@PythonType(name = "bool", base = PyInt.class, matchSelf = true, doc = "True or False.")
public final class PyBool {
    public static final PyType TYPE = PyType.builtin(new PyBoolExposed());

    private PyBool() {
    }

    @PythonNew(signature = "(x=False, /)")
    static Object make(Frame frame, PyType type, Object x) {
        return ObjectIsTrue.isTrue(frame, x);
    }

    @Slot("__repr__")
    static String repr(Object self) {
        return (Boolean) self ? "True" : "False";
    }

    @Slot("__bool__")
    static boolean bool(Object self) {
        return (Boolean) self;
    }

    @Slot("__and__")
    static Object and(Object a, Object b) {
        return a instanceof Boolean x && b instanceof Boolean y ? (Object) (x & y) : intAnd(a, b);
    }

    @Slot("__or__")
    static Object or(Object a, Object b) {
        return a instanceof Boolean x && b instanceof Boolean y ? (Object) (x | y) : intOr(a, b);
    }

    @Slot("__xor__")
    static Object xor(Object a, Object b) {
        return a instanceof Boolean x && b instanceof Boolean y ? (Object) (x ^ y) : intXor(a, b);
    }

    @Slot("__invert__")
    static Object invert(Frame frame, Object self) {
        NumberWarnings.deprecated(frame, "Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion "
                + "of the underlying int object and is usually not what you expect from the negation of a bool object. Use "
                + "the 'not' operator for boolean negation or ~int(x) for the bitwise inversion of the underlying int.");
        return (Boolean) self ? -2L : -1L;
    }

    private static Object intAnd(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? PyNotImplemented.NOT_IMPLEMENTED : IntArithmetic.and(x, y);
    }

    private static Object intOr(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? PyNotImplemented.NOT_IMPLEMENTED : IntArithmetic.or(x, y);
    }

    private static Object intXor(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? PyNotImplemented.NOT_IMPLEMENTED : IntArithmetic.xor(x, y);
    }
}
