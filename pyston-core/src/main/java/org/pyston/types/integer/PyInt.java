package org.pyston.types.integer;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code int}; its instances are Long when the value fits, else BigInteger, and {@link PyIntInstance}. */
@PythonType(name = "int", subclassable = true, matchSelf = true, doc = "An integer of any size.")
public final class PyInt {
    public static final PyType TYPE = PyType.builtin(new PyIntExposed());

    private PyInt() {
    }
}
