package org.pyston.modules._decimal;

import java.math.BigInteger;

/**
 * Operations on numbers whose digits are all 0 or 1. Source: General Decimal Arithmetic specification, "Miscellaneous operations",
 * "and", "invert", "or", "xor".
 */
final class Logical {
    static final int AND = 0;
    static final int OR = 1;
    static final int XOR = 2;

    private Logical() {
    }

    /** The last digits that the precision holds as bits; null for what is no logical operand. */
    private static BigInteger bits(PyDecimal a, PyDecimalContext c) {
        if (!a.isFinite() || a.negative || a.exponent != 0) {
            return null;
        }
        String digits = a.coefficient().toString();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > '1') {
                return null;
            }
        }
        return new BigInteger(digits.substring((int) Math.max(0, digits.length() - c.prec())), 2);
    }

    private static PyDecimal ofBits(BigInteger bits) {
        return PyDecimal.finite(false, new BigInteger(bits.toString(2)), 0);
    }

    /** AND, OR or XOR, digit by digit. */
    static PyDecimal apply(PyDecimal a, PyDecimal b, int operator, PyDecimalContext c) {
        BigInteger x = bits(a, c);
        BigInteger y = x == null ? null : bits(b, c);
        if (y == null) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        return ofBits(operator == AND ? x.and(y) : operator == OR ? x.or(y) : x.xor(y));
    }

    /** All digits of the precision inverted. */
    static PyDecimal invert(PyDecimal a, PyDecimalContext c) {
        BigInteger x = bits(a, c);
        if (x == null) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        PowersOfTen.checkRoom(c.prec());
        return ofBits(BigInteger.ONE.shiftLeft((int) c.prec()).subtract(BigInteger.ONE).xor(x));
    }
}
