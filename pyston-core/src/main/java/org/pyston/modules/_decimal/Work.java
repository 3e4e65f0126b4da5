package org.pyston.modules._decimal;

import java.math.BigInteger;

/**
 * A finite number under construction, and the status of the operation that makes it. {@link #finish} rounds it into a context.
 * Belongs to one call. Source: General Decimal Arithmetic specification, "Arithmetic operations" and "Exceptional conditions".
 */
final class Work {
    private final boolean negative;
    /** The coefficient when {@link #big} is null: not negative, any long. */
    private long small;
    private BigInteger big;
    private long exponent;
    private int status;

    Work(boolean negative, long coefficient, long exponent) {
        this.negative = negative;
        this.small = coefficient;
        this.exponent = exponent;
    }

    Work(boolean negative, BigInteger coefficient, long exponent) {
        this.negative = negative;
        this.exponent = exponent;
        set(coefficient);
    }

    /** The value of a finite number. */
    static Work of(PyDecimal a) {
        return a.big == null ? new Work(a.negative, a.small, a.exponent) : new Work(a.negative, a.big, a.exponent);
    }

    private void set(BigInteger coefficient) {
        if (coefficient.bitLength() < Long.SIZE) {
            small = coefficient.longValue();
            big = null;
        } else {
            big = coefficient;
        }
    }

    /** Adds to what the operation has to report. */
    Work add(int flags) {
        status |= flags;
        return this;
    }

    boolean isZero() {
        return big == null && small == 0;
    }

    int digits() {
        return big == null ? PowersOfTen.digits(small) : PowersOfTen.digits(big);
    }

    /** Appends zeros to the coefficient; MemoryError when there are too many. */
    void pad(long zeros) {
        if (!isZero()) {
            int digits = digits();
            if (big == null && digits + zeros <= PowersOfTen.SMALL_DIGITS) {
                small *= PowersOfTen.small((int) zeros);
            } else {
                PowersOfTen.checkRoom(digits + zeros);
                set((big == null ? BigInteger.valueOf(small) : big).multiply(PowersOfTen.of(zeros)));
            }
        }
        exponent -= zeros;
    }

    /** Cuts digits off, rounding; whether what was cut off was not zero. */
    boolean drop(long count, Rounding mode) {
        exponent += count;
        if (count <= PowersOfTen.SMALL_DIGITS && big == null) {
            return dropSmall((int) count, mode);
        }
        if (isZero()) {
            return false;
        }
        if (count > digits()) {
            small = mode.increments(negative, 0, Rounding.BELOW) ? 1 : 0;
            big = null;
            return true;
        }
        BigInteger unit = PowersOfTen.of(count);
        BigInteger[] parts = (big == null ? BigInteger.valueOf(small) : big).divideAndRemainder(unit);
        int rest = Rounding.EXACT;
        if (parts[1].signum() != 0) {
            int half = parts[1].shiftLeft(1).compareTo(unit);
            rest = half < 0 ? Rounding.BELOW : half == 0 ? Rounding.HALF : Rounding.ABOVE;
        }
        set(parts[0]);
        increment(mode, rest);
        return rest != Rounding.EXACT;
    }

    private boolean dropSmall(int count, Rounding mode) {
        long unit = PowersOfTen.small(count);
        long quotient = small / unit;
        long remainder = small - quotient * unit;
        small = quotient;
        if (remainder == 0) {
            return false;
        }
        long half = remainder - (unit - remainder);
        int rest = half < 0 ? Rounding.BELOW : half == 0 ? Rounding.HALF : Rounding.ABOVE;
        increment(mode, rest);
        return true;
    }

    private void increment(Rounding mode, int rest) {
        if (rest == Rounding.EXACT) {
            return;
        }
        int last = big == null ? (int) (small % 10) : mode == Rounding.R05UP ? big.mod(BigInteger.TEN).intValue()
                : big.testBit(0) ? 1 : 0;
        if (mode.increments(negative, last, rest)) {
            if (big == null && small < Long.MAX_VALUE) {
                small++;
            } else {
                set((big == null ? BigInteger.valueOf(small) : big).add(BigInteger.ONE));
            }
        }
    }

    /** Takes zeros off the end of the coefficient until the exponent is {@code most}; the number is not zero. */
    void strip(long most) {
        if (big != null && exponent < most) {
            int zeros = PowersOfTen.trailingZeros(big, most - exponent);
            if (zeros > 0) {
                set(big.divide(PowersOfTen.of(zeros)));
                exponent += zeros;
            }
        }
        if (big == null) {
            while (exponent < most && small % 10 == 0) {
                small /= 10;
                exponent++;
            }
        }
    }

    /** The number as it is; the status is lost. */
    PyDecimal exact() {
        return big != null ? PyDecimal.finite(negative, big, exponent)
                : small < PowersOfTen.SMALL_LIMIT ? PyDecimal.finite(negative, small, exponent)
                : PyDecimal.finite(negative, BigInteger.valueOf(small), exponent);
    }

    /** The number rounded into a context, which is told the status and may raise a signal. */
    PyDecimal finish(PyDecimalContext c) {
        return finish(c, c.rounding());
    }

    /** The number rounded into a context in a mode that may be another one than the context's. */
    PyDecimal finish(PyDecimalContext c, Rounding mode) {
        if (isZero()) {
            return finishZero(c);
        }
        int digits = digits();
        long adjusted = exponent + digits - 1;
        if (adjusted > c.emax()) {
            return overflow(c, mode);
        }
        boolean subnormal = adjusted < c.emin();
        long least = subnormal ? c.etiny() : exponent + digits - c.prec();
        if (exponent < least) {
            boolean inexact = drop(least - exponent, mode);
            status |= inexact ? Flag.ROUNDED | Flag.INEXACT | (subnormal ? Flag.UNDERFLOW : 0) : Flag.ROUNDED;
            if (digits() > c.prec()) {
                drop(1, mode); // the carry made a power of ten of it
            }
            if (isZero()) {
                status |= Flag.CLAMPED;
            } else if (exponent + digits() - 1 > c.emax()) {
                return overflow(c, mode);
            }
        }
        if (subnormal) {
            status |= Flag.SUBNORMAL;
        }
        if (c.clamp() && exponent > c.etop()) {
            status |= Flag.CLAMPED;
            pad(exponent - c.etop());
        }
        if (status != 0) {
            c.signal(status);
        }
        return exact();
    }

    private PyDecimal finishZero(PyDecimalContext c) {
        long nearest = Math.max(c.etiny(), Math.min(exponent, c.clamp() ? c.etop() : c.emax()));
        if (nearest != exponent) {
            status |= Flag.CLAMPED;
            exponent = nearest;
        }
        if (status != 0) {
            c.signal(status);
        }
        return exact();
    }

    private PyDecimal overflow(PyDecimalContext c, Rounding mode) {
        PyDecimal result = mode.overflowsToInfinity(negative) ? PyDecimal.infinity(negative) : largest(c, negative);
        c.signal(status | Flag.OVERFLOW | Flag.INEXACT | Flag.ROUNDED);
        return result;
    }

    /** The largest finite number of a context; MemoryError when its precision is too large. */
    static PyDecimal largest(PyDecimalContext c, boolean negative) {
        return PyDecimal.finite(negative, PowersOfTen.of(c.prec()).subtract(BigInteger.ONE), c.etop());
    }
}
