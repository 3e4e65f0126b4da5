package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Operators;
import org.pyston.object.BinaryOp;

/** What binary operators do with unboxed operands. */
final class Arithmetic {
    private Arithmetic() {
    }

    /** The type that unboxed operands of an operator are brought to; OBJECT when there is no unboxed form. */
    static Type operandType(BinaryOp op, Type l, Type r) {
        if (l == Type.LONG && r == Type.LONG) {
            return op == BinaryOp.MATMUL ? Type.OBJECT : Type.LONG;
        }
        if ((l == Type.LONG || l == Type.DOUBLE) && (r == Type.LONG || r == Type.DOUBLE)) {
            return switch (op) {
                case ADD, SUB, MUL, TRUEDIV, FLOORDIV, MOD, POW -> Type.DOUBLE;
                default -> Type.OBJECT;
            };
        }
        if (l == Type.BOOL && r == Type.BOOL && (op == BinaryOp.AND || op == BinaryOp.OR || op == BinaryOp.XOR)) {
            return Type.BOOL;
        }
        return Type.OBJECT;
    }

    /** Whether an operation on unboxed operands of that type always has an unboxed result. */
    static boolean cannotFail(BinaryOp op, Type type) {
        return switch (op) {
            case ADD, SUB, MUL -> type == Type.DOUBLE;
            case AND, OR, XOR -> type == Type.LONG || type == Type.BOOL;
            default -> false;
        };
    }

    /** The type of the result for operands of that type. */
    static Type resultType(BinaryOp op, Type operands) {
        return operands == Type.LONG && op == BinaryOp.TRUEDIV ? Type.DOUBLE : operands;
    }

    /** Writes the operation on {@code l} and {@code r}, brought to {@code type}; leaves in {@code state} when it fails. */
    static void emit(CodeBuilder b, BinaryOp op, Type type, Value l, Value r, int state) {
        if (type == Type.BOOL) {
            b.push(l);
            b.push(r);
            b.insn(op == BinaryOp.AND ? Opcodes.IAND : op == BinaryOp.OR ? Opcodes.IOR : Opcodes.IXOR);
        } else if (type == Type.LONG) {
            emitLong(b, op, l, r, state);
        } else {
            emitDouble(b, op, l, r, state);
        }
    }

    private static void emitLong(CodeBuilder b, BinaryOp op, Value l, Value r, int state) {
        switch (op) {
            case AND, OR, XOR -> {
                b.push(l);
                b.push(r);
                b.insn(op == BinaryOp.AND ? Opcodes.LAND : op == BinaryOp.OR ? Opcodes.LOR : Opcodes.LXOR);
            }
            case ADD -> call(b, Math.class, "addExact", "(JJ)J", Type.LONG, l, r, state);
            case SUB -> call(b, Math.class, "subtractExact", "(JJ)J", Type.LONG, l, r, state);
            case MUL -> call(b, Math.class, "multiplyExact", "(JJ)J", Type.LONG, l, r, state);
            case FLOORDIV -> call(b, Operators.class, "floorDivide", "(JJ)J", Type.LONG, l, r, state);
            case MOD -> call(b, Math.class, "floorMod", "(JJ)J", Type.LONG, l, r, state);
            case LSHIFT -> call(b, Operators.class, "shiftLeft", "(JJ)J", Type.LONG, l, r, state);
            case RSHIFT -> emitShiftRight(b, l, r, state);
            case POW -> call(b, Operators.class, "power", "(JJ)J", Type.LONG, l, r, state);
            case TRUEDIV -> call(b, Operators.class, "trueDivide", "(JJ)D", Type.LONG, l, r, state);
            default -> throw new AssertionError(op);
        }
    }

    private static void emitShiftRight(CodeBuilder b, Value l, Value r, int state) {
        if (r.constant() instanceof Long n && n >= 0 && n < 64) {
            b.push(l);
            b.push((int) (long) n);
            b.insn(Opcodes.LSHR);
        } else {
            call(b, Operators.class, "shiftRight", "(JJ)J", Type.LONG, l, r, state);
        }
    }

    private static void emitDouble(CodeBuilder b, BinaryOp op, Value l, Value r, int state) {
        switch (op) {
            case ADD, SUB, MUL -> {
                b.push(l, Type.DOUBLE);
                b.push(r, Type.DOUBLE);
                b.insn(op == BinaryOp.ADD ? Opcodes.DADD : op == BinaryOp.SUB ? Opcodes.DSUB : Opcodes.DMUL);
            }
            case TRUEDIV -> call(b, Operators.class, "trueDivide", "(DD)D", Type.DOUBLE, l, r, state);
            case FLOORDIV -> call(b, Operators.class, "floorDivide", "(DD)D", Type.DOUBLE, l, r, state);
            case MOD -> call(b, Operators.class, "modulo", "(DD)D", Type.DOUBLE, l, r, state);
            case POW -> call(b, Operators.class, "power", "(DD)D", Type.DOUBLE, l, r, state);
            default -> throw new AssertionError(op);
        }
    }

    private static void call(CodeBuilder b, Class<?> owner, String method, String descriptor, Type type, Value l, Value r,
            int state) {
        b.push(l, type);
        b.push(r, type);
        b.speculating(state, () -> b.invokeStatic(owner, method, descriptor));
    }
}
