package org.pyston.types.exception;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Frame;

/** {@code KeyError}: its str() is the repr of a single argument, so that an empty key is seen. */
@PythonType(name = "KeyError", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "A mapping has no such key.")
public final class PyKeyError {
    public static final PyType TYPE = ExceptionTypes.KEY_ERROR;

    private PyKeyError() {
    }

    @Slot("__str__")
    static Object str(Frame frame, PyBaseException self) {
        return self.args().size() == 1 ? ObjectRepr.repr(frame, self.args().get(0)) : PyBaseException.str(frame, self);
    }
}
