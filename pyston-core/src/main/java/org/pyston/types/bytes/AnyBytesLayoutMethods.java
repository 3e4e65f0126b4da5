package org.pyston.types.bytes;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** Filling and stripping bytes and bytearrays. */
final class AnyBytesLayoutMethods {
    private AnyBytesLayoutMethods() {
    }

    private static int width(Frame frame, Object value) {
        long n = SliceIndices.toSize(frame, value);
        if (n > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        return (int) Math.max(n, 0);
    }

    private static byte fill(Object value, String method) {
        if (value == null) {
            return ' ';
        }
        if (!(value instanceof AnyBytes b) || b.size() != 1) {
            throw Errors.typeError(method + "() argument 2 must be a byte string of length 1, not "
                    + PyType.of(value).name());
        }
        return (byte) b.get(0);
    }

    private static AnyBytes pad(AnyBytes self, int left, int right, byte fill) {
        int n = self.size();
        if (left <= 0 && right <= 0) {
            return self.part(0, n);
        }
        byte[] out = new byte[Math.max(left, 0) + n + Math.max(right, 0)];
        Arrays.fill(out, fill);
        System.arraycopy(self.array(), 0, out, Math.max(left, 0), n);
        return self.make(out);
    }

    @PythonMethod(value = "center", signature = "($self, width, fillchar=b' ', /)",
            doc = "The bytes filled up to the width on both sides.")
    static AnyBytes center(Frame frame, AnyBytes self, Object width, Object fillchar) {
        int columns = width(frame, width);
        byte fill = fill(fillchar, "center");
        int room = columns - self.size();
        int left = room <= 0 ? 0 : room / 2 + (room & columns & 1);
        return pad(self, left, room - left, fill);
    }

    @PythonMethod(value = "ljust", signature = "($self, width, fillchar=b' ', /)",
            doc = "The bytes filled up to the width on the right.")
    static AnyBytes ljust(Frame frame, AnyBytes self, Object width, Object fillchar) {
        int columns = width(frame, width);
        return pad(self, 0, columns - self.size(), fill(fillchar, "ljust"));
    }

    @PythonMethod(value = "rjust", signature = "($self, width, fillchar=b' ', /)",
            doc = "The bytes filled up to the width on the left.")
    static AnyBytes rjust(Frame frame, AnyBytes self, Object width, Object fillchar) {
        int columns = width(frame, width);
        return pad(self, columns - self.size(), 0, fill(fillchar, "rjust"));
    }

    @PythonMethod(value = "zfill", signature = "($self, width, /)", doc = "Zeros put in after the sign, up to the width.")
    static AnyBytes zfill(Frame frame, AnyBytes self, Object width) {
        int room = width(frame, width) - self.size();
        AnyBytes padded = pad(self, room, 0, (byte) '0');
        if (room > 0 && padded.size() > room) {
            byte[] data = padded.array();
            if (data[room] == '+' || data[room] == '-') {
                data[0] = data[room]; // the object is new: nobody else has it
                data[room] = '0';
            }
        }
        return padded;
    }

    @PythonMethod(value = "expandtabs", signature = "($self, /, tabsize=8)", doc = "Tabs replaced by spaces.")
    static AnyBytes expandTabs(AnyBytes self, int tabsize) {
        int n = self.size();
        byte[] data = self.array();
        ByteArrayOutputStream out = new ByteArrayOutputStream(n + 16);
        int column = 0;
        for (int i = 0; i < n; i++) {
            byte c = data[i];
            if (c == '\t') {
                int room = tabsize > 0 ? tabsize - column % tabsize : 0;
                for (int k = 0; k < room; k++) {
                    out.write(' ');
                }
                column += room;
            } else {
                out.write(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return self.make(out.toByteArray());
    }

    @PythonMethod(value = "strip", signature = "($self, bytes=None, /)",
            doc = "The bytes without white space, or the given bytes, at both ends.")
    static AnyBytes strip(Frame frame, AnyBytes self, Object bytes) {
        return strip(frame, self, bytes, true, true);
    }

    @PythonMethod(value = "lstrip", signature = "($self, bytes=None, /)",
            doc = "The bytes without white space, or the given bytes, at the start.")
    static AnyBytes lstrip(Frame frame, AnyBytes self, Object bytes) {
        return strip(frame, self, bytes, true, false);
    }

    @PythonMethod(value = "rstrip", signature = "($self, bytes=None, /)",
            doc = "The bytes without white space, or the given bytes, at the end.")
    static AnyBytes rstrip(Frame frame, AnyBytes self, Object bytes) {
        return strip(frame, self, bytes, false, true);
    }

    private static AnyBytes strip(Frame frame, AnyBytes self, Object bytes, boolean left, boolean right) {
        BufferBytes chars = bytes == PyNone.NONE ? null : BufferBytes.of(frame, bytes);
        int from = 0;
        int to = self.size();
        byte[] data = self.array();
        while (left && from < to && isOne(data[from], chars)) {
            from++;
        }
        while (right && from < to && isOne(data[to - 1], chars)) {
            to--;
        }
        return self.part(from, to);
    }

    private static boolean isOne(byte c, BufferBytes chars) {
        if (chars == null) {
            return Ascii.isSpace(c);
        }
        for (int i = 0; i < chars.length; i++) {
            if (chars.array[chars.offset + i] == c) {
                return true;
            }
        }
        return false;
    }
}
