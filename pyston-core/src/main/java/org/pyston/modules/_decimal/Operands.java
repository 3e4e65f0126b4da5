package org.pyston.modules._decimal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.pyston.object.CompareOp;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsInstance;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;

/** Values of other types as decimals. */
final class Operands {
    private Operands() {
    }

    /** A Decimal or an int, exactly; null for anything else. */
    static PyDecimal orNull(Object o) {
        if (o instanceof PyDecimal d) {
            return d;
        }
        if (o instanceof Long l) {
            return ofLong(l);
        }
        Object n = PyInt.valueOrNull(o);
        return n == null ? null : ofInt(n);
    }

    /** A Decimal or an int, exactly; TypeError for anything else. */
    static PyDecimal decimal(Object o) {
        PyDecimal d = orNull(o);
        if (d == null) {
            throw unsupported(o);
        }
        return d;
    }

    static PyException unsupported(Object o) {
        return Errors.typeError("conversion from " + PyType.of(o).qualifiedTpName() + " to Decimal is not supported");
    }

    /** The Long or BigInteger of an int. */
    static PyDecimal ofInt(Object n) {
        return n instanceof Long l ? ofLong(l) : ofBig((BigInteger) n);
    }

    private static PyDecimal ofLong(long n) {
        return n > -PowersOfTen.SMALL_LIMIT && n < PowersOfTen.SMALL_LIMIT ? PyDecimal.finite(n < 0, Math.abs(n), 0)
                : ofBig(BigInteger.valueOf(n));
    }

    private static PyDecimal ofBig(BigInteger n) {
        return PyDecimal.finite(n.signum() < 0, n.abs(), 0);
    }

    /** The exact value of a float. */
    static PyDecimal ofDouble(double x) {
        if (Double.isNaN(x)) {
            return PyDecimal.nan();
        }
        boolean negative = Double.doubleToRawLongBits(x) < 0;
        if (Double.isInfinite(x)) {
            return PyDecimal.infinity(negative);
        }
        BigDecimal exact = new BigDecimal(Math.abs(x));
        return PyDecimal.finite(negative, exact.unscaledValue(), -exact.scale());
    }

    /**
     * A comparison with any object, or null where it does not know it. Runs Python code for instances of {@code numbers.Rational}.
     */
    static Boolean compare(Frame frame, PyDecimal a, Object other, CompareOp op) {
        PyDecimal b = orNull(other);
        if (b != null) {
            return compare(a, b, op, DecimalState.current(frame));
        }
        boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
        if (PyFloat.isFloat(other)) {
            return compareFloat(a, PyFloat.valueOf(other), op, DecimalState.current(frame));
        }
        if (other instanceof PyComplex z) {
            return equality && z.imag() == 0 ? compareFloat(a, z.real(), op, DecimalState.current(frame)) : null;
        }
        PyType rational = DecimalState.of(frame).rational();
        if (!ObjectIsInstance.isInstance(frame, other, rational)) {
            return null;
        }
        Object numerator = PyInt.valueOrNull(ObjectGetAttr.get(frame, other, PyStr.intern("numerator")));
        Object denominator = PyInt.valueOrNull(ObjectGetAttr.get(frame, other, PyStr.intern("denominator")));
        if (numerator == null || denominator == null) {
            throw Errors.typeError("numerator and denominator must be integers");
        }
        PyDecimal scaled = !a.isFinite() ? a : PyDecimal.finite(a.negative,
                a.coefficient().multiply(IntArithmetic.big(denominator)), a.exponent);
        return compare(scaled, ofInt(numerator), op, DecimalState.current(frame));
    }

    private static boolean compareFloat(PyDecimal a, double x, CompareOp op, PyDecimalContext c) {
        if (op == CompareOp.EQ || op == CompareOp.NE) {
            c.setFlags(c.flags() | Flag.FLOAT_OPERATION);
        } else {
            c.signal(Flag.FLOAT_OPERATION);
        }
        return compare(a, ofDouble(x), op, c);
    }

    private static boolean compare(PyDecimal a, PyDecimal b, CompareOp op, PyDecimalContext c) {
        if (!a.isNan() && !b.isNan()) {
            return op.test(Comparison.order(a, b));
        }
        if (a.isSignaling() || b.isSignaling() || op != CompareOp.EQ && op != CompareOp.NE) {
            c.signal(Flag.INVALID_OPERATION);
        }
        return op == CompareOp.NE;
    }
}
