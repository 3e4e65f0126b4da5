package org.pyston.modules._decimal;

import org.pyston.annotations.PythonMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** Operations of {@code Context} on one number. */
final class ContextUnary {
    private ContextUnary() {
    }

    @PythonMethod(value = "abs", signature = "($self, x, /)", doc = "The absolute value.")
    static Object abs(PyDecimalContext self, Object x) {
        return Arithmetic.abs(Operands.decimal(x), self);
    }

    @PythonMethod(value = "exp", signature = "($self, x, /)", doc = "e to the power of the number, correctly rounded.")
    static Object exp(PyDecimalContext self, Object x) {
        return Transcendental.exp(Operands.decimal(x), self);
    }

    @PythonMethod(value = "ln", signature = "($self, x, /)", doc = "The natural logarithm, correctly rounded.")
    static Object ln(PyDecimalContext self, Object x) {
        return Transcendental.ln(Operands.decimal(x), self);
    }

    @PythonMethod(value = "log10", signature = "($self, x, /)", doc = "The logarithm to base ten, correctly rounded.")
    static Object log10(PyDecimalContext self, Object x) {
        return Transcendental.log10(Operands.decimal(x), self);
    }

    @PythonMethod(value = "logb", signature = "($self, x, /)", doc = "The exponent of the first digit as a Decimal.")
    static Object logb(PyDecimalContext self, Object x) {
        return Rescaling.logb(Operands.decimal(x), self);
    }

    @PythonMethod(value = "logical_invert", signature = "($self, x, /)", doc = "The digits 0 and 1 inverted.")
    static Object logicalInvert(PyDecimalContext self, Object x) {
        return Logical.invert(Operands.decimal(x), self);
    }

    @PythonMethod(value = "next_minus", signature = "($self, x, /)", doc = "The largest number of the context that is smaller.")
    static Object nextMinus(PyDecimalContext self, Object x) {
        return Rescaling.next(Operands.decimal(x), false, self);
    }

    @PythonMethod(value = "next_plus", signature = "($self, x, /)", doc = "The smallest number of the context that is larger.")
    static Object nextPlus(PyDecimalContext self, Object x) {
        return Rescaling.next(Operands.decimal(x), true, self);
    }

    @PythonMethod(value = "normalize", signature = "($self, x, /)", doc = "The number without zeros at its end.")
    static Object normalize(PyDecimalContext self, Object x) {
        return Rescaling.normalize(Operands.decimal(x), self);
    }

    @PythonMethod(value = "sqrt", signature = "($self, x, /)", doc = "The square root, correctly rounded.")
    static Object sqrt(PyDecimalContext self, Object x) {
        return SquareRoot.sqrt(Operands.decimal(x), self);
    }

    @PythonMethod(value = "minus", signature = "($self, x, /)", doc = "The number with the other sign, rounded.")
    static Object minus(PyDecimalContext self, Object x) {
        return Arithmetic.minus(Operands.decimal(x), self);
    }

    @PythonMethod(value = "plus", signature = "($self, x, /)", doc = "The number, rounded.")
    static Object plus(PyDecimalContext self, Object x) {
        return Arithmetic.plus(Operands.decimal(x), self);
    }

    @PythonMethod(value = "to_integral", signature = "($self, x, /)",
            doc = "The number rounded to a whole number; nothing is signaled.")
    static Object toIntegral(PyDecimalContext self, Object x) {
        return Rescaling.toIntegral(Operands.decimal(x), self.rounding(), false, self);
    }

    @PythonMethod(value = "to_integral_value", signature = "($self, x, /)",
            doc = "The number rounded to a whole number; nothing is signaled.")
    static Object toIntegralValue(PyDecimalContext self, Object x) {
        return Rescaling.toIntegral(Operands.decimal(x), self.rounding(), false, self);
    }

    @PythonMethod(value = "to_integral_exact", signature = "($self, x, /)",
            doc = "The number rounded to a whole number; Inexact and Rounded are signaled.")
    static Object toIntegralExact(PyDecimalContext self, Object x) {
        return Rescaling.toIntegral(Operands.decimal(x), self.rounding(), true, self);
    }

    @PythonMethod(value = "_apply", signature = "($self, x, /)", textSignature = false,
            doc = "The number rounded into the context.")
    static Object apply(PyDecimalContext self, Object x) {
        return Arithmetic.rounded(Operands.decimal(x), self);
    }

    @PythonMethod(value = "copy_abs", signature = "($self, x, /)", doc = "The number with the sign plus; nothing is rounded.")
    static Object copyAbs(PyDecimalContext self, Object x) {
        return Operands.decimal(x).withSign(false);
    }

    @PythonMethod(value = "copy_negate", signature = "($self, x, /)", doc = "The number with the other sign; nothing is rounded.")
    static Object copyNegate(PyDecimalContext self, Object x) {
        return Operands.decimal(x).withSign(!Operands.decimal(x).negative);
    }

    @PythonMethod(value = "copy_decimal", signature = "($self, x, /)", doc = "The number as a Decimal.")
    static Object copyDecimal(PyDecimalContext self, Object x) {
        return Operands.decimal(x);
    }

    @PythonMethod(value = "canonical", signature = "($self, x, /)", doc = "The number itself.")
    static Object canonical(PyDecimalContext self, Object x) {
        if (x instanceof PyDecimal) {
            return x;
        }
        throw Errors.typeError("argument must be a Decimal");
    }

    @PythonMethod(value = "to_sci_string", signature = "($self, x, /)", doc = "The number as text.")
    static String toSciString(PyDecimalContext self, Object x) {
        return DecimalText.scientific(Operands.decimal(x), self.capitals());
    }

    @PythonMethod(value = "to_eng_string", signature = "($self, x, /)",
            doc = "The number as text with an exponent that is a multiple of three.")
    static String toEngString(PyDecimalContext self, Object x) {
        return DecimalText.engineering(Operands.decimal(x), self.capitals());
    }

    @PythonMethod(value = "create_decimal", signature = "($self, num=\"0\", /)", doc = "As Decimal(num), but rounded.")
    static Object createDecimal(Frame frame, PyDecimalContext self, Object num) {
        return DecimalNew.create(frame, self, num);
    }

    @PythonMethod(value = "create_decimal_from_float", signature = "($self, f, /)",
            doc = "The value of a float or an int, rounded.")
    static Object createDecimalFromFloat(PyDecimalContext self, Object f) {
        return DecimalNew.createFromFloat(self, f);
    }
}
