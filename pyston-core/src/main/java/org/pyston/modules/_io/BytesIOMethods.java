package org.pyston.modules._io;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code BytesIO}. */
final class BytesIOMethods {
    private BytesIOMethods() {
    }

    private static int limit(int size) {
        return size < 0 ? Integer.MAX_VALUE : size;
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Up to size bytes; all for a negative size.")
    static Object read(Frame frame, PyBytesIO self, Object size) {
        return self.take(limit(IoArgs.size(frame, size)));
    }

    @PythonMethod(value = "read1", signature = "($self, size=-1, /)", doc = "As read.")
    static Object read1(Frame frame, PyBytesIO self, Object size) {
        return read(frame, self, size);
    }

    @PythonMethod(value = "readline", signature = "($self, size=-1, /)", doc = "One line, at most size bytes of it.")
    static Object readLine(Frame frame, PyBytesIO self, Object size) {
        return line(self, limit(IoArgs.size(frame, size)));
    }

    private static PyBytes line(PyBytesIO self, int limit) {
        synchronized (self) {
            self.checkOpen();
            int from = (int) Math.min(self.position, self.size);
            int stop = (int) Math.min(self.size, (long) from + limit);
            int at = from;
            while (at < stop && self.data[at] != '\n') {
                at++;
            }
            return self.take(Math.min(at + 1, stop) - from);
        }
    }

    @PythonMethod(value = "readlines", signature = "($self, size=None, /)", doc = "A list of lines; stops after size bytes.")
    static Object readLines(Frame frame, PyBytesIO self, Object size) {
        int hint = IoArgs.size(frame, size);
        self.checkOpen();
        PyList lines = new PyList();
        long total = 0;
        for (PyBytes line = line(self, Integer.MAX_VALUE); line.size() > 0; line = line(self, Integer.MAX_VALUE)) {
            lines.append(line);
            total += line.size();
            if (hint > 0 && total >= hint) {
                break;
            }
        }
        return lines;
    }

    @PythonMethod(value = "readinto", signature = "($self, buffer, /)", doc = "Reads into a writable buffer.")
    static long readInto(Frame frame, PyBytesIO self, Object target) {
        PyBuffer buffer = BytesLike.writable(frame, target);
        try {
            synchronized (self) {
                self.checkOpen();
                int n = Math.min(buffer.length, self.left());
                System.arraycopy(self.data, n == 0 ? 0 : (int) self.position, buffer.array, buffer.offset, n);
                self.position += n;
                return n;
            }
        } finally {
            buffer.release();
        }
    }

    @PythonMethod(value = "write", signature = "($self, b, /)", doc = "Writes bytes; returns how many.")
    static long write(Frame frame, PyBytesIO self, Object b) {
        self.checkOpen();
        self.checkExports();
        BufferBytes bytes = BufferBytes.of(frame, b);
        return self.put(bytes.array, bytes.offset, bytes.length);
    }

    @PythonMethod(value = "writelines", signature = "($self, lines, /)", doc = "Writes each of the lines.")
    static void writeLines(Frame frame, PyBytesIO self, Object lines) {
        self.checkOpen();
        Object it = ObjectIter.iter(frame, lines);
        for (Object line = ObjectIter.next(frame, it); line != null; line = ObjectIter.next(frame, it)) {
            write(frame, self, line);
        }
    }

    @PythonMethod(value = "seek", signature = "($self, pos, whence=0, /)", doc = "Changes the position; returns it.")
    static long seek(Frame frame, PyBytesIO self, Object pos, int whence) {
        long offset = org.pyston.ops.NumberIndex.asLong(frame, pos, org.pyston.types.exception.ExceptionTypes.OVERFLOW_ERROR);
        self.checkOpen();
        if (whence == 0 && offset < 0) {
            throw Errors.valueError("negative seek value " + offset);
        }
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        synchronized (self) {
            long base = whence == 0 ? 0 : whence == 1 ? self.position : self.size;
            if (offset > Long.MAX_VALUE - base) {
                throw Errors.overflowError("new position too large");
            }
            self.position = Math.max(0, base + offset);
            return self.position;
        }
    }

    @PythonMethod(value = "tell", signature = "($self, /)", doc = "The position.")
    static long tell(PyBytesIO self) {
        self.checkOpen();
        return self.position;
    }

    @PythonMethod(value = "truncate", signature = "($self, size=None, /)", doc = "Cuts at the size or the position.")
    static long truncate(Frame frame, PyBytesIO self, Object size) {
        self.checkOpen();
        self.checkExports();
        long n = size == PyNone.NONE || size == null ? self.position : sizeOf(frame, size);
        if (n < 0) {
            throw Errors.valueError("negative size value " + n);
        }
        self.truncate((int) Math.min(Integer.MAX_VALUE, n));
        return n;
    }

    private static long sizeOf(Frame frame, Object size) {
        if (!org.pyston.ops.NumberIndex.isIndex(size)) {
            throw Errors.typeError("argument should be integer or None, not '" + PyType.of(size).name() + "'");
        }
        return org.pyston.ops.NumberIndex.asLong(frame, size, org.pyston.types.exception.ExceptionTypes.OVERFLOW_ERROR);
    }

    @PythonMethod(value = "getvalue", signature = "($self, /)", doc = "All bytes.")
    static Object getValue(PyBytesIO self) {
        return self.value();
    }

    @PythonMethod(value = "getbuffer", signature = "($self, /)", doc = "A view of the bytes, which cannot be resized meanwhile.")
    static Object getBuffer(Frame frame, PyBytesIO self) {
        self.checkOpen();
        return PyIoMemory.view(frame, new PyBytesIOBuffer(self));
    }

    @PythonMethod(value = "close", signature = "($self, /)", doc = "Frees the memory.")
    static void close(PyBytesIO self) {
        synchronized (self) {
            self.checkExports();
            self.data = null;
            self.size = 0;
        }
    }

    @PythonMethod(value = "flush", signature = "($self, /)", doc = "Does nothing.")
    static void flush(PyBytesIO self) {
        self.checkOpen();
    }

    @PythonMethod(value = "isatty", signature = "($self, /)", doc = "False.")
    static boolean isTerminal(PyBytesIO self) {
        self.checkOpen();
        return false;
    }

    @PythonMethod(value = "seekable", signature = "($self, /)", doc = "True.")
    static boolean seekable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    @PythonMethod(value = "readable", signature = "($self, /)", doc = "True.")
    static boolean readable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    @PythonMethod(value = "writable", signature = "($self, /)", doc = "True.")
    static boolean writable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    @PythonGetter(value = "closed", doc = "Whether it is closed.")
    static boolean getClosed(PyBytesIO self) {
        return self.data == null;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyBytesIO self) {
        if (self.type() != PyBytesIO.TYPE) {
            Object line = ObjectCall.callMethod(frame, self, IoArgs.READLINE);
            return line instanceof PyBytes b && b.size() == 0 ? null : line;
        }
        PyBytes line = line(self, Integer.MAX_VALUE);
        return line.size() == 0 ? null : line;
    }

    @PythonMethod(value = "__getstate__", signature = "($self, /)", textSignature = false)
    static Object getState(PyBytesIO self) {
        Object value = self.value();
        PyDict dict = AttributeStorage.dict(self);
        return PyTuple.of(value, self.position, dict.size() == 0 ? PyNone.NONE : dict);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, state, /)", textSignature = false)
    static void setState(Frame frame, PyBytesIO self, Object state) {
        if (!(state instanceof PyTuple t) || t.size() < 3) {
            throw Errors.typeError(self.type().name() + ".__setstate__ argument should be 3-tuple, got "
                    + PyType.of(state).name());
        }
        self.checkExports();
        PyBytesIO.init(frame, self, t.get(0));
        if (!(t.get(1) instanceof Long position)) {
            throw Errors.typeError("second item of state must be an integer, not " + PyType.of(t.get(1)).name());
        }
        if (position < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        self.position = position;
        StateDict.restore(self, t.get(2), "third");
    }
}
