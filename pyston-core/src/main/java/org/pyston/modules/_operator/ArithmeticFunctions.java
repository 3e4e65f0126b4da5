package org.pyston.modules._operator;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.BinaryOp;
import org.pyston.object.UnaryOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.UnaryOperation;
import org.pyston.runtime.Frame;

/** {@code _operator}: the arithmetic operators. */
final class ArithmeticFunctions {
    private ArithmeticFunctions() {
    }

    @PythonFunction(value = "add", signature = "($module, a, b, /)", doc = "a + b")
    static Object add(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.ADD, a, b);
    }

    @PythonFunction(value = "sub", signature = "($module, a, b, /)", doc = "a - b")
    static Object sub(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.SUB, a, b);
    }

    @PythonFunction(value = "mul", signature = "($module, a, b, /)", doc = "a * b")
    static Object mul(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.MUL, a, b);
    }

    @PythonFunction(value = "matmul", signature = "($module, a, b, /)", doc = "a @ b")
    static Object matmul(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.MATMUL, a, b);
    }

    @PythonFunction(value = "floordiv", signature = "($module, a, b, /)", doc = "a // b")
    static Object floordiv(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.FLOORDIV, a, b);
    }

    @PythonFunction(value = "truediv", signature = "($module, a, b, /)", doc = "a / b")
    static Object truediv(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.TRUEDIV, a, b);
    }

    @PythonFunction(value = "mod", signature = "($module, a, b, /)", doc = "a % b")
    static Object mod(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.MOD, a, b);
    }

    @PythonFunction(value = "lshift", signature = "($module, a, b, /)", doc = "a << b")
    static Object lshift(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.LSHIFT, a, b);
    }

    @PythonFunction(value = "rshift", signature = "($module, a, b, /)", doc = "a >> b")
    static Object rshift(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.RSHIFT, a, b);
    }

    @PythonFunction(value = "and_", signature = "($module, a, b, /)", doc = "a & b")
    static Object and(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.AND, a, b);
    }

    @PythonFunction(value = "xor", signature = "($module, a, b, /)", doc = "a ^ b")
    static Object xor(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.XOR, a, b);
    }

    @PythonFunction(value = "or_", signature = "($module, a, b, /)", doc = "a | b")
    static Object or(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.OR, a, b);
    }

    @PythonFunction(value = "pow", signature = "($module, a, b, /)", doc = "a ** b")
    static Object pow(Frame frame, Object a, Object b) {
        return BinaryOperation.apply(frame, BinaryOp.POW, a, b);
    }

    @PythonFunction(value = "neg", signature = "($module, a, /)", doc = "-a")
    static Object neg(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.NEGATIVE, a);
    }

    @PythonFunction(value = "pos", signature = "($module, a, /)", doc = "+a")
    static Object pos(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.POSITIVE, a);
    }

    @PythonFunction(value = "abs", signature = "($module, a, /)", doc = "abs(a)")
    static Object abs(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.ABSOLUTE, a);
    }

    @PythonFunction(value = "inv", signature = "($module, a, /)", doc = "~a")
    static Object inv(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.INVERT, a);
    }

    @PythonFunction(value = "invert", signature = "($module, a, /)", doc = "~a")
    static Object invert(Frame frame, Object a) {
        return UnaryOperation.apply(frame, UnaryOp.INVERT, a);
    }
}
