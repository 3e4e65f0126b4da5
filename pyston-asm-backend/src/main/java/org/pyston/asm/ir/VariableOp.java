package org.pyston.asm.ir;

import java.util.function.IntPredicate;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.emit.Variable;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.Node;

/** Reads a variable; the interpreter raises the error when it is unbound. */
public final class VariableOp extends ExprOp {
    private final int slot;
    /** Asked when the code is written, after all of the unit is known. */
    private final IntPredicate mayBeUnbound;

    public VariableOp(Node node, int slot, IntPredicate mayBeUnbound) {
        super(node);
        this.slot = slot;
        this.mayBeUnbound = mayBeUnbound;
    }

    /** The slot. */
    public int slot() {
        return slot;
    }

    @Override
    protected Type inferType(Inference inference) {
        return inference.slot(slot);
    }

    @Override
    public Value emit(CodeBuilder b) {
        Variable v = b.variable(slot);
        if (mayBeUnbound.test(slot)) {
            if (v.flag >= 0) {
                b.var(Opcodes.ILOAD, v.flag);
                b.jump(Opcodes.IFEQ, b.failure(b.uncountedState(node, LeftCode.START, null, node.id)));
            } else if (v.type == Type.OBJECT) {
                b.var(Opcodes.ALOAD, v.index);
                b.jump(Opcodes.IFNULL, b.failure(b.uncountedState(node, LeftCode.START, null, node.id)));
            }
        }
        return Value.variable(v.type, slot);
    }
}
