package org.pyston.modules._io;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.FlushRegistry;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/**
 * {@code _io.TextIOWrapper}: text on a buffered stream of bytes. Text that was written is kept as bytes until there is a
 * chunk of it; text that was decoded ahead is kept with what is needed to tell the position in the bytes.
 */
@PythonType(name = "TextIOWrapper", module = "_io", base = PyTextIOBase.class, subclassable = true, hasDict = true,
        parts = {TextReading.class, TextWriting.class, TextPosition.class, TextAttributes.class},
        textSignature = "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
        doc = "Text on a buffered stream of bytes.")
public final class PyTextIOWrapper extends PyTextIOBase {
    public static final PyType TYPE = PyType.builtin(new PyTextIOWrapperExposed());

    Object buffer;
    boolean ready;
    boolean detached;
    boolean finalizing;
    PyStr encodingName;
    PyStr errors;
    TextCodec codec;
    /** Null when it cannot be read. */
    TextDecoder decoder;
    boolean writable;
    boolean lineBuffering;
    boolean writeThrough;
    int chunkSize = 8192;

    boolean readUniversal;
    boolean readTranslate;
    /** The line end to read, where it is not universal. */
    PyStr readNewline;
    /** What "\n" is written as; null for itself. */
    PyStr writeNewline;

    boolean seekable;
    boolean telling;
    boolean hasRead1;

    /** Text decoded ahead, of which {@link #used} characters were given out. */
    PyStr decoded = PyStr.EMPTY;
    int used;
    /** The decoder's state before the bytes of {@link #snapshot} were decoded; null when the position is not known. */
    TextDecoder.State snapshotState;
    byte[] snapshot;
    /** Bytes to a character in what was read last. */
    double ratio;

    final ReentrantLock readLock = new ReentrantLock();
    private byte[] pending = new byte[256];
    private int pendingLength;

    PyTextIOWrapper(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyTextIOWrapper(type);
    }

    @PythonInit(signature = "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)")
    static void init(Frame frame, PyTextIOWrapper self, Object buffer, Object encoding, Object errors, Object newline,
            boolean lineBuffering, boolean writeThrough) {
        self.ready = false;
        self.detached = false;
        PyStr enc = IoArgs.text("TextIOWrapper", "encoding", encoding);
        PyStr err = errorsArgument(errors);
        PyStr nl = IoArgs.text("TextIOWrapper", "newline", newline);
        checkNewline(nl);
        self.start(frame, buffer, enc, err, nl, lineBuffering, writeThrough);
    }

    private static PyStr errorsArgument(Object errors) {
        PyStr err = org.pyston.types.str.PyStrInstance.valueOrNull(errors);
        if (err == null && errors != null && errors != PyNone.NONE) {
            throw Errors.typeError("TextIOWrapper() argument 'errors' must be str or None, not " + PyType.of(errors).name());
        }
        return err;
    }

    static void checkNewline(PyStr newline) {
        if (newline != null && !newline.isEmpty() && !newline.contentEquals("\n") && !newline.contentEquals("\r")
                && !newline.contentEquals("\r\n")) {
            throw Errors.valueError("illegal newline value: " + org.pyston.text.StrRepr.repr(newline));
        }
    }

    /** What {@code __init__} does; null for arguments that are None. */
    void start(Frame frame, Object stream, PyStr enc, PyStr err, PyStr newline, boolean byLine, boolean through) {
        encodingName = enc == null || enc.contentEquals("locale") ? TextCodec.localeEncoding(frame, enc) : enc;
        errors = err == null ? PyStr.of("strict") : err;
        codec = TextCodec.of(frame, encodingName, errors);
        buffer = stream;
        lineBuffering = byLine;
        writeThrough = through;
        setNewline(newline);
        writable = IoArgs.flag(frame, stream, IoArgs.WRITABLE);
        decoder = null;
        if (IoArgs.flag(frame, stream, IoArgs.READABLE)) {
            makeDecoder(frame);
        }
        seekable = IoArgs.flag(frame, stream, IoArgs.SEEKABLE);
        telling = seekable;
        hasRead1 = stream instanceof BufferedCore
                || org.pyston.ops.ObjectGetAttr.getOrNull(frame, stream, IoArgs.READ1) != null;
        pendingLength = 0;
        setDecoded(PyStr.EMPTY);
        snapshot = null;
        snapshotState = null;
        ready = true;
        if (writable && seekable) {
            codec.fixStart(frame, stream);
        }
    }

    void setNewline(PyStr newline) {
        readUniversal = newline == null || newline.isEmpty();
        readTranslate = newline == null;
        readNewline = newline;
        writeNewline = newline == null || newline.isEmpty() || newline.contentEquals("\n") ? null : newline;
    }

    void makeDecoder(Frame frame) {
        TextDecoder plain = codec.newDecoder(frame);
        decoder = readUniversal ? new NewlineDecoder(plain, readTranslate) : plain;
    }

    void checkReady() {
        if (!ready) {
            throw Errors.valueError(detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
        }
    }

    /** As {@link #checkReady}, but its buffer may have been taken away. */
    void checkStarted() {
        if (!detached) {
            checkReady();
        }
    }

    /** Raises ValueError when it is closed. */
    void checkOpen(Frame frame) {
        checkReady();
        boolean closed = type() == TYPE && buffer instanceof BufferedCore b && b.ready ? b.isClosed(frame)
                : IoArgs.isClosed(frame, this);
        if (closed) {
            throw IoErrors.closed();
        }
    }

    void setDecoded(PyStr text) {
        decoded = text;
        used = 0;
    }

    // ---- bytes to write

    /** Adds bytes to those that wait; returns how many wait now. */
    int addPending(Frame frame, byte[] bytes) {
        synchronized (readLock) {
            int needed = pendingLength + bytes.length;
            if (needed > pending.length) {
                pending = Arrays.copyOf(pending, Math.max(needed, Math.min(pending.length * 2, 1 << 20)));
            }
            if (pendingLength == 0 && needed > 0) {
                frame.interpreter().state(FlushRegistry.class).add(this);
            }
            System.arraycopy(bytes, 0, pending, pendingLength, bytes.length);
            pendingLength = needed;
            return needed;
        }
    }

    /** Takes the bytes that wait; null for none. */
    byte[] takePending(Frame frame) {
        synchronized (readLock) {
            if (pendingLength == 0) {
                return null;
            }
            byte[] all = Arrays.copyOf(pending, pendingLength);
            pendingLength = 0;
            if (pending.length > 1 << 16) {
                pending = new byte[256];
            }
            frame.interpreter().state(FlushRegistry.class).remove(this);
            return all;
        }
    }
}
