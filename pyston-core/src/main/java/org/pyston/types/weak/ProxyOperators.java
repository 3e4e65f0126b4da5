package org.pyston.types.weak;

import org.pyston.annotations.Slot;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyNone;
import org.pyston.object.UnaryOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.UnaryOperation;
import org.pyston.runtime.Frame;

/** The operators of weak proxies: those of the referents. */
final class ProxyOperators {
    private ProxyOperators() {
    }

    private static Object binary(Frame frame, BinaryOp op, Object left, Object right) {
        return BinaryOperation.apply(frame, op, PyWeakProxy.unwrap(left), PyWeakProxy.unwrap(right));
    }

    private static Object inPlace(Frame frame, BinaryOp op, Object left, Object right) {
        return BinaryOperation.inPlace(frame, op, PyWeakProxy.unwrap(left), PyWeakProxy.unwrap(right));
    }

    @Slot("__divmod__")
    static Object divmod(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.DIVMOD, left, right);
    }

    @Slot("__pow__")
    static Object pow(Frame frame, Object base, Object exponent, Object modulus) {
        Object b = PyWeakProxy.unwrap(base);
        Object e = PyWeakProxy.unwrap(exponent);
        return modulus == PyNone.NONE ? BinaryOperation.apply(frame, BinaryOp.POW, b, e)
                : BinaryOperation.pow(frame, b, e, PyWeakProxy.unwrap(modulus));
    }

    @Slot("__ipow__")
    static Object inPlacePow(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.POW, self, other);
    }

    @Slot("__add__")
    static Object add(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.ADD, left, right);
    }

    @Slot("__iadd__")
    static Object inPlaceAdd(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.ADD, self, other);
    }

    @Slot("__sub__")
    static Object sub(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.SUB, left, right);
    }

    @Slot("__isub__")
    static Object inPlaceSub(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.SUB, self, other);
    }

    @Slot("__mul__")
    static Object mul(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.MUL, left, right);
    }

    @Slot("__imul__")
    static Object inPlaceMul(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.MUL, self, other);
    }

    @Slot("__matmul__")
    static Object matmul(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.MATMUL, left, right);
    }

    @Slot("__imatmul__")
    static Object inPlaceMatmul(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.MATMUL, self, other);
    }

    @Slot("__truediv__")
    static Object truediv(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.TRUEDIV, left, right);
    }

    @Slot("__itruediv__")
    static Object inPlaceTruediv(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.TRUEDIV, self, other);
    }

    @Slot("__floordiv__")
    static Object floordiv(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.FLOORDIV, left, right);
    }

    @Slot("__ifloordiv__")
    static Object inPlaceFloordiv(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.FLOORDIV, self, other);
    }

    @Slot("__mod__")
    static Object mod(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.MOD, left, right);
    }

    @Slot("__imod__")
    static Object inPlaceMod(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.MOD, self, other);
    }

    @Slot("__lshift__")
    static Object lshift(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.LSHIFT, left, right);
    }

    @Slot("__ilshift__")
    static Object inPlaceLshift(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.LSHIFT, self, other);
    }

    @Slot("__rshift__")
    static Object rshift(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.RSHIFT, left, right);
    }

    @Slot("__irshift__")
    static Object inPlaceRshift(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.RSHIFT, self, other);
    }

    @Slot("__and__")
    static Object and(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.AND, left, right);
    }

    @Slot("__iand__")
    static Object inPlaceAnd(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.AND, self, other);
    }

    @Slot("__xor__")
    static Object xor(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.XOR, left, right);
    }

    @Slot("__ixor__")
    static Object inPlaceXor(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.XOR, self, other);
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return binary(frame, BinaryOp.OR, left, right);
    }

    @Slot("__ior__")
    static Object inPlaceOr(Frame frame, PyWeakProxy self, Object other) {
        return inPlace(frame, BinaryOp.OR, self, other);
    }

    @Slot("__neg__")
    static Object neg(Frame frame, PyWeakProxy self) {
        return UnaryOperation.apply(frame, UnaryOp.NEGATIVE, self.referent());
    }

    @Slot("__pos__")
    static Object pos(Frame frame, PyWeakProxy self) {
        return UnaryOperation.apply(frame, UnaryOp.POSITIVE, self.referent());
    }

    @Slot("__invert__")
    static Object invert(Frame frame, PyWeakProxy self) {
        return UnaryOperation.apply(frame, UnaryOp.INVERT, self.referent());
    }

    @Slot("__abs__")
    static Object abs(Frame frame, PyWeakProxy self) {
        return UnaryOperation.apply(frame, UnaryOp.ABSOLUTE, self.referent());
    }
}
