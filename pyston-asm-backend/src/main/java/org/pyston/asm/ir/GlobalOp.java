package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.Node;
import org.pyston.text.PyStr;
import org.pyston.types.dict.NamespaceCell;
import org.pyston.types.dict.PyDict;

/**
 * Reads a global variable or a builtin through the cell of its name. A builtin counts as long as no key came to the globals
 * since the code was compiled.
 */
public final class GlobalOp extends ExprOp {
    /** So often may new globals come before builtins are looked up each time. */
    private static final int MAX_DEOPTS = 3;

    private final PyStr name;
    private final NamespaceCell cell;
    private final PyDict globals;
    private final boolean builtin;
    private final int keysVersion;
    private final Object known;

    /** {@code known}: the value now; it is a representation and, for callees, a value to speculate on. */
    public GlobalOp(Node node, PyStr name, NamespaceCell cell, PyDict globals, boolean builtin) {
        super(node);
        this.name = name;
        this.cell = cell;
        this.globals = globals;
        this.builtin = builtin;
        this.keysVersion = globals.keysVersion();
        this.known = cell.value;
    }

    /** The value when the code was compiled. */
    public Object known() {
        return known;
    }

    @Override
    protected Type inferType(Inference inference) {
        Type now = Type.of(known);
        return mayNotSpeculate() ? Type.OBJECT : now;
    }

    private void guardKeys(CodeBuilder b) {
        if (builtin) {
            b.pushConstant(globals, PyDict.class);
            b.invokeVirtual(PyDict.class, "keysVersion", "()I");
            b.push(keysVersion);
            b.jump(Opcodes.IF_ICMPNE, b.failure(b.state(node, LeftCode.START, null)));
        }
    }

    /** Leaves unless the value is still the known one. */
    public void guardKnown(CodeBuilder b) {
        if (asksGlobals()) {
            emitLookup(b);
        } else {
            guardKeys(b);
            b.pushConstant(cell, NamespaceCell.class);
            b.getField(NamespaceCell.class, "value", "Ljava/lang/Object;");
        }
        b.pushConstant(known, Object.class);
        b.jump(Opcodes.IF_ACMPNE, b.failure(b.state(node, LeftCode.START, null)));
    }

    /** Whether new globals made the guard fail so often that the globals are asked each time. */
    private boolean asksGlobals() {
        return builtin && deopts > MAX_DEOPTS;
    }

    private void emitLookup(CodeBuilder b) {
        b.pushConstant(globals, PyDict.class);
        b.pushConstant(name, PyStr.class);
        b.pushConstant(cell, NamespaceCell.class);
        b.invokeStatic(Containers.class, "globalOrBuiltin", "(" + CodeBuilder.desc(PyDict.class)
                + CodeBuilder.desc(PyStr.class) + CodeBuilder.desc(NamespaceCell.class) + ")Ljava/lang/Object;");
    }

    @Override
    public Value emit(CodeBuilder b) {
        if (asksGlobals()) {
            emitLookup(b);
            Value v = b.hold(Value.onStack(Type.OBJECT));
            b.push(v);
            b.jump(Opcodes.IFNULL, b.failure(b.uncountedState(node, LeftCode.START, null, node.id)));
            return v;
        }
        guardKeys(b);
        b.pushConstant(cell, NamespaceCell.class);
        b.getField(NamespaceCell.class, "value", "Ljava/lang/Object;");
        Value v = b.hold(Value.onStack(Type.OBJECT));
        if (type().isPrimitive()) {
            b.unbox(v, type(), b.failure(b.state(node, LeftCode.START, null)));
            return Value.onStack(type());
        }
        Label bound = b.failure(b.uncountedState(node, LeftCode.START, null, node.id));
        b.push(v);
        b.jump(Opcodes.IFNULL, bound);
        return v;
    }
}
