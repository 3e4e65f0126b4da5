package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Texts;
import org.pyston.nodes.expr.FormattedNode;
import org.pyston.nodes.expr.JoinedStrNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** f-strings and their replacement fields. */
public final class FormatOps {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private FormatOps() {
    }

    /** An f-string: the parts are strings. */
    public static final class Joined extends ExprOp {
        private final JoinedStrNode joined;

        public Joined(JoinedStrNode node, ExprOp[] parts) {
            super(node, parts);
            this.joined = node;
        }

        boolean isConstant() {
            return operands.length == 1 && operands[0] instanceof ConstantOp;
        }

        @Override
        protected Type inferType(Inference inference) {
            return Type.OBJECT;
        }

        @Override
        public Value emit(CodeBuilder b) {
            Value[] values = new Value[operands.length];
            CallExprOp.evaluateAll(b, operands, values, joined.base());
            if (values.length == 1) {
                return values[0];
            }
            if (values.length <= 3) {
                for (Value v : values) {
                    b.push(v, Type.OBJECT);
                }
                b.invokeStatic(Texts.class, "join", "(" + OBJECT.repeat(values.length) + ")" + OBJECT);
            } else {
                b.pushArray(values);
                b.invokeStatic(Texts.class, "join", "([" + OBJECT + ")" + OBJECT);
            }
            return b.hold(Value.onStack(Type.OBJECT));
        }
    }

    /** A replacement field. The value is converted before the specification is evaluated. */
    public static final class Formatted extends ExprOp {
        private final FormattedNode formatted;
        private final ExprOp value;
        private final ExprOp spec;

        /** {@code spec} may be null. */
        public Formatted(FormattedNode node, ExprOp value, ExprOp spec) {
            super(node, spec == null ? new ExprOp[] {value} : new ExprOp[] {value, spec});
            this.formatted = node;
            this.value = value;
            this.spec = spec;
        }

        @Override
        protected Type inferType(Inference inference) {
            return Type.OBJECT;
        }

        @Override
        public Value emit(CodeBuilder b) {
            int conversion = formatted.conversion();
            if (spec == null || spec instanceof ConstantOp || spec instanceof Joined j && j.isConstant()) {
                Value v = b.hold(value.emit(b));
                return format(b, v, conversion, spec == null ? Value.constant(PyStr.EMPTY) : spec.emit(b));
            }
            Value v = conversion < 0 ? evaluate(b, value, spec) : convert(b, b.hold(value.emit(b)));
            b.pending(formatted.base(), v);
            Value s = b.hold(spec.emit(b));
            b.pop(1);
            return format(b, v, -1, s);
        }

        private Value convert(CodeBuilder b, Value v) {
            return b.untracedCall(node, node.id, () -> {
                b.pushFrame();
                b.push(v, Type.OBJECT);
                b.push(formatted.conversion());
                b.invokeStatic(Texts.class, "convert", "(" + FRAME + OBJECT + "I)" + OBJECT);
            });
        }

        private Value format(CodeBuilder b, Value v, int conversion, Value s) {
            int result = b.newTemp(Type.OBJECT);
            Label done = new Label();
            b.leaving(b.callState(node, node.id), () -> {
                b.push(v, Type.OBJECT);
                b.push(conversion);
                b.push(s, Type.OBJECT);
                b.invokeStatic(Texts.class, "format", "(" + OBJECT + "I" + OBJECT + ")" + OBJECT);
            });
            b.var(Opcodes.ASTORE, result);
            b.var(Opcodes.ALOAD, result);
            b.jump(Opcodes.IFNONNULL, done);
            Value slow = b.contextCall(node, node.id, () -> {
                b.pushFrame();
                b.push(v, Type.OBJECT);
                b.push(conversion);
                b.push(s, Type.OBJECT);
                b.invokeStatic(Texts.class, "format", "(" + FRAME + OBJECT + "I" + OBJECT + ")" + OBJECT);
            });
            b.push(slow);
            b.var(Opcodes.ASTORE, result);
            b.label(done);
            return Value.temp(Type.OBJECT, result);
        }
    }
}
