package org.pyston.types.exception;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code UnicodeTranslateError}. */
@PythonType(name = "UnicodeTranslateError", base = PyBaseException.class, subclassable = true, hasDict = true,
        parts = UnicodeErrorAttributes.class, doc = "A text cannot be translated.")
public final class PyUnicodeTranslateError extends PyUnicodeError {
    public static final PyType TYPE = ExceptionTypes.UNICODE_TRANSLATE_ERROR;

    private PyUnicodeTranslateError(PyType type, Object[] args) {
        super(type, args);
    }

    /** Code points {@code start} to before {@code end} of {@code text} cannot be translated. */
    public static PyException make(PyStr text, int start, int end, PyStr reason) {
        PyUnicodeTranslateError e = new PyUnicodeTranslateError(TYPE,
                new Object[] {text, (long) start, (long) end, reason});
        e.set(null, text, start, end, reason);
        return new PyException(e);
    }

    @Override
    int length(Frame frame) {
        return PyStrInstance.valueOf(object).length();
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyUnicodeTranslateError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyUnicodeTranslateError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        checkCount(args, 4);
        str(args, 0);
        long start = number(frame, args[1]);
        long end = number(frame, args[2]);
        str(args, 3);
        self.set(null, args[0], start, end, args[3]);
    }

    @Slot("__str__")
    static Object str(Frame frame, PyUnicodeTranslateError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        if (self.isOne(frame)) {
            int c = PyStrInstance.valueOf(self.object).codePointAt((int) self.start);
            return PyStr.of("can't translate character '" + escape(c) + "' in position " + self.start + ": ")
                    .concat(self.ending(frame));
        }
        return PyStr.of("can't translate characters " + self.range()).concat(self.ending(frame));
    }
}
