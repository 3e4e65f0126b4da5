package org.pyston.modules._decimal;

import java.math.BigInteger;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.numeric.NumericLocale;
import org.pyston.object.PyNone;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** Methods of {@code Decimal} that give other types, and what copy and pickle call. */
final class DecimalConversions {
    /** A coefficient below 2**53 and a power of ten of up to 22 are exact doubles. */
    private static final int EXACT_TENS = 22;
    private static final double[] TENS = tens();

    private DecimalConversions() {
    }

    private static double[] tens() {
        double[] tens = new double[EXACT_TENS + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = tens[i - 1] * 10;
        }
        return tens;
    }

    /** The nearest double; ValueError for a signaling NaN. */
    static double toDouble(PyDecimal a) {
        if (a.isSignaling()) {
            throw Errors.valueError("cannot convert signaling NaN to float");
        }
        if (a.isNan()) {
            return a.negative ? Math.copySign(Double.NaN, -1) : Double.NaN;
        }
        if (a.isFinite() && a.big == null && a.small < 1L << 53 && Math.abs(a.exponent) <= EXACT_TENS) {
            double value = a.exponent < 0 ? a.small / TENS[(int) -a.exponent] : a.small * TENS[(int) a.exponent];
            return a.negative ? -value : value;
        }
        return Double.parseDouble(DecimalText.scientific(a, true));
    }

    /** The value rounded to an int; ValueError, OverflowError, MemoryError. */
    static Object integer(PyDecimal a, Rounding mode) {
        if (a.isNan()) {
            throw Errors.valueError("cannot convert NaN to integer");
        }
        if (a.isInfinite()) {
            throw Errors.overflowError("cannot convert Infinity to integer");
        }
        Work work = Work.of(a);
        if (a.exponent < 0) {
            work.drop(-a.exponent, mode);
        } else {
            work.pad(a.exponent);
        }
        BigInteger n = work.exact().coefficient();
        return IntArithmetic.box(a.negative ? n.negate() : n);
    }

    @PythonMethod(value = "__trunc__", signature = "($self, /)", textSignature = false, doc = "The int towards zero.")
    static Object trunc(PyDecimal self) {
        return integer(self, Rounding.DOWN);
    }

    @PythonMethod(value = "__floor__", signature = "($self, /)", textSignature = false, doc = "The int towards minus infinity.")
    static Object floor(PyDecimal self) {
        return integer(self, Rounding.FLOOR);
    }

    @PythonMethod(value = "__ceil__", signature = "($self, /)", textSignature = false, doc = "The int towards infinity.")
    static Object ceil(PyDecimal self) {
        return integer(self, Rounding.CEILING);
    }

    @PythonMethod(value = "__round__", signature = "($self, ndigits=None, /)", textSignature = false,
            doc = "The nearest int, half to even, or a Decimal with so many digits after the point.")
    static Object round(Frame frame, PyDecimal self, Object ndigits) {
        if (ndigits == PyNone.NONE) {
            return integer(self, Rounding.HALF_EVEN);
        }
        if (!org.pyston.types.integer.PyInt.isInt(ndigits)) {
            throw Errors.typeError("optional arg must be an integer");
        }
        long places = ContextAttributes.size(ndigits);
        PyDecimal unit = PyDecimal.finite(false, 1, places == Long.MIN_VALUE ? Long.MAX_VALUE : -places);
        PyDecimalContext c = DecimalState.current(frame);
        return Rescaling.quantize(self, unit, c.rounding(), c);
    }

    @PythonMethod(value = "__complex__", signature = "($self, /)", textSignature = false, doc = "The value as a complex number.")
    static Object toComplex(PyDecimal self) {
        return PyComplex.of(toDouble(self), 0);
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)", textSignature = false, doc = "The number itself.")
    static Object copy(PyDecimal self) {
        return self;
    }

    @PythonMethod(value = "__deepcopy__", signature = "($self, memo, /)", textSignature = false, doc = "The number itself.")
    static Object deepCopy(PyDecimal self, Object memo) {
        return self;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickle.")
    static Object reduce(Frame frame, PyDecimal self) {
        return PyTuple.of(self.type(), PyTuple.of(PyStr.of(DecimalText.scientific(self, DecimalState.current(frame).capitals()))));
    }

    /** CPython's: 104 bytes with room for four words of 19 digits. */
    @PythonMethod(value = "__sizeof__", signature = "($self, /)", textSignature = false, doc = "Size in memory, in bytes.")
    static long sizeOf(PyDecimal self) {
        long words = (self.digits() + 18) / 19;
        return words <= 4 ? 104 : 104 + 8 * words;
    }

    @PythonGetter(value = "real", doc = "The number itself.")
    static Object real(PyDecimal self) {
        return self;
    }

    @PythonGetter(value = "imag", doc = "Decimal('0').")
    static Object imaginary(PyDecimal self) {
        return PyDecimal.finite(false, 0, 0);
    }

    @PythonMethod(value = "conjugate", signature = "($self, /)", doc = "The number itself.")
    static Object conjugate(PyDecimal self) {
        return self;
    }

    @PythonMethod(value = "as_tuple", signature = "($self, /)", doc = "Sign, digits and exponent as a DecimalTuple.")
    static Object asTuple(Frame frame, PyDecimal self) {
        boolean bare = self.isNan() && self.small == 0 && self.big == null;
        String text = bare ? "" : DecimalText.digits(self);
        Object[] digits = new Object[text.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (long) (text.charAt(i) - '0');
        }
        Object exponent = switch (self.kind) {
            case PyDecimal.FINITE -> (Object) self.exponent;
            case PyDecimal.INFINITE -> PyStr.intern("F");
            case PyDecimal.QUIET -> PyStr.intern("n");
            default -> PyStr.intern("N");
        };
        return ObjectCall.call3(frame, DecimalState.of(frame).tupleType(), self.negative ? 1L : 0L, PyTuple.of(digits), exponent);
    }

    @PythonMethod(value = "as_integer_ratio", signature = "($self, /)",
            doc = "Numerator and denominator, without common factors and the latter positive.")
    static Object asIntegerRatio(PyDecimal self) {
        if (self.isNan()) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        if (self.isInfinite()) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        BigInteger n = self.negative ? self.coefficient().negate() : self.coefficient();
        if (n.signum() == 0) {
            return PyTuple.of(0L, 1L);
        }
        if (self.exponent >= 0) {
            return PyTuple.of(IntArithmetic.box(n.multiply(PowersOfTen.of(self.exponent))), 1L);
        }
        BigInteger d = PowersOfTen.of(-self.exponent);
        BigInteger common = n.gcd(d);
        return PyTuple.of(IntArithmetic.box(n.divide(common)), IntArithmetic.box(d.divide(common)));
    }

    @PythonMethod(value = "to_eng_string", signature = "($self, /, context=None)",
            doc = "The number as text with an exponent that is a multiple of three.")
    static String toEngString(Frame frame, PyDecimal self, Object context) {
        return DecimalText.engineering(self, DecimalState.optional(frame, context).capitals());
    }

    @PythonMethod(value = "__format__", signature = "($self, fmt, override=<unrepresentable>, /)", textSignature = false,
            doc = "The number in a format.")
    static Object format(Frame frame, PyDecimal self, Object fmt, Object override) {
        PyDecimalContext c = DecimalState.current(frame);
        PyStr spec = PyStrInstance.valueOrNull(fmt);
        if (spec == null) {
            throw Errors.typeError("format arg must be str");
        }
        for (int i = 0; i < spec.length(); i++) {
            if (Character.getType(spec.codePointAt(i)) == Character.SURROGATE) {
                // raises the UnicodeEncodeError
                ObjectCall.call0(frame, ObjectGetAttr.get(frame, spec, PyStr.intern("encode")));
            }
        }
        return Formatting.format(self, spec, locale(override), c);
    }

    /** What a dict tells of a locale, null for what it does not; null without a dict. */
    private static NumericLocale locale(Object override) {
        if (override == null) {
            return null;
        }
        if (!(override instanceof PyDict dict)) {
            throw Errors.typeError("optional argument must be a dict");
        }
        return new NumericLocale(item(dict, "decimal_point"), item(dict, "thousands_sep"), item(dict, "grouping"));
    }

    private static String item(PyDict dict, String name) {
        Object value = dict.getStr(PyStr.intern(name));
        if (value == null) {
            return null;
        }
        PyStr text = PyStrInstance.valueOrNull(value);
        if (text == null) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        return text.toString();
    }
}
