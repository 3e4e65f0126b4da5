package org.pyston.ast;

import java.math.BigInteger;
import java.util.List;

import org.pyston.numeric.FloatRepr;
import org.pyston.text.PyStr;
import org.pyston.text.StrRepr;

/** Python's {@code repr} of constants, for dumps: plain rather than quick. */
public final class ConstantRepr {

    private ConstantRepr() {
    }

    /** Appends the repr of a constant's value. */
    public static void append(StringBuilder out, Object value) {
        if (value instanceof PyStr s) {
            out.append(StrRepr.repr(s));
        } else if (value instanceof Long || value instanceof BigInteger) {
            out.append(value);
        } else if (value instanceof Boolean b) {
            out.append(b ? "True" : "False");
        } else if (value instanceof Double d) {
            out.append(FloatRepr.repr(d));
        } else if (value instanceof ImaginaryValue i) {
            part(out, i.imaginary());
            out.append('j');
        } else if (value instanceof ComplexValue c) {
            out.append('(');
            part(out, c.real());
            out.append(Double.doubleToRawLongBits(c.imaginary()) >= 0 || Double.isNaN(c.imaginary()) ? "+" : "");
            part(out, c.imaginary());
            out.append("j)");
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

    private static void part(StringBuilder out, double value) {
        String s = FloatRepr.repr(value);
        out.append(s.endsWith(".0") ? s.substring(0, s.length() - 2) : s);
    }

    private static void items(StringBuilder out, String open, List<Object> items, String close) {
        out.append(open);
        for (int i = 0; i < items.size(); i++) {
            out.append(i > 0 ? ", " : "");
            append(out, items.get(i));
        }
        out.append(close);
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
}
