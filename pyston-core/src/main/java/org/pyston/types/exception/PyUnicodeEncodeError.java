package org.pyston.types.exception;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code UnicodeEncodeError}. Source: library reference; CPython's exceptions.c. */
@PythonType(name = "UnicodeEncodeError", subclassable = true, hasDict = true, parts = {UnicodeErrorFields.class},
        doc = "Characters that an encoding does not have.")
public final class PyUnicodeEncodeError extends UnicodeErrorFields {
    public static final PyType TYPE = ExceptionTypes.UNICODE_ENCODE_ERROR;

    private PyUnicodeEncodeError(PyType type, Object[] args) {
        super(type, args);
    }

    /** The error for a part of an input. */
    public static PyUnicodeEncodeError of(PyStr encoding, PyStr object, int start, int end, PyStr reason) {
        PyUnicodeEncodeError e = new PyUnicodeEncodeError(TYPE,
                new Object[] {encoding, object, (long) start, (long) end, reason});
        e.encoding = encoding;
        e.object = object;
        e.start = start;
        e.end = end;
        e.reason = reason;
        return e;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyUnicodeEncodeError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyUnicodeEncodeError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        if (args.length != 5) {
            throw Errors.typeError("function takes exactly 5 arguments (" + args.length + " given)");
        }
        PyStr encoding = Arg.toStr("UnicodeEncodeError", 1, args[0]);
        Arg.toStr("UnicodeEncodeError", 2, args[1]);
        Object object = args[1];
        long start = NumberIndex.asLong(frame, args[2], ExceptionTypes.OVERFLOW_ERROR);
        long end = NumberIndex.asLong(frame, args[3], ExceptionTypes.OVERFLOW_ERROR);
        self.reason = Arg.toStr("UnicodeEncodeError", 5, args[4]);
        self.encoding = encoding;
        self.object = object;
        self.start = start;
        self.end = end;
    }

    @Override
    protected int inputLength() {
        PyStr text = PyStrInstance.valueOrNull(object);
        return text == null ? 0 : text.length();
    }

    @Slot("__str__")
    static Object str(Frame frame, PyUnicodeEncodeError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String one = null;
        if (self.start >= 0 && self.start < self.inputLength() && self.end == self.start + 1) {
            one = "character " + escaped(PyStrInstance.valueOf(self.object).codePointAt((int) self.start));
        }
        return self.text(frame, "'" + ObjectStr.str(frame, self.encoding) + "' codec can't encode", one, "characters");
    }
}
