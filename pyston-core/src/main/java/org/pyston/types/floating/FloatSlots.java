package org.pyston.types.floating;

import java.math.BigInteger;
import org.pyston.annotations.Slot;
import org.pyston.numeric.FloatMath;
import org.pyston.numeric.FloatRepr;
import org.pyston.numeric.NumberHash;
import org.pyston.numeric.NumericException;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.FloatArithmetic;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumericErrors;
import org.pyston.runtime.Errors;
import org.pyston.types.integer.PyInt;

/** The special methods of {@code float}. Operands may be ints. */
final class FloatSlots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private FloatSlots() {
    }

    /** Whether the value is a float or an int. */
    private static boolean isReal(Object o) {
        return o instanceof Double || o instanceof Long || PyFloat.isFloat(o) || PyInt.isInt(o);
    }

    /** The value of a float or an int as a double; OverflowError. */
    private static double real(Object o) {
        if (o instanceof Double d) {
            return d;
        }
        if (o instanceof Long l) {
            return l;
        }
        return o instanceof PyFloatInstance f ? f.value() : IntArithmetic.toDouble(PyInt.valueOf(o));
    }

    @Slot("__repr__")
    static String repr(Object self) {
        return FloatRepr.repr(PyFloat.valueOf(self));
    }

    @Slot("__hash__")
    static long hash(Object self) {
        double value = PyFloat.valueOf(self);
        return Double.isNaN(value) ? Identity.id(self) >> 4 : NumberHash.hash(value);
    }

    @Slot("__bool__")
    static boolean bool(Object self) {
        return PyFloat.valueOf(self) != 0;
    }

    @Slot("__richcompare__")
    static Object compare(Object self, Object other, CompareOp op) {
        double a = PyFloat.valueOf(self);
        if (PyFloat.isFloat(other)) {
            return compare(a, PyFloat.valueOf(other), op);
        }
        Object n = PyInt.valueOrNull(other);
        if (n == null) {
            return NOT_IMPLEMENTED;
        }
        if (Double.isNaN(a)) {
            return op == CompareOp.NE;
        }
        return op.test(n instanceof Long l ? FloatMath.compare(a, l) : FloatMath.compare(a, (BigInteger) n));
    }

    private static boolean compare(double a, double b, CompareOp op) {
        return switch (op) {
            case LT -> a < b;
            case LE -> a <= b;
            case EQ -> a == b;
            case NE -> a != b;
            case GT -> a > b;
            case GE -> a >= b;
        };
    }

    @Slot("__add__")
    static Object add(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        return isReal(a) && isReal(b) ? (Object) (real(a) + real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__sub__")
    static Object sub(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return x - y;
        }
        return isReal(a) && isReal(b) ? (Object) (real(a) - real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__mul__")
    static Object mul(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return x * y;
        }
        return isReal(a) && isReal(b) ? (Object) (real(a) * real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__truediv__")
    static Object trueDivide(Object a, Object b) {
        return isReal(a) && isReal(b) ? (Object) FloatArithmetic.divide(real(a), real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__floordiv__")
    static Object floorDiv(Object a, Object b) {
        return isReal(a) && isReal(b) ? (Object) FloatArithmetic.floorDiv(real(a), real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__mod__")
    static Object mod(Object a, Object b) {
        return isReal(a) && isReal(b) ? (Object) FloatArithmetic.mod(real(a), real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__divmod__")
    static Object divMod(Object a, Object b) {
        return isReal(a) && isReal(b) ? FloatArithmetic.divMod(real(a), real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__pow__")
    static Object pow(Object a, Object b, Object modulus) {
        if (modulus != PyNone.NONE) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return isReal(a) && isReal(b) ? FloatArithmetic.pow(real(a), real(b)) : NOT_IMPLEMENTED;
    }

    @Slot("__neg__")
    static double neg(Object self) {
        return -PyFloat.valueOf(self);
    }

    @Slot("__pos__")
    static double pos(Object self) {
        return PyFloat.valueOf(self);
    }

    @Slot("__abs__")
    static double abs(Object self) {
        return Math.abs(PyFloat.valueOf(self));
    }

    @Slot("__int__")
    static Object toInt(Object self) {
        try {
            return FloatMath.toInt(PyFloat.valueOf(self));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    @Slot("__float__")
    static double toFloat(Object self) {
        return PyFloat.valueOf(self);
    }
}
