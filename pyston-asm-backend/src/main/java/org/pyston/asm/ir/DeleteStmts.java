package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.emit.Variable;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.stmt.DeleteAttributeNode;
import org.pyston.nodes.stmt.DeleteItemNode;
import org.pyston.nodes.stmt.DeleteNameNode;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code del}. */
public final class DeleteStmts {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private DeleteStmts() {
    }

    /** {@code del variable}; the interpreter raises the error when it is unbound. */
    public static final class Local extends StmtOp {
        private final int slot;

        public Local(DeleteNameNode node, int slot) {
            super(node);
            this.slot = slot;
        }

        @Override
        public void infer(Inference inference) {
            // a variable that has no value has no type
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Variable v = b.variable(slot);
            if (v.flag >= 0) {
                b.var(Opcodes.ILOAD, v.flag);
                b.jump(Opcodes.IFEQ, b.failure(b.uncountedState(node, LeftCode.START, null, node.id)));
            } else {
                b.var(Opcodes.ALOAD, v.index);
                b.jump(Opcodes.IFNULL, b.failure(b.uncountedState(node, LeftCode.START, null, node.id)));
            }
            b.clear(v);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("del v").append(slot).append('\n');
        }
    }

    /** {@code del object[key]}. */
    public static final class Item extends StmtOp {
        private final int base;
        private final ExprOp[] operands;

        public Item(DeleteItemNode node, ExprOp... operands) {
            super(node);
            this.base = node.base();
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
            CallExprOp.evaluateAll(b, operands, values, base);
            b.publish(node.id);
            b.leaving(b.callState(node, node.id), () -> {
                b.pushFrame();
                b.push(values[0], Type.OBJECT);
                b.push(values[1], Type.OBJECT);
                b.invokeStatic(ObjectSetItem.class, "delete", "(" + FRAME + OBJECT + OBJECT + ")V");
            });
            b.leaveWhenTracedAfter(node);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("del ").append(operands[0]).append('[').append(operands[1]).append("]\n");
        }
    }

    /** {@code del object.name}. */
    public static final class Attribute extends StmtOp {
        private final PyStr name;
        private final ExprOp object;

        public Attribute(DeleteAttributeNode node, ExprOp object) {
            super(node);
            this.name = node.name();
            this.object = object;
        }

        @Override
        public void infer(Inference inference) {
            object.infer(inference);
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Value o = b.hold(object.emit(b));
            b.publish(node.id);
            b.leaving(b.callState(node, node.id), () -> {
                b.pushFrame();
                b.push(o, Type.OBJECT);
                b.pushConstant(name, PyStr.class);
                b.invokeStatic(ObjectSetAttr.class, "delete", "(" + FRAME + OBJECT + CodeBuilder.desc(PyStr.class) + ")V");
            });
            b.leaveWhenTracedAfter(node);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("del ").append(object).append('.').append(name).append('\n');
        }
    }
}
