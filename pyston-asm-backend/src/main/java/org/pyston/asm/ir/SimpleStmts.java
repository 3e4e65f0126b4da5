package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.emit.Variable;
import org.pyston.frame.Completion;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.Node;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.stmt.PassNode;
import org.pyston.runtime.Frame;

/** Statements without a family of their own. */
public final class SimpleStmts {
    private SimpleStmts() {
    }

    /** Statements in a row. */
    public static final class Block extends StmtOp {
        private final StmtOp[] statements;

        public Block(Node node, StmtOp[] statements) {
            super(node);
            this.statements = statements;
        }

        @Override
        public void infer(Inference inference) {
            for (StmtOp s : statements) {
                s.infer(inference);
            }
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            for (StmtOp s : statements) {
                int mark = b.mark();
                s.emit(b, flow);
                b.release(mark);
            }
        }

        @Override
        public boolean alwaysLeaves() {
            return statements.length > 0 && statements[statements.length - 1].alwaysLeaves();
        }

        @Override
        public void print(StringBuilder out, String indent) {
            for (StmtOp s : statements) {
                s.print(out, indent);
            }
        }
    }

    /** An expression whose value is dropped. */
    public static final class Evaluate extends StmtOp {
        private final ExprOp value;

        public Evaluate(Node node, ExprOp value) {
            super(node);
            this.value = value;
        }

        @Override
        public void infer(Inference inference) {
            value.infer(inference);
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            b.drop(value.emit(b));
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(value).append('\n');
        }
    }

    /** {@code name = value} for a variable in a slot. */
    public static final class AssignVariable extends StmtOp {
        private final int slot;
        private final ExprOp value;

        public AssignVariable(Node node, int slot, ExprOp value) {
            super(node);
            this.slot = slot;
            this.value = value;
        }

        @Override
        public void infer(Inference inference) {
            value.infer(inference);
            inference.assign(slot, value.type());
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Variable v = b.variable(slot);
            b.push(value.emit(b), v.type);
            b.store(v);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append('v').append(slot).append(" = ").append(value).append('\n');
        }
    }

    /** {@code return value}. */
    public static final class Return extends StmtOp {
        private final ExprOp value;

        public Return(Node node, ExprOp value) {
            super(node);
            this.value = value;
        }

        @Override
        public void infer(Inference inference) {
            value.infer(inference);
            inference.returns(value.type());
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            flow.emitReturn(b, value.emit(b), node.id);
        }

        @Override
        public boolean alwaysLeaves() {
            return true;
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("return ").append(value).append('\n');
        }
    }

    /** {@code pass}, {@code break}, {@code continue}. */
    public static final class Pass extends StmtOp {
        private final Object completion;

        public Pass(PassNode node) {
            super(node);
            this.completion = node.completion();
        }

        @Override
        public void infer(Inference inference) {
            // nothing is computed
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            if (completion == Completion.BREAK) {
                b.jump(Opcodes.GOTO, flow.breakLabel());
            } else if (completion == Completion.CONTINUE) {
                b.jump(Opcodes.GOTO, flow.continueLabel());
            }
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(completion == null ? "pass" : completion).append('\n');
        }
    }

    /** A statement that is left to the interpreter together with what follows it. */
    public static final class Leave extends StmtOp {
        private final boolean counted;

        /** {@code counted}: whether to come here speaks against the code, because the statement was never reached before. */
        public Leave(Node node, boolean counted) {
            super(node);
            this.counted = counted;
        }

        @Override
        public void infer(Inference inference) {
            // nothing is computed
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            b.jump(Opcodes.GOTO, b.failure(counted ? b.state(node, LeftCode.START, null)
                    : b.uncountedState(node, LeftCode.START, null, node.id)));
        }

        @Override
        public boolean alwaysLeaves() {
            return true;
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("leave\n");
        }
    }

    /** A statement that the interpreter runs on the published frame. */
    public static final class Interpreted extends StmtOp {
        private final int[] stored;
        private final boolean completes;

        /**
         * @param stored the slots that the statement writes
         * @param completes whether it may end by break, continue or return
         */
        public Interpreted(Node node, int[] stored, boolean completes) {
            super(node);
            this.stored = stored;
            this.completes = completes;
        }

        @Override
        public void infer(Inference inference) {
            for (int slot : stored) {
                inference.assign(slot, Type.OBJECT);
            }
            if (completes) {
                inference.returns(Type.OBJECT);
            }
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            b.publish(node.id);
            b.leavingWithStores(b.uncountedState(node, LeftCode.DONE, null, FrameState.KEEP), stored, () -> {
                b.pushConstant(node, StmtNode.class);
                b.pushFrame();
                b.invokeVirtual(StmtNode.class, "execute", "(" + CodeBuilder.desc(Frame.class) + ")Ljava/lang/Object;");
            });
            Value completion = b.hold(Value.onStack(Type.OBJECT));
            b.reload(stored);
            b.leaveWhenTraced(node, completion);
            if (completes) {
                dispatch(b, completion, flow);
            }
        }

        private static void dispatch(CodeBuilder b, Value completion, Flow flow) {
            Label normal = new Label();
            b.push(completion);
            b.jump(Opcodes.IFNULL, normal);
            if (flow.breakLabel() != null) {
                b.push(completion);
                b.getStatic(Completion.class, "BREAK", Completion.class);
                b.jump(Opcodes.IF_ACMPEQ, flow.breakLabel());
                b.push(completion);
                b.getStatic(Completion.class, "CONTINUE", Completion.class);
                b.jump(Opcodes.IF_ACMPEQ, flow.continueLabel());
            }
            flow.emitReturn(b, completion, FrameState.KEEP);
            b.label(normal);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("interpret ").append(node.getClass().getSimpleName()).append('#').append(node.id)
                    .append('\n');
        }
    }
}
