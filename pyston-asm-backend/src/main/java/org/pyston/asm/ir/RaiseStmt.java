package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.stmt.RaiseNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/** {@code raise}. */
public final class RaiseStmt extends StmtOp {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);
    private static final String EXCEPTION = CodeBuilder.desc(PyException.class);

    private final RaiseNode statement;
    private final ExprOp[] operands;

    /** {@code operands}: none, the exception, or the exception and its cause. */
    public RaiseStmt(RaiseNode node, ExprOp... operands) {
        super(node);
        this.statement = node;
        this.operands = operands;
    }

    @Override
    public void infer(Inference inference) {
        for (ExprOp operand : operands) {
            operand.infer(inference);
        }
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        Value[] values = new Value[operands.length];
        CallExprOp.evaluateAll(b, operands, values, statement.base());
        b.publish(node.id);
        b.leaving(b.callState(node, node.id), () -> {
            b.pushFrame();
            if (values.length == 0) {
                b.invokeStatic(RaiseNode.class, "again", "(" + FRAME + ")" + EXCEPTION);
            } else {
                b.push(values[0], Type.OBJECT);
                if (values.length == 2) {
                    b.push(values[1], Type.OBJECT);
                } else {
                    b.insn(Opcodes.ACONST_NULL);
                }
                b.invokeStatic(RaiseNode.class, "raised", "(" + FRAME + OBJECT + OBJECT + ")" + EXCEPTION);
            }
            b.insn(Opcodes.ATHROW);
        });
    }

    @Override
    public boolean alwaysLeaves() {
        return true;
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append("raise");
        for (ExprOp operand : operands) {
            out.append(' ').append(operand);
        }
        out.append('\n');
    }
}
