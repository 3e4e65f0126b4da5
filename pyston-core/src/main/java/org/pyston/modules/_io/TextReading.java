package org.pyston.modules._io;

import java.util.Arrays;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** Reading from a text file. */
final class TextReading {
    private TextReading() {
    }

    private static void checkReadable(Frame frame, PyTextIOWrapper self) {
        self.checkOpen(frame);
        if (self.decoder == null) {
            throw IoErrors.unsupported(frame, "not readable");
        }
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Size characters unless the end comes; all for -1.")
    static Object read(Frame frame, PyTextIOWrapper self, Object size) {
        int n = IoArgs.size(frame, size);
        checkReadable(frame, self);
        TextWriting.writePending(frame, self);
        self.readLock.lock();
        try {
            return n < 0 ? readAll(frame, self) : read(frame, self, n);
        } finally {
            self.readLock.unlock();
        }
    }

    private static Object readAll(Frame frame, PyTextIOWrapper self) {
        Object bytes = ObjectCall.callMethod(frame, self.buffer, IoArgs.READ);
        if (bytes == PyNone.NONE) {
            throw Errors.make(ExceptionTypes.BLOCKING_IO_ERROR, "Read returned None.");
        }
        PyStr rest = self.decoder.decode(frame, input(frame, bytes, "read"), true);
        PyStr text = take(self, Integer.MAX_VALUE).concat(rest);
        self.setDecoded(PyStr.EMPTY);
        self.snapshot = null;
        return text;
    }

    private static Object read(Frame frame, PyTextIOWrapper self, int n) {
        PyStr text = take(self, n);
        while (text.length() < n) {
            int missing = n - text.length();
            if (!readChunk(frame, self, missing)) {
                break;
            }
            text = text.concat(take(self, missing));
        }
        return text;
    }

    /** Up to {@code n} characters of those that are decoded. */
    private static PyStr take(PyTextIOWrapper self, int n) {
        int left = self.decoded.length() - self.used;
        int part = Math.min(n, left);
        PyStr text = self.used == 0 && part == left ? self.decoded : self.decoded.substring(self.used, self.used + part);
        self.used += part;
        return text;
    }

    private static byte[] input(Frame frame, Object bytes, String method) {
        if (!BytesLike.isExporter(bytes)) {
            throw Errors.typeError("underlying " + method + "() should have returned a bytes-like object, not '"
                    + PyType.of(bytes).name() + "'");
        }
        return BufferBytes.of(frame, bytes).exact();
    }

    /** Reads and decodes a piece; false at the end. */
    static boolean readChunk(Frame frame, PyTextIOWrapper self, int hint) {
        TextDecoder.State before = self.telling ? self.decoder.state(frame) : null;
        int wanted = self.chunkSize;
        if (hint > 0) {
            wanted = Math.max(wanted, (int) Math.min(Integer.MAX_VALUE / 2, Math.max(self.ratio, 1.0) * hint));
        }
        Object bytes = ObjectCall.callMethod(frame, self.buffer, self.hasRead1 ? IoArgs.READ1 : IoArgs.READ, (long) wanted);
        byte[] input = input(frame, bytes, self.hasRead1 ? "read1" : "read");
        boolean atEnd = input.length == 0;
        PyStr text = self.decoder.decode(frame, input, atEnd);
        self.setDecoded(text);
        self.ratio = text.isEmpty() ? 0.0 : (double) input.length / text.length();
        if (!text.isEmpty()) {
            atEnd = false;
        }
        if (before != null) {
            byte[] all = Arrays.copyOf(before.bytes(), before.bytes().length + input.length);
            System.arraycopy(input, 0, all, before.bytes().length, input.length);
            self.snapshotState = before;
            self.snapshot = all;
        }
        return !atEnd;
    }

    @PythonMethod(value = "readline", signature = "($self, size=-1, /)", doc = "One line, at most size characters of it.")
    static Object readLine(Frame frame, PyTextIOWrapper self, Object size) {
        int limit = IoArgs.size(frame, size);
        self.checkOpen(frame);
        return line(frame, self, limit);
    }

    private static PyStr line(Frame frame, PyTextIOWrapper self, int limit) {
        checkReadable(frame, self);
        TextWriting.writePending(frame, self);
        self.readLock.lock();
        try {
            return lineLocked(frame, self, limit);
        } finally {
            self.readLock.unlock();
        }
    }

    private static PyStr lineLocked(Frame frame, PyTextIOWrapper self, int limit) {
        PyStrBuilder longLine = null;
        PyStr carried = PyStr.EMPTY; // the beginning of a line end that a chunk was cut in
        int length = 0;
        while (true) {
            if (self.used == self.decoded.length()) {
                if (!readChunk(frame, self, 0)) {
                    self.setDecoded(PyStr.EMPTY);
                    self.snapshot = null;
                    break;
                }
                continue;
            }
            if (!carried.isEmpty()) {
                PyStr rest = carried.concat(self.decoded.substring(self.used, self.decoded.length()));
                self.decoded = rest;
                self.used = 0;
                self.snapshot = null;
                carried = PyStr.EMPTY;
            }
            PyStr text = self.decoded;
            int end = lineEnd(self, text, self.used);
            int stop = end >= 0 ? end : text.length() - cut(self, text);
            if (limit >= 0 && length + stop - self.used >= limit) {
                stop = self.used + limit - length;
                end = stop;
            }
            PyStr part = self.used == 0 && stop == text.length() ? text : text.substring(self.used, stop);
            length += stop - self.used;
            self.used = stop;
            if (end >= 0) {
                return longLine == null ? part : longLine.append(part).build();
            }
            if (longLine == null) {
                longLine = new PyStrBuilder();
            }
            longLine.append(part);
            if (stop < text.length()) {
                carried = text.substring(stop, text.length());
                self.used = text.length();
            }
        }
        PyStr tail = carried;
        return longLine == null ? tail : longLine.append(tail).build();
    }

    /** How many characters at the end of the text may be the beginning of the line's end. */
    private static int cut(PyTextIOWrapper self, PyStr text) {
        boolean two = !self.readUniversal && self.readNewline.length() == 2;
        return two && text.codePointAt(text.length() - 1) == '\r' ? 1 : 0;
    }

    /** Where the line ends, after its line end; -1 when it goes on. */
    private static int lineEnd(PyTextIOWrapper self, PyStr text, int from) {
        return lineEnd(text, from, self.readTranslate, self.readUniversal, self.readNewline);
    }

    /** Where a line ends that begins at {@code from}; -1 when its end is not there. */
    static int lineEnd(PyStr text, int from, boolean translated, boolean universal, PyStr newline) {
        int lf = NewlineState.find(text, '\n', from);
        if (translated || !universal && newline.contentEquals("\n")) {
            return lf < 0 ? -1 : lf + 1;
        }
        if (universal) {
            int cr = NewlineState.find(text, '\r', from);
            if (cr < 0 || lf >= 0 && lf < cr) {
                return lf < 0 ? -1 : lf + 1;
            }
            return lf == cr + 1 ? cr + 2 : cr + 1;
        }
        for (int at = NewlineState.find(text, '\r', from); at >= 0; at = NewlineState.find(text, '\r', at + 1)) {
            if (newline.length() == 1) {
                return at + 1;
            }
            if (at + 1 < text.length() && text.codePointAt(at + 1) == '\n') {
                return at + 2;
            }
        }
        return -1;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyTextIOWrapper self) {
        self.checkReady();
        self.telling = false;
        PyStr line;
        if (self.type() == PyTextIOWrapper.TYPE) {
            line = line(frame, self, -1);
        } else {
            Object result = ObjectCall.callMethod(frame, self, IoArgs.READLINE);
            line = PyStrInstance.valueOrNull(result);
            if (line == null) {
                throw Errors.make(ExceptionTypes.OS_ERROR, "readline() should have returned a str object, not '"
                        + PyType.of(result).name() + "'");
            }
        }
        if (line.isEmpty()) {
            self.snapshot = null;
            self.telling = self.seekable;
            return null;
        }
        return line;
    }
}
