package org.pyston.modules.operator;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.object.UnaryOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.UnaryOperation;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** The functions of {@code _operator} that are operators of the language. */
final class OperatorFunctions {
    private OperatorFunctions() {
    }

    @PythonFunction(value = "add", signature = "(a, b, /)", doc = "a + b")
    static Object add(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.ADD, a, b);
    }

    @PythonFunction(value = "sub", signature = "(a, b, /)", doc = "a - b")
    static Object sub(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.SUB, a, b);
    }

    @PythonFunction(value = "mul", signature = "(a, b, /)", doc = "a * b")
    static Object mul(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.MUL, a, b);
    }

    @PythonFunction(value = "matmul", signature = "(a, b, /)", doc = "a @ b")
    static Object matmul(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.MATMUL, a, b);
    }

    @PythonFunction(value = "floordiv", signature = "(a, b, /)", doc = "a // b")
    static Object floordiv(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.FLOORDIV, a, b);
    }

    @PythonFunction(value = "truediv", signature = "(a, b, /)", doc = "a / b")
    static Object truediv(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.TRUEDIV, a, b);
    }

    @PythonFunction(value = "mod", signature = "(a, b, /)", doc = "a % b")
    static Object mod(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.MOD, a, b);
    }

    @PythonFunction(value = "lshift", signature = "(a, b, /)", doc = "a << b")
    static Object lshift(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.LSHIFT, a, b);
    }

    @PythonFunction(value = "rshift", signature = "(a, b, /)", doc = "a >> b")
    static Object rshift(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.RSHIFT, a, b);
    }

    @PythonFunction(value = "and_", signature = "(a, b, /)", doc = "a & b")
    static Object and(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.AND, a, b);
    }

    @PythonFunction(value = "xor", signature = "(a, b, /)", doc = "a ^ b")
    static Object xor(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.XOR, a, b);
    }

    @PythonFunction(value = "or_", signature = "(a, b, /)", doc = "a | b")
    static Object or(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.OR, a, b);
    }

    @PythonFunction(value = "pow", signature = "(a, b, /)", doc = "a ** b")
    static Object pow(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.POW, a, b);
    }

    @PythonFunction(value = "iadd", signature = "(a, b, /)", doc = "a += b")
    static Object inPlaceAdd(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.ADD, a, b);
    }

    @PythonFunction(value = "isub", signature = "(a, b, /)", doc = "a -= b")
    static Object inPlaceSub(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.SUB, a, b);
    }

    @PythonFunction(value = "imul", signature = "(a, b, /)", doc = "a *= b")
    static Object inPlaceMul(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.MUL, a, b);
    }

    @PythonFunction(value = "imatmul", signature = "(a, b, /)", doc = "a @= b")
    static Object inPlaceMatmul(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.MATMUL, a, b);
    }

    @PythonFunction(value = "ifloordiv", signature = "(a, b, /)", doc = "a //= b")
    static Object inPlaceFloordiv(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.FLOORDIV, a, b);
    }

    @PythonFunction(value = "itruediv", signature = "(a, b, /)", doc = "a /= b")
    static Object inPlaceTruediv(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.TRUEDIV, a, b);
    }

    @PythonFunction(value = "imod", signature = "(a, b, /)", doc = "a %= b")
    static Object inPlaceMod(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.MOD, a, b);
    }

    @PythonFunction(value = "ilshift", signature = "(a, b, /)", doc = "a <<= b")
    static Object inPlaceLshift(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.LSHIFT, a, b);
    }

    @PythonFunction(value = "irshift", signature = "(a, b, /)", doc = "a >>= b")
    static Object inPlaceRshift(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.RSHIFT, a, b);
    }

    @PythonFunction(value = "iand", signature = "(a, b, /)", doc = "a &= b")
    static Object inPlaceAnd(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.AND, a, b);
    }

    @PythonFunction(value = "ixor", signature = "(a, b, /)", doc = "a ^= b")
    static Object inPlaceXor(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.XOR, a, b);
    }

    @PythonFunction(value = "ior", signature = "(a, b, /)", doc = "a |= b")
    static Object inPlaceOr(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.OR, a, b);
    }

    @PythonFunction(value = "ipow", signature = "(a, b, /)", doc = "a **= b")
    static Object inPlacePow(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.POW, a, b);
    }

    @PythonFunction(value = "eq", signature = "(a, b, /)", doc = "a == b")
    static Object eq(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.EQ);
    }

    @PythonFunction(value = "ne", signature = "(a, b, /)", doc = "a != b")
    static Object ne(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.NE);
    }

    @PythonFunction(value = "lt", signature = "(a, b, /)", doc = "a < b")
    static Object lt(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.LT);
    }

    @PythonFunction(value = "le", signature = "(a, b, /)", doc = "a <= b")
    static Object le(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.LE);
    }

    @PythonFunction(value = "gt", signature = "(a, b, /)", doc = "a > b")
    static Object gt(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.GT);
    }

    @PythonFunction(value = "ge", signature = "(a, b, /)", doc = "a >= b")
    static Object ge(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.GE);
    }

    @PythonFunction(value = "neg", signature = "(a, /)", doc = "-a")
    static Object neg(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.NEGATIVE, a);
    }

    @PythonFunction(value = "pos", signature = "(a, /)", doc = "+a")
    static Object pos(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.POSITIVE, a);
    }

    @PythonFunction(value = "inv", signature = "(a, /)", doc = "~a")
    static Object inv(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.INVERT, a);
    }

    @PythonFunction(value = "invert", signature = "(a, /)", doc = "~a")
    static Object invert(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.INVERT, a);
    }

    @PythonFunction(value = "abs", signature = "(a, /)", doc = "abs(a)")
    static Object abs(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.ABSOLUTE, a);
    }

    @PythonFunction(value = "concat", signature = "(a, b, /)", doc = "a + b, for sequences")
    static Object concat(Frame frame, Object a, Object b) {
        Object result = PyType.slotsOf(a).sequenceConcat(frame, a, b);
        if (result == PyNotImplemented.NOT_IMPLEMENTED && areSequences(a, b)) {
            result = PyType.slotsOf(a).binary(frame, BinaryOp.ADD, a, b);
        }
        return orNoSequence(result, a);
    }

    @PythonFunction(value = "iconcat", signature = "(a, b, /)", doc = "a += b, for sequences")
    static Object inPlaceConcat(Frame frame, Object a, Object b) {
        Slots slots = PyType.slotsOf(a);
        Object result = slots.has(SlotId.SEQUENCE_CONCAT) ? slots.sequenceInPlaceConcat(frame, a, b)
                : PyNotImplemented.NOT_IMPLEMENTED;
        if (result == PyNotImplemented.NOT_IMPLEMENTED && areSequences(a, b)) {
            return BinaryOperation.inPlace(frame, BinaryOp.ADD, a, b);
        }
        return orNoSequence(result, a);
    }

    private static boolean areSequences(Object a, Object b) {
        return PyType.slotsOf(a).has(SlotId.GETITEM) && PyType.slotsOf(b).has(SlotId.GETITEM);
    }

    private static Object orNoSequence(Object result, Object a) {
        if (result == PyNotImplemented.NOT_IMPLEMENTED) {
            throw Errors.typeError("'" + PyType.of(a).name() + "' object can't be concatenated");
        }
        return result;
    }
}
