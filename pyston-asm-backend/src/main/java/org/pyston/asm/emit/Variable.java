package org.pyston.asm.emit;

import org.pyston.asm.ir.Type;

/**
 * A slot of the frame that lives in a JVM local while compiled code runs. A variable of an unboxed type that may be unbound
 * has a second JVM local that tells whether it is bound.
 */
public final class Variable {
    public final int slot;
    public final Type type;
    /** The JVM local. */
    public final int index;
    /** The JVM local of the flag; -1 when the variable is always bound, or an Object that is null when it is not. */
    public final int flag;

    Variable(int slot, Type type, int index, int flag) {
        this.slot = slot;
        this.type = type;
        this.index = index;
        this.flag = flag;
    }
}
