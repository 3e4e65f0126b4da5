package org.pyston.numeric;

import org.pyston.text.FormatSpec;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.PyStr;
import org.pyston.text.StrFormatter;

/**
 * {@code format(float, spec)} and {@code format(complex, spec)}. Equivalent of CPython's
 * {@code _PyFloat_FormatAdvancedWriter} and {@code _PyComplex_FormatAdvancedWriter}.
 */
public final class FloatFormatter {

    private static final int DEFAULT_PRECISION = 6;

    private FloatFormatter() {
    }

    /**
     * {@code x} in the format {@code spec}.
     *
     * @param typeName the name of the object's type, for messages
     * @throws FormatSyntaxException (ValueError)
     */
    public static PyStr format(double x, PyStr spec, String typeName, NumericLocale locale) {
        if (spec.isEmpty()) {
            return PyStr.of(FloatRepr.repr(x));
        }
        FormatSpec f = FormatSpec.parse(spec, (char) 0, '>', typeName);
        return switch (f.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> format(x, f, locale);
            default -> throw f.unknownType(typeName);
        };
    }

    static PyStr format(double x, FormatSpec f, NumericLocale locale) {
        String text = text(f.type() == '%' ? x * 100 : x, f, f.type() == 0 ? FloatFormat.ADD_DOT_0 : 0);
        if (f.type() == '%') {
            text = text.concat("%");
        }
        boolean negative = text.charAt(0) == '-';
        return new NumberLayout(f, locale).layFloat(negative, negative ? text.substring(1) : text);
    }

    private static String text(double x, FormatSpec f, int moreFlags) {
        if (f.precision() > Integer.MAX_VALUE) {
            throw new FormatSyntaxException("precision too big");
        }
        int precision = (int) f.precision();
        char code = switch (f.type()) {
            case 0 -> precision < 0 ? 'r' : 'g';
            case 'n' -> 'g';
            case '%' -> 'f';
            default -> (char) f.type();
        };
        int flags = moreFlags | (f.alternate() ? FloatFormat.ALTERNATE : 0)
                | (f.noNegativeZero() ? FloatFormat.NO_NEGATIVE_ZERO : 0);
        return FloatFormat.format(x, code, precision < 0 ? DEFAULT_PRECISION : precision, flags);
    }

    /** {@code str(complex)} and {@code repr(complex)}. */
    public static String reprComplex(double real, double imaginary) {
        String im = FloatFormat.format(imaginary, 'r', 0, 0);
        if (real == 0 && 1 / real > 0) {
            return im.concat("j");
        }
        im = FloatFormat.format(imaginary, 'r', 0, FloatFormat.SIGN);
        return "(" + FloatFormat.format(real, 'r', 0, 0) + im + "j)";
    }

    /**
     * A complex number in the format {@code spec}.
     *
     * @param typeName the name of the object's type, for messages
     * @throws FormatSyntaxException (ValueError)
     */
    public static PyStr formatComplex(double real, double imaginary, PyStr spec, String typeName,
            NumericLocale locale) {
        if (spec.isEmpty()) {
            return PyStr.of(reprComplex(real, imaginary));
        }
        FormatSpec f = FormatSpec.parse(spec, (char) 0, '>', typeName);
        switch (f.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> { }
            default -> throw f.unknownType(typeName);
        }
        if (f.fill() == '0') {
            throw new FormatSyntaxException("Zero padding is not allowed in complex format specifier");
        }
        if (f.align() == '=') {
            throw new FormatSyntaxException("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean imaginaryOnly = f.type() == 0 && real == 0 && 1 / real > 0;
        PyStr im = part(imaginary, f, imaginaryOnly ? f.sign() : '+', locale).concat(PyStr.of("j"));
        PyStr whole = imaginaryOnly ? im : part(real, f, f.sign(), locale).concat(im);
        if (f.type() == 0 && !imaginaryOnly) {
            whole = PyStr.of("(").concat(whole).concat(PyStr.of(")"));
        }
        return StrFormatter.pad(whole, f);
    }

    private static PyStr part(double x, FormatSpec f, char sign, NumericLocale locale) {
        String text = text(x, f, 0);
        boolean negative = text.charAt(0) == '-';
        return new NumberLayout(f, locale).layPart(negative, sign, negative ? text.substring(1) : text);
    }
}
