package org.pyston.types.bool;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.types.integer.PyInt;

/** The type {@code bool}; its instances are Boolean. */
@PythonType(name = "bool", base = PyInt.class, matchSelf = true, doc = "True or False.")
public final class PyBool {
    public static final PyType TYPE = PyType.builtin(new PyBoolExposed());

    private PyBool() {
    }
}
