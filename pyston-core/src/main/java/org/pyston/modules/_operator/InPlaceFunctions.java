package org.pyston.modules._operator;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.BinaryOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.runtime.Frame;

/** {@code _operator}: the operators of augmented assignments; the functions return the value to assign. */
final class InPlaceFunctions {
    private InPlaceFunctions() {
    }

    @PythonFunction(value = "iadd", signature = "($module, a, b, /)", doc = "a += b")
    static Object iadd(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.ADD, a, b);
    }

    @PythonFunction(value = "isub", signature = "($module, a, b, /)", doc = "a -= b")
    static Object isub(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.SUB, a, b);
    }

    @PythonFunction(value = "imul", signature = "($module, a, b, /)", doc = "a *= b")
    static Object imul(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.MUL, a, b);
    }

    @PythonFunction(value = "imatmul", signature = "($module, a, b, /)", doc = "a @= b")
    static Object imatmul(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.MATMUL, a, b);
    }

    @PythonFunction(value = "ifloordiv", signature = "($module, a, b, /)", doc = "a //= b")
    static Object ifloordiv(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.FLOORDIV, a, b);
    }

    @PythonFunction(value = "itruediv", signature = "($module, a, b, /)", doc = "a /= b")
    static Object itruediv(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.TRUEDIV, a, b);
    }

    @PythonFunction(value = "imod", signature = "($module, a, b, /)", doc = "a %= b")
    static Object imod(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.MOD, a, b);
    }

    @PythonFunction(value = "ilshift", signature = "($module, a, b, /)", doc = "a <<= b")
    static Object ilshift(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.LSHIFT, a, b);
    }

    @PythonFunction(value = "irshift", signature = "($module, a, b, /)", doc = "a >>= b")
    static Object irshift(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.RSHIFT, a, b);
    }

    @PythonFunction(value = "iand", signature = "($module, a, b, /)", doc = "a &= b")
    static Object iand(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.AND, a, b);
    }

    @PythonFunction(value = "ixor", signature = "($module, a, b, /)", doc = "a ^= b")
    static Object ixor(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.XOR, a, b);
    }

    @PythonFunction(value = "ior", signature = "($module, a, b, /)", doc = "a |= b")
    static Object ior(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.OR, a, b);
    }

    @PythonFunction(value = "ipow", signature = "($module, a, b, /)", doc = "a **= b")
    static Object ipow(Frame frame, Object a, Object b) {
        return BinaryOperation.inPlace(frame, BinaryOp.POW, a, b);
    }
}
