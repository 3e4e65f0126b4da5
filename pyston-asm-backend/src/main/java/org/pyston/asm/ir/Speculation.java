package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.object.BinaryOp;
import org.pyston.profile.OperandProfile;

/**
 * What the two operands of an operator are taken for: what is known of them, else what the profile says as long as that has
 * not been wrong.
 */
final class Speculation {
    private final int leftKinds;
    private final int rightKinds;
    private final boolean allowed;

    /** {@code deopts}: how often guards of the operator's node have failed. */
    Speculation(OperandProfile profile, int deopts) {
        this.leftKinds = profile.left();
        this.rightKinds = profile.right();
        this.allowed = deopts == 0;
    }

    /** The type of the left operand, of which {@code known} is known. */
    Type left(Type known) {
        return known == Type.OBJECT && allowed ? Type.ofKinds(leftKinds) : known;
    }

    /** The type of the right operand, of which {@code known} is known. */
    Type right(Type known) {
        return known == Type.OBJECT && allowed ? Type.ofKinds(rightKinds) : known;
    }

    /** What the operands of an arithmetic operator are brought to; OBJECT for the general operation. */
    Type arithmetic(BinaryOp op, Type l, Type r) {
        Type type = Arithmetic.operandType(op, left(l), right(r));
        return allowed || Arithmetic.cannotFail(op, type) ? type : Type.OBJECT;
    }

    /** The type of an arithmetic operator's result. */
    Type result(BinaryOp op, Type l, Type r) {
        if (l == Type.NONE || r == Type.NONE) {
            return Type.NONE;
        }
        return Arithmetic.resultType(op, arithmetic(op, l, r));
    }

    /** Writes an arithmetic operation of the type that {@link #arithmetic} gave; leaves in {@code state} when it fails. */
    void emit(CodeBuilder b, BinaryOp op, Type type, Value l, Value r, int state) {
        Value lu = Generic.unboxed(b, l, left(l.type()), state);
        Value ru = Generic.unboxed(b, r, right(r.type()), state);
        Arithmetic.emit(b, op, type, lu, ru, state);
    }
}
