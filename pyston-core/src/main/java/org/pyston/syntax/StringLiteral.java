package org.pyston.syntax;

import java.util.Arrays;
import org.pyston.ast.BytesValue;
import org.pyston.text.PyStr;
import org.pyston.text.UnicodeNames;

/** The values of string literals: prefixes, quotes and escapes. */
final class StringLiteral {

    private final GrammarSupport parser;
    private final PyToken token;
    private final char[] chars;
    private int[] out;
    private int size;
    private int firstInvalid = -1;

    private StringLiteral(GrammarSupport parser, PyToken token, int capacity) {
        this.parser = parser;
        this.token = token;
        this.chars = parser.source().chars;
        this.out = new int[capacity];
    }

    /** A {@link PyStr}, or a {@link BytesValue}. */
    static Object value(GrammarSupport parser, PyToken token) {
        char[] chars = parser.source().chars;
        int i = token.start;
        boolean raw = false;
        boolean bytes = false;
        while (chars[i] != '"' && chars[i] != '\'') {
            raw |= (chars[i] | 0x20) == 'r';
            bytes |= (chars[i] | 0x20) == 'b';
            i++;
        }
        char quote = chars[i];
        int quotes = token.end - i >= 6 && chars[i + 1] == quote && chars[i + 2] == quote ? 3 : 1;
        int from = i + quotes;
        int to = token.end - quotes;
        return bytes ? bytes(parser, token, from, to, raw) : text(parser, token, from, to, raw);
    }

    static PyStr text(GrammarSupport parser, PyToken token, int from, int to, boolean raw) {
        char[] chars = parser.source().chars;
        int i = from;
        while (i < to && (raw || chars[i] != '\\')) {
            i++;
        }
        if (i >= to) {
            return PyStr.of(new String(chars, from, to - from));
        }
        StringLiteral literal = new StringLiteral(parser, token, to - from);
        literal.decodeText(from, to);
        return PyStr.ofCodePoints(literal.out, 0, literal.size);
    }

    private static BytesValue bytes(GrammarSupport parser, PyToken token, int from, int to, boolean raw) {
        char[] chars = parser.source().chars;
        for (int i = from; i < to; i++) {
            if (chars[i] >= 0x80) {
                throw parser.error(token, token, "bytes can only contain ASCII literal characters");
            }
        }
        StringLiteral literal = new StringLiteral(parser, token, to - from);
        if (raw) {
            for (int i = from; i < to; i++) {
                literal.add(chars[i]);
            }
        } else {
            literal.decodeBytes(from, to);
        }
        byte[] bytes = new byte[literal.size];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) literal.out[i];
        }
        return new BytesValue(bytes);
    }

    private void add(int c) {
        if (size == out.length) {
            out = Arrays.copyOf(out, size * 2 + 4);
        }
        out[size++] = c;
    }

    private void decodeText(int from, int to) {
        int i = from;
        while (i < to) {
            int c = Character.codePointAt(chars, i, to);
            i += Character.charCount(c);
            if (c != '\\') {
                add(c);
            } else if (i < to) {
                i = textEscape(i, to, from);
            } else { // before a replacement field
                add('\\');
                firstInvalid = firstInvalid < 0 && i < chars.length ? i : firstInvalid;
            }
        }
        warn();
    }

    private int textEscape(int at, int to, int from) {
        char c = chars[at];
        return switch (c) {
            case 'x' -> hex(at + 1, to, 2, from, "truncated \\xXX escape");
            case 'u' -> hex(at + 1, to, 4, from, "truncated \\uXXXX escape");
            case 'U' -> hex(at + 1, to, 8, from, "truncated \\UXXXXXXXX escape");
            case 'N' -> named(at + 1, to, from);
            default -> simple(at, to);
        };
    }

    /** What text and bytes have in common. */
    private int simple(int at, int to) {
        char c = chars[at];
        switch (c) {
            case '\n' -> { }
            case '\\', '\'', '"' -> add(c);
            case 'a' -> add(7);
            case 'b' -> add('\b');
            case 'f' -> add('\f');
            case 'n' -> add('\n');
            case 'r' -> add('\r');
            case 't' -> add('\t');
            case 'v' -> add(11);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                return octal(at, to);
            }
            default -> {
                if (firstInvalid < 0) {
                    firstInvalid = at;
                }
                add('\\');
                return at;
            }
        }
        return at + 1;
    }

    private int octal(int at, int to) {
        int value = 0;
        int i = at;
        while (i < to && i < at + 3 && chars[i] >= '0' && chars[i] <= '7') {
            value = value * 8 + chars[i++] - '0';
        }
        if (value > 0xFF && firstInvalid < 0) {
            firstInvalid = at;
        }
        add(value);
        return i;
    }

    private int hex(int at, int to, int digits, int from, String message) {
        int value = 0;
        int i = at;
        while (i < to && i < at + digits && chars[i] < 0x80 && Character.digit(chars[i], 16) >= 0) {
            value = value << 4 | Character.digit(chars[i++], 16);
        }
        if (i < at + digits) {
            throw unicodeError(message, at - 2, i - 1, from);
        }
        if (value < 0 || value > 0x10FFFF) {
            throw unicodeError("illegal Unicode character", at - 2, i - 1, from);
        }
        add(value);
        return i;
    }

    private int named(int at, int to, int from) {
        int end = at;
        if (at < to && chars[at] == '{') {
            while (end < to && chars[end] != '}') {
                end++;
            }
        }
        if (at >= to || chars[at] != '{' || end >= to || end == at + 1) {
            throw unicodeError("malformed \\N character escape", at - 2,
                    chars[at] != '{' || at >= to ? at - 1 : end == at + 1 ? at : Math.min(end, to - 1), from);
        }
        int point = find(new String(chars, at + 1, end - at - 1));
        if (point < 0) {
            throw unicodeError("unknown Unicode character name", at - 2, end, from);
        }
        add(point);
        return end + 1;
    }

    private int find(String name) {
        CharacterNames names = parser.options().names();
        return names != null ? names.codePoint(name) : UnicodeNames.lookup(name);
    }

    private void decodeBytes(int from, int to) {
        int i = from;
        while (i < to) {
            char c = chars[i++];
            if (c != '\\') {
                add(c);
            } else if (i < to && chars[i] == 'x') {
                i = byteEscape(i + 1, to, from);
            } else if (i < to) {
                i = simple(i, to);
            } else {
                add('\\');
            }
        }
        warn();
    }

    private int byteEscape(int at, int to, int from) {
        if (at + 1 >= to || chars[at] >= 0x80 || Character.digit(chars[at], 16) < 0
                || Character.digit(chars[at + 1], 16) < 0) {
            throw parser.error(token, token, "(value error) invalid \\x escape at position " + (at - 2 - from));
        }
        add(Character.digit(chars[at], 16) << 4 | Character.digit(chars[at + 1], 16));
        return at + 2;
    }

    private void warn() {
        if (firstInvalid < 0 || parser.options().warnings() == null) {
            return;
        }
        char c = chars[firstInvalid];
        boolean octal = c >= '4' && c <= '7';
        String message = octal
                ? "invalid octal escape sequence '\\" + parser.source().slice(firstInvalid, firstInvalid + 3) + "'"
                : "invalid escape sequence '\\" + Character.toString(Character.codePointAt(chars, firstInvalid)) + "'";
        if (parser.options().warnings().warn(message, token.line)) {
            throw parser.error(token, token, message);
        }
    }

    /** CPython decodes a copy in which a character beyond ASCII is a ten-character escape: its positions count so. */
    private SyntaxException unicodeError(String message, int start, int last, int from) {
        int a = position(from, start);
        int b = position(from, last);
        PyToken place = token;
        if (token.type == PythonGrammar.FSTRING_MIDDLE) {
            int i = token.index;
            for (int depth = 1; depth > 0; i++) {
                int type = parser.tokens().clamped(i + 1).type;
                depth += type == PythonGrammar.FSTRING_START ? 1 : type == PythonGrammar.FSTRING_END ? -1 : 0;
                if (type == PythonGrammar.ERROR || type == PythonGrammar.ENDMARKER) {
                    break;
                }
            }
            place = parser.tokens().clamped(i);
        }
        return parser.error(place, place, "(unicode error) 'unicodeescape' codec can't decode bytes in position " + a
                + "-" + b + ": " + message);
    }

    private int position(int from, int at) {
        int position = 0;
        for (int i = from; i < at; i++) {
            position += chars[i] < 0x80 ? 1 : Character.isLowSurrogate(chars[i]) ? 0 : 10;
        }
        return position;
    }
}
