package org.pyston.modules._io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;

/** The reading methods of BufferedReader and BufferedRandom. */
final class BufferedReading {
    private BufferedReading() {
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Size bytes unless the end comes; all for -1.")
    static Object read(Frame frame, BufferedCore self, Object size) {
        int n = IoArgs.size(frame, size);
        if (n < -1 || size instanceof Long l && l < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        self.checkUsable(frame, "read of");
        self.enter(frame);
        try {
            return n < 0 ? readAll(frame, self) : read(frame, self, n);
        } finally {
            self.leave();
        }
    }

    private static Object read(Frame frame, BufferedCore self, int n) {
        if (n <= self.available()) {
            self.position += n;
            return PyBytes.copyOf(self.ahead, self.position - n, self.position);
        }
        byte[] target = new byte[n];
        int done = readLocked(frame, self, target, 0, n, false);
        return done < 0 ? PyNone.NONE : done == n ? PyBytes.of(target) : PyBytes.copyOf(target, 0, done);
    }

    /** Fills the target as far as there is input; -1 when nothing is there now. {@code once}: by at most one read. */
    static int readLocked(Frame frame, BufferedCore self, byte[] target, int offset, int length, boolean once) {
        if (self.writes()) {
            self.drain(frame);
        }
        int done = self.take(target, offset, length);
        boolean fresh = false;
        while (done < length) {
            int left = length - done;
            int n;
            if (once && done > 0 && (fresh || left <= self.size)) {
                break;
            }
            fresh = once;
            if (left >= self.size) {
                n = RawCalls.readInto(frame, self.raw, target, offset + done, once ? left : left - left % self.size);
            } else {
                n = self.fill(frame);
                if (n > 0) {
                    n = self.take(target, offset + done, left);
                }
            }
            if (n <= 0) {
                return done > 0 || n == 0 ? done : -1;
            }
            done += n;
        }
        return done;
    }

    private static Object readAll(Frame frame, BufferedCore self) {
        byte[] first = Arrays.copyOfRange(self.ahead, self.position, self.end);
        self.position = 0;
        self.end = 0;
        if (self.writes()) {
            self.drain(frame);
        }
        Object readAll = ObjectGetAttr.getOrNull(frame, self.raw, IoArgs.READALL);
        if (readAll != null) {
            Object rest = ObjectCall.call0(frame, readAll);
            if (rest != PyNone.NONE && !(rest instanceof PyBytes)) {
                throw Errors.typeError("readall() should return bytes");
            }
            return joined(first, rest);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first, 0, first.length);
        while (true) {
            Object piece = ObjectCall.callMethod(frame, self.raw, IoArgs.READ);
            if (piece != PyNone.NONE && !(piece instanceof PyBytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (piece == PyNone.NONE || ((PyBytes) piece).size() == 0) {
                return all.size() == 0 ? piece : PyBytes.of(all.toByteArray());
            }
            all.write(((PyBytes) piece).array(), 0, ((PyBytes) piece).size());
        }
    }

    private static Object joined(byte[] first, Object rest) {
        if (first.length == 0) {
            return rest;
        }
        if (!(rest instanceof PyBytes b)) {
            return PyBytes.of(first);
        }
        byte[] all = Arrays.copyOf(first, first.length + b.size());
        System.arraycopy(b.array(), 0, all, first.length, b.size());
        return PyBytes.of(all);
    }

    @PythonMethod(value = "peek", signature = "($self, size=0, /)", doc = "Bytes without moving on, by at most one read.")
    static Object peek(Frame frame, BufferedCore self, Object size) {
        self.checkUsable(frame, "peek of");
        self.enter(frame);
        try {
            if (self.writes()) {
                self.drain(frame);
            }
            if (self.available() == 0) {
                self.fill(frame);
            }
            return PyBytes.copyOf(self.ahead, self.position, self.end);
        } finally {
            self.leave();
        }
    }

    @PythonMethod(value = "read1", signature = "($self, size=-1, /)", doc = "Up to size bytes by at most one read.")
    static Object read1(Frame frame, BufferedCore self, Object size) {
        int given = IoArgs.size(frame, size);
        int n = given < 0 ? self.size : given;
        self.checkUsable(frame, "read of");
        if (n == 0) {
            return PyBytes.EMPTY;
        }
        self.enter(frame);
        try {
            if (self.available() > 0) {
                int part = Math.min(n, self.available());
                self.position += part;
                return PyBytes.copyOf(self.ahead, self.position - part, self.position);
            }
            if (self.writes()) {
                self.drain(frame);
            }
            byte[] target = new byte[n];
            int count = RawCalls.readInto(frame, self.raw, target, 0, n);
            return PyBytes.copyOf(target, 0, Math.max(0, count));
        } finally {
            self.leave();
        }
    }

    @PythonMethod(value = "readinto", signature = "($self, buffer, /)", doc = "Reads into a writable buffer.")
    static Object readInto(Frame frame, BufferedCore self, Object target) {
        return readInto(frame, self, target, false);
    }

    @PythonMethod(value = "readinto1", signature = "($self, buffer, /)", doc = "As readinto, by at most one read.")
    static Object readInto1(Frame frame, BufferedCore self, Object target) {
        return readInto(frame, self, target, true);
    }

    private static Object readInto(Frame frame, BufferedCore self, Object target, boolean once) {
        self.checkReady();
        PyBuffer buffer = BytesLike.writable(frame, target);
        try {
            self.checkUsable(frame, "readinto of");
            self.enter(frame);
            try {
                int n = readLocked(frame, self, buffer.array, buffer.offset, buffer.length, once);
                return n < 0 ? PyNone.NONE : (Object) (long) n;
            } finally {
                self.leave();
            }
        } finally {
            buffer.release();
        }
    }

    @PythonMethod(value = "readline", signature = "($self, size=-1, /)", doc = "One line, at most size bytes of it.")
    static Object readLine(Frame frame, BufferedCore self, Object size) {
        self.checkReady();
        return line(frame, self, IoArgs.size(frame, size));
    }

    private static PyBytes line(Frame frame, BufferedCore self, int limit) {
        self.checkUsable(frame, "readline of");
        self.enter(frame);
        try {
            PyBytes whole = lineAhead(self, limit);
            if (whole != null) {
                return whole;
            }
            if (self.writes()) {
                self.drain(frame);
            }
            return longLine(frame, self, limit);
        } finally {
            self.leave();
        }
    }

    /** A line that lies in the buffer with its end; null when there is none. */
    private static PyBytes lineAhead(BufferedCore self, int limit) {
        int stop = limit < 0 ? self.end : Math.min(self.end, self.position + Math.min(limit, self.available()));
        for (int i = self.position; i < stop; i++) {
            if (self.ahead[i] == '\n') {
                return taken(self, i + 1);
            }
        }
        return limit >= 0 && stop - self.position == limit ? taken(self, stop) : null;
    }

    private static PyBytes taken(BufferedCore self, int to) {
        int from = self.position;
        self.position = to;
        return PyBytes.copyOf(self.ahead, from, to);
    }

    private static PyBytes longLine(Frame frame, BufferedCore self, int limit) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            int left = limit < 0 ? -1 : limit - line.size();
            PyBytes rest = lineAhead(self, left);
            if (rest != null) {
                line.write(rest.array(), 0, rest.size());
                break;
            }
            line.write(self.ahead, self.position, self.available());
            self.position = self.end;
            if (self.fill(frame) <= 0) {
                break;
            }
        }
        return PyBytes.of(line.toByteArray());
    }

    @Slot("__next__")
    static Object next(Frame frame, BufferedCore self) {
        if (self.type() == PyBufferedReader.TYPE || self.type() == PyBufferedRandom.TYPE) {
            self.checkReady();
            PyBytes line = line(frame, self, -1);
            return line.size() == 0 ? null : line;
        }
        Object line = ObjectCall.callMethod(frame, self, IoArgs.READLINE);
        if (!(line instanceof PyBytes b)) {
            throw Errors.make(org.pyston.types.exception.ExceptionTypes.OS_ERROR,
                    "readline() should have returned a bytes object, not '" + PyType.of(line).name() + "'");
        }
        return b.size() == 0 ? null : b;
    }

    @PythonMethod(value = "readable", signature = "($self, /)", doc = "Whether it can be read.")
    static Object readable(Frame frame, BufferedCore self) {
        return self.callRaw(frame, IoArgs.READABLE);
    }
}
