package org.pyston.modules._decimal;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** The special methods of {@code Decimal} that are slots: operators, comparisons, text, conversions to int and float. */
final class DecimalSlots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private DecimalSlots() {
    }

    @Slot("__repr__")
    static String repr(Frame frame, PyDecimal self) {
        return "Decimal('" + DecimalText.scientific(self, DecimalState.current(frame).capitals()) + "')";
    }

    @Slot("__str__")
    static String str(Frame frame, PyDecimal self) {
        return DecimalText.scientific(self, DecimalState.current(frame).capitals());
    }

    @Slot("__hash__")
    static long hash(PyDecimal self) {
        if (self.isSignaling()) {
            throw Errors.typeError("Cannot hash a signaling NaN value");
        }
        return self.isNan() ? ObjectSlots.hash(self) : DecimalHash.hash(self);
    }

    @Slot("__bool__")
    static boolean bool(PyDecimal self) {
        return !self.isZero();
    }

    @Slot("__int__")
    static Object toInt(PyDecimal self) {
        return DecimalConversions.integer(self, Rounding.DOWN);
    }

    @Slot("__float__")
    static double toFloat(PyDecimal self) {
        return DecimalConversions.toDouble(self);
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyDecimal self, Object other, CompareOp op) {
        Boolean result = Operands.compare(frame, self, other, op);
        return result == null ? NOT_IMPLEMENTED : result;
    }

    @Slot("__neg__")
    static Object neg(Frame frame, PyDecimal self) {
        return Arithmetic.minus(self, DecimalState.current(frame));
    }

    @Slot("__pos__")
    static Object pos(Frame frame, PyDecimal self) {
        return Arithmetic.plus(self, DecimalState.current(frame));
    }

    @Slot("__abs__")
    static Object abs(Frame frame, PyDecimal self) {
        return Arithmetic.abs(self, DecimalState.current(frame));
    }

    @Slot("__add__")
    static Object add(Frame frame, Object a, Object b) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : Arithmetic.add(x, y, DecimalState.current(frame));
    }

    @Slot("__sub__")
    static Object subtract(Frame frame, Object a, Object b) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : Arithmetic.subtract(x, y, DecimalState.current(frame));
    }

    @Slot("__mul__")
    static Object multiply(Frame frame, Object a, Object b) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : Arithmetic.multiply(x, y, DecimalState.current(frame));
    }

    @Slot("__truediv__")
    static Object divide(Frame frame, Object a, Object b) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : Division.divide(x, y, DecimalState.current(frame));
    }

    @Slot("__floordiv__")
    static Object divideInteger(Frame frame, Object a, Object b) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : Division.divideInteger(x, y, DecimalState.current(frame));
    }

    @Slot("__mod__")
    static Object remainder(Frame frame, Object a, Object b) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : Division.remainder(x, y, DecimalState.current(frame));
    }

    @Slot("__divmod__")
    static Object divmod(Frame frame, Object a, Object b) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED
                : PyTuple.of((Object[]) Division.divmod(x, y, DecimalState.current(frame)));
    }

    @Slot("__pow__")
    static Object power(Frame frame, Object a, Object b, Object modulus) {
        PyDecimal x = Operands.orNull(a);
        PyDecimal y = Operands.orNull(b);
        if (x == null || y == null) {
            return NOT_IMPLEMENTED;
        }
        if (modulus == PyNone.NONE) {
            return Power.power(x, y, DecimalState.current(frame));
        }
        PyDecimal m = Operands.orNull(modulus);
        return m == null ? NOT_IMPLEMENTED : Power.powerModulo(x, y, m, DecimalState.current(frame));
    }
}
