package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.stmt.AssertNode;

/** {@code assert}: the interpreter raises the exception. */
public final class AssertStmt extends StmtOp {
    private final ExprOp test;

    public AssertStmt(AssertNode node, ExprOp test) {
        super(node);
        this.test = test;
    }

    @Override
    public void infer(Inference inference) {
        test.infer(inference);
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        Label holds = new Label();
        test.branch(b, holds, true);
        b.jump(Opcodes.GOTO, b.failure(b.uncountedState(node, 0, Value.constant(false), node.id)));
        b.label(holds);
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append("assert ").append(test).append('\n');
    }
}
