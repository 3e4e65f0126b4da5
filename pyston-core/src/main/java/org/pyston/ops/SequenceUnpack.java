package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Unpacking of an iterable into targets. Source: CPython's UNPACK_SEQUENCE and UNPACK_EX. */
public final class SequenceUnpack {
    private SequenceUnpack() {
    }

    /**
     * The items for {@code count} targets; the one for the target at {@code star} (-1 for none) is a list of the rest.
     */
    public static Object[] unpack(Frame frame, Object value, int count, int star) {
        if (star < 0 && value instanceof PyTuple t && t.type() == PyTuple.TYPE && t.size() == count) {
            return t.items();
        }
        Slots slots = PyType.slotsOf(value);
        if (!slots.has(SlotId.ITER) && !slots.has(SlotId.SEQUENCE_ITEM)) {
            throw Errors.typeError("cannot unpack non-iterable " + PyType.of(value).name() + " object");
        }
        Object iterator = ObjectIter.iter(frame, value);
        return star < 0 ? exactly(frame, value, iterator, count) : atLeast(frame, iterator, count, star);
    }

    private static Object[] exactly(Frame frame, Object value, Object iterator, int count) {
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = ObjectIter.next(frame, iterator);
            if (items[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected " + count + ", got " + i + ")");
            }
        }
        if (ObjectIter.next(frame, iterator) != null) {
            throw Errors.valueError("too many values to unpack (expected " + count + ")");
        }
        return items;
    }

    private static Object[] atLeast(Frame frame, Object iterator, int count, int star) {
        Object[] items = new Object[count];
        for (int i = 0; i < star; i++) {
            items[i] = ObjectIter.next(frame, iterator);
            if (items[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected at least " + (count - 1) + ", got " + i + ")");
            }
        }
        PyList rest = SequenceList.list(frame, iterator);
        int after = count - star - 1;
        int size = rest.size();
        if (size < after) {
            throw Errors.valueError("not enough values to unpack (expected at least " + (count - 1) + ", got "
                    + (star + size) + ")");
        }
        for (int i = 0; i < after; i++) {
            items[star + 1 + i] = rest.get(size - after + i);
        }
        rest.replace(size - after, size, new Object[0]);
        items[star] = rest;
        return items;
    }
}
