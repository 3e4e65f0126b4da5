package org.pyston.numeric;

import java.math.BigInteger;

/** Ints as text. */
public final class IntFormat {

    private IntFormat() {
    }

    /**
     * {@code str(n)}.
     *
     * @param maxDigits the limit of {@code sys.set_int_max_str_digits}, 0 for none
     * @throws NumericException (ValueError) if there are more digits than the limit
     */
    public static String decimal(BigInteger n, int maxDigits) {
        boolean limited = maxDigits > 0;
        // 0.30102 < log10(2): a sure lower bound, so that the conversion need not be tried
        if (limited && (n.abs().bitLength() - 1) * 0.30102 > maxDigits + 1 && maxDigits >= IntParse.CHECK_THRESHOLD) {
            throw tooLong(maxDigits);
        }
        String text = n.toString();
        int digits = text.length() - (n.signum() < 0 ? 1 : 0);
        if (limited && digits > IntParse.CHECK_THRESHOLD && digits > maxDigits) {
            throw tooLong(maxDigits);
        }
        return text;
    }

    private static NumericException tooLong(int maxDigits) {
        return NumericException.value("Exceeds the limit (" + maxDigits + " digits) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit");
    }

    /** The digits of a magnitude in base 2, 8, 10 or 16, in lower case; not limited. */
    static String magnitude(BigInteger n, int base) {
        BigInteger m = n.abs();
        int bits = base == 2 ? 1 : base == 8 ? 3 : 4;
        if (base == 10 || m.bitLength() < 64) {
            return m.toString(base);
        }
        byte[] bytes = m.toByteArray(); // big endian; bit i is in bytes[length - 1 - i / 8]
        int count = (m.bitLength() + bits - 1) / bits;
        char[] out = new char[count];
        for (int i = 0; i < count; i++) {
            int digit = 0;
            for (int b = bits - 1; b >= 0; b--) {
                int bit = i * bits + b;
                int index = bytes.length - 1 - (bit >> 3);
                digit = digit << 1 | (index < 0 ? 0 : bytes[index] >> (bit & 7) & 1);
            }
            out[count - 1 - i] = Character.forDigit(digit, 16);
        }
        return new String(out);
    }

    /** {@code bin}, {@code oct} and {@code hex}: sign, prefix, digits. */
    public static String prefixed(BigInteger n, int base) {
        String prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
        return (n.signum() < 0 ? "-" : "").concat(prefix).concat(magnitude(n, base));
    }

    /** {@code bin}, {@code oct} and {@code hex} of a long. */
    public static String prefixed(long n, int base) {
        if (n == Long.MIN_VALUE) {
            return prefixed(BigInteger.valueOf(n), base);
        }
        String prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
        return (n < 0 ? "-" : "").concat(prefix).concat(Long.toString(Math.abs(n), base));
    }
}
