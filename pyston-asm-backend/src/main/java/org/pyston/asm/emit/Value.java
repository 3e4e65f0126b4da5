package org.pyston.asm.emit;

import org.pyston.asm.ir.Type;

/**
 * A value that was computed: where it is now.
 *
 * @param kind where
 * @param type its representation
 * @param index the JVM local of a temporary, the slot of a variable, or the length of an array
 * @param constant the constant; of what is made only when code leaves, its parts
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
        PAIR,
        /** A method bound to a value that is made only when code leaves: function and object. */
        BOUND,
        /** An array of values that is made only when code leaves: operands that the interpreter keeps together. */
        ARRAY
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

    /** A method bound to an object that nobody needs as long as code does not leave. */
    public static Value bound(Object function, Value self) {
        return new Value(Kind.BOUND, Type.OBJECT, -1, new Value[] {constant(function), self});
    }

    /** An array of {@code length} elements, of which the first ones are known. */
    public static Value array(int length, Value... first) {
        return new Value(Kind.ARRAY, Type.OBJECT, length, first);
    }

    public boolean isOnStack() {
        return kind == Kind.STACK;
    }
}
