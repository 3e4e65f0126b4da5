package org.pyston.modules._decimal;

import org.pyston.annotations.PythonMethod;
import org.pyston.runtime.Frame;

/** Methods of {@code Decimal} that ask about a number or change its sign. Source: specification, "Miscellaneous operations". */
final class DecimalTests {
    private DecimalTests() {
    }

    static boolean sameQuantum(PyDecimal a, PyDecimal b) {
        if (a.isNan() || b.isNan()) {
            return a.isNan() && b.isNan();
        }
        return a.isInfinite() || b.isInfinite() ? a.isInfinite() && b.isInfinite() : a.exponent == b.exponent;
    }

    static boolean isNormal(PyDecimal a, PyDecimalContext c) {
        return a.isFinite() && !a.isZero() && a.adjusted() >= c.emin();
    }

    static boolean isSubnormal(PyDecimal a, PyDecimalContext c) {
        return a.isFinite() && !a.isZero() && a.adjusted() < c.emin();
    }

    static String numberClass(PyDecimal a, PyDecimalContext c) {
        if (a.isNan()) {
            return a.isSignaling() ? "sNaN" : "NaN";
        }
        String name = a.isInfinite() ? "Infinity" : a.isZero() ? "Zero" : isNormal(a, c) ? "Normal" : "Subnormal";
        return (a.negative ? "-" : "+").concat(name);
    }

    @PythonMethod(value = "is_canonical", signature = "($self, /)", doc = "Always True.")
    static boolean isCanonical(PyDecimal self) {
        return true;
    }

    @PythonMethod(value = "is_finite", signature = "($self, /)", doc = "Whether it is neither infinite nor a NaN.")
    static boolean isFinite(PyDecimal self) {
        return self.isFinite();
    }

    @PythonMethod(value = "is_infinite", signature = "($self, /)", doc = "Whether it is infinite.")
    static boolean isInfinite(PyDecimal self) {
        return self.isInfinite();
    }

    @PythonMethod(value = "is_nan", signature = "($self, /)", doc = "Whether it is a NaN of any kind.")
    static boolean isNan(PyDecimal self) {
        return self.isNan();
    }

    @PythonMethod(value = "is_qnan", signature = "($self, /)", doc = "Whether it is a quiet NaN.")
    static boolean isQnan(PyDecimal self) {
        return self.kind == PyDecimal.QUIET;
    }

    @PythonMethod(value = "is_signed", signature = "($self, /)", doc = "Whether its sign is minus.")
    static boolean isSigned(PyDecimal self) {
        return self.negative;
    }

    @PythonMethod(value = "is_snan", signature = "($self, /)", doc = "Whether it is a signaling NaN.")
    static boolean isSnan(PyDecimal self) {
        return self.isSignaling();
    }

    @PythonMethod(value = "is_zero", signature = "($self, /)", doc = "Whether it is 0 or -0.")
    static boolean isZero(PyDecimal self) {
        return self.isZero();
    }

    @PythonMethod(value = "is_normal", signature = "($self, /, context=None)",
            doc = "Whether it is finite, not zero and not subnormal.")
    static boolean isNormal(Frame frame, PyDecimal self, Object context) {
        return isNormal(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "is_subnormal", signature = "($self, /, context=None)",
            doc = "Whether it is not zero and nearer to it than Emin allows.")
    static boolean isSubnormal(Frame frame, PyDecimal self, Object context) {
        return isSubnormal(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "number_class", signature = "($self, /, context=None)", doc = "The class of the number as text.")
    static String numberClass(Frame frame, PyDecimal self, Object context) {
        return numberClass(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "adjusted", signature = "($self, /)", doc = "The exponent of the first digit; 0 for special values.")
    static long adjusted(PyDecimal self) {
        return self.isFinite() ? self.adjusted() : 0;
    }

    @PythonMethod(value = "canonical", signature = "($self, /)", doc = "The number itself.")
    static Object canonical(PyDecimal self) {
        return self;
    }

    @PythonMethod(value = "radix", signature = "($self, /)", doc = "Decimal('10').")
    static Object radix(PyDecimal self) {
        return PyDecimal.finite(false, 10, 0);
    }

    @PythonMethod(value = "copy_abs", signature = "($self, /)", doc = "The number with the sign plus; nothing is rounded.")
    static Object copyAbs(PyDecimal self) {
        return self.withSign(false);
    }

    @PythonMethod(value = "copy_negate", signature = "($self, /)", doc = "The number with the other sign; nothing is rounded.")
    static Object copyNegate(PyDecimal self) {
        return self.withSign(!self.negative);
    }
}
