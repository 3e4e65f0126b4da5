package org.pyston.modules._contextvars;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** {@code Token.MISSING}: the old value of a variable that had none. */
@PythonType(name = "Token.MISSING", module = "_contextvars", hidden = true)
public final class PyMissingToken extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMissingTokenExposed());
    static final PyMissingToken MISSING = new PyMissingToken();

    private PyMissingToken() {
        super(TYPE);
    }

    @Slot("__repr__")
    static String repr(PyMissingToken self) {
        return "<Token.MISSING>";
    }
}
