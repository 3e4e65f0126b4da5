package org.pyston.ast;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

import org.pyston.text.PyStr;

/** Python's {@code repr} of constants, for dumps: plain rather than quick. */
public final class ConstantRepr {

    private ConstantRepr() {
    }

    /** Appends the repr of a constant's value. */
    public static void append(StringBuilder out, Object value) {
        if (value instanceof PyStr s) {
            text(out, s);
        } else if (value instanceof Long || value instanceof BigInteger) {
            out.append(value);
        } else if (value instanceof Boolean b) {
            out.append(b ? "True" : "False");
        } else if (value instanceof Double d) {
            out.append(real(d));
        } else if (value instanceof ImaginaryValue i) {
            String s = real(i.imaginary());
            out.append(s.endsWith(".0") ? s.substring(0, s.length() - 2) : s).append('j');
        } else if (value instanceof ConstantSingleton c) {
            out.append(c == ConstantSingleton.NONE ? "None" : "Ellipsis");
        } else if (value instanceof BytesValue b) {
            bytes(out, b.bytes());
        } else if (value instanceof TupleValue t) {
            items(out, "(", t.items(), t.items().size() == 1 ? ",)" : ")");
        } else if (value instanceof FrozensetValue f) {
            items(out, "frozenset({", f.items(), "})");
        } else {
            throw new IllegalArgumentException("not the value of a constant: " + value);
        }
    }

    private static void items(StringBuilder out, String open, List<Object> items, String close) {
        out.append(open);
        for (int i = 0; i < items.size(); i++) {
            out.append(i > 0 ? ", " : "");
            append(out, items.get(i));
        }
        out.append(close);
    }

    private static void text(StringBuilder out, PyStr s) {
        String all = s.toString();
        char quote = all.indexOf('\'') >= 0 && all.indexOf('"') < 0 ? '"' : '\'';
        out.append(quote);
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (!control(out, c)) {
                if (printable(c)) {
                    out.appendCodePoint(c);
                } else {
                    escape(out, c);
                }
            }
        }
        out.append(quote);
    }

    private static boolean control(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean printable(int c) {
        if (c == ' ') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void escape(StringBuilder out, int c) {
        if (c <= 0xFF) {
            hex(out.append("\\x"), c, 2);
        } else if (c <= 0xFFFF) {
            hex(out.append("\\u"), c, 4);
        } else {
            hex(out.append("\\U"), c, 8);
        }
    }

    private static void hex(StringBuilder out, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 15, 16));
        }
    }

    private static void bytes(StringBuilder out, byte[] bytes) {
        boolean single = false;
        boolean twofold = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twofold |= b == '"';
        }
        char quote = single && !twofold ? '"' : '\'';
        out.append('b').append(quote);
        for (byte b : bytes) {
            if (b == quote || b == '\\') {
                out.append('\\').append((char) b);
            } else if (!control(out, b)) {
                if (b >= ' ' && b < 0x7F) {
                    out.append((char) b);
                } else {
                    hex(out.append("\\x"), b & 0xFF, 2);
                }
            }
        }
        out.append(quote);
    }

    private static String real(double d) {
        if (Double.isNaN(d) || Double.isInfinite(d)) {
            return Double.isNaN(d) ? "nan" : d > 0 ? "inf" : "-inf";
        }
        if (d == 0) {
            return 1 / d > 0 ? "0.0" : "-0.0";
        }
        BigDecimal exact = new BigDecimal(d);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= 17; digits++) {
            shortest = exact.round(new MathContext(digits));
            if (Double.compare(shortest.doubleValue(), d) == 0) {
                break;
            }
        }
        return layOut(shortest.unscaledValue().abs().toString(), shortest, d < 0 ? "-" : "");
    }

    private static String layOut(String unscaled, BigDecimal value, String sign) {
        int point = unscaled.length() - value.scale();
        String digits = unscaled.replaceAll("0+$", "");
        if (point > 16 || point < -3) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            int exponent = point - 1;
            String e = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
            return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + e;
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        if (digits.length() <= point) {
            return sign + digits + "0".repeat(point - digits.length()) + ".0";
        }
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }
}
