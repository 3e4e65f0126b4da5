package org.pyston.modules._io;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;

/** {@code _io._BufferedIOBase}: streams of bytes with a buffer. */
@PythonType(name = "_BufferedIOBase", module = "_io", base = PyIOBase.class, subclassable = true, hasDict = true,
        doc = "The base of streams of bytes with a buffer.")
public class PyBufferedIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.builtin(new PyBufferedIOBaseExposed());

    protected PyBufferedIOBase(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyBufferedIOBase(type);
    }

    @PythonMethod(value = "detach", signature = "($self, /)", doc = "Takes the raw stream away.")
    static Object detach(Frame frame, PyBufferedIOBase self) {
        throw IoErrors.unsupported(frame, "detach");
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Up to size bytes; all for a negative size.")
    static Object read(Frame frame, PyBufferedIOBase self, Object size) {
        throw IoErrors.unsupported(frame, "read");
    }

    @PythonMethod(value = "read1", signature = "($self, size=-1, /)", doc = "Up to size bytes by one read.")
    static Object read1(Frame frame, PyBufferedIOBase self, Object size) {
        throw IoErrors.unsupported(frame, "read1");
    }

    @PythonMethod(value = "write", signature = "($self, b, /)", doc = "Writes bytes; returns how many.")
    static Object write(Frame frame, PyBufferedIOBase self, Object b) {
        throw IoErrors.unsupported(frame, "write");
    }

    @PythonMethod(value = "readinto", signature = "($self, buffer, /)", doc = "Reads into a writable buffer; returns how many bytes.")
    static long readInto(Frame frame, PyBufferedIOBase self, Object buffer) {
        return readInto(frame, self, buffer, IoArgs.READ);
    }

    @PythonMethod(value = "readinto1", signature = "($self, buffer, /)", doc = "As readinto, by one read.")
    static long readInto1(Frame frame, PyBufferedIOBase self, Object buffer) {
        return readInto(frame, self, buffer, IoArgs.READ1);
    }

    private static long readInto(Frame frame, PyBufferedIOBase self, Object target, PyStr method) {
        PyBuffer buffer = BytesLike.writable(frame, target);
        try {
            Object data = ObjectCall.callMethod(frame, self, method, (long) buffer.length);
            if (!(data instanceof PyBytes b)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (b.size() > buffer.length) {
                throw Errors.valueError("read() returned too much data: " + buffer.length + " bytes requested, "
                        + b.size() + " returned");
            }
            System.arraycopy(b.array(), 0, buffer.array, buffer.offset, b.size());
            return b.size();
        } finally {
            buffer.release();
        }
    }
}
