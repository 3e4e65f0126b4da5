package org.pyston.text;

/**
 * Takes a format for the operator {@code %} apart. Source: library reference, "printf-style String Formatting".
 *
 * <p>The steps of one conversion happen in this order in CPython, and so does what can go wrong: look the key up, fetch
 * the star width, fetch the star precision, {@link Piece#error}, fetch the value, unknown conversion.
 */
public final class PercentParser {

    /** Flags of {@link Piece#flags}. */
    public static final int LEFT = 1;
    public static final int SIGN = 2;
    public static final int BLANK = 4;
    public static final int ALTERNATE = 8;
    public static final int ZERO = 16;

    /** The value of {@link Piece#width} and {@link Piece#precision} that are to be fetched from the arguments. */
    public static final int STAR = -2;

    /**
     * Literal text or a conversion.
     *
     * @param literal the text, or null for a conversion
     * @param hasKey whether the conversion has a mapping key, so that the arguments must be a mapping
     * @param key the key; null if it is not complete, which is the error then
     * @param width the least width, -1 if not given, or STAR
     * @param precision the precision, -1 if not given, or STAR
     * @param conversion the conversion's letter
     * @param index where the letter is in the format
     * @param error what is wrong, or null
     */
    public record Piece(PyStr literal, boolean hasKey, PyStr key, int flags, int width, int precision, int conversion,
            int index, FormatSyntaxException error) {

        /** The error for a conversion that does not exist. */
        public FormatSyntaxException unsupported() {
            char shown = conversion >= 32 && conversion < 127 ? (char) conversion : '?';
            return new FormatSyntaxException("unsupported format character '" + shown + "' (0x"
                    + Integer.toHexString(conversion) + ") at index " + index);
        }
    }

    private final PyStr format;
    private int at;

    public PercentParser(PyStr format) {
        this.format = format;
    }

    /** The next piece, or null at the end. */
    public Piece next() {
        int n = format.length();
        if (at == n) {
            return null;
        }
        int from = at;
        while (at < n && format.codePointAt(at) != '%') {
            at++;
        }
        if (at > from) {
            return literal(format.substring(from, at));
        }
        at++;
        if (peek() == '%') {
            at++;
            return literal(format.substring(from, from + 1));
        }
        return conversion();
    }

    private static Piece literal(PyStr text) {
        return new Piece(text, false, null, 0, -1, -1, 0, 0, null);
    }

    private int peek() {
        return at < format.length() ? format.codePointAt(at) : -1;
    }

    private Piece conversion() {
        boolean hasKey = peek() == '(';
        PyStr key = null;
        if (hasKey) {
            key = key();
            if (key == null) {
                return broken(true, null, -1, -1, "incomplete format key");
            }
        }
        int flags = flags();
        int width = number();
        if (width == TOO_BIG) {
            return broken(hasKey, key, -1, -1, "width too big");
        }
        int precision = -1;
        if (peek() == '.') {
            at++;
            precision = number();
            if (precision == TOO_BIG) {
                return broken(hasKey, key, width, -1, "precision too big");
            }
            precision = precision == -1 ? 0 : precision;
        }
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            at++;
        }
        if (peek() < 0) {
            return broken(hasKey, key, width, precision, "incomplete format");
        }
        int index = at++;
        return new Piece(null, hasKey, key, flags, width, precision, format.codePointAt(index), index, null);
    }

    private Piece broken(boolean hasKey, PyStr key, int width, int precision, String message) {
        at = format.length();
        return new Piece(null, hasKey, key, 0, width, precision, 0, 0, new FormatSyntaxException(message));
    }

    /** The key in parentheses, which may hold nested ones, or null if it does not end. */
    private PyStr key() {
        int from = at + 1;
        int depth = 0;
        for (; at < format.length(); at++) {
            int c = format.codePointAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return format.substring(from, at++);
            }
        }
        return null;
    }

    private int flags() {
        int flags = 0;
        while (true) {
            switch (peek()) {
                case '-' -> flags |= LEFT;
                case '+' -> flags |= SIGN;
                case ' ' -> flags |= BLANK;
                case '#' -> flags |= ALTERNATE;
                case '0' -> flags |= ZERO;
                default -> {
                    return flags;
                }
            }
            at++;
        }
    }

    private static final int TOO_BIG = -3;

    /** A number, STAR, -1 for none, or TOO_BIG. */
    private int number() {
        if (peek() == '*') {
            at++;
            return STAR;
        }
        long value = -1;
        for (int c; (c = peek()) >= '0' && c <= '9'; at++) {
            value = Math.max(value, 0) * 10 + c - '0';
            if (value > Integer.MAX_VALUE) {
                return TOO_BIG;
            }
        }
        return (int) value;
    }
}
