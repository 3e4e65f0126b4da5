package org.pyston.modules._json;

import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** Reads a string of JSON: one use. */
final class StringScan {
    private final Frame frame;
    private final PyStr text;
    private final boolean strict;
    /** After the scan: the index behind the closing quote. */
    int end;

    StringScan(Frame frame, PyStr text, boolean strict) {
        this.frame = frame;
        this.text = text;
        this.strict = strict;
    }

    /** The string that begins at {@code start}, after its quote. */
    PyStr scan(int start) {
        int n = text.length();
        if (start < 0 || start > n) {
            throw Errors.valueError("end is out of bounds");
        }
        int first = stop(start, start - 1);
        if (text.codePointAt(first) == '"') {
            end = first + 1;
            return text.substring(start, first);
        }
        PyStrBuilder out = new PyStrBuilder(first - start + 16);
        int from = start;
        int at = first;
        while (true) {
            out.append(text, from, at);
            if (text.codePointAt(at) == '"') {
                end = at + 1;
                return out.build();
            }
            if (at + 1 == n) {
                throw JsonText.error(frame, "Unterminated string starting at", text, start - 1);
            }
            out.append(escape(at + 1));
            from = end;
            at = stop(from, start - 1);
        }
    }

    /** The index of the next quote or backslash. */
    private int stop(int from, int begin) {
        int n = text.length();
        for (int i = from; i < n; i++) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                return i;
            }
            if (c <= 0x1F && strict) {
                throw JsonText.error(frame, "Invalid control character at", text, i);
            }
        }
        throw JsonText.error(frame, "Unterminated string starting at", text, begin);
    }

    /** The character of the escape whose letter is at {@code at}; sets {@link #end} behind it. */
    private int escape(int at) {
        int c = text.codePointAt(at);
        end = at + 1;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode(at);
            default -> throw JsonText.error(frame, "Invalid \\escape", text, at - 1);
        };
    }

    private int unicode(int at) {
        int n = text.length();
        if (at + 5 >= n) {
            throw JsonText.error(frame, "Invalid \\uXXXX escape", text, at);
        }
        int c = digits(at + 1);
        end = at + 5;
        if (Character.isHighSurrogate((char) c) && end + 6 < n && text.codePointAt(end) == '\\'
                && text.codePointAt(end + 1) == 'u') {
            int low = digits(end + 2);
            if (Character.isLowSurrogate((char) low)) {
                c = Character.toCodePoint((char) c, (char) low);
                end += 6;
            }
        }
        return c;
    }

    private int digits(int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int c = text.codePointAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw JsonText.error(frame, "Invalid \\uXXXX escape", text, at - 1);
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
