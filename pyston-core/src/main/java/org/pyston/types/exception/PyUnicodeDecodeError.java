package org.pyston.types.exception;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;

/** {@code UnicodeDecodeError}. Source: library reference; CPython's exceptions.c. */
@PythonType(name = "UnicodeDecodeError", subclassable = true, hasDict = true, parts = {UnicodeErrorFields.class},
        doc = "Bytes that an encoding does not have.")
public final class PyUnicodeDecodeError extends UnicodeErrorFields {
    public static final PyType TYPE = ExceptionTypes.UNICODE_DECODE_ERROR;

    private PyUnicodeDecodeError(PyType type, Object[] args) {
        super(type, args);
    }

    /** The error for a part of an input. */
    public static PyUnicodeDecodeError of(PyStr encoding, PyBytes object, int start, int end, PyStr reason) {
        PyUnicodeDecodeError e = new PyUnicodeDecodeError(TYPE,
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
        return new PyUnicodeDecodeError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyUnicodeDecodeError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        if (args.length != 5) {
            throw Errors.typeError("function takes exactly 5 arguments (" + args.length + " given)");
        }
        PyStr encoding = Arg.toStr("UnicodeDecodeError", 1, args[0]);
        Object object = args[1] instanceof PyBytes b ? b : PyBytes.of(BufferBytes.of(frame, args[1]).toArray());
        long start = NumberIndex.asLong(frame, args[2], ExceptionTypes.OVERFLOW_ERROR);
        long end = NumberIndex.asLong(frame, args[3], ExceptionTypes.OVERFLOW_ERROR);
        self.reason = Arg.toStr("UnicodeDecodeError", 5, args[4]);
        self.encoding = encoding;
        self.object = object;
        self.start = start;
        self.end = end;
    }

    @Override
    protected int inputLength() {
        return object instanceof PyBytes b ? b.size() : 0;
    }

    @Slot("__str__")
    static Object str(Frame frame, PyUnicodeDecodeError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String one = null;
        if (self.start >= 0 && self.start < self.inputLength() && self.end == self.start + 1) {
            int b = ((PyBytes) self.object).get((int) self.start);
            one = "byte 0x" + (b < 16 ? "0" : "") + Integer.toHexString(b);
        }
        return self.text(frame, "'" + ObjectStr.str(frame, self.encoding) + "' codec can't decode", one, "bytes");
    }
}
