package org.pyston.modules._io;

import java.io.IOException;
import org.pyston.object.PyNone;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;

/** What buffers ask of the stream below them: directly when it is a plain FileIO, else by its methods. */
final class RawCalls {
    private RawCalls() {
    }

    /** {@code raw.readinto}: the number of bytes, -1 when none are there now (None). */
    static int readInto(Frame frame, Object raw, byte[] target, int offset, int length) {
        if (raw instanceof PyFileIO f && f.type() == PyFileIO.TYPE) {
            return f.readInto(frame, target, offset, length);
        }
        Object view = PyIoMemory.view(frame, target, offset, length, false);
        Object result;
        while (true) {
            try {
                result = ObjectCall.callMethod(frame, raw, IoArgs.READINTO, view);
                break;
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.INTERRUPTED_ERROR)) {
                    throw e;
                }
            }
        }
        if (result == PyNone.NONE) {
            return -1;
        }
        long n = count(frame, result);
        if (n < 0 || n > length) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "raw readinto() returned invalid length " + n
                    + " (should have been between 0 and " + length + ")");
        }
        return (int) n;
    }

    private static long count(Frame frame, Object result) {
        try {
            return NumberIndex.asLong(frame, result, ExceptionTypes.VALUE_ERROR);
        } catch (PyException e) {
            PyException failed = Errors.make(ExceptionTypes.OS_ERROR, "raw readinto() failed");
            failed.value().setCause(e.value());
            throw failed;
        }
    }

    /** {@code raw.write}: the number of bytes, -1 when none are taken now. */
    static int write(Frame frame, Object raw, byte[] source, int offset, int length) {
        if (raw instanceof PyFileIO f && f.type() == PyFileIO.TYPE) {
            return f.write(frame, source, offset, length);
        }
        Object view = PyIoMemory.view(frame, source, offset, length, true);
        Object result;
        while (true) {
            try {
                result = ObjectCall.callMethod(frame, raw, IoArgs.WRITE, view);
                break;
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.INTERRUPTED_ERROR)) {
                    throw e;
                }
            }
        }
        if (result == PyNone.NONE) {
            return -1;
        }
        long n = NumberIndex.asLong(frame, result, ExceptionTypes.OVERFLOW_ERROR);
        if (n < 0 || n > length) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "raw write() returned invalid length " + n
                    + " (should have been between 0 and " + length + ")");
        }
        return (int) n;
    }

    static long seek(Frame frame, Object raw, long offset, int whence) {
        if (raw instanceof PyFileIO f && f.type() == PyFileIO.TYPE) {
            f.checkOpen();
            try {
                return f.file(frame).seek(offset, whence);
            } catch (IOException e) {
                throw IoErrors.os(e);
            }
        }
        return position(frame, ObjectCall.callMethod(frame, raw, IoArgs.SEEK, offset, (long) whence));
    }

    static long tell(Frame frame, Object raw) {
        if (raw instanceof PyFileIO f && f.type() == PyFileIO.TYPE) {
            return seek(frame, raw, 0, 1);
        }
        return position(frame, ObjectCall.callMethod(frame, raw, IoArgs.TELL));
    }

    private static long position(Frame frame, Object result) {
        long n = NumberIndex.asLong(frame, result, ExceptionTypes.VALUE_ERROR);
        if (n < 0) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "Raw stream returned invalid position " + n);
        }
        return n;
    }

    /** The bytes of a result that must be bytes. */
    static PyBytes bytes(Object result, String method) {
        if (result instanceof PyBytes b) {
            return b;
        }
        throw Errors.typeError(method + "() should return bytes");
    }
}
