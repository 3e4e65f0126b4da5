package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StoreNode;
import org.pyston.ops.SequenceUnpack;
import org.pyston.profile.ValueKind;
import org.pyston.runtime.Frame;

/** The beginning of {@code a, *b, c = value}: unpacks the value into slots of the frame (locals or temporaries). */
public final class UnpackNode extends StoreNode {
    private final int[] slots;
    private final int star;
    private final int[] kinds;

    /** {@code star}: index of the starred target, -1 for none. */
    public UnpackNode(int id, int[] slots, int star, ExprNode value) {
        super(id, value);
        this.slots = slots;
        this.star = star;
        this.kinds = new int[slots.length];
    }

    @Override
    protected Object store(Frame frame, Object v) {
        frame.at = id;
        Object[] items = SequenceUnpack.unpack(frame, v, slots.length, star);
        for (int i = 0; i < slots.length; i++) {
            kinds[i] |= ValueKind.of(items[i]);
            frame.locals[slots[i]] = items[i];
        }
        return null;
    }

    /** The slots of the targets. */
    public int[] slots() {
        return slots;
    }

    /** The index of the starred target; -1 for none. */
    public int star() {
        return star;
    }

    @Override
    public int[] storedSlots() {
        return slots;
    }

    /** Which kinds of values a target got ({@link ValueKind} bits). */
    public int kinds(int target) {
        return kinds[target];
    }
}
