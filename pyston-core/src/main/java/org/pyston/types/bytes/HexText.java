package org.pyston.types.bytes;

import java.io.ByteArrayOutputStream;
import org.pyston.ops.ObjectLength;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** Bytes as hexadecimal digits. Source: CPython's _Py_strhex_impl and _PyBytes_FromHex. */
public final class HexText {
    private static final String DIGITS = "0123456789abcdef";

    private HexText() {
    }

    /** {@code hex(sep, perGroup)}; {@code sep} is null for none. Groups are counted from the right if positive. */
    public static PyStr format(Frame frame, byte[] data, int from, int length, Object sep, int perGroup) {
        char separator = sep == null ? 0 : separator(frame, sep);
        int group = sep == null || length == 0 ? 0 : Math.abs(perGroup);
        StringBuilder out = new StringBuilder(length * 2 + (group == 0 ? 0 : length / Math.max(group, 1)));
        for (int i = 0; i < length; i++) {
            if (group > 0 && i > 0 && (perGroup > 0 ? (length - i) % group == 0 : i % group == 0)) {
                out.append(separator);
            }
            int b = data[from + i];
            out.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
        }
        return PyStr.of(out.toString());
    }

    private static char separator(Frame frame, Object sep) {
        if (ObjectLength.len(frame, sep) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        PyStr text = PyStrInstance.valueOrNull(sep);
        int c = -1;
        if (text != null) {
            c = text.codePointAt(0);
        } else if (sep instanceof PyBytes b) {
            c = b.get(0);
        } else {
            throw Errors.typeError("sep must be str or bytes.");
        }
        if (c > 127) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return (char) c;
    }

    /** {@code fromhex(text)}; raises ValueError. */
    public static byte[] parse(PyStr text) {
        int n = text.length();
        ByteArrayOutputStream out = new ByteArrayOutputStream(n / 2);
        int i = 0;
        while (true) {
            while (i < n && Ascii.isSpace(text.codePointAt(i))) {
                i++;
            }
            if (i >= n) {
                return out.toByteArray();
            }
            int high = digit(text, i);
            int low = digit(text, i + 1);
            out.write(high << 4 | low);
            i += 2;
        }
    }

    private static int digit(PyStr text, int at) {
        int c = at < text.length() ? text.codePointAt(at) : -1;
        int value = c >= 0 && c < 128 ? Character.digit(c, 16) : -1;
        if (value < 0) {
            throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + at);
        }
        return value;
    }
}
