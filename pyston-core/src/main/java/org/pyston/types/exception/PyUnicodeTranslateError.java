package org.pyston.types.exception;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code UnicodeTranslateError}. Source: library reference; CPython's exceptions.c. */
@PythonType(name = "UnicodeTranslateError", subclassable = true, hasDict = true, parts = {UnicodeErrorFields.class},
        doc = "Characters that cannot be translated.")
public final class PyUnicodeTranslateError extends UnicodeErrorFields {
    public static final PyType TYPE = ExceptionTypes.UNICODE_TRANSLATE_ERROR;

    private PyUnicodeTranslateError(PyType type, Object[] args) {
        super(type, args);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyUnicodeTranslateError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyUnicodeTranslateError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        if (args.length != 4) {
            throw Errors.typeError("function takes exactly 4 arguments (" + args.length + " given)");
        }
        Arg.toStr("UnicodeTranslateError", 1, args[0]);
        long start = NumberIndex.asLong(frame, args[1], ExceptionTypes.OVERFLOW_ERROR);
        long end = NumberIndex.asLong(frame, args[2], ExceptionTypes.OVERFLOW_ERROR);
        self.reason = Arg.toStr("UnicodeTranslateError", 4, args[3]);
        self.object = args[0];
        self.start = start;
        self.end = end;
    }

    @Override
    protected int inputLength() {
        PyStr text = PyStrInstance.valueOrNull(object);
        return text == null ? 0 : text.length();
    }

    @Slot("__str__")
    static Object str(Frame frame, PyUnicodeTranslateError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String one = null;
        if (self.start >= 0 && self.start < self.inputLength() && self.end == self.start + 1) {
            one = "character " + escaped(PyStrInstance.valueOf(self.object).codePointAt((int) self.start));
        }
        return self.text(frame, "can't translate", one, "characters");
    }
}
