package org.pyston.asm.support;

import org.pyston.types.complex.ComplexMath;
import org.pyston.types.complex.PyComplex;

/** Operators of which one operand at least is an exact complex number. They answer null for other numbers, or would raise. */
final class ComplexNumbers {
    private ComplexNumbers() {
    }

    /** Whether a value is an exact complex number. */
    static boolean isComplex(Object o) {
        return o instanceof PyComplex c && c.type() == PyComplex.TYPE;
    }

    /** The operand of complex arithmetic; null for what is not one. */
    private static PyComplex operand(Object o) {
        if (o instanceof PyComplex c) {
            return c.type() == PyComplex.TYPE ? c : null;
        }
        return o instanceof Double d ? PyComplex.of(d, 0) : o instanceof Long l ? PyComplex.of(l, 0) : null;
    }

    static Object add(Object l, Object r) {
        PyComplex a = operand(l);
        PyComplex b = operand(r);
        return a == null || b == null ? null : PyComplex.of(a.real() + b.real(), a.imag() + b.imag());
    }

    static Object subtract(Object l, Object r) {
        PyComplex a = operand(l);
        PyComplex b = operand(r);
        return a == null || b == null ? null : PyComplex.of(a.real() - b.real(), a.imag() - b.imag());
    }

    static Object multiply(Object l, Object r) {
        PyComplex a = operand(l);
        PyComplex b = operand(r);
        return a == null || b == null ? null : ComplexMath.multiply(a.real(), a.imag(), b.real(), b.imag());
    }

    static Object divide(Object l, Object r) {
        PyComplex a = operand(l);
        PyComplex b = operand(r);
        return a == null || b == null || b.real() == 0 && b.imag() == 0 ? null
                : ComplexMath.divide(a.real(), a.imag(), b.real(), b.imag());
    }
}
