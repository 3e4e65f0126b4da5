package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StoreNode;
import org.pyston.ops.SequenceUnpack;
import org.pyston.runtime.Frame;

/** The beginning of {@code a, *b, c = value}: unpacks the value into slots of the frame (locals or temporaries). */
public final class UnpackNode extends StoreNode {
    private final int[] slots;
    private final int star;

    /** {@code star}: index of the starred target, -1 for none. */
    public UnpackNode(int id, int[] slots, int star, ExprNode value) {
        super(id, value);
        this.slots = slots;
        this.star = star;
    }

    @Override
    protected Object store(Frame frame, Object v) {
        frame.at = id;
        Object[] items = SequenceUnpack.unpack(frame, v, slots.length, star);
        for (int i = 0; i < slots.length; i++) {
            frame.locals[slots[i]] = items[i];
        }
        return null;
    }
}
