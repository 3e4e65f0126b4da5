package org.pyston.numeric;

import java.math.BigInteger;
import java.util.Locale;
import org.pyston.text.FormatSpec;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.PyStr;

/** {@code format(int, spec)}. Equivalent of CPython's {@code _PyLong_FormatAdvancedWriter}. */
public final class IntFormatter {

    private IntFormatter() {
    }

    /**
     * {@code n} in the format {@code spec}.
     *
     * @param n a Long or BigInteger
     * @param typeName the name of the object's type, for messages
     * @param maxDigits the limit of {@code sys.set_int_max_str_digits}, 0 for none
     * @throws FormatSyntaxException (ValueError), NumericException
     */
    public static PyStr format(Object n, PyStr spec, String typeName, int maxDigits, NumericLocale locale) {
        if (spec.isEmpty()) {
            return PyStr.of(decimal(n, maxDigits));
        }
        FormatSpec f = FormatSpec.parse(spec, 'd', '>', typeName);
        return switch (f.type()) {
            case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> format(n, f, maxDigits, locale);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> FloatFormatter.format(toDouble(n), f, locale);
            default -> throw f.unknownType(typeName);
        };
    }

    private static double toDouble(Object n) {
        return n instanceof Long v ? (double) v : IntMath.toDouble((BigInteger) n);
    }

    private static String decimal(Object n, int maxDigits) {
        return n instanceof Long v ? Long.toString(v) : IntFormat.decimal((BigInteger) n, maxDigits);
    }

    private static PyStr format(Object n, FormatSpec f, int maxDigits, NumericLocale locale) {
        if (f.precision() >= 0) {
            throw new FormatSyntaxException("Precision not allowed in integer format specifier");
        }
        if (f.noNegativeZero()) {
            throw new FormatSyntaxException("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (f.type() == 'c') {
            return character(n, f);
        }
        boolean negative = n instanceof Long v ? v < 0 : ((BigInteger) n).signum() < 0;
        int base = switch (f.type()) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x', 'X' -> 16;
            default -> 10;
        };
        String digits;
        String prefix = "";
        if (base == 10) {
            String text = decimal(n, maxDigits);
            digits = negative ? text.substring(1) : text;
        } else {
            digits = IntFormat.magnitude(IntMath.big(n), base);
            prefix = f.alternate() ? "0".concat(String.valueOf((char) f.type())) : "";
        }
        if (f.type() == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        return new NumberLayout(f, locale).layInt(negative, prefix, digits);
    }

    private static PyStr character(Object n, FormatSpec f) {
        if (f.sign() != 0) {
            throw new FormatSyntaxException("Sign not allowed with integer format specifier 'c'");
        }
        if (f.alternate()) {
            throw new FormatSyntaxException("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!(n instanceof Long v)) {
            throw NumericException.overflow("Python int too large to convert to C long");
        }
        if (v < 0 || v > Character.MAX_CODE_POINT) {
            throw NumericException.overflow("%c arg not in range(0x110000)");
        }
        PyStr c = PyStr.ofCodePoint((int) (long) v);
        return org.pyston.text.StrFormatter.pad(c, f);
    }
}
