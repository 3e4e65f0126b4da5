package org.pyston.modules._decimal;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.types.tuple.PyTuple;

/** Operations of {@code Context} on two or three numbers. */
final class ContextBinary {
    private ContextBinary() {
    }

    @PythonMethod(value = "add", signature = "($self, x, y, /)", doc = "The sum.")
    static Object add(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Arithmetic.add(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "subtract", signature = "($self, x, y, /)", doc = "The difference.")
    static Object subtract(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Arithmetic.subtract(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "multiply", signature = "($self, x, y, /)", doc = "The product.")
    static Object multiply(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Arithmetic.multiply(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "divide", signature = "($self, x, y, /)", doc = "The quotient.")
    static Object divide(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Division.divide(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "divide_int", signature = "($self, x, y, /)", doc = "The quotient without its fraction.")
    static Object divideInt(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Division.divideInteger(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "divmod", signature = "($self, x, y, /)", doc = "Quotient without its fraction, and remainder.")
    static Object divmod(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return PyTuple.of((Object[]) Division.divmod(a, Operands.decimal(y), self));
    }

    @PythonMethod(value = "remainder", signature = "($self, x, y, /)", doc = "The remainder, with the sign of the first.")
    static Object remainder(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Division.remainder(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "quantize", signature = "($self, x, y, /)", doc = "The first rounded to the exponent of the second.")
    static Object quantize(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Rescaling.quantize(a, Operands.decimal(y), self.rounding(), self);
    }

    @PythonMethod(value = "compare", signature = "($self, x, y, /)", doc = "-1, 0 or 1, or NaN when one of the two is.")
    static Object compare(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.compare(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "compare_signal", signature = "($self, x, y, /)", doc = "As compare(), but every NaN is signaled.")
    static Object compareSignal(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.compareSignal(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "compare_total", signature = "($self, x, y, /)", doc = "The order of representations: -1, 0 or 1.")
    static Object compareTotal(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.compareTotal(a, Operands.decimal(y));
    }

    @PythonMethod(value = "compare_total_mag", signature = "($self, x, y, /)", doc = "As compare_total() without the signs.")
    static Object compareTotalMag(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.compareTotalMagnitude(a, Operands.decimal(y));
    }

    @PythonMethod(value = "copy_sign", signature = "($self, x, y, /)", doc = "The number with the sign of the other one.")
    static Object copySign(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return a.withSign(Operands.decimal(y).negative);
    }

    @PythonMethod(value = "logical_and", signature = "($self, x, y, /)", doc = "The and of digits 0 and 1.")
    static Object logicalAnd(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Logical.apply(a, Operands.decimal(y), Logical.AND, self);
    }

    @PythonMethod(value = "logical_or", signature = "($self, x, y, /)", doc = "The or of digits 0 and 1.")
    static Object logicalOr(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Logical.apply(a, Operands.decimal(y), Logical.OR, self);
    }

    @PythonMethod(value = "logical_xor", signature = "($self, x, y, /)", doc = "The exclusive or of digits 0 and 1.")
    static Object logicalXor(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Logical.apply(a, Operands.decimal(y), Logical.XOR, self);
    }

    @PythonMethod(value = "max", signature = "($self, x, y, /)", doc = "The larger one; a number before a NaN.")
    static Object max(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.extreme(a, Operands.decimal(y), true, false, self);
    }

    @PythonMethod(value = "max_mag", signature = "($self, x, y, /)", doc = "The one with the larger absolute value.")
    static Object maxMag(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.extreme(a, Operands.decimal(y), true, true, self);
    }

    @PythonMethod(value = "min", signature = "($self, x, y, /)", doc = "The smaller one; a number before a NaN.")
    static Object min(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.extreme(a, Operands.decimal(y), false, false, self);
    }

    @PythonMethod(value = "min_mag", signature = "($self, x, y, /)", doc = "The one with the smaller absolute value.")
    static Object minMag(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Comparison.extreme(a, Operands.decimal(y), false, true, self);
    }

    @PythonMethod(value = "next_toward", signature = "($self, x, y, /)",
            doc = "The nearest number of the context in the direction of the other one.")
    static Object nextToward(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Rescaling.nextToward(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "remainder_near", signature = "($self, x, y, /)",
            doc = "What is left after the nearest multiple of the other one.")
    static Object remainderNear(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Division.remainderNear(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "rotate", signature = "($self, x, y, /)", doc = "The digits rotated to the left within the precision.")
    static Object rotate(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Rescaling.rotate(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "scaleb", signature = "($self, x, y, /)", doc = "The number times ten to the power of the other one.")
    static Object scaleb(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Rescaling.scaleb(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "shift", signature = "($self, x, y, /)", doc = "The digits shifted to the left within the precision.")
    static Object shift(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return Rescaling.shift(a, Operands.decimal(y), self);
    }

    @PythonMethod(value = "same_quantum", signature = "($self, x, y, /)",
            doc = "Whether both have the same exponent, or both are infinite, or both NaN.")
    static boolean sameQuantum(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = Operands.decimal(x);
        return DecimalTests.sameQuantum(a, Operands.decimal(y));
    }

    @PythonMethod(value = "fma", signature = "($self, x, y, z, /)", doc = "x * y + z with a single rounding.")
    static Object fma(PyDecimalContext self, Object x, Object y, Object z) {
        PyDecimal a = Operands.decimal(x);
        PyDecimal b = Operands.decimal(y);
        return Arithmetic.fma(a, b, Operands.decimal(z), self);
    }

    @PythonMethod(value = "power", signature = "($self, /, a, b, modulo=None)",
            doc = "a to the power of b, or the remainder of that by modulo.")
    static Object power(PyDecimalContext self, Object a, Object b, Object modulo) {
        PyDecimal base = Operands.decimal(a);
        PyDecimal exponent = Operands.decimal(b);
        return modulo == PyNone.NONE ? Power.power(base, exponent, self)
                : Power.powerModulo(base, exponent, Operands.decimal(modulo), self);
    }
}
