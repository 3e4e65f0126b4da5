package org.pyston.modules._decimal;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;

/** Methods of {@code Decimal} that compute in the context given or the current one. */
final class DecimalMethods {
    private DecimalMethods() {
    }

    @PythonMethod(value = "exp", signature = "($self, /, context=None)", doc = "e to the power of the number, correctly rounded.")
    static Object exp(Frame frame, PyDecimal self, Object context) {
        return Transcendental.exp(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "ln", signature = "($self, /, context=None)", doc = "The natural logarithm, correctly rounded.")
    static Object ln(Frame frame, PyDecimal self, Object context) {
        return Transcendental.ln(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "log10", signature = "($self, /, context=None)", doc = "The logarithm to base ten, correctly rounded.")
    static Object log10(Frame frame, PyDecimal self, Object context) {
        return Transcendental.log10(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "logb", signature = "($self, /, context=None)", doc = "The exponent of the first digit as a Decimal.")
    static Object logb(Frame frame, PyDecimal self, Object context) {
        return Rescaling.logb(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "logical_invert", signature = "($self, /, context=None)", doc = "The digits 0 and 1 inverted.")
    static Object logicalInvert(Frame frame, PyDecimal self, Object context) {
        return Logical.invert(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "next_minus", signature = "($self, /, context=None)",
            doc = "The largest number of the context that is smaller.")
    static Object nextMinus(Frame frame, PyDecimal self, Object context) {
        return Rescaling.next(self, false, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "next_plus", signature = "($self, /, context=None)",
            doc = "The smallest number of the context that is larger.")
    static Object nextPlus(Frame frame, PyDecimal self, Object context) {
        return Rescaling.next(self, true, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "normalize", signature = "($self, /, context=None)", doc = "The number without zeros at its end.")
    static Object normalize(Frame frame, PyDecimal self, Object context) {
        return Rescaling.normalize(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "sqrt", signature = "($self, /, context=None)", doc = "The square root, correctly rounded.")
    static Object sqrt(Frame frame, PyDecimal self, Object context) {
        return SquareRoot.sqrt(self, DecimalState.optional(frame, context));
    }

    @PythonMethod(value = "compare", signature = "($self, /, other, context=None)",
            doc = "-1, 0 or 1, or NaN when one of the two is.")
    static Object compare(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Comparison.compare(self, Operands.decimal(other), c);
    }

    @PythonMethod(value = "compare_signal", signature = "($self, /, other, context=None)",
            doc = "As compare(), but every NaN is signaled.")
    static Object compareSignal(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Comparison.compareSignal(self, Operands.decimal(other), c);
    }

    @PythonMethod(value = "compare_total", signature = "($self, /, other, context=None)",
            doc = "The order of representations: -1, 0 or 1.")
    static Object compareTotal(Frame frame, PyDecimal self, Object other, Object context) {
        DecimalState.optional(frame, context);
        return Comparison.compareTotal(self, Operands.decimal(other));
    }

    @PythonMethod(value = "compare_total_mag", signature = "($self, /, other, context=None)",
            doc = "As compare_total() without the signs.")
    static Object compareTotalMag(Frame frame, PyDecimal self, Object other, Object context) {
        DecimalState.optional(frame, context);
        return Comparison.compareTotalMagnitude(self, Operands.decimal(other));
    }

    @PythonMethod(value = "copy_sign", signature = "($self, /, other, context=None)",
            doc = "The number with the sign of the other one.")
    static Object copySign(Frame frame, PyDecimal self, Object other, Object context) {
        DecimalState.optional(frame, context);
        return self.withSign(Operands.decimal(other).negative);
    }

    @PythonMethod(value = "logical_and", signature = "($self, /, other, context=None)", doc = "The and of digits 0 and 1.")
    static Object logicalAnd(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Logical.apply(self, Operands.decimal(other), Logical.AND, c);
    }

    @PythonMethod(value = "logical_or", signature = "($self, /, other, context=None)", doc = "The or of digits 0 and 1.")
    static Object logicalOr(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Logical.apply(self, Operands.decimal(other), Logical.OR, c);
    }

    @PythonMethod(value = "logical_xor", signature = "($self, /, other, context=None)", doc = "The exclusive or of digits 0 and 1.")
    static Object logicalXor(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Logical.apply(self, Operands.decimal(other), Logical.XOR, c);
    }

    @PythonMethod(value = "max", signature = "($self, /, other, context=None)", doc = "The larger one; a number before a NaN.")
    static Object max(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Comparison.extreme(self, Operands.decimal(other), true, false, c);
    }

    @PythonMethod(value = "max_mag", signature = "($self, /, other, context=None)", doc = "The one with the larger absolute value.")
    static Object maxMag(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Comparison.extreme(self, Operands.decimal(other), true, true, c);
    }

    @PythonMethod(value = "min", signature = "($self, /, other, context=None)", doc = "The smaller one; a number before a NaN.")
    static Object min(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Comparison.extreme(self, Operands.decimal(other), false, false, c);
    }

    @PythonMethod(value = "min_mag", signature = "($self, /, other, context=None)",
            doc = "The one with the smaller absolute value.")
    static Object minMag(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Comparison.extreme(self, Operands.decimal(other), false, true, c);
    }

    @PythonMethod(value = "next_toward", signature = "($self, /, other, context=None)",
            doc = "The nearest number of the context in the direction of the other one.")
    static Object nextToward(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Rescaling.nextToward(self, Operands.decimal(other), c);
    }

    @PythonMethod(value = "remainder_near", signature = "($self, /, other, context=None)",
            doc = "What is left after the nearest multiple of the other one.")
    static Object remainderNear(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Division.remainderNear(self, Operands.decimal(other), c);
    }

    @PythonMethod(value = "rotate", signature = "($self, /, other, context=None)",
            doc = "The digits rotated to the left within the precision.")
    static Object rotate(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Rescaling.rotate(self, Operands.decimal(other), c);
    }

    @PythonMethod(value = "scaleb", signature = "($self, /, other, context=None)",
            doc = "The number times ten to the power of the other one.")
    static Object scaleb(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Rescaling.scaleb(self, Operands.decimal(other), c);
    }

    @PythonMethod(value = "shift", signature = "($self, /, other, context=None)",
            doc = "The digits shifted to the left within the precision.")
    static Object shift(Frame frame, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Rescaling.shift(self, Operands.decimal(other), c);
    }

    @PythonMethod(value = "same_quantum", signature = "($self, /, other, context=None)",
            doc = "Whether both have the same exponent, or both are infinite, or both NaN.")
    static boolean sameQuantum(Frame frame, PyDecimal self, Object other, Object context) {
        DecimalState.optional(frame, context);
        return DecimalTests.sameQuantum(self, Operands.decimal(other));
    }

    @PythonMethod(value = "fma", signature = "($self, /, other, third, context=None)",
            doc = "self * other + third with a single rounding.")
    static Object fma(Frame frame, PyDecimal self, Object other, Object third, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        return Arithmetic.fma(self, Operands.decimal(other), Operands.decimal(third), c);
    }

    @PythonMethod(value = "quantize", signature = "($self, /, exp, rounding=None, context=None)",
            doc = "The number rounded to the exponent of the other one.")
    static Object quantize(Frame frame, PyDecimal self, Object exp, Object rounding, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        Rounding mode = rounding == PyNone.NONE ? c.rounding() : ContextAttributes.rounding(rounding);
        return Rescaling.quantize(self, Operands.decimal(exp), mode, c);
    }

    @PythonMethod(value = "to_integral", signature = "($self, /, rounding=None, context=None)",
            doc = "The number rounded to a whole number; nothing is signaled.")
    static Object toIntegral(Frame frame, PyDecimal self, Object rounding, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        Rounding mode = rounding == PyNone.NONE ? c.rounding() : ContextAttributes.rounding(rounding);
        return Rescaling.toIntegral(self, mode, false, c);
    }

    @PythonMethod(value = "to_integral_value", signature = "($self, /, rounding=None, context=None)",
            doc = "The number rounded to a whole number; nothing is signaled.")
    static Object toIntegralValue(Frame frame, PyDecimal self, Object rounding, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        Rounding mode = rounding == PyNone.NONE ? c.rounding() : ContextAttributes.rounding(rounding);
        return Rescaling.toIntegral(self, mode, false, c);
    }

    @PythonMethod(value = "to_integral_exact", signature = "($self, /, rounding=None, context=None)",
            doc = "The number rounded to a whole number; Inexact and Rounded are signaled.")
    static Object toIntegralExact(Frame frame, PyDecimal self, Object rounding, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        Rounding mode = rounding == PyNone.NONE ? c.rounding() : ContextAttributes.rounding(rounding);
        return Rescaling.toIntegral(self, mode, true, c);
    }
}
