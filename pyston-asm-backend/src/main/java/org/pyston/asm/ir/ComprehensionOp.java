package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.emit.Variable;
import org.pyston.nodes.comprehension.ComprehensionNode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;

/** A comprehension that runs in its function's frame: its loops are statements, its result is in a temporary of the frame. */
public final class ComprehensionOp extends ExprOp {
    private final ComprehensionNode comprehension;
    private final ExprOp outermost;
    private final StmtOp loops;

    public ComprehensionOp(ComprehensionNode node, ExprOp outermost, StmtOp loops) {
        super(node, outermost);
        this.comprehension = node;
        this.outermost = outermost;
        this.loops = loops;
    }

    @Override
    protected Type inferType(Inference inference) {
        inference.assign(comprehension.outermostTemp(), Type.OBJECT);
        inference.assign(comprehension.resultTemp(), Type.OBJECT);
        for (int slot : comprehension.cells()) {
            inference.assign(slot, Type.OBJECT);
        }
        loops.infer(inference);
        return Type.OBJECT;
    }

    @Override
    public boolean storesVariables() {
        return true;
    }

    @Override
    public Value emit(CodeBuilder b) {
        Variable iterable = b.variable(comprehension.outermostTemp());
        Variable result = b.variable(comprehension.resultTemp());
        b.push(outermost.emit(b), Type.OBJECT);
        b.store(iterable);
        Class<?> made = switch (comprehension.kind()) {
            case LIST -> PyList.class;
            case SET -> PySet.class;
            case DICT -> PyDict.class;
        };
        b.type(Opcodes.NEW, made);
        b.insn(Opcodes.DUP);
        b.invokeSpecial(made, "<init>", "()V");
        b.store(result);
        for (int slot : comprehension.cells()) {
            b.type(Opcodes.NEW, PyCell.class);
            b.insn(Opcodes.DUP);
            b.insn(Opcodes.ACONST_NULL);
            b.invokeSpecial(PyCell.class, "<init>", "(Ljava/lang/Object;)V");
            b.store(b.variable(slot));
        }
        loops.emit(b, new Flow(null) {
            @Override
            public Label breakLabel() {
                return null;
            }
        });
        for (int slot : comprehension.slots()) {
            Variable v = b.variable(slot);
            if (v != null) {
                b.clear(v);
            }
        }
        b.var(Opcodes.ALOAD, result.index);
        Value value = b.hold(Value.onStack(Type.OBJECT));
        b.clear(result);
        return value;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(comprehension.kind() + " comprehension\n");
        loops.print(text, "    ");
        return text.toString();
    }
}
