package org.pyston.types.floating;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code float}; its instances are Double and {@link PyFloatInstance}. */
@PythonType(name = "float", subclassable = true, matchSelf = true, parts = {FloatNew.class, FloatSlots.class,
    FloatMethods.class}, doc = "A floating-point number of double precision.")
public final class PyFloat {
    public static final PyType TYPE = PyType.builtin(new PyFloatExposed());

    private PyFloat() {
    }

    /** Whether the value is a float or an instance of a subclass (CPython's PyFloat_Check). */
    public static boolean isFloat(Object o) {
        return o instanceof Double || o instanceof PyFloatInstance;
    }

    /** The number of what the caller knows to be a float. */
    public static double valueOf(Object o) {
        return o instanceof Double d ? d : ((PyFloatInstance) o).value();
    }
}
