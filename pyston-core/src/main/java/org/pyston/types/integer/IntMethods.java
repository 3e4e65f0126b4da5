package org.pyston.types.integer;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.numeric.IntPower;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberFormat;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The methods and attributes of {@code int}. */
final class IntMethods {
    /** CPython's: an object header of 24 bytes and 4 bytes for each 30 bits. */
    private static final int HEADER = 24;
    private static final int BITS_PER_DIGIT = 30;

    private IntMethods() {
    }

    @PythonMethod(value = "conjugate", signature = "($self, /)", textSignature = false, doc = "The int itself.")
    static Object conjugate(Object self) {
        return PyInt.valueOf(self);
    }

    @PythonMethod(value = "bit_length", signature = "($self, /)",
            doc = "Number of bits of the absolute value in binary, without leading zeros.")
    static long bitLength(Object self) {
        return IntArithmetic.abs(PyInt.valueOf(self)) instanceof Long l ? Long.SIZE - Long.numberOfLeadingZeros(l)
                : IntArithmetic.big(PyInt.valueOf(self)).abs().bitLength();
    }

    @PythonMethod(value = "bit_count", signature = "($self, /)", doc = "Number of ones in the binary absolute value.")
    static long bitCount(Object self) {
        return IntArithmetic.abs(PyInt.valueOf(self)) instanceof Long l ? Long.bitCount(l)
                : IntPower.bitCount(IntArithmetic.big(PyInt.valueOf(self)));
    }

    @PythonMethod(value = "as_integer_ratio", signature = "($self, /)", doc = "The pair of the int and 1.")
    static Object asIntegerRatio(Object self) {
        return PyTuple.of(PyInt.valueOf(self), 1L);
    }

    @PythonMethod(value = "__trunc__", signature = "($self, /)", textSignature = false)
    static Object trunc(Object self) {
        return PyInt.valueOf(self);
    }

    @PythonMethod(value = "__floor__", signature = "($self, /)", textSignature = false)
    static Object floor(Object self) {
        return PyInt.valueOf(self);
    }

    @PythonMethod(value = "__ceil__", signature = "($self, /)", textSignature = false)
    static Object ceil(Object self) {
        return PyInt.valueOf(self);
    }

    @PythonMethod(value = "__round__", signature = "($self, ndigits=<unrepresentable>, /)",
            doc = "Rounds to a multiple of a power of ten, half to even.")
    static Object round(Frame frame, Object self, Object ndigits) {
        Object n = PyInt.valueOf(self);
        if (ndigits == null) {
            return n;
        }
        Object digits = NumberIndex.index(frame, ndigits);
        if (IntArithmetic.sign(digits) >= 0) {
            return n;
        }
        return digits instanceof Long d && d != Long.MIN_VALUE ? IntPower.round(IntArithmetic.big(n), d) : (Object) 0L;
    }

    @PythonMethod(value = "__format__", signature = "($self, format_spec, /)",
            doc = "The number as text by a format specification.")
    static PyStr format(Frame frame, Object self, PyStr spec) {
        return NumberFormat.formatInt(frame, self, spec);
    }

    @PythonMethod(value = "__getnewargs__", signature = "($self, /)")
    static Object getNewArguments(Object self) {
        return PyTuple.of(PyInt.valueOf(self));
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "Size in memory, in bytes.")
    static long sizeOf(Object self) {
        long digits = Math.max(1, (bitLength(self) + BITS_PER_DIGIT - 1) / BITS_PER_DIGIT);
        return HEADER + 4 * digits;
    }

    @PythonMethod(value = "is_integer", signature = "($self, /)", doc = "True.")
    static boolean isInteger(Object self) {
        return true;
    }

    @PythonGetter(value = "real", doc = "The real part: the int itself.")
    static Object real(Object self) {
        return PyInt.valueOf(self);
    }

    @PythonGetter(value = "imag", doc = "The imaginary part: 0.")
    static long imag(Object self) {
        return 0;
    }

    @PythonGetter(value = "numerator", doc = "The numerator in lowest terms: the int itself.")
    static Object numerator(Object self) {
        return PyInt.valueOf(self);
    }

    @PythonGetter(value = "denominator", doc = "The denominator in lowest terms: 1.")
    static long denominator(Object self) {
        return 1;
    }
}
