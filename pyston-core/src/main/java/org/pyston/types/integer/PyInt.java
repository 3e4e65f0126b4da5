package org.pyston.types.integer;

import java.math.BigInteger;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code int}; its instances are Long when the value fits, else BigInteger, and {@link PyIntInstance}. */
@PythonType(name = "int", subclassable = true, matchSelf = true, parts = {IntNew.class, IntSlots.class, IntMethods.class,
    IntBytes.class}, doc = "An integer of any size.")
public final class PyInt {
    public static final PyType TYPE = PyType.builtin(new PyIntExposed());

    private PyInt() {
    }

    /** Whether the value is an int, a bool or an instance of a subclass (CPython's PyLong_Check). */
    public static boolean isInt(Object o) {
        return o instanceof Long || o instanceof Boolean || o instanceof BigInteger || o instanceof PyIntInstance;
    }

    /** Whether the value is exactly an int (CPython's PyLong_CheckExact). */
    public static boolean isExact(Object o) {
        return o instanceof Long || o instanceof BigInteger;
    }

    /** The Long or BigInteger of an int, a bool or an instance of a subclass; null for anything else. */
    public static Object valueOrNull(Object o) {
        if (o instanceof Long || o instanceof BigInteger) {
            return o;
        }
        if (o instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        return o instanceof PyIntInstance i ? i.value() : null;
    }

    /** The Long or BigInteger of what the caller knows to be an int. */
    public static Object valueOf(Object o) {
        return o instanceof Long ? o : valueOrNull(o);
    }
}
