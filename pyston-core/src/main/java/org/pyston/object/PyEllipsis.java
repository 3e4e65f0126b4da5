package org.pyston.object;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;

/** {@code Ellipsis}. */
@PythonType(name = "ellipsis", hidden = true, doc = "The type of the Ellipsis singleton.")
public final class PyEllipsis extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyEllipsisExposed());
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {
        super(TYPE);
    }

    @PythonNew(signature = "()")
    static Object make(PyType type) {
        return ELLIPSIS;
    }

    @Slot("__repr__")
    static String repr(Object self) {
        return "Ellipsis";
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)")
    static String reduce(Object self) {
        return "Ellipsis";
    }
}
