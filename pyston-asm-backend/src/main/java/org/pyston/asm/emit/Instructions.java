package org.pyston.asm.emit;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Writes single instructions into one method of a generated class. */
public class Instructions {
    /** The method. */
    protected final MethodNode mv;
    /** The object constants of the class. */
    protected final Constants constants;
    /** The internal name of the class. */
    protected final String owner;

    protected Instructions(MethodNode mv, Constants constants, String owner) {
        this.mv = mv;
        this.constants = constants;
        this.owner = owner;
    }

    /** The internal name of the generated class. */
    public final String owner() {
        return owner;
    }

    public static String name(Class<?> c) {
        return org.objectweb.asm.Type.getInternalName(c);
    }

    public static String desc(Class<?> c) {
        return org.objectweb.asm.Type.getDescriptor(c);
    }

    public void insn(int opcode) {
        mv.visitInsn(opcode);
    }

    public void jump(int opcode, Label label) {
        mv.visitJumpInsn(opcode, label);
    }

    public void lookupSwitch(Label otherwise, int[] keys, Label[] labels) {
        mv.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    public void label(Label label) {
        mv.visitLabel(label);
    }

    public void var(int opcode, int index) {
        mv.visitVarInsn(opcode, index);
    }

    public void type(int opcode, Class<?> c) {
        mv.visitTypeInsn(opcode, name(c));
    }

    public void getField(Class<?> c, String field, String descriptor) {
        mv.visitFieldInsn(Opcodes.GETFIELD, name(c), field, descriptor);
    }

    public void putField(Class<?> c, String field, String descriptor) {
        mv.visitFieldInsn(Opcodes.PUTFIELD, name(c), field, descriptor);
    }

    public void getStatic(Class<?> c, String field, Class<?> fieldType) {
        mv.visitFieldInsn(Opcodes.GETSTATIC, name(c), field, desc(fieldType));
    }

    public void invokeStatic(Class<?> c, String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, name(c), method, descriptor, c.isInterface());
    }

    public void invokeStatic(String className, String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, className, method, descriptor, false);
    }

    public void invokeVirtual(Class<?> c, String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name(c), method, descriptor, false);
    }

    public void invokeSpecial(Class<?> c, String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESPECIAL, name(c), method, descriptor, false);
    }

    public void push(int value) {
        if (value >= -1 && value <= 5) {
            mv.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            mv.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            mv.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            mv.visitLdcInsn(value);
        }
    }

    public void pushLong(long value) {
        if (value == 0 || value == 1) {
            mv.visitInsn(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
        } else {
            mv.visitLdcInsn(value);
        }
    }

    public void pushDouble(double value) {
        if (Double.doubleToRawLongBits(value) == 0 || value == 1.0) {
            mv.visitInsn(value == 1.0 ? Opcodes.DCONST_1 : Opcodes.DCONST_0);
        } else {
            mv.visitLdcInsn(value);
        }
    }

    /** Pushes an object that is known now. */
    public void pushConstant(Object value, Class<?> as) {
        FieldNode field = constants.field(value, as);
        mv.visitFieldInsn(Opcodes.GETSTATIC, owner, field.name, field.desc);
    }
}
