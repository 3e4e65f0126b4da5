package org.pyston.types.complex;

import java.math.BigInteger;
import org.pyston.annotations.Slot;
import org.pyston.numeric.FloatFormatter;
import org.pyston.numeric.FloatMath;
import org.pyston.numeric.NumberHash;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.IntArithmetic;
import org.pyston.runtime.Errors;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;

/** The special methods of {@code complex}. */
final class ComplexSlots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;
    private static final long IMAGINARY_MULTIPLIER = 1000003;

    private ComplexSlots() {
    }

    /** An operand as a complex; null for what complex arithmetic does not know. */
    private static PyComplex operand(Object o) {
        if (o instanceof PyComplex c) {
            return c;
        }
        if (PyFloat.isFloat(o)) {
            return PyComplex.of(PyFloat.valueOf(o), 0);
        }
        Object i = PyInt.valueOrNull(o);
        return i == null ? null : PyComplex.of(IntArithmetic.toDouble(i), 0);
    }

    @Slot("__repr__")
    static String repr(PyComplex self) {
        return FloatFormatter.reprComplex(self.real(), self.imag());
    }

    @Slot("__hash__")
    static long hash(PyComplex self) {
        long h = NumberHash.hash(self.real()) + IMAGINARY_MULTIPLIER * NumberHash.hash(self.imag());
        return h == -1 ? -2 : h;
    }

    @Slot("__bool__")
    static boolean bool(PyComplex self) {
        return self.real() != 0 || self.imag() != 0;
    }

    @Slot("__richcompare__")
    static Object compare(PyComplex self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return NOT_IMPLEMENTED;
        }
        boolean equal;
        if (other instanceof PyComplex c) {
            equal = self.real() == c.real() && self.imag() == c.imag();
        } else if (PyFloat.isFloat(other)) {
            equal = self.real() == PyFloat.valueOf(other) && self.imag() == 0;
        } else {
            Object i = PyInt.valueOrNull(other);
            if (i == null) {
                return NOT_IMPLEMENTED;
            }
            equal = self.imag() == 0 && !Double.isNaN(self.real()) && (i instanceof Long l
                    ? FloatMath.compare(self.real(), l) : FloatMath.compare(self.real(), (BigInteger) i)) == 0;
        }
        return equal == (op == CompareOp.EQ);
    }

    @Slot("__add__")
    static Object add(Object a, Object b) {
        PyComplex x = operand(a);
        PyComplex y = x == null ? null : operand(b);
        return y == null ? NOT_IMPLEMENTED : PyComplex.of(x.real() + y.real(), x.imag() + y.imag());
    }

    @Slot("__sub__")
    static Object sub(Object a, Object b) {
        PyComplex x = operand(a);
        PyComplex y = x == null ? null : operand(b);
        return y == null ? NOT_IMPLEMENTED : PyComplex.of(x.real() - y.real(), x.imag() - y.imag());
    }

    @Slot("__mul__")
    static Object mul(Object a, Object b) {
        PyComplex x = operand(a);
        PyComplex y = x == null ? null : operand(b);
        return y == null ? NOT_IMPLEMENTED : ComplexMath.multiply(x.real(), x.imag(), y.real(), y.imag());
    }

    @Slot("__truediv__")
    static Object trueDivide(Object a, Object b) {
        PyComplex x = operand(a);
        PyComplex y = x == null ? null : operand(b);
        return y == null ? NOT_IMPLEMENTED : ComplexMath.divide(x.real(), x.imag(), y.real(), y.imag());
    }

    @Slot("__pow__")
    static Object pow(Object a, Object b, Object modulus) {
        PyComplex x = operand(a);
        PyComplex y = x == null ? null : operand(b);
        if (y == null) {
            return NOT_IMPLEMENTED;
        }
        if (modulus != PyNone.NONE) {
            throw Errors.valueError("complex modulo");
        }
        return ComplexMath.pow(x.real(), x.imag(), y.real(), y.imag());
    }

    @Slot("__neg__")
    static Object neg(PyComplex self) {
        return PyComplex.of(-self.real(), -self.imag());
    }

    @Slot("__pos__")
    static Object pos(PyComplex self) {
        return self.plain();
    }

    @Slot("__abs__")
    static double abs(PyComplex self) {
        return ComplexMath.abs(self.real(), self.imag());
    }
}
