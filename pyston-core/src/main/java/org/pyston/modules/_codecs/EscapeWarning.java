package org.pyston.modules._codecs;

import org.pyston.ops.NumberWarnings;
import org.pyston.runtime.Frame;

/** The DeprecationWarning for escapes that mean nothing. */
final class EscapeWarning {
    private EscapeWarning() {
    }

    /** {@code at} is after the backslash. */
    static void warn(Frame frame, byte[] data, int at) {
        int c = data[at] & 0xFF;
        if (c >= '4' && c <= '7') {
            StringBuilder digits = new StringBuilder(3);
            for (int i = at; i < Math.min(at + 3, data.length); i++) {
                digits.append((char) (data[i] & 0xFF));
            }
            NumberWarnings.deprecated(frame, "invalid octal escape sequence '\\" + digits + "'");
        } else {
            NumberWarnings.deprecated(frame, "invalid escape sequence '\\" + (char) c + "'");
        }
    }
}
