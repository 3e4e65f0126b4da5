package org.pyston.modules._decimal;

/** Numbers as text. Source: General Decimal Arithmetic specification, "to-scientific-string", "to-engineering-string". */
final class DecimalText {
    /** Numbers with an adjusted exponent below this one are written with an exponent. */
    private static final int LEAST_PLAIN = -6;

    private DecimalText() {
    }

    static String scientific(PyDecimal a, boolean capitals) {
        return text(a, false, capitals);
    }

    static String engineering(PyDecimal a, boolean capitals) {
        return text(a, true, capitals);
    }

    /** The coefficient's digits. */
    static String digits(PyDecimal a) {
        return a.big == null ? Long.toString(a.small) : a.big.toString();
    }

    /** The name of a special value without its sign. */
    static String special(PyDecimal a) {
        if (a.isInfinite()) {
            return "Infinity";
        }
        String name = a.isSignaling() ? "sNaN" : "NaN";
        return a.small == 0 && a.big == null ? name : name.concat(digits(a));
    }

    private static String text(PyDecimal a, boolean engineering, boolean capitals) {
        if (!a.isFinite()) {
            return a.negative ? "-".concat(special(a)) : special(a);
        }
        String digits = digits(a);
        if (a.exponent == 0) {
            return a.negative ? "-".concat(digits) : digits;
        }
        StringBuilder out = new StringBuilder(digits.length() + 8);
        if (a.negative) {
            out.append('-');
        }
        long adjusted = a.exponent + digits.length() - 1;
        if (a.exponent < 0 && adjusted >= LEAST_PLAIN) {
            point(out, digits, digits.length() + (int) a.exponent);
            return out.toString();
        }
        if (!engineering) {
            point(out, digits, 1);
        } else if (a.isZero()) {
            // a zero has as many zeros after the point as make the exponent a multiple of three
            adjusted = zeroExponent(a.exponent);
            point(out, "0".repeat(1 + (int) (adjusted - a.exponent)), 1);
        } else {
            int before = 1 + (int) Math.floorMod(adjusted, 3L);
            adjusted -= before - 1;
            point(out, digits, before);
        }
        if (adjusted != 0) {
            exponent(out, adjusted, capitals ? 'E' : 'e');
        }
        return out.toString();
    }

    /** The smallest multiple of three that is not below an exponent. */
    private static long zeroExponent(long exponent) {
        return exponent + Math.floorMod(-exponent, 3L);
    }

    /** Writes an exponent with its sign. */
    static void exponent(StringBuilder out, long exponent, char letter) {
        out.append(letter).append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }

    /** Writes digits with so many of them before the point, with zeros where there are none. */
    static void point(StringBuilder out, String digits, int before) {
        if (before <= 0) {
            out.append("0.");
            for (int i = before; i < 0; i++) {
                out.append('0');
            }
            out.append(digits);
        } else if (before >= digits.length()) {
            out.append(digits);
            for (int i = digits.length(); i < before; i++) {
                out.append('0');
            }
        } else {
            out.append(digits, 0, before).append('.').append(digits, before, digits.length());
        }
    }
}
