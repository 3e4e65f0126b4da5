package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.profile.ValueKind;

/** How a value is represented in compiled code. */
public enum Type {
    /** No value was seen yet: below all others. */
    NONE("Ljava/lang/Object;"),
    LONG("J"),
    DOUBLE("D"),
    BOOL("Z"),
    OBJECT("Ljava/lang/Object;");

    /** The JVM descriptor. */
    public final String descriptor;

    Type(String descriptor) {
        this.descriptor = descriptor;
    }

    /** The representation that can hold both. */
    public Type join(Type other) {
        if (this == other || other == NONE) {
            return this;
        }
        return this == NONE ? other : OBJECT;
    }

    public boolean isPrimitive() {
        return this == LONG || this == DOUBLE || this == BOOL;
    }

    /** Number of JVM local variables. */
    public int size() {
        return this == LONG || this == DOUBLE ? 2 : 1;
    }

    public int loadInsn() {
        return this == LONG ? Opcodes.LLOAD : this == DOUBLE ? Opcodes.DLOAD : this == BOOL ? Opcodes.ILOAD : Opcodes.ALOAD;
    }

    public int storeInsn() {
        return this == LONG ? Opcodes.LSTORE : this == DOUBLE ? Opcodes.DSTORE
                : this == BOOL ? Opcodes.ISTORE : Opcodes.ASTORE;
    }

    public int returnInsn() {
        return this == LONG ? Opcodes.LRETURN : this == DOUBLE ? Opcodes.DRETURN
                : this == BOOL ? Opcodes.IRETURN : Opcodes.ARETURN;
    }

    /** The JVM class of a boxed value. */
    public String box() {
        return this == LONG ? "java/lang/Long" : this == DOUBLE ? "java/lang/Double"
                : this == BOOL ? "java/lang/Boolean" : "java/lang/Object";
    }

    /** The type of a constant. */
    public static Type of(Object constant) {
        return constant instanceof Long ? LONG : constant instanceof Double ? DOUBLE
                : constant instanceof Boolean ? BOOL : OBJECT;
    }

    /** The representation for a profile of {@link ValueKind} bits; OBJECT when it is empty or mixed. */
    public static Type ofKinds(int kinds) {
        return kinds == ValueKind.LONG ? LONG : kinds == ValueKind.DOUBLE ? DOUBLE : kinds == ValueKind.BOOL ? BOOL : OBJECT;
    }
}
