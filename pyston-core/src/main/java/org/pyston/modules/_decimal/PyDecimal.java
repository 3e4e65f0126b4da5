package org.pyston.modules._decimal;

import java.math.BigInteger;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/**
 * A {@code decimal.Decimal} or an instance of a subclass: a sign, a coefficient and an exponent of ten; an infinity; or a NaN, whose
 * coefficient is its payload. Immutable. A coefficient of up to 18 digits is a long, and then never a BigInteger.
 */
@PythonType(name = "Decimal", module = "decimal", subclassable = true,
        textSignature = "(value=\"0\", context=None)", parts = {DecimalNew.class, DecimalSlots.class, DecimalConversions.class,
    DecimalMethods.class, DecimalTests.class},
        doc = "Decimal(value='0', context=None): a decimal floating-point number. The value may be an int, a str, a tuple, a float or "
                + "another Decimal; it is taken exactly.")
public final class PyDecimal extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyDecimalExposed());

    static final int FINITE = 0;
    static final int INFINITE = 1;
    static final int QUIET = 2;
    static final int SIGNALING = 3;

    final boolean negative;
    /** FINITE, INFINITE, QUIET or SIGNALING. */
    final byte kind;
    /** The exponent of the coefficient's last digit; 0 for special values. */
    final long exponent;
    /** The coefficient when {@link #big} is null. */
    final long small;
    /** The coefficient of more than 18 digits, else null. */
    final BigInteger big;
    /** The number of digits of {@link #big}; 0 until it is asked for. */
    private int bigDigits;

    PyDecimal(PyType type, int kind, boolean negative, long small, BigInteger big, long exponent) {
        super(type);
        this.negative = negative;
        this.kind = (byte) kind;
        this.exponent = exponent;
        this.small = small;
        this.big = big;
    }

    private PyDecimal(boolean negative, long small, long exponent) {
        super(TYPE);
        this.negative = negative;
        this.kind = FINITE;
        this.exponent = exponent;
        this.small = small;
        this.big = null;
    }

    /** A number with a coefficient of up to 18 digits, as it is. */
    static PyDecimal finite(boolean negative, long coefficient, long exponent) {
        return new PyDecimal(negative, coefficient, exponent);
    }

    /** A number, as it is. */
    static PyDecimal finite(boolean negative, BigInteger coefficient, long exponent) {
        return of(TYPE, FINITE, negative, coefficient, exponent);
    }

    /** A value of any kind, with a type and a coefficient or payload that may be small. */
    static PyDecimal of(PyType type, int kind, boolean negative, BigInteger coefficient, long exponent) {
        if (coefficient.bitLength() < Long.SIZE && coefficient.longValue() < PowersOfTen.SMALL_LIMIT) {
            return new PyDecimal(type, kind, negative, coefficient.longValue(), null, exponent);
        }
        return new PyDecimal(type, kind, negative, 0, coefficient, exponent);
    }

    static PyDecimal infinity(boolean negative) {
        return new PyDecimal(TYPE, INFINITE, negative, 0, null, 0);
    }

    /** A quiet NaN without a payload. */
    static PyDecimal nan() {
        return new PyDecimal(TYPE, QUIET, false, 0, null, 0);
    }

    /** The same value with another sign. */
    PyDecimal withSign(boolean otherSign) {
        return new PyDecimal(TYPE, kind, otherSign, small, big, exponent);
    }

    /** The same value as an instance of a type: itself only for Decimal, whose instances hold nothing else. */
    PyDecimal as(PyType type) {
        return type == TYPE && type() == TYPE ? this : new PyDecimal(type, kind, negative, small, big, exponent);
    }

    /** The same coefficient with another exponent. */
    PyDecimal withExponent(long otherExponent) {
        return new PyDecimal(TYPE, kind, negative, small, big, otherExponent);
    }

    boolean isFinite() {
        return kind == FINITE;
    }

    boolean isInfinite() {
        return kind == INFINITE;
    }

    boolean isNan() {
        return kind >= QUIET;
    }

    boolean isSignaling() {
        return kind == SIGNALING;
    }

    /** Whether the value is 0 or -0 with any exponent. */
    boolean isZero() {
        return kind == FINITE && small == 0 && big == null;
    }

    /** The coefficient or the payload. */
    BigInteger coefficient() {
        return big != null ? big : BigInteger.valueOf(small);
    }

    /** The number of digits of the coefficient; 1 for zero. */
    int digits() {
        if (big == null) {
            return PowersOfTen.digits(small);
        }
        int known = bigDigits;
        if (known == 0) {
            known = PowersOfTen.digits(big);
            bigDigits = known;
        }
        return known;
    }

    /** The exponent of the coefficient's first digit. */
    long adjusted() {
        return exponent + digits() - 1;
    }

    /** Whether the value is finite and a whole number. */
    boolean isInteger() {
        if (kind != FINITE) {
            return false;
        }
        if (exponent >= 0 || isZero()) {
            return true;
        }
        if (-exponent >= digits()) {
            return false;
        }
        if (big == null) {
            return small % PowersOfTen.small((int) -exponent) == 0;
        }
        return PowersOfTen.trailingZeros(big, -exponent) == -exponent;
    }

    /** Whether the value, which {@link #isInteger}, is odd. */
    boolean isOdd() {
        if (exponent > 0 || isZero()) {
            return false;
        }
        if (exponent == 0) {
            return big == null ? (small & 1) != 0 : big.testBit(0);
        }
        return coefficient().divide(PowersOfTen.of(-exponent)).testBit(0);
    }
}
