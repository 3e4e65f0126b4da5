package org.pyston.types.floating;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code float}; its instances are Double and {@link PyFloatInstance}. */
@PythonType(name = "float", subclassable = true, matchSelf = true, doc = "A floating-point number of double precision.")
public final class PyFloat {
    public static final PyType TYPE = PyType.builtin(new PyFloatExposed());

    private PyFloat() {
    }
}
