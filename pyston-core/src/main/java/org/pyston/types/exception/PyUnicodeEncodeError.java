package org.pyston.types.exception;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code UnicodeEncodeError}. */
@PythonType(name = "UnicodeEncodeError", base = PyBaseException.class, subclassable = true, hasDict = true,
        parts = UnicodeErrorAttributes.class, doc = "A text cannot be encoded.")
public final class PyUnicodeEncodeError extends PyUnicodeError {
    public static final PyType TYPE = ExceptionTypes.UNICODE_ENCODE_ERROR;

    private PyUnicodeEncodeError(PyType type, Object[] args) {
        super(type, args);
    }

    /** Code points {@code start} to before {@code end} of {@code text} cannot be encoded. */
    public static PyException make(PyStr encoding, PyStr text, int start, int end, PyStr reason) {
        PyUnicodeEncodeError e = new PyUnicodeEncodeError(TYPE,
                new Object[] {encoding, text, (long) start, (long) end, reason});
        e.set(encoding, text, start, end, reason);
        return new PyException(e);
    }

    @Override
    int length(Frame frame) {
        return PyStrInstance.valueOf(object).length();
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyUnicodeEncodeError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyUnicodeEncodeError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        checkCount(args, 5);
        str(args, 0);
        str(args, 1);
        long start = number(frame, args[2]);
        long end = number(frame, args[3]);
        str(args, 4);
        self.set(args[0], args[1], start, end, args[4]);
    }

    @Slot("__str__")
    static Object str(Frame frame, PyUnicodeEncodeError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String codec = "'" + ObjectStr.str(frame, self.encoding) + "' codec can't encode character";
        if (self.isOne(frame)) {
            int c = PyStrInstance.valueOf(self.object).codePointAt((int) self.start);
            return PyStr.of(codec + " '" + escape(c) + "' in position " + self.start + ": ").concat(self.ending(frame));
        }
        return PyStr.of(codec + "s " + self.range()).concat(self.ending(frame));
    }
}
