package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.CompareChainNode;
import org.pyston.object.CompareOp;

/** {@code a < b < c}, where all operands are longs or floats; others stay with the interpreter. */
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

    /** BOOL when the operands are numbers that can be compared unboxed, NONE while that is not known, or OBJECT. */
    private Type resultType() {
        Type all = Type.NONE;
        boolean known = true;
        for (ExprOp operand : operands) {
            if (operand.type() == Type.OBJECT || operand.type() == Type.BOOL) {
                return Type.OBJECT;
            }
            all = all.join(operand.type());
            known &= operand.type() != Type.NONE;
        }
        if (all == Type.OBJECT && mayNotSpeculate()) {
            return Type.OBJECT;
        }
        return known ? Type.BOOL : Type.NONE;
    }

    @Override
    protected Type inferType(Inference inference) {
        Type type = resultType();
        if (type == Type.OBJECT) {
            for (int slot : stored) {
                inference.assign(slot, Type.OBJECT);
            }
        }
        return type;
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
        int mark = b.mark();
        Label end = new Label();
        Value l = b.copy(operands[0].emit(b));
        for (int i = 0; i < ops.length; i++) {
            b.pending(chain.base(), l);
            Value r = b.copy(operands[i + 1].emit(b));
            int state = l.type() == r.type() ? -1 : b.state(node, i + 1, r);
            b.pop(1);
            boolean last = i == ops.length - 1;
            CompareExprOp.branchOn(b, ops[i], l, r, state, last || !when ? target : end, last && when);
            l = r;
        }
        b.label(end);
        b.release(mark);
    }
}
