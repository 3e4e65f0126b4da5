package org.pyston.nodes.expr;

import org.pyston.object.AttributeStorage;
import org.pyston.object.HeapSlots;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyMemberDescriptor;

/** Writes {@code object.name}, remembering for a few shapes where the value goes. */
public final class AttributeStore {
    private static final int MAX_ENTRIES = 8;
    private static final int MAX_MISSES = 64;
    private static final Cache[] NONE = new Cache[0];

    private final int id;
    private final PyStr name;
    private Cache[] entries = NONE;
    private int misses;

    /** {@code id} is the target's number, for its place in the source. */
    public AttributeStore(int id, PyStr name) {
        this.id = id;
        this.name = name;
    }

    /**
     * What the site knows of one shape.
     *
     * @param next null: replace the value at {@code index}; else add it and move to that shape
     * @param member whether {@code index} is of a {@code __slots__} value
     */
    public record Cache(Shape shape, Object version, int index, Shape next, boolean member) {
        boolean fits(PyObject o) {
            return o.shape() == shape && shape.type.version() == version;
        }
    }

    /** What the site remembers, the most recent first. Not to be changed. */
    public Cache[] entries() {
        return entries;
    }

    /** The attribute's name. */
    public PyStr name() {
        return name;
    }

    /** The number of the target's place in the source. */
    public int id() {
        return id;
    }

    /** {@code object.name = value}. */
    public void store(Frame frame, Object object, Object value) {
        frame.at = id;
        if (quickStore(object, value)) {
            return;
        }
        if (object instanceof PyObject o && misses < MAX_MISSES) {
            misses++;
            remember(o);
        }
        ObjectSetAttr.set(frame, object, name, value);
    }

    /** Stores when the site knows the object's shape; runs no Python code. False when {@link #store} must be asked. */
    public boolean quickStore(Object object, Object value) {
        if (object instanceof PyObject o) {
            for (Cache c : entries) {
                if (c.fits(o)) {
                    return apply(c, o, value);
                }
            }
        }
        return false;
    }

    private static boolean apply(Cache c, PyObject o, Object value) {
        if (c.member) {
            AttributeStorage.setSlot(o, c.index, value);
            return true;
        }
        if (c.next != null) {
            return AttributeStorage.append(o, c.shape, c.next, value);
        }
        if (Sharing.isOn()) {
            return false; // the layout may change in between: the general way locks
        }
        o.setValueAt(c.index, value);
        return true;
    }

    private void remember(PyObject o) {
        PyType type = o.type();
        if (o instanceof PyType || !(type.slots() instanceof HeapSlots heap) || !heap.hasPlainSetAttr()) {
            return;
        }
        Shape shape = o.shape();
        Object version = type.version();
        Object found = type.lookup(name);
        Cache made = null;
        if (found != null && PyType.slotsOf(found).has(SlotId.SET)) {
            if (found instanceof PyMemberDescriptor m && m.slotIndex() >= 0) {
                made = new Cache(shape, version, m.slotIndex(), null, true);
            }
        } else if (type.hasInstanceDict() && !shape.isDictMode()) {
            int index = shape.find(name);
            if (index >= 0) {
                made = new Cache(shape, version, index, null, false);
            } else if (shape.mayGrow()) {
                made = new Cache(shape, version, -1, shape.with(name), false);
            }
        }
        if (made != null) {
            Cache[] old = entries;
            Cache[] next = new Cache[Math.min(old.length + 1, MAX_ENTRIES)];
            next[0] = made;
            System.arraycopy(old, 0, next, 1, next.length - 1);
            entries = next;
        }
    }
}
