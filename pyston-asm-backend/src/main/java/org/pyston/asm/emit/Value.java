package org.pyston.asm.emit;

import org.pyston.asm.ir.Type;

/**
 * A value that was computed: where it is now.
 *
 * @param kind where
 * @param type its representation
 * @param index the JVM local of a temporary, or the slot of a variable
 * @param constant the constant; of a pair, its values
 */
public record Value(Kind kind, Type type, int index, Object constant) {
    /** The places of values. */
    public enum Kind {
        /** On the JVM's operand stack. */
        STACK,
        /** In a JVM local of its own. */
        TEMP,
        /** It is the present value of a variable. */
        VARIABLE,
        CONSTANT,
        /** A tuple of two values that is made only when code leaves. */
        PAIR
    }

    public static Value onStack(Type type) {
        return new Value(Kind.STACK, type, -1, null);
    }

    public static Value temp(Type type, int index) {
        return new Value(Kind.TEMP, type, index, null);
    }

    public static Value variable(Type type, int slot) {
        return new Value(Kind.VARIABLE, type, slot, null);
    }

    public static Value constant(Object value) {
        return new Value(Kind.CONSTANT, Type.of(value), -1, value);
    }

    /** A tuple of two values that nobody needs as long as code does not leave. */
    public static Value pair(Value first, Value second) {
        return new Value(Kind.PAIR, Type.OBJECT, -1, new Value[] {first, second});
    }

    public boolean isOnStack() {
        return kind == Kind.STACK;
    }
}
