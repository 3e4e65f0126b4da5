package org.pyston.asm.ir;

/** The representations of variables, found by going over the operations until nothing changes. Types only rise. */
public final class Inference {
    private final Type[] slots;
    private Type result = Type.NONE;
    private boolean changed;
    private boolean noneIsObject;

    public Inference(int slots) {
        this.slots = new Type[slots];
        java.util.Arrays.fill(this.slots, Type.NONE);
    }

    /** Begins a round. */
    public void begin() {
        changed = false;
    }

    /** From now on what has no type, because only unbound variables lead to it, is an object: it is emitted all the same. */
    public void finish() {
        noneIsObject = true;
    }

    /** Whether the round has changed anything. */
    public boolean hasChanged() {
        return changed;
    }

    public Type slot(int slot) {
        return slots[slot];
    }

    /** A value of this type is assigned to the variable. */
    public void assign(int slot, Type type) {
        slots[slot] = join(slots[slot], type);
    }

    /** A value of this type is returned. */
    public void returns(Type type) {
        result = join(result, type);
    }

    /** The type of the function's result. */
    public Type result() {
        return result;
    }

    /** Raises a type; notes whether it has changed. */
    public Type join(Type old, Type added) {
        Type joined = old.join(noneIsObject && added == Type.NONE ? Type.OBJECT : added);
        changed |= joined != old;
        return joined;
    }
}
