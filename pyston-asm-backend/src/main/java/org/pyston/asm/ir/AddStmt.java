package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.nodes.comprehension.AddNode;
import org.pyston.nodes.comprehension.ComprehensionNode;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.set.PySet;

/** Adds an element, or a key with its value, to the result of a comprehension. */
public final class AddStmt extends StmtOp {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final AddNode add;
    private final ComprehensionNode.Kind kind;
    private final ExprOp[] operands;

    public AddStmt(AddNode node, ComprehensionNode.Kind kind, ExprOp[] operands) {
        super(node);
        this.add = node;
        this.kind = kind;
        this.operands = operands;
    }

    @Override
    public void infer(Inference inference) {
        for (ExprOp o : operands) {
            o.infer(inference);
        }
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        Value[] values = new Value[operands.length];
        CallExprOp.evaluateAll(b, operands, values, add.base());
        int result = b.variable(add.resultTemp()).index;
        if (kind == ComprehensionNode.Kind.LIST) {
            b.var(Opcodes.ALOAD, result);
            b.type(Opcodes.CHECKCAST, PyList.class);
            append(b, values[0]);
            return;
        }
        String frame = CodeBuilder.desc(Frame.class);
        Label done = new Label();
        b.var(Opcodes.ALOAD, result);
        for (Value v : values) {
            b.push(v, Type.OBJECT);
        }
        b.invokeStatic(Containers.class, kind == ComprehensionNode.Kind.SET ? "setAdd" : "setDictItem",
                "(" + OBJECT.repeat(1 + values.length) + ")Z");
        b.jump(Opcodes.IFNE, done);
        b.publish(node.id);
        b.leaving(b.callState(node, node.id), () -> {
            b.var(Opcodes.ALOAD, result);
            if (kind == ComprehensionNode.Kind.SET) {
                b.type(Opcodes.CHECKCAST, PySet.class);
                b.pushFrame();
                b.push(values[0], Type.OBJECT);
                b.invokeVirtual(PyAnySet.class, "add", "(" + frame + OBJECT + ")" + setResult());
            } else {
                b.type(Opcodes.CHECKCAST, PyDict.class);
                b.pushFrame();
                b.push(values[0], Type.OBJECT);
                b.push(values[1], Type.OBJECT);
                b.invokeVirtual(PyDict.class, "put", "(" + frame + OBJECT + OBJECT + ")V");
            }
        });
        if (kind == ComprehensionNode.Kind.SET) {
            b.insn(Opcodes.POP);
        }
        b.leaveWhenTracedAfter(node);
        b.label(done);
    }

    /** Writes {@code list.append(value)}; the list is on the stack. */
    static void append(CodeBuilder b, Value v) {
        if (v.type() == Type.LONG || v.type() == Type.DOUBLE) {
            b.push(v);
            b.invokeVirtual(PyList.class, v.type() == Type.LONG ? "appendLong" : "appendDouble", "(" + v.type().descriptor + ")V");
        } else {
            b.push(v, Type.OBJECT);
            b.invokeVirtual(PyList.class, "append", "(" + OBJECT + ")V");
        }
    }

    private static String setResult() {
        return "Z";
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append("add ").append(java.util.Arrays.toString(operands)).append('\n');
    }
}
