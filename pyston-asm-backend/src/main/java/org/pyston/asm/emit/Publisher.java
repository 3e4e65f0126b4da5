package org.pyston.asm.emit;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.pyston.asm.deopt.Activation;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ThreadState;
import org.pyston.types.function.PyFunction;

/**
 * The method of a generated class that brings the heap frame up to date, and makes it where a function has none: out of line,
 * because it is called before every call of Java code. Its parameters are those of an activation (of functions only), the heap
 * frame or null, the place in the source, and all variables with their flags; its result is the frame (of functions only).
 */
final class Publisher {
    /** The JVM's limit. */
    private static final int MAX_PARAMETERS = 255;
    private static final String FRAME = Instructions.desc(Frame.class);

    private final String owner;
    private final Constants constants;
    private final CompiledUnit unit;
    private final Variable[] variables;
    private final boolean function;

    Publisher(String owner, Constants constants, CompiledUnit unit, Variable[] variables, boolean function) {
        this.owner = owner;
        this.constants = constants;
        this.unit = unit;
        this.variables = variables;
        this.function = function;
    }

    /** The method's descriptor. */
    String descriptor() {
        StringBuilder d = new StringBuilder("(");
        if (function) {
            d.append(Instructions.desc(ThreadState.class)).append(FRAME).append('I').append(Instructions.desc(PyFunction.class));
        }
        d.append(FRAME).append('I');
        for (Variable v : variables) {
            if (v != null) {
                d.append(v.type.descriptor).append(v.flag >= 0 ? "Z" : "");
            }
        }
        return d.append(function ? ")" + FRAME : ")V").toString();
    }

    /** Whether the variables are more than a method can have parameters. */
    boolean hasTooManyVariables() {
        return org.objectweb.asm.Type.getArgumentsAndReturnSizes(descriptor()) >> 2 > MAX_PARAMETERS;
    }

    /** Writes the method. */
    MethodNode method() {
        MethodNode m = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, "publish", descriptor(), null, null);
        m.visitCode();
        int own = function ? 4 : 0;
        if (function) {
            makeFrame(m, own);
        }
        Label keep = new Label();
        m.visitVarInsn(Opcodes.ILOAD, own + 1);
        m.visitJumpInsn(Opcodes.IFLT, keep);
        m.visitVarInsn(Opcodes.ALOAD, own);
        m.visitVarInsn(Opcodes.ILOAD, own + 1);
        m.visitFieldInsn(Opcodes.PUTFIELD, Instructions.name(Frame.class), "at", "I");
        m.visitLabel(keep);
        store(m, own);
        if (function) {
            m.visitVarInsn(Opcodes.ALOAD, own);
            m.visitInsn(Opcodes.ARETURN);
        } else {
            m.visitInsn(Opcodes.RETURN);
        }
        m.visitMaxs(0, 0);
        m.visitEnd();
        return m;
    }

    private void makeFrame(MethodNode m, int own) {
        Label exists = new Label();
        m.visitVarInsn(Opcodes.ALOAD, own);
        m.visitJumpInsn(Opcodes.IFNONNULL, exists);
        m.visitVarInsn(Opcodes.ALOAD, 0);
        m.visitVarInsn(Opcodes.ALOAD, 1);
        m.visitVarInsn(Opcodes.ILOAD, 2);
        m.visitVarInsn(Opcodes.ALOAD, 3);
        FieldNode code = constants.field(unit.code(), unit.code().getClass());
        m.visitFieldInsn(Opcodes.GETSTATIC, owner, code.name, code.desc);
        m.visitMethodInsn(Opcodes.INVOKESTATIC, Instructions.name(Activation.class), "newFrame", "("
                + Instructions.desc(ThreadState.class) + FRAME + "I" + Instructions.desc(PyFunction.class) + code.desc + ")"
                + FRAME, false);
        m.visitVarInsn(Opcodes.ASTORE, own);
        m.visitLabel(exists);
    }

    private void store(MethodNode m, int own) {
        int locals = own + 2;
        for (Variable v : variables) {
            locals += v == null ? 0 : v.type.size() + (v.flag >= 0 ? 1 : 0);
        }
        m.visitVarInsn(Opcodes.ALOAD, own);
        m.visitFieldInsn(Opcodes.GETFIELD, Instructions.name(Frame.class), "locals", "[Ljava/lang/Object;");
        m.visitVarInsn(Opcodes.ASTORE, locals);
        int index = own + 2;
        for (Variable v : variables) {
            if (v == null) {
                continue;
            }
            m.visitVarInsn(Opcodes.ALOAD, locals);
            m.visitLdcInsn(v.slot);
            push(m, v, index);
            m.visitInsn(Opcodes.AASTORE);
            index += v.type.size() + (v.flag >= 0 ? 1 : 0);
        }
    }

    /** Pushes a variable's value as an Object; null while it is unbound: it may have had a value when it was published before. */
    private static void push(MethodNode m, Variable v, int index) {
        Label unbound = new Label();
        Label done = new Label();
        if (v.flag >= 0) {
            m.visitVarInsn(Opcodes.ILOAD, index + v.type.size());
            m.visitJumpInsn(Opcodes.IFEQ, unbound);
        }
        m.visitVarInsn(v.type.loadInsn(), index);
        if (v.type.isPrimitive()) {
            m.visitMethodInsn(Opcodes.INVOKESTATIC, v.type.box(), "valueOf", "(" + v.type.descriptor + ")L" + v.type.box()
                    + ";", false);
        }
        if (v.flag >= 0) {
            m.visitJumpInsn(Opcodes.GOTO, done);
            m.visitLabel(unbound);
            m.visitInsn(Opcodes.ACONST_NULL);
            m.visitLabel(done);
        }
    }
}
