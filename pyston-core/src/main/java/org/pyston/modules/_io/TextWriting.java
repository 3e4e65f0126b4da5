package org.pyston.modules._io;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** Writing to a text file. */
final class TextWriting {
    private TextWriting() {
    }

    @PythonMethod(value = "write", signature = "($self, text, /)", doc = "Writes a string; returns its length.")
    static long write(Frame frame, PyTextIOWrapper self, Object text) {
        self.checkReady();
        PyStr s = PyStrInstance.valueOrNull(text);
        if (s == null) {
            throw Errors.typeError("write() argument must be str, not " + PyType.of(text).name());
        }
        write(frame, self, s);
        return s.length();
    }

    static void write(Frame frame, PyTextIOWrapper self, PyStr given) {
        self.checkOpen(frame);
        if (!self.writable) {
            throw IoErrors.unsupported(frame, "not writable");
        }
        PyStr text = given;
        boolean line = (self.lineBuffering || self.writeNewline != null) && NewlineState.find(text, '\n', 0) >= 0;
        if (line && self.writeNewline != null) {
            text = translated(text, self.writeNewline);
        }
        boolean flush = self.lineBuffering && (line || NewlineState.find(text, '\r', 0) >= 0);
        int waiting = self.addPending(frame, self.codec.encode(frame, text));
        if (waiting >= self.chunkSize || flush || self.writeThrough) {
            writePending(frame, self);
        }
        if (flush) {
            ObjectCall.callMethod(frame, self.buffer, IoArgs.FLUSH);
        }
        if (self.snapshot != null || !self.decoded.isEmpty()) {
            self.setDecoded(PyStr.EMPTY);
            self.snapshot = null;
        }
        if (self.decoder != null && self.snapshotState != null) {
            self.snapshotState = null;
            self.decoder.reset(frame);
        }
    }

    static PyStr translated(PyStr text, PyStr newline) {
        PyStrBuilder out = new PyStrBuilder(text.length() + 16);
        int from = 0;
        for (int at = NewlineState.find(text, '\n', 0); at >= 0; at = NewlineState.find(text, '\n', from)) {
            out.append(text, from, at).append(newline);
            from = at + 1;
        }
        return out.append(text, from, text.length()).build();
    }

    /** Gives the bytes that wait to the buffer. */
    static void writePending(Frame frame, PyTextIOWrapper self) {
        byte[] bytes = self.takePending(frame);
        if (bytes == null) {
            return;
        }
        Object buffer = self.buffer;
        if (buffer instanceof PyBufferedWriter w && w.type() == PyBufferedWriter.TYPE) {
            w.checkReady();
            BufferedWriting.write(frame, w, bytes, 0, bytes.length);
            return;
        }
        while (true) {
            try {
                ObjectCall.callMethod(frame, buffer, IoArgs.WRITE, PyBytes.of(bytes));
                return;
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.INTERRUPTED_ERROR)) {
                    throw e;
                }
            }
        }
    }

    @PythonMethod(value = "flush", signature = "($self, /)", doc = "Writes what waits, and flushes the buffer.")
    static Object flush(Frame frame, PyTextIOWrapper self) {
        self.checkOpen(frame);
        self.telling = self.seekable;
        writePending(frame, self);
        return ObjectCall.callMethod(frame, self.buffer, IoArgs.FLUSH);
    }
}
