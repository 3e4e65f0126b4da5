package org.pyston.asm.lower;

import java.util.BitSet;
import org.pyston.nodes.Node;

/** Which slots of a frame compiled code keeps in JVM locals: all that its operations read or write. */
final class UnitSlots {
    private final BitSet used = new BitSet();
    private final int parameters;
    private final BitSet deleted = new BitSet();

    UnitSlots(int parameters) {
        this.parameters = parameters;
    }

    /** An operation reads or writes the slot. */
    void use(int slot) {
        used.set(slot);
    }

    /** The interpreter runs a node that writes these slots. */
    void interpreted(Node node, int[] stored) {
        for (int slot : stored) {
            deleted.set(slot);
        }
    }

    /** An operation takes the slot's value away. */
    void unbind(int slot) {
        deleted.set(slot);
    }

    /** Whether a read of the slot must look whether it is bound. */
    boolean mayBeUnbound(int slot) {
        return slot >= parameters || deleted.get(slot);
    }

    /** The slots in JVM locals. */
    BitSet used() {
        return used;
    }
}
