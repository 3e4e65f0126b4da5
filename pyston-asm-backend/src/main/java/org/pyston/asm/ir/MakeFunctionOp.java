package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.MakeFunctionNode;
import org.pyston.runtime.Frame;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;
import org.pyston.types.function.PyFunction;

/** Makes a function of its code, the cells that it shares, and the values of its defaults and annotations. */
public final class MakeFunctionOp extends ExprOp {
    private final MakeFunctionNode make;
    private final PyDict globals;
    private final PyDict builtins;

    public MakeFunctionOp(MakeFunctionNode node, ExprOp[] operands, PyDict globals, PyDict builtins) {
        super(node, operands);
        this.make = node;
        this.globals = globals;
        this.builtins = builtins;
    }

    @Override
    protected Type inferType(Inference inference) {
        return Type.OBJECT;
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value[] values = new Value[operands.length];
        CallExprOp.evaluateAll(b, operands, values, make.base());
        boolean complete = values.length > 0;
        if (complete) {
            b.pushConstant(make, MakeFunctionNode.class);
        }
        b.type(Opcodes.NEW, PyFunction.class);
        b.insn(Opcodes.DUP);
        b.pushConstant(make.code(), PyCode.class);
        pushNamespace(b, "globals", globals);
        pushNamespace(b, "builtins", builtins);
        pushCells(b);
        b.invokeSpecial(PyFunction.class, "<init>", "(" + CodeBuilder.desc(PyCode.class)
                + CodeBuilder.desc(PyDict.class).repeat(2) + "[" + CodeBuilder.desc(PyCell.class) + ")V");
        if (complete) {
            b.pushArray(values);
            b.invokeVirtual(MakeFunctionNode.class, "complete", "(" + CodeBuilder.desc(PyFunction.class)
                    + "[Ljava/lang/Object;)" + CodeBuilder.desc(PyFunction.class));
        }
        return b.hold(Value.onStack(Type.OBJECT));
    }

    /** Code of functions is only entered with the namespaces it was made for; other code looks at its frame. */
    private static void pushNamespace(CodeBuilder b, String field, PyDict known) {
        if (b.functionVar >= 0) {
            b.pushConstant(known, PyDict.class);
        } else {
            b.pushFrame();
            b.getField(Frame.class, field, CodeBuilder.desc(PyDict.class));
        }
    }

    private void pushCells(CodeBuilder b) {
        int[] closure = make.closure();
        if (closure.length == 0) {
            b.insn(Opcodes.ACONST_NULL);
            return;
        }
        b.push(closure.length);
        b.type(Opcodes.ANEWARRAY, PyCell.class);
        for (int i = 0; i < closure.length; i++) {
            b.insn(Opcodes.DUP);
            b.push(i);
            b.var(Opcodes.ALOAD, b.variable(closure[i]).index);
            b.type(Opcodes.CHECKCAST, PyCell.class);
            b.insn(Opcodes.AASTORE);
        }
    }
}
