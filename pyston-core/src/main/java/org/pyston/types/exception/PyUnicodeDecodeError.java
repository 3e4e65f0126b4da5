package org.pyston.types.exception;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code UnicodeDecodeError}. */
@PythonType(name = "UnicodeDecodeError", base = PyBaseException.class, subclassable = true, hasDict = true,
        parts = UnicodeErrorAttributes.class, doc = "Bytes cannot be decoded.")
public final class PyUnicodeDecodeError extends PyUnicodeError {
    public static final PyType TYPE = ExceptionTypes.UNICODE_DECODE_ERROR;

    private static final PyStr BYTES = PyStr.of("bytes");

    private PyUnicodeDecodeError(PyType type, Object[] args) {
        super(type, args);
    }

    /** Bytes {@code start} to before {@code end} of {@code bytes}, a bytes object, cannot be decoded. */
    public static PyException make(PyStr encoding, Object bytes, int start, int end, PyStr reason) {
        PyUnicodeDecodeError e = new PyUnicodeDecodeError(TYPE,
                new Object[] {encoding, bytes, (long) start, (long) end, reason});
        e.set(encoding, bytes, start, end, reason);
        return new PyException(e);
    }

    @Override
    int length(Frame frame) {
        return ObjectLength.len(frame, object);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyUnicodeDecodeError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyUnicodeDecodeError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        checkCount(args, 5);
        str(args, 0);
        Object bytes = bytes(frame, args[1]);
        long start = number(frame, args[2]);
        long end = number(frame, args[3]);
        str(args, 4);
        self.set(args[0], bytes, start, end, args[4]);
    }

    private static Object bytes(Frame frame, Object value) {
        PyType type = PyType.of(value);
        if (type.builtinBase().name().equals("bytes")) {
            return value;
        }
        if (!PyType.slotsOf(value).has(SlotId.BUFFER)) {
            throw Errors.typeError("a bytes-like object is required, not '" + type.name() + "'");
        }
        return ObjectCall.call1(frame, frame.interpreter().builtin(BYTES), value);
    }

    @Slot("__str__")
    static Object str(Frame frame, PyUnicodeDecodeError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String codec = "'" + ObjectStr.str(frame, self.encoding) + "' codec can't decode byte";
        if (self.isOne(frame)) {
            Object value = ObjectGetItem.get(frame, self.object, self.start);
            String hex = value instanceof Long b ? Long.toHexString(b + 0x100).substring(1) : "??";
            return PyStr.of(codec + " 0x" + hex + " in position " + self.start + ": ").concat(self.ending(frame));
        }
        return PyStr.of(codec + "s " + self.range()).concat(self.ending(frame));
    }
}
