package org.pyston.modules._decimal;

import java.math.BigInteger;

/** {@code sqrt}. Source: General Decimal Arithmetic specification, "square-root": correctly rounded, half to even. */
final class SquareRoot {
    /** Above so many bits a root is made of the root of its upper half. */
    private static final int SPLIT_BITS = 1024;
    private static final long MANY_DIGITS = 100_000;

    private SquareRoot() {
    }

    static PyDecimal sqrt(PyDecimal a, PyDecimalContext c) {
        if (a.isNan()) {
            return Specials.nan(a, c);
        }
        long ideal = Math.floorDiv(a.exponent, 2);
        if (a.isZero()) {
            return new Work(a.negative, 0, ideal).finish(c);
        }
        if (a.negative) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(false);
        }
        // the operand as an integer with an even exponent, whose root has one digit more than the precision
        boolean odd = Math.floorMod(a.exponent, 2) != 0;
        BigInteger n = odd ? a.coefficient().multiply(BigInteger.TEN) : a.coefficient();
        long shift = c.prec() + 1 - (PowersOfTen.digits(n) + 1) / 2;
        if (shift > MANY_DIGITS) {
            BigInteger[] whole = rootAndRemainder(n);
            if (whole[1].signum() == 0) {
                return new Work(false, whole[0], ideal).finish(c, Rounding.HALF_EVEN);
            }
        }
        BigInteger lost = BigInteger.ZERO;
        if (shift >= 0) {
            PowersOfTen.checkRoom(2 * shift);
            n = n.multiply(PowersOfTen.of(2 * shift));
        } else {
            BigInteger[] parts = n.divideAndRemainder(PowersOfTen.of(-2 * shift));
            n = parts[0];
            lost = parts[1];
        }
        BigInteger[] root = rootAndRemainder(n);
        if (root[1].signum() != 0 || lost.signum() != 0) {
            return Division.sticky(false, root[0], ideal - shift).finish(c, Rounding.HALF_EVEN);
        }
        Work exact = new Work(false, root[0], ideal - shift);
        exact.strip(ideal);
        return exact.finish(c, Rounding.HALF_EVEN);
    }

    /** The largest number whose square is not larger, and what is left. After P. Zimmermann, "Karatsuba Square Root". */
    static BigInteger[] rootAndRemainder(BigInteger n) {
        if (n.bitLength() <= SPLIT_BITS) {
            return n.sqrtAndRemainder();
        }
        int quarter = (n.bitLength() - 1) / 4;
        int extra = n.bitLength() - 4 * quarter; // one to four bits above: the upper part is large enough when normalized
        if (extra < 3) {
            BigInteger[] scaled = rootAndRemainder(n.shiftLeft(2));
            BigInteger root = scaled[0].shiftRight(1);
            return new BigInteger[] {root, n.subtract(root.multiply(root))};
        }
        BigInteger mask = BigInteger.ONE.shiftLeft(quarter).subtract(BigInteger.ONE);
        BigInteger[] upper = rootAndRemainder(n.shiftRight(2 * quarter));
        BigInteger[] parts = upper[1].shiftLeft(quarter).add(n.shiftRight(quarter).and(mask))
                .divideAndRemainder(upper[0].shiftLeft(1));
        BigInteger root = upper[0].shiftLeft(quarter).add(parts[0]);
        BigInteger rest = parts[1].shiftLeft(quarter).add(n.and(mask)).subtract(parts[0].multiply(parts[0]));
        while (rest.signum() < 0) {
            rest = rest.add(root.shiftLeft(1)).subtract(BigInteger.ONE);
            root = root.subtract(BigInteger.ONE);
        }
        return new BigInteger[] {root, rest};
    }
}
