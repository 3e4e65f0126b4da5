package org.pyston.types.integer;

import java.math.BigInteger;
import org.pyston.annotations.Slot;
import org.pyston.numeric.IntMath;
import org.pyston.numeric.NumberHash;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.IntArithmetic;
import org.pyston.runtime.Frame;

/** The special methods of {@code int}. Operands may be of {@code bool} and other subclasses. */
final class IntSlots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private IntSlots() {
    }

    @Slot("__repr__")
    static String repr(Frame frame, Object self) {
        return self instanceof Long l ? Long.toString(l) : IntText.decimal(frame, PyInt.valueOf(self));
    }

    @Slot("__hash__")
    static long hash(Object self) {
        Object n = PyInt.valueOf(self);
        return n instanceof Long l ? NumberHash.hash(l) : NumberHash.hash((BigInteger) n);
    }

    @Slot("__bool__")
    static boolean bool(Object self) {
        return IntArithmetic.sign(PyInt.valueOf(self)) != 0;
    }

    @Slot("__richcompare__")
    static Object compare(Object self, Object other, CompareOp op) {
        if (self instanceof Long a && other instanceof Long b) {
            return op.test(Long.compare(a, b));
        }
        Object b = PyInt.valueOrNull(other);
        return b == null ? NOT_IMPLEMENTED : (Object) op.test(IntArithmetic.compare(PyInt.valueOf(self), b));
    }

    @Slot("__add__")
    static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return IntMath.add(x, y);
        }
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.add(x, y);
    }

    @Slot("__sub__")
    static Object sub(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return IntMath.subtract(x, y);
        }
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.sub(x, y);
    }

    @Slot("__mul__")
    static Object mul(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return IntMath.multiply(x, y);
        }
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.mul(x, y);
    }

    @Slot("__floordiv__")
    static Object floorDiv(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.floorDiv(x, y);
    }

    @Slot("__mod__")
    static Object mod(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.mod(x, y);
    }

    @Slot("__divmod__")
    static Object divMod(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.divMod(x, y);
    }

    @Slot("__truediv__")
    static Object trueDivide(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : (Object) IntArithmetic.trueDivide(x, y);
    }

    @Slot("__pow__")
    static Object pow(Object a, Object b, Object modulus) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        if (x == null || y == null) {
            return NOT_IMPLEMENTED;
        }
        if (modulus == PyNone.NONE) {
            return IntArithmetic.pow(x, y);
        }
        Object m = PyInt.valueOrNull(modulus);
        return m == null ? NOT_IMPLEMENTED : IntArithmetic.powMod(x, y, m);
    }

    @Slot("__lshift__")
    static Object lshift(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.lshift(x, y);
    }

    @Slot("__rshift__")
    static Object rshift(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.rshift(x, y);
    }

    @Slot("__and__")
    static Object and(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.and(x, y);
    }

    @Slot("__or__")
    static Object or(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.or(x, y);
    }

    @Slot("__xor__")
    static Object xor(Object a, Object b) {
        Object x = PyInt.valueOrNull(a);
        Object y = PyInt.valueOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : IntArithmetic.xor(x, y);
    }

    @Slot("__neg__")
    static Object neg(Object self) {
        return IntArithmetic.neg(PyInt.valueOf(self));
    }

    @Slot("__pos__")
    static Object pos(Object self) {
        return PyInt.valueOf(self);
    }

    @Slot("__abs__")
    static Object abs(Object self) {
        return IntArithmetic.abs(PyInt.valueOf(self));
    }

    @Slot("__invert__")
    static Object invert(Object self) {
        return IntArithmetic.invert(PyInt.valueOf(self));
    }

    @Slot("__int__")
    static Object toInt(Object self) {
        return PyInt.valueOf(self);
    }

    @Slot("__index__")
    static Object index(Object self) {
        return PyInt.valueOf(self);
    }

    @Slot("__float__")
    static double toFloat(Object self) {
        return IntArithmetic.toDouble(PyInt.valueOf(self));
    }
}
