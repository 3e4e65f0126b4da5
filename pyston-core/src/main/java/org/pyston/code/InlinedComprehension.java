package org.pyston.code;

import java.util.Map;

/**
 * A list, set or dict comprehension that runs in the frame of the code around it (PEP 709): its variables have slots of their own
 * in that frame, hidden from the code outside. Valid for the targets, conditions, inner iterables and elements; the outermost
 * iterable is evaluated outside.
 */
public final class InlinedComprehension {

    private final InlinedComprehension outer;
    private final Map<String, Binding> bindings;
    private final boolean hidesClass;
    private final int[] ownSlots;
    private final int[] ownCells;

    InlinedComprehension(InlinedComprehension outer, Map<String, Binding> bindings, boolean hidesClass, int[] ownSlots,
            int[] ownCells) {
        this.outer = outer;
        this.bindings = bindings;
        this.hidesClass = hidesClass;
        this.ownSlots = ownSlots;
        this.ownCells = ownCells;
    }

    /** The inlined comprehension around this one in the same unit, or null. */
    public InlinedComprehension outer() {
        return outer;
    }

    /**
     * Where a name lives that the comprehension itself binds: LOCAL or CELL; null if the name is that of the comprehension around
     * or of the unit. Directly in a class body it is never null: the names of the class are not seen, so what is not bound here
     * is FREE or GLOBAL.
     */
    public Binding binding(String mangledName) {
        Binding own = bindings.get(mangledName);
        return own == null && hidesClass ? Binding.GLOBAL : own;
    }

    /** The slots of the comprehension's own variables; they are unbound when it starts and when it is done. */
    public int[] ownSlots() {
        return ownSlots.clone();
    }

    /** Those of {@link #ownSlots} that need a fresh cell each time the comprehension starts. */
    public int[] ownCells() {
        return ownCells.clone();
    }

    Map<String, Binding> bindings() {
        return bindings;
    }

    boolean hidesClass() {
        return hidesClass;
    }
}
