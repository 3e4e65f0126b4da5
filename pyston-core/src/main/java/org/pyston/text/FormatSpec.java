package org.pyston.text;

/**
 * A parsed format specification: {@code [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]}.
 * Source: library reference, "Format Specification Mini-Language"; PEP 3101, 378, 515, 682.
 *
 * @param fill the code point to pad with
 * @param align one of {@code < > = ^}
 * @param sign one of + - space, or 0 if not given
 * @param noNegativeZero the flag z
 * @param alternate the flag #
 * @param width the least width, or -1
 * @param thousands the grouping character, a comma or an underscore, or 0
 * @param precision what follows the point, or -1
 * @param type the presentation type; what {@code parse} was told to take if none was given
 */
public record FormatSpec(int fill, char align, char sign, boolean noNegativeZero, boolean alternate, long width,
        char thousands, long precision, int type) {

    /**
     * Parses {@code spec}.
     *
     * @param defaultType the type to assume, 0 for none
     * @param defaultAlign the alignment to assume
     * @param typeName the name of the object's type, for messages
     * @throws FormatSyntaxException if it is not well formed; whether the type exists is for the formatter to say
     */
    public static FormatSpec parse(PyStr spec, char defaultType, char defaultAlign, String typeName) {
        return new Parser(spec, defaultAlign).parse(defaultType, typeName);
    }

    /** The error for a type that the object does not have. */
    public FormatSyntaxException unknownType(String typeName) {
        return new FormatSyntaxException("Unknown format code '" + shown(type) + "' for object of type '"
                + typeName + "'");
    }

    private static String shown(int c) {
        return c > 32 && c < 128 ? String.valueOf((char) c) : "\\x".concat(Integer.toHexString(c));
    }

    /** The width as the length of a Java array: a greater one cannot be had. */
    public int room() {
        if (width > Integer.MAX_VALUE - 16) {
            throw new OutOfMemoryError("string too long");
        }
        return (int) width;
    }

    private static final class Parser {
        private final PyStr spec;
        private int at;
        private int fill = ' ';
        private char align;
        private char sign;

        Parser(PyStr spec, char defaultAlign) {
            this.spec = spec;
            this.align = defaultAlign;
        }

        private int peek(int ahead) {
            int i = at + ahead;
            return i < spec.length() ? spec.codePointAt(i) : -1;
        }

        private boolean skip(int c) {
            if (peek(0) == c) {
                at++;
                return true;
            }
            return false;
        }

        private static boolean isAlign(int c) {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }

        FormatSpec parse(char defaultType, String typeName) {
            parseAlign();
            if (peek(0) == '+' || peek(0) == '-' || peek(0) == ' ') {
                sign = (char) peek(0);
                at++;
            }
            final boolean noNegativeZero = skip('z');
            final boolean alternate = skip('#');
            parseZero();
            final long width = number();
            final char thousands = thousands();
            long precision = -1;
            if (skip('.')) {
                precision = number();
                if (precision < 0) {
                    throw new FormatSyntaxException("Format specifier missing precision");
                }
            }
            int type = defaultType;
            if (spec.length() - at > 1) {
                throw new FormatSyntaxException("Invalid format specifier '"
                        + spec.substring(0, Math.min(spec.length(), 100)) + "' for object of type '" + typeName + "'");
            }
            if (spec.length() - at == 1) {
                type = peek(0);
            }
            if (thousands != 0) {
                checkThousands(thousands, type);
            }
            return new FormatSpec(fill, align, sign, noNegativeZero, alternate, width, thousands, precision, type);
        }

        private boolean aligned;
        private boolean filled;

        private void parseAlign() {
            if (isAlign(peek(1))) {
                fill = peek(0);
                filled = true;
                align = (char) peek(1);
                aligned = true;
                at += 2;
            } else if (isAlign(peek(0))) {
                align = (char) peek(0);
                aligned = true;
                at++;
            }
        }

        /** A zero before the width means zeros as padding, for numbers after the sign. */
        private void parseZero() {
            if (!filled && skip('0')) {
                fill = '0';
                if (!aligned && align == '>') {
                    align = '=';
                }
            }
        }

        /** Decimal digits of any script, or -1 if there are none. */
        private long number() {
            long value = -1;
            for (int digit; at < spec.length() && (digit = UnicodeData.decimal(peek(0))) >= 0; at++) {
                value = Math.max(value, 0);
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw new FormatSyntaxException("Too many decimal digits in format string");
                }
                value = value * 10 + digit;
            }
            return value;
        }

        private char thousands() {
            char thousands = 0;
            if (skip(',')) {
                thousands = ',';
            }
            if (skip('_')) {
                if (thousands != 0) {
                    throw new FormatSyntaxException("Cannot specify both ',' and '_'.");
                }
                thousands = '_';
            }
            if (peek(0) == ',' && thousands == '_') {
                throw new FormatSyntaxException("Cannot specify both ',' and '_'.");
            }
            return thousands;
        }

        private static void checkThousands(char thousands, int type) {
            boolean allowed = switch (type) {
                case 0, 'd', 'e', 'f', 'g', 'E', 'F', 'G', '%' -> true;
                case 'b', 'o', 'x', 'X' -> thousands == '_';
                default -> false;
            };
            if (!allowed) {
                throw new FormatSyntaxException("Cannot specify '" + thousands + "' with '" + shown(type) + "'.");
            }
        }
    }
}
