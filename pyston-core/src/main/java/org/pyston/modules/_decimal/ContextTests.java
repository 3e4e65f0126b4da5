package org.pyston.modules._decimal;

import org.pyston.annotations.PythonMethod;

/** Questions of {@code Context} about one number. */
final class ContextTests {
    private ContextTests() {
    }

    @PythonMethod(value = "is_canonical", signature = "($self, x, /)", doc = "Always True.")
    static boolean isCanonical(PyDecimalContext self, Object x) {
        ContextUnary.canonical(self, x);
        return true;
    }

    @PythonMethod(value = "is_finite", signature = "($self, x, /)", doc = "Whether it is neither infinite nor a NaN.")
    static boolean isFinite(PyDecimalContext self, Object x) {
        return Operands.decimal(x).isFinite();
    }

    @PythonMethod(value = "is_infinite", signature = "($self, x, /)", doc = "Whether it is infinite.")
    static boolean isInfinite(PyDecimalContext self, Object x) {
        return Operands.decimal(x).isInfinite();
    }

    @PythonMethod(value = "is_nan", signature = "($self, x, /)", doc = "Whether it is a NaN of any kind.")
    static boolean isNan(PyDecimalContext self, Object x) {
        return Operands.decimal(x).isNan();
    }

    @PythonMethod(value = "is_qnan", signature = "($self, x, /)", doc = "Whether it is a quiet NaN.")
    static boolean isQnan(PyDecimalContext self, Object x) {
        return Operands.decimal(x).kind == PyDecimal.QUIET;
    }

    @PythonMethod(value = "is_signed", signature = "($self, x, /)", doc = "Whether its sign is minus.")
    static boolean isSigned(PyDecimalContext self, Object x) {
        return Operands.decimal(x).negative;
    }

    @PythonMethod(value = "is_snan", signature = "($self, x, /)", doc = "Whether it is a signaling NaN.")
    static boolean isSnan(PyDecimalContext self, Object x) {
        return Operands.decimal(x).isSignaling();
    }

    @PythonMethod(value = "is_zero", signature = "($self, x, /)", doc = "Whether it is 0 or -0.")
    static boolean isZero(PyDecimalContext self, Object x) {
        return Operands.decimal(x).isZero();
    }

    @PythonMethod(value = "is_normal", signature = "($self, x, /)", doc = "Whether it is finite, not zero and not subnormal.")
    static boolean isNormal(PyDecimalContext self, Object x) {
        return DecimalTests.isNormal(Operands.decimal(x), self);
    }

    @PythonMethod(value = "is_subnormal", signature = "($self, x, /)",
            doc = "Whether it is not zero and nearer to it than Emin allows.")
    static boolean isSubnormal(PyDecimalContext self, Object x) {
        return DecimalTests.isSubnormal(Operands.decimal(x), self);
    }

    @PythonMethod(value = "number_class", signature = "($self, x, /)", doc = "The class of the number as text.")
    static String numberClass(PyDecimalContext self, Object x) {
        return DecimalTests.numberClass(Operands.decimal(x), self);
    }
}
