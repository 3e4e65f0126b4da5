package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.nodes.control.IfNode;
import org.pyston.nodes.control.WhileNode;

/** {@code if} and {@code while}. */
public final class ControlStmts {
    private ControlStmts() {
    }

    /** {@code if}. */
    public static final class If extends StmtOp {
        private final ExprOp condition;
        private final StmtOp then;
        private final StmtOp otherwise;

        /** {@code otherwise} null: nothing is done. */
        public If(IfNode node, ExprOp condition, StmtOp then, StmtOp otherwise) {
            super(node);
            this.condition = condition;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        public void infer(Inference inference) {
            condition.infer(inference);
            then.infer(inference);
            if (otherwise != null) {
                otherwise.infer(inference);
            }
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Label no = new Label();
            Label end = new Label();
            condition.branch(b, no, false);
            then.emit(b, flow);
            if (otherwise != null) {
                b.jump(Opcodes.GOTO, end);
            }
            b.label(no);
            if (otherwise != null) {
                otherwise.emit(b, flow);
                b.label(end);
            }
        }

        @Override
        public boolean alwaysLeaves() {
            return otherwise != null && then.alwaysLeaves() && otherwise.alwaysLeaves();
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("if ").append(condition).append('\n');
            then.print(out, indent + "  ");
            if (otherwise != null) {
                out.append(indent).append("else\n");
                otherwise.print(out, indent + "  ");
            }
        }
    }

    /** {@code while}. */
    public static final class While extends StmtOp {
        private final ExprOp condition;
        private final StmtOp body;
        private final StmtOp otherwise;

        /** {@code otherwise} may be null. */
        public While(WhileNode node, ExprOp condition, StmtOp body, StmtOp otherwise) {
            super(node);
            this.condition = condition;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        public void infer(Inference inference) {
            condition.infer(inference);
            body.infer(inference);
            if (otherwise != null) {
                otherwise.infer(inference);
            }
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Label header = new Label();
            Label end = new Label();
            Label exit = new Label();
            Label next = new Label();
            b.header(header, node);
            condition.branch(b, exit, false);
            int mark = b.mark();
            body.emit(b, new Loop(flow, end, next));
            b.release(mark);
            b.label(next);
            b.poll(b.uncountedState(node, 1, null, node.id));
            b.jump(Opcodes.GOTO, header);
            b.label(exit);
            if (otherwise != null) {
                otherwise.emit(b, flow);
            }
            b.label(end);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("while ").append(condition).append('\n');
            body.print(out, indent + "  ");
            if (otherwise != null) {
                out.append(indent).append("else\n");
                otherwise.print(out, indent + "  ");
            }
        }
    }

    /** Inside a loop. */
    static final class Loop extends Flow {
        private final Label end;
        private final Label next;

        Loop(Flow outer, Label end, Label next) {
            super(outer);
            this.end = end;
            this.next = next;
        }

        @Override
        public Label breakLabel() {
            return end;
        }

        @Override
        public Label continueLabel() {
            return next;
        }
    }
}
