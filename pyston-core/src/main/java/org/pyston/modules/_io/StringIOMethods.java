package org.pyston.modules._io;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code StringIO}. */
final class StringIOMethods {
    private StringIOMethods() {
    }

    private static int limit(int size) {
        return size < 0 ? Integer.MAX_VALUE : size;
    }

    @PythonMethod(value = "getvalue", signature = "($self, /)", doc = "All text.")
    static Object getValue(PyStringIO self) {
        return self.value();
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Up to size characters; all for a negative size.")
    static Object read(Frame frame, PyStringIO self, Object size) {
        self.check();
        return self.take(limit(IoArgs.size(frame, size)));
    }

    @PythonMethod(value = "readline", signature = "($self, size=-1, /)", doc = "One line, at most size characters of it.")
    static Object readLine(Frame frame, PyStringIO self, Object size) {
        self.check();
        return self.line(limit(IoArgs.size(frame, size)));
    }

    @Slot("__next__")
    static Object next(Frame frame, PyStringIO self) {
        self.check();
        if (self.type() != PyStringIO.TYPE) {
            Object line = ObjectCall.callMethod(frame, self, IoArgs.READLINE);
            PyStr s = PyStrInstance.valueOrNull(line);
            if (s == null) {
                throw Errors.make(ExceptionTypes.OS_ERROR, "readline() should have returned a str object, not '"
                        + PyType.of(line).name() + "'");
            }
            return s.isEmpty() ? null : line;
        }
        PyStr line = self.line(Integer.MAX_VALUE);
        return line.isEmpty() ? null : line;
    }

    @PythonMethod(value = "write", signature = "($self, s, /)", doc = "Writes a string; returns its length.")
    static long write(PyStringIO self, Object s) {
        if (!self.ready) {
            self.check();
        }
        PyStr text = PyStrInstance.valueOrNull(s);
        if (text == null) {
            throw Errors.typeError("string argument expected, got '" + PyType.of(s).name() + "'");
        }
        self.check();
        self.put(text);
        return text.length();
    }

    @PythonMethod(value = "seek", signature = "($self, pos, whence=0, /)", doc = "Changes the position; returns it.")
    static long seek(Frame frame, PyStringIO self, Object pos, int whence) {
        self.check();
        long offset = NumberIndex.asLong(frame, pos, ExceptionTypes.OVERFLOW_ERROR);
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        if (whence == 0 && offset < 0) {
            throw Errors.valueError("Negative seek position " + offset);
        }
        if (whence != 0 && offset != 0) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        if (offset > Integer.MAX_VALUE) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        self.position = whence == 0 ? (int) offset : whence == 1 ? self.position : self.size();
        return self.position;
    }

    @PythonMethod(value = "tell", signature = "($self, /)", doc = "The position.")
    static long tell(PyStringIO self) {
        self.check();
        return self.position;
    }

    @PythonMethod(value = "truncate", signature = "($self, pos=None, /)", doc = "Cuts at the size or the position.")
    static long truncate(Frame frame, PyStringIO self, Object pos) {
        self.check();
        long n = self.position;
        if (pos != null && pos != PyNone.NONE) {
            if (!NumberIndex.isIndex(pos)) {
                throw Errors.typeError("argument should be integer or None, not '" + PyType.of(pos).name() + "'");
            }
            n = NumberIndex.asLong(frame, pos, ExceptionTypes.OVERFLOW_ERROR);
        }
        if (n < 0) {
            throw Errors.valueError("Negative size value " + n);
        }
        self.truncate((int) Math.min(Integer.MAX_VALUE, n));
        return n;
    }

    @PythonMethod(value = "close", signature = "($self, /)", doc = "Frees the memory.")
    static void close(Frame frame, PyStringIO self) {
        self.closed = true;
        PyIOBase.close(frame, self);
    }

    @PythonMethod(value = "flush", signature = "($self, /)", doc = "Does nothing.", textSignature = false)
    static void flush(Frame frame, PyStringIO self) {
        PyIOBase.flush(frame, self);
    }

    @PythonMethod(value = "seekable", signature = "($self, /)", doc = "True.")
    static boolean seekable(PyStringIO self) {
        self.check();
        return true;
    }

    @PythonMethod(value = "readable", signature = "($self, /)", doc = "True.")
    static boolean readable(PyStringIO self) {
        self.check();
        return true;
    }

    @PythonMethod(value = "writable", signature = "($self, /)", doc = "True.")
    static boolean writable(PyStringIO self) {
        self.check();
        return true;
    }

    @PythonGetter("closed")
    static boolean getClosed(PyStringIO self) {
        if (!self.ready) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        return self.closed;
    }

    @PythonGetter("line_buffering")
    static boolean getLineBuffering(PyStringIO self) {
        self.check();
        return false;
    }

    @PythonGetter("newlines")
    static Object getNewlines(PyStringIO self) {
        self.check();
        return self.newlines == null ? PyNone.NONE : self.newlines.newlines();
    }

    @PythonMethod(value = "__getstate__", signature = "($self, /)", textSignature = false)
    static Object getState(PyStringIO self) {
        PyStr value = self.value();
        PyDict dict = AttributeStorage.dict(self);
        return PyTuple.of(value, self.newline == null ? PyNone.NONE : self.newline, (long) self.position,
                dict.size() == 0 ? PyNone.NONE : dict);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, state, /)", textSignature = false)
    static void setState(Frame frame, PyStringIO self, Object state) {
        if (!(state instanceof PyTuple t) || t.size() < 4) {
            throw Errors.typeError(self.type().name() + ".__setstate__ argument should be 4-tuple, got "
                    + PyType.of(state).name());
        }
        PyStringIO.init(frame, self, PyStr.EMPTY, t.get(1));
        PyStr text = PyStrInstance.valueOrNull(t.get(0));
        if (text == null && t.get(0) != PyNone.NONE) {
            throw Errors.typeError("first item of state must be str, not " + PyType.of(t.get(0)).name());
        }
        PyStr newline = self.newline;
        self.start(PyStr.of("\n")); // the value is as it was stored: no line ends are translated
        self.put(text == null ? PyStr.EMPTY : text);
        self.restoreNewline(newline);
        if (!(t.get(2) instanceof Long position)) {
            throw Errors.typeError("third item of state must be an integer, got " + PyType.of(t.get(2)).name());
        }
        if (position < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        self.position = (int) Math.min(Integer.MAX_VALUE, position);
        StateDict.restore(self, t.get(3), "fourth");
    }
}
