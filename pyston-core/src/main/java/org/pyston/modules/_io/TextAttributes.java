package org.pyston.modules._io;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.text.StrRepr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** Attributes and settings of a text file. */
final class TextAttributes {
    private TextAttributes() {
    }

    @PythonMethod(value = "detach", signature = "($self, /)", doc = "Flushes and takes the buffer away.")
    static Object detach(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        Object buffer = self.buffer;
        self.buffer = null;
        self.detached = true;
        self.ready = false;
        return buffer;
    }

    @PythonMethod(value = "close", signature = "($self, /)", doc = "Flushes, and closes the buffer.")
    static Object close(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        if (IoArgs.isClosed(frame, self)) {
            return PyNone.NONE;
        }
        PyException failed = null;
        try {
            ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        } catch (PyException e) {
            failed = e;
        }
        Object result;
        try {
            result = ObjectCall.callMethod(frame, self.buffer, IoArgs.CLOSE);
        } catch (PyException e) {
            throw Chained.with(e, failed);
        } finally {
            self.takePending(frame); // what could not be written is lost
        }
        if (failed != null) {
            throw failed;
        }
        return result;
    }

    @PythonMethod(value = "reconfigure",
            signature = "($self, /, *, encoding=None, errors=None, newline=NULL, line_buffering=None, write_through=None)",
            textSignature = false,
            doc = "Changes settings; the encoding only before anything was read.")
    static void reconfigure(Frame frame, PyTextIOWrapper self, Object encoding, Object errors, Object newline,
            Object lineBuffering, Object writeThrough) {
        self.checkReady();
        boolean newlineGiven = newline != null;
        PyStr enc = IoArgs.text("reconfigure", "encoding", encoding);
        PyStr err = IoArgs.text("reconfigure", "errors", errors);
        PyStr nl = newlineGiven && newline != PyNone.NONE ? newlineText(newline) : null;
        PyTextIOWrapper.checkNewline(nl);
        boolean codecs = enc != null || err != null;
        if (self.decoder != null && (!self.decoded.isEmpty() || self.snapshot != null) && (codecs || newlineGiven)) {
            throw IoErrors.unsupported(frame,
                    "It is not possible to set the encoding or newline of stream after the first read");
        }
        boolean byLine = lineBuffering == PyNone.NONE ? self.lineBuffering : ObjectIsTrue.isTrue(frame, lineBuffering);
        boolean through = writeThrough == PyNone.NONE ? self.writeThrough : ObjectIsTrue.isTrue(frame, writeThrough);
        ObjectCall.callMethod(frame, self, IoArgs.FLUSH);
        if (codecs) {
            changeCodec(frame, self, enc, err);
        }
        if (newlineGiven) {
            self.setNewline(nl);
        }
        if ((codecs || newlineGiven) && self.decoder != null) {
            self.makeDecoder(frame);
        }
        self.lineBuffering = byLine;
        self.writeThrough = through;
    }

    private static PyStr newlineText(Object newline) {
        PyStr s = PyStrInstance.valueOrNull(newline);
        if (s == null) {
            throw Errors.typeError("reconfigure() argument 'newline' must be str or None, not " + PyType.of(newline).name());
        }
        return s;
    }

    private static void changeCodec(Frame frame, PyTextIOWrapper self, PyStr encoding, PyStr errors) {
        PyStr enc = encoding == null ? self.encodingName
                : encoding.contentEquals("locale") ? TextCodec.localeEncoding(frame, encoding) : encoding;
        PyStr err = errors != null ? errors : encoding != null ? PyStr.of("strict") : self.errors;
        self.codec = TextCodec.of(frame, enc, err);
        self.encodingName = enc;
        self.errors = err;
        if (self.writable && self.seekable) {
            self.codec.fixStart(frame, self.buffer);
        }
    }

    @PythonMethod(value = "fileno", signature = "($self, /)", doc = "The file descriptor.")
    static Object fileno(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        return ObjectCall.callMethod(frame, self.buffer, IoArgs.FILENO);
    }

    @PythonMethod(value = "seekable", signature = "($self, /)", doc = "Whether the position can be changed.")
    static Object seekable(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        return ObjectCall.callMethod(frame, self.buffer, IoArgs.SEEKABLE);
    }

    @PythonMethod(value = "readable", signature = "($self, /)", doc = "Whether it can be read.")
    static Object readable(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        return ObjectCall.callMethod(frame, self.buffer, IoArgs.READABLE);
    }

    @PythonMethod(value = "writable", signature = "($self, /)", doc = "Whether it can be written.")
    static Object writable(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        return ObjectCall.callMethod(frame, self.buffer, IoArgs.WRITABLE);
    }

    @PythonMethod(value = "isatty", signature = "($self, /)", doc = "Whether it is a terminal.")
    static Object isTerminal(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        return ObjectCall.callMethod(frame, self.buffer, IoArgs.ISATTY);
    }

    @PythonMethod(value = "__getstate__", signature = "($self, /)", textSignature = false)
    static Object getState(PyTextIOWrapper self) {
        throw Errors.typeError("cannot pickle '" + self.type().name() + "' instances");
    }

    @PythonGetter("closed")
    static Object getClosed(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        return ObjectGetAttr.get(frame, self.buffer, IoArgs.CLOSED);
    }

    @PythonGetter("name")
    static Object getName(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        return ObjectGetAttr.get(frame, self.buffer, IoArgs.NAME);
    }

    @PythonGetter("newlines")
    static Object getNewlines(PyTextIOWrapper self) {
        self.checkReady();
        return self.decoder instanceof NewlineDecoder d ? d.newlines.newlines() : PyNone.NONE;
    }

    @PythonGetter("errors")
    static Object getErrors(PyTextIOWrapper self) {
        self.checkStarted();
        return self.errors;
    }

    @PythonGetter(value = "encoding", member = true)
    static Object getEncoding(PyTextIOWrapper self) {
        return self.encodingName == null ? PyNone.NONE : self.encodingName;
    }

    @PythonGetter(value = "buffer", member = true)
    static Object getBuffer(PyTextIOWrapper self) {
        return self.buffer == null ? PyNone.NONE : self.buffer;
    }

    @PythonGetter(value = "line_buffering", member = true)
    static boolean getLineBuffering(PyTextIOWrapper self) {
        return self.lineBuffering;
    }

    @PythonGetter(value = "write_through", member = true)
    static boolean getWriteThrough(PyTextIOWrapper self) {
        return self.writeThrough;
    }

    @PythonGetter(value = "_finalizing", member = true)
    static boolean getFinalizing(PyTextIOWrapper self) {
        return self.finalizing;
    }

    @PythonGetter("_CHUNK_SIZE")
    static long getChunkSize(PyTextIOWrapper self) {
        self.checkReady();
        return self.chunkSize;
    }

    @PythonSetter("_CHUNK_SIZE")
    static void setChunkSize(Frame frame, PyTextIOWrapper self, Object value) {
        self.checkReady();
        if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        int n = NumberIndex.asInt(frame, value, ExceptionTypes.VALUE_ERROR);
        if (n <= 0) {
            throw Errors.valueError("a strictly positive integer is required");
        }
        self.chunkSize = n;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyTextIOWrapper self) {
        self.checkStarted();
        PyStrBuilder out = BufferedCommon.named(frame, self, "");
        Object mode = ObjectGetAttr.getOrNull(frame, self, IoArgs.MODE);
        if (mode != null) {
            out.append(" mode=").append(ObjectRepr.repr(frame, mode));
        }
        return out.append(" encoding=").append(StrRepr.repr(self.encodingName)).append(">").build();
    }
}
