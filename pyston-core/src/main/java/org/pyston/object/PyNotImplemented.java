package org.pyston.object;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.ops.NumberWarnings;
import org.pyston.runtime.Frame;

/** {@code NotImplemented}: what an operator's method returns for operands that it does not know. */
@PythonType(name = "NotImplementedType", hidden = true, doc = "The type of the NotImplemented singleton.")
public final class PyNotImplemented extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyNotImplementedExposed());
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private PyNotImplemented() {
        super(TYPE);
    }

    @PythonNew(signature = "()")
    static Object make(PyType type) {
        return NOT_IMPLEMENTED;
    }

    @Slot("__repr__")
    static String repr(Object self) {
        return "NotImplemented";
    }

    @Slot("__bool__")
    static boolean bool(Frame frame, Object self) {
        NumberWarnings.deprecated(frame, "NotImplemented should not be used in a boolean context");
        return true;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)")
    static String reduce(Object self) {
        return "NotImplemented";
    }
}
