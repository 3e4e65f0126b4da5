package org.pyston.modules._io;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.exception.ExceptionTypes;

/** Methods of all buffers on a raw stream. */
final class BufferedCommon {
    private BufferedCommon() {
    }

    @PythonMethod(value = "detach", signature = "($self, /)", doc = "Flushes and takes the raw stream away.")
    static Object detach(Frame frame, BufferedCore self) {
        self.checkReady();
        ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        Object raw = self.raw;
        self.raw = PyNone.NONE;
        self.detached = true;
        self.ready = false;
        return raw;
    }

    @PythonMethod(value = "close", signature = "($self, /)", doc = "Flushes, and closes the raw stream.")
    static Object close(Frame frame, BufferedCore self) {
        self.checkReady();
        if (self.isClosed(frame)) {
            return PyNone.NONE;
        }
        PyException failed = null;
        try {
            ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        } catch (PyException e) {
            failed = e;
        }
        Object result;
        self.enter(frame);
        try {
            result = ObjectCall.callMethod(frame, self.raw, IoArgs.CLOSE);
        } catch (PyException e) {
            throw Chained.with(e, failed);
        } finally {
            self.leave();
        }
        self.drop(frame);
        if (failed != null) {
            throw failed;
        }
        return result;
    }

    @PythonGetter("closed")
    static Object getClosed(Frame frame, BufferedCore self) {
        self.checkReady();
        return self.isClosed(frame);
    }

    @PythonGetter("name")
    static Object getName(Frame frame, BufferedCore self) {
        self.checkReady();
        return ObjectGetAttr.get(frame, self.raw, IoArgs.NAME);
    }

    @PythonGetter("mode")
    static Object getMode(Frame frame, BufferedCore self) {
        self.checkReady();
        return ObjectGetAttr.get(frame, self.raw, IoArgs.MODE);
    }

    @PythonGetter(value = "raw", member = true)
    static Object getRaw(BufferedCore self) {
        return BufferedCore.orNone(self.raw);
    }

    @PythonGetter(value = "_finalizing", member = true)
    static boolean getFinalizing(BufferedCore self) {
        return self.finalizing;
    }

    @PythonSetter("_finalizing")
    static void setFinalizing(Frame frame, BufferedCore self, Object value) {
        self.finalizing = value != null && ObjectIsTrue.isTrue(frame, value);
    }

    @PythonMethod(value = "seekable", signature = "($self, /)", doc = "Whether the position can be changed.")
    static Object seekable(Frame frame, BufferedCore self) {
        return self.callRaw(frame, IoArgs.SEEKABLE);
    }

    @PythonMethod(value = "fileno", signature = "($self, /)", doc = "The file descriptor.")
    static Object fileno(Frame frame, BufferedCore self) {
        return self.callRaw(frame, IoArgs.FILENO);
    }

    @PythonMethod(value = "isatty", signature = "($self, /)", doc = "Whether it is a terminal.")
    static Object isTerminal(Frame frame, BufferedCore self) {
        return self.callRaw(frame, IoArgs.ISATTY);
    }

    @PythonMethod(value = "_dealloc_warn", signature = "($self, source, /)", textSignature = false)
    static void deallocWarn(BufferedCore self, Object source) {
        // files are not closed by the collector, so there is nothing to warn of
    }

    @PythonMethod(value = "__getstate__", signature = "($self, /)", textSignature = false)
    static Object getState(BufferedCore self) {
        throw Errors.typeError("cannot pickle '" + self.type().name() + "' instances");
    }

    @PythonMethod(value = "seek", signature = "($self, target, whence=0, /)", doc = "Changes the position; returns it.")
    static long seek(Frame frame, BufferedCore self, Object target, int whence) {
        self.checkReady();
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("whence value " + whence + " unsupported");
        }
        self.checkOpen(frame, "seek of");
        if (!IoArgs.flag(frame, self.raw, IoArgs.SEEKABLE)) {
            throw IoErrors.unsupported(frame, "File or stream is not seekable.");
        }
        long offset = IoArgs.offset(frame, target);
        self.enter(frame);
        try {
            return seekLocked(frame, self, offset, whence);
        } finally {
            self.leave();
        }
    }

    private static long seekLocked(Frame frame, BufferedCore self, long offset, int whence) {
        if (whence != 2 && self.available() > 0) { // perhaps it is in the buffer
            long current = RawCalls.tell(frame, self.raw);
            long start = current - self.end;
            long wanted = whence == 0 ? offset : start + self.position + offset;
            if (wanted >= start && wanted <= current) {
                self.position = (int) (wanted - start);
                return wanted;
            }
        }
        if (self.writes()) {
            self.drain(frame);
        }
        long shift = whence == 1 ? self.available() : 0;
        long result = RawCalls.seek(frame, self.raw, offset - shift, whence);
        self.position = 0;
        self.end = 0;
        return result;
    }

    @PythonMethod(value = "tell", signature = "($self, /)", doc = "The position.")
    static long tell(Frame frame, BufferedCore self) {
        self.checkReady();
        self.enter(frame);
        try {
            return RawCalls.tell(frame, self.raw) - self.available() + self.waiting();
        } finally {
            self.leave();
        }
    }

    @PythonMethod(value = "truncate", signature = "($self, pos=None, /)", doc = "Cuts or extends the file.")
    static Object truncate(Frame frame, BufferedCore self, Object pos) {
        self.checkOpen(frame, "truncate of");
        if (!self.writes()) {
            throw IoErrors.unsupported(frame, "truncate");
        }
        self.enter(frame);
        try {
            self.synchronizeRaw(frame);
            return ObjectCall.callMethod(frame, self.raw, IoArgs.TRUNCATE, pos);
        } finally {
            self.leave();
        }
    }

    @Slot("__repr__")
    static Object repr(Frame frame, BufferedCore self) {
        return named(frame, self, "").append(">").build();
    }

    /** "&lt;type name='...'" of a stream; without a name when it has none. */
    static PyStrBuilder named(Frame frame, PyIOBase self, String more) {
        PyStrBuilder out = new PyStrBuilder().append("<" + self.type().qualifiedTpName());
        Object name = null;
        try {
            name = ObjectGetAttr.getOrNull(frame, self, IoArgs.NAME);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.VALUE_ERROR) && !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
        if (name != null) {
            if (!ReprGuard.enter(frame, self)) {
                throw Errors.runtimeError("reentrant call inside " + self.type().qualifiedTpName() + ".__repr__");
            }
            try {
                out.append(" name=").append(ObjectRepr.repr(frame, name));
            } finally {
                ReprGuard.leave(frame, self);
            }
        }
        return out.append(more);
    }
}
