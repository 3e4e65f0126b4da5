package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.CompareChainNode;
import org.pyston.object.CompareOp;

/** {@code a < b < c}, where all operands are longs or all are floats; others stay with the interpreter. */
public final class CompareChainOp extends ExprOp {
    private final CompareChainNode chain;
    private final CompareOp[] ops;
    private final int[] stored;

    /** {@code stored}: the slots that the interpreter would write. */
    public CompareChainOp(CompareChainNode node, ExprOp[] operands, CompareOp[] ops, int[] stored) {
        super(node, operands);
        this.chain = node;
        this.ops = ops;
        this.stored = stored;
    }

    /** What all operands are: LONG or DOUBLE, NONE while that is not known, or OBJECT. */
    private Type operandType() {
        Type type = Type.NONE;
        for (ExprOp operand : operands) {
            type = type.join(operand.type());
        }
        return type == Type.BOOL ? Type.OBJECT : type;
    }

    @Override
    protected Type inferType(Inference inference) {
        Type type = operandType();
        if (type == Type.OBJECT) {
            for (int slot : stored) {
                inference.assign(slot, Type.OBJECT);
            }
        }
        return type == Type.NONE ? Type.NONE : type == Type.OBJECT ? Type.OBJECT : Type.BOOL;
    }

    @Override
    public boolean storesVariables() {
        return stored.length > 0 || super.storesVariables();
    }

    @Override
    public Value emit(CodeBuilder b) {
        if (type() != Type.BOOL) {
            return new InterpretedExprOp(node, stored).emit(b);
        }
        int result = b.newTemp(Type.BOOL);
        Label no = new Label();
        b.push(0);
        b.var(Opcodes.ISTORE, result);
        branch(b, no, false);
        b.push(1);
        b.var(Opcodes.ISTORE, result);
        b.label(no);
        return Value.temp(Type.BOOL, result);
    }

    @Override
    public void branch(CodeBuilder b, Label target, boolean when) {
        if (type() != Type.BOOL) {
            super.branch(b, target, when);
            return;
        }
        Type type = operandType();
        int mark = b.mark();
        Label end = new Label();
        Value l = b.copy(operands[0].emit(b));
        for (int i = 0; i < ops.length; i++) {
            b.pending(chain.base(), l);
            Value r = b.copy(operands[i + 1].emit(b));
            b.pop(1);
            b.push(l);
            b.push(r);
            boolean last = i == ops.length - 1;
            if (last) {
                CompareExprOp.branchOn(b, ops[i], type, target, when);
            } else {
                CompareExprOp.branchOn(b, ops[i], type, when ? end : target, false);
            }
            l = r;
        }
        b.label(end);
        b.release(mark);
    }
}
