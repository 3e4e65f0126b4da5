package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.BoolOpNode;
import org.pyston.nodes.expr.ConditionalNode;
import org.pyston.nodes.expr.NotNode;

/** {@code and}, {@code or}, {@code not} and the conditional expression. */
public final class LogicOps {
    private LogicOps() {
    }

    /** Stores a value as a result of that type. */
    private static void store(CodeBuilder b, Value v, Type type, int result) {
        b.push(v, type);
        b.var(type.storeInsn(), result);
    }

    private static Type known(Type type) {
        return type == Type.NONE ? Type.OBJECT : type;
    }

    /** {@code not x}. */
    public static final class Not extends ExprOp {
        private final ExprOp operand;

        public Not(NotNode node, ExprOp operand) {
            super(node, operand);
            this.operand = operand;
        }

        @Override
        protected Type inferType(Inference inference) {
            return Type.BOOL;
        }

        @Override
        public Value emit(CodeBuilder b) {
            int result = b.newTemp(Type.BOOL);
            Label done = new Label();
            Label yes = new Label();
            if (operand instanceof BoolOp || operand instanceof Conditional) {
                new Held(operand, b.hold(operand.emit(b)), node.id).branch(b, yes, true); // made and tested once more, as CPython does
            } else {
                operand.branch(b, yes, true);
            }
            b.push(1);
            b.var(Opcodes.ISTORE, result);
            b.jump(Opcodes.GOTO, done);
            b.label(yes);
            b.push(0);
            b.var(Opcodes.ISTORE, result);
            b.label(done);
            return Value.temp(Type.BOOL, result);
        }

        @Override
        public void branch(CodeBuilder b, Label target, boolean when) {
            operand.branch(b, target, !when);
        }
    }

    /** {@code a and b}, {@code a or b}. */
    public static final class BoolOp extends ExprOp {
        private final boolean isOr;

        public BoolOp(BoolOpNode node, ExprOp[] operands) {
            super(node, operands);
            this.isOr = node.isOr();
        }

        @Override
        protected Type inferType(Inference inference) {
            Type type = Type.NONE;
            for (ExprOp operand : operands) {
                type = type.join(operand.type());
            }
            return type;
        }

        @Override
        public Value emit(CodeBuilder b) {
            Type type = known(type());
            int result = b.newTemp(type);
            Label done = new Label();
            for (int i = 0; i < operands.length; i++) {
                Value v = b.hold(operands[i].emit(b));
                store(b, v, type, result);
                if (i < operands.length - 1) {
                    new Held(operands[i], v, node.id).branch(b, done, isOr);
                }
            }
            b.label(done);
            return Value.temp(type, result);
        }

        @Override
        public void branch(CodeBuilder b, Label target, boolean when) {
            Label end = new Label();
            for (int i = 0; i < operands.length - 1; i++) {
                operands[i].branch(b, when == isOr ? target : end, isOr);
            }
            operands[operands.length - 1].branch(b, target, when);
            b.label(end);
        }
    }

    /** A value that was computed already, to be tested. */
    private static final class Held extends ExprOp {
        private final Value value;
        private final int place;

        Held(ExprOp op, Value value, int place) {
            super(op.node);
            this.value = value;
            this.place = place;
        }

        @Override
        int truthPlace() {
            return place;
        }

        @Override
        protected Type inferType(Inference inference) {
            return value.type();
        }

        @Override
        public Value emit(CodeBuilder b) {
            return value;
        }
    }

    /** {@code a if condition else b}. */
    public static final class Conditional extends ExprOp {
        private final ExprOp condition;
        private final ExprOp then;
        private final ExprOp otherwise;

        public Conditional(ConditionalNode node, ExprOp condition, ExprOp then, ExprOp otherwise) {
            super(node, condition, then, otherwise);
            this.condition = condition;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        protected Type inferType(Inference inference) {
            return then.type().join(otherwise.type());
        }

        @Override
        public Value emit(CodeBuilder b) {
            Type type = known(type());
            int result = b.newTemp(type);
            Label no = new Label();
            Label end = new Label();
            condition.branch(b, no, false);
            store(b, b.hold(then.emit(b)), type, result);
            b.jump(Opcodes.GOTO, end);
            b.label(no);
            store(b, b.hold(otherwise.emit(b)), type, result);
            b.label(end);
            return Value.temp(type, result);
        }

        @Override
        public void branch(CodeBuilder b, Label target, boolean when) {
            Label no = new Label();
            Label end = new Label();
            condition.branch(b, no, false);
            then.branch(b, target, when);
            b.jump(Opcodes.GOTO, end);
            b.label(no);
            otherwise.branch(b, target, when);
            b.label(end);
        }
    }
}
