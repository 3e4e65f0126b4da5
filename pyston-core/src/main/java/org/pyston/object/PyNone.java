package org.pyston.object;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.Slot;

/** {@code None}. */
@PythonType(name = "NoneType", module = "builtins", hidden = true, doc = "The type of the None singleton.")
public final class PyNone extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyNoneExposed());
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        super(TYPE);
    }

    @PythonNew(signature = "()")
    static Object make(PyType type) {
        return NONE;
    }

    @Slot("__repr__")
    static String repr(Object self) {
        return "None";
    }

    @Slot("__bool__")
    static boolean bool(Object self) {
        return false;
    }

    @Slot("__hash__")
    static long hash(Object self) {
        return 0xfca86420L; // CPython 3.12's constant
    }
}
