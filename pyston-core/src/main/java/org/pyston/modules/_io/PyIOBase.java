package org.pyston.modules._io;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectLength;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/** {@code _io._IOBase}: what all streams have; the operations themselves are unsupported here. */
@PythonType(name = "_IOBase", module = "_io", subclassable = true, hasDict = true, parts = {IOBaseLines.class},
        doc = "The base of all streams.")
public class PyIOBase extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyIOBaseExposed());

    /** Whether {@link #close} of this class has run. */
    private boolean baseClosed;

    protected PyIOBase(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyIOBase(type);
    }

    /** Raises ValueError when the stream says that it is closed. */
    static void checkClosed(Frame frame, PyIOBase self) {
        if (IoArgs.isClosed(frame, self)) {
            throw IoErrors.closed();
        }
    }

    final boolean isBaseClosed() {
        return baseClosed;
    }

    @PythonMethod(value = "seek", signature = "($self, offset, whence=0, /)", doc = "Changes the position.")
    static Object seek(Frame frame, PyIOBase self, Object offset, Object whence) {
        throw IoErrors.unsupported(frame, "seek");
    }

    @PythonMethod(value = "tell", signature = "($self, /)", doc = "The position.")
    static Object tell(Frame frame, PyIOBase self) {
        return ObjectCall.callMethod(frame, self, IoArgs.SEEK, 0L, 1L);
    }

    @PythonMethod(value = "truncate", signature = "($self, size=None, /)", doc = "Cuts the file at the size or the position.")
    static Object truncate(Frame frame, PyIOBase self, Object size) {
        throw IoErrors.unsupported(frame, "truncate");
    }

    @PythonMethod(value = "fileno", signature = "($self, /)", doc = "The file descriptor, where there is one.")
    static Object fileno(Frame frame, PyIOBase self) {
        throw IoErrors.unsupported(frame, "fileno");
    }

    @PythonMethod(value = "flush", signature = "($self, /)", doc = "Writes what is in buffers.")
    static void flush(Frame frame, PyIOBase self) {
        if (self.baseClosed) {
            throw IoErrors.closed();
        }
    }

    @PythonMethod(value = "close", signature = "($self, /)", doc = "Flushes and closes; again does nothing.")
    static void close(Frame frame, PyIOBase self) {
        if (self.baseClosed) {
            return;
        }
        try {
            ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        } finally {
            self.baseClosed = true;
        }
    }

    @PythonGetter("closed")
    static boolean getClosed(PyIOBase self) {
        return self.baseClosed;
    }

    @PythonMethod(value = "seekable", signature = "($self, /)", doc = "Whether the position can be changed.")
    static boolean seekable(PyIOBase self) {
        return false;
    }

    @PythonMethod(value = "readable", signature = "($self, /)", doc = "Whether it can be read.")
    static boolean readable(PyIOBase self) {
        return false;
    }

    @PythonMethod(value = "writable", signature = "($self, /)", doc = "Whether it can be written.")
    static boolean writable(PyIOBase self) {
        return false;
    }

    @PythonMethod(value = "_checkClosed", signature = "($self, /)", textSignature = false)
    static void checkClosedMethod(Frame frame, PyIOBase self) {
        checkClosed(frame, self);
    }

    @PythonMethod(value = "_checkSeekable", signature = "($self, /)", textSignature = false)
    static boolean checkSeekable(Frame frame, PyIOBase self) {
        return check(frame, self, IoArgs.SEEKABLE, "File or stream is not seekable.");
    }

    @PythonMethod(value = "_checkReadable", signature = "($self, /)", textSignature = false)
    static boolean checkReadable(Frame frame, PyIOBase self) {
        return checkReadable(frame, (Object) self);
    }

    static boolean checkReadable(Frame frame, Object self) {
        return check(frame, self, IoArgs.READABLE, "File or stream is not readable.");
    }

    @PythonMethod(value = "_checkWritable", signature = "($self, /)", textSignature = false)
    static boolean checkWritable(Frame frame, PyIOBase self) {
        return checkWritable(frame, (Object) self);
    }

    static boolean checkWritable(Frame frame, Object self) {
        return check(frame, self, IoArgs.WRITABLE, "File or stream is not writable.");
    }

    private static boolean check(Frame frame, Object self, org.pyston.text.PyStr method, String text) {
        if (ObjectCall.callMethod(frame, self, method) instanceof Boolean b && b) {
            return true;
        }
        throw IoErrors.unsupported(frame, text);
    }

    @PythonMethod(value = "isatty", signature = "($self, /)", doc = "Whether it is a terminal.")
    static boolean isTerminal(Frame frame, PyIOBase self) {
        checkClosed(frame, self);
        return false;
    }

    @PythonMethod(value = "__enter__", signature = "($self, /)", textSignature = false)
    static Object enter(Frame frame, PyIOBase self) {
        checkClosed(frame, self);
        return self;
    }

    @PythonMethod(value = "__exit__", signature = "($self, /, *args)", textSignature = false)
    static Object exit(Frame frame, PyIOBase self, Object[] args) {
        return ObjectCall.callMethod(frame, self, IoArgs.CLOSE);
    }

    @Slot("__iter__")
    static Object iter(Frame frame, PyIOBase self) {
        checkClosed(frame, self);
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyIOBase self) {
        Object line = ObjectCall.callMethod(frame, self, IoArgs.READLINE);
        return line == PyNone.NONE || ObjectLength.len(frame, line) == 0 ? null : line;
    }
}
