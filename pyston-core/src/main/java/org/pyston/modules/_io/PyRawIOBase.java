package org.pyston.modules._io;

import java.io.ByteArrayOutputStream;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;

/** {@code _io._RawIOBase}: streams of bytes without a buffer. */
@PythonType(name = "_RawIOBase", module = "_io", base = PyIOBase.class, subclassable = true, hasDict = true,
        doc = "The base of streams of bytes without a buffer.")
public class PyRawIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.builtin(new PyRawIOBaseExposed());
    private static final int CHUNK = 8192;

    protected PyRawIOBase(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyRawIOBase(type);
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Up to size bytes; all for a negative size.")
    static Object read(Frame frame, PyRawIOBase self, Object size) {
        int n = IoArgs.size(frame, size);
        if (n < 0) {
            return ObjectCall.callMethod(frame, self, IoArgs.READALL);
        }
        byte[] target = new byte[n];
        int count = RawCalls.readInto(frame, self, target, 0, n);
        return count < 0 ? PyNone.NONE : PyBytes.copyOf(target, 0, count);
    }

    @PythonMethod(value = "readall", signature = "($self, /)", doc = "All bytes up to the end.")
    static Object readAll(Frame frame, PyRawIOBase self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            Object piece = ObjectCall.callMethod(frame, self, IoArgs.READ, (long) CHUNK);
            if (piece == PyNone.NONE) {
                return all.size() == 0 ? PyNone.NONE : PyBytes.of(all.toByteArray());
            }
            if (!(piece instanceof PyBytes b)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (b.size() == 0) {
                return PyBytes.of(all.toByteArray());
            }
            all.write(b.array(), 0, b.size());
        }
    }
}
