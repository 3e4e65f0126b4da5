package org.pyston.ops;

import org.pyston.object.BinaryOp;
import org.pyston.object.HeapSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** Equivalent of CPython's {@code PyNumber_Add} and its siblings, {@code PyNumber_InPlaceAdd} and {@code PyNumber_Power}. */
public final class BinaryOperation {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private BinaryOperation() {
    }

    /** {@code left op right}. */
    public static Object apply(Frame frame, BinaryOp op, Object left, Object right) {
        Object r = numeric(frame, op, left, right);
        if (r != NOT_IMPLEMENTED) {
            return r;
        }
        r = sequence(frame, op, left, right);
        if (r != NOT_IMPLEMENTED) {
            return r;
        }
        throw unsupported(op.symbol, left, right);
    }

    /**
     * {@code left op right} when the method of left's class, which was made in Python, has answered NotImplemented.
     *
     * @param right of the same class, or of a built-in one
     */
    public static Object withoutForward(Frame frame, BinaryOp op, Object left, Object right) {
        Object r = PyType.of(left) == PyType.of(right) ? NOT_IMPLEMENTED : PyType.slotsOf(right).binary(frame, op, left, right);
        if (r == NOT_IMPLEMENTED) {
            r = sequence(frame, op, left, right);
        }
        if (r == NOT_IMPLEMENTED) {
            throw unsupported(op.symbol, left, right);
        }
        return r;
    }

    /** {@code left op= right}: the value to assign. */
    public static Object inPlace(Frame frame, BinaryOp op, Object left, Object right) {
        Object r = PyType.slotsOf(left).inPlace(frame, op, left, right);
        if (r != NOT_IMPLEMENTED) {
            return r;
        }
        r = numeric(frame, op, left, right);
        if (r != NOT_IMPLEMENTED) {
            return r;
        }
        r = sequenceInPlace(frame, op, left, right);
        if (r != NOT_IMPLEMENTED) {
            return r;
        }
        throw unsupported(op.inPlaceSymbol, left, right);
    }

    /** The numeric slots of both operands, a subclass's first (CPython's binary_op1). A result or NotImplemented. */
    private static Object numeric(Frame frame, BinaryOp op, Object left, Object right) {
        PyType leftType = PyType.of(left);
        PyType rightType = PyType.of(right);
        Slots l = leftType.slots();
        if (leftType == rightType) {
            return l.binary(frame, op, left, right);
        }
        Slots r = rightType.slots();
        if (l == r || l instanceof HeapSlots && r instanceof HeapSlots) {
            return l.binary(frame, op, left, right); // one heap slot function in CPython: it tries both sides
        }
        if (rightType.isSubtypeOf(leftType)) {
            Object result = r.binary(frame, op, left, right);
            return result != NOT_IMPLEMENTED ? result : l.binary(frame, op, left, right);
        }
        Object result = l.binary(frame, op, left, right);
        return result != NOT_IMPLEMENTED ? result : r.binary(frame, op, left, right);
    }

    private static Object sequence(Frame frame, BinaryOp op, Object left, Object right) {
        if (op == BinaryOp.ADD) {
            return PyType.slotsOf(left).sequenceConcat(frame, left, right);
        }
        if (op == BinaryOp.MUL) {
            if (PyType.slotsOf(left).has(SlotId.SEQUENCE_REPEAT)) {
                return PyType.slotsOf(left).sequenceRepeat(frame, left, count(right));
            }
            if (PyType.slotsOf(right).has(SlotId.SEQUENCE_REPEAT)) {
                return PyType.slotsOf(right).sequenceRepeat(frame, right, count(left));
            }
        }
        return NOT_IMPLEMENTED;
    }

    private static Object sequenceInPlace(Frame frame, BinaryOp op, Object left, Object right) {
        if (op == BinaryOp.ADD) {
            return PyType.slotsOf(left).sequenceInPlaceConcat(frame, left, right);
        }
        if (op == BinaryOp.MUL) {
            Slots slots = PyType.slotsOf(left);
            if (slots.has(SlotId.SEQUENCE_REPEAT)) {
                return slots.sequenceInPlaceRepeat(frame, left, count(right));
            }
            if (slots instanceof HeapSlots || slots.has(SlotId.CONTAINS)) {
                return NOT_IMPLEMENTED; // CPython looks at the right operand only if the left one's type has no tp_as_sequence
            }
        }
        return sequence(frame, op, left, right);
    }

    private static Object count(Object n) {
        if (!(n instanceof Long) && !PyType.slotsOf(n).has(SlotId.INDEX)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '" + PyType.of(n).qualifiedTpName() + "'");
        }
        return n;
    }

    /** {@code pow(base, exponent, modulus)}; with None as the modulus it is {@code **}. */
    public static Object pow(Frame frame, Object base, Object exponent, Object modulus) {
        if (modulus == PyNone.NONE) {
            return apply(frame, BinaryOp.POW, base, exponent);
        }
        Object result = PyType.slotsOf(base).ternaryPow(frame, base, exponent, modulus);
        if (result == NOT_IMPLEMENTED && PyType.of(exponent) != PyType.of(base)) {
            result = PyType.slotsOf(exponent).ternaryPow(frame, base, exponent, modulus);
        }
        if (result == NOT_IMPLEMENTED && PyType.of(modulus) != PyType.of(exponent)) {
            result = PyType.slotsOf(modulus).ternaryPow(frame, base, exponent, modulus);
        }
        if (result == NOT_IMPLEMENTED) {
            throw Errors.typeError("unsupported operand type(s) for ** or pow(): '" + PyType.of(base).qualifiedTpName() + "', '"
                    + PyType.of(exponent).qualifiedTpName() + "', '" + PyType.of(modulus).qualifiedTpName() + "'");
        }
        return result;
    }

    private static org.pyston.runtime.PyException unsupported(String symbol, Object left, Object right) {
        if (symbol.equals(">>") && org.pyston.types.function.PyBuiltinFunction.isPrint(left)) {
            return Errors.typeError("unsupported operand type(s) for >>: 'builtin_function_or_method' and '"
                    + PyType.of(right).qualifiedTpName() + "'. Did you mean \"print(<message>, file=<output_stream>)\"?");
        }
        return Errors.typeError("unsupported operand type(s) for " + symbol + ": '" + PyType.of(left).qualifiedTpName() + "' and '"
                + PyType.of(right).qualifiedTpName() + "'");
    }
}
