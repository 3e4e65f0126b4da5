package org.pyston.numeric;

import java.math.BigInteger;
import org.pyston.text.PyStr;
import org.pyston.text.StrRepr;

/** The grammar of {@code int(str, base)}: prefixes, underscores, digits of any script. */
public final class IntParse {

    /** {@code sys.int_info.default_max_str_digits}. */
    public static final int DEFAULT_MAX_DIGITS = 4300;
    /** {@code sys.int_info.str_digits_check_threshold}: shorter numbers are never refused. */
    static final int CHECK_THRESHOLD = 640;

    private static final int SIMPLE_DIGITS = 1000;

    private IntParse() {
    }

    /**
     * {@code int(s, base)}: a Long if it fits, else a BigInteger.
     *
     * @param base 2 to 36, or 0 for Python's literal syntax
     * @param maxDigits the limit of {@code sys.set_int_max_str_digits}, 0 for none
     * @throws NumericException (ValueError) if {@code s} is no number, too long, or the base is wrong
     */
    public static Object parse(PyStr s, int base, int maxDigits) {
        Object value = parseStripped(AsciiNumber.of(s), base, maxDigits);
        if (value == null) {
            PyStr repr = StrRepr.repr(s);
            throw invalid(base, repr.substring(0, Math.min(200, repr.length())).toString());
        }
        return value;
    }

    /**
     * {@code int()} of ASCII text, such as that of a bytes object.
     *
     * @param repr what the message shows in place of the text
     */
    public static Object parse(String ascii, int base, int maxDigits, String repr) {
        Object value = parseStripped(AsciiNumber.strip(ascii), base, maxDigits);
        if (value == null) {
            throw invalid(base, repr);
        }
        return value;
    }

    private static NumericException invalid(int base, String repr) {
        return NumericException.value("invalid literal for int() with base " + base + ": " + repr);
    }

    private static Object parseStripped(String s, int givenBase, int maxDigits) {
        if (givenBase != 0 && (givenBase < 2 || givenBase > 36)) {
            throw NumericException.value("int() base must be >= 2 and <= 36, or 0");
        }
        int n = s.length();
        int at = 0;
        boolean negative = n > 0 && s.charAt(0) == '-';
        if (negative || n > 0 && s.charAt(0) == '+') {
            at = 1;
        }
        int base = givenBase;
        int prefix = prefixBase(s, at);
        boolean zeroOnly = false;
        if (base == 0) {
            base = prefix == 0 ? 10 : prefix;
            zeroOnly = prefix == 0 && at < n && s.charAt(at) == '0'; // 00 is zero, 01 is an error
        }
        if (prefix == base) {
            at += 2;
            if (at < n && s.charAt(at) == '_') {
                at++;
            }
        }
        int count = countDigits(s, at, base);
        if (count <= 0) {
            return null;
        }
        checkLimit(count, base, maxDigits);
        String digits = count == n - at ? s.substring(at) : s.substring(at).replace("_", "");
        Object value = value(digits, base, negative);
        return zeroOnly && !value.equals(0L) ? null : value;
    }

    private static int prefixBase(String s, int at) {
        if (at + 1 >= s.length() || s.charAt(at) != '0') {
            return 0;
        }
        return switch (s.charAt(at + 1) | 0x20) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 0;
        };
    }

    /** The number of digits from {@code from} to the end, or -1 if something is wrong there. */
    private static int countDigits(String s, int from, int base) {
        int count = 0;
        boolean afterDigit = false;
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '_' && afterDigit) {
                afterDigit = false;
            } else if (c < 128 && Character.digit(c, base) >= 0) {
                count++;
                afterDigit = true;
            } else {
                return -1;
            }
        }
        return afterDigit ? count : -1;
    }

    private static void checkLimit(int count, int base, int maxDigits) {
        if (count > CHECK_THRESHOLD && maxDigits > 0 && count > maxDigits && Integer.bitCount(base) != 1) {
            throw NumericException.value("Exceeds the limit (" + maxDigits
                    + " digits) for integer string conversion: value has " + count
                    + " digits; use sys.set_int_max_str_digits() to increase the limit");
        }
    }

    private static Object value(String digits, int base, boolean negative) {
        if (digits.length() <= 12 || digits.length() <= 18 && base <= 10) {
            long value = 0;
            for (int i = 0; i < digits.length(); i++) {
                value = value * base + Character.digit(digits.charAt(i), base);
            }
            return negative ? -value : value;
        }
        BigInteger value = big(digits, base);
        return IntMath.box(negative ? value.negate() : value);
    }

    /** The value of many digits, by halves: the JDK's own conversion takes quadratic time. */
    static BigInteger big(String digits, int base) {
        int n = digits.length();
        if (n <= SIMPLE_DIGITS) {
            return new BigInteger(digits, base);
        }
        int low = n / 2;
        BigInteger high = big(digits.substring(0, n - low), base);
        return high.multiply(BigInteger.valueOf(base).pow(low)).add(big(digits.substring(n - low), base));
    }
}
