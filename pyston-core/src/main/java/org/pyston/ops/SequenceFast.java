package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.dict.PyDictView;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.tuple.PyTuple;

/** The items of any iterable as a Java array. Source: CPython's PySequence_Fast, but always a copy or immutable. */
public final class SequenceFast {
    private SequenceFast() {
    }

    /** The items; not to be changed by the caller (a tuple's own array is handed out). */
    public static Object[] toArray(Frame frame, Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.items();
        }
        return toOwnArray(frame, iterable);
    }

    /** As {@link #toArray}, with CPython's message for what is not iterable: {@code message} instead of its own. */
    public static Object[] toArray(Frame frame, Object iterable, String message) {
        if (!isIterable(iterable)) {
            throw Errors.typeError(message);
        }
        return toArray(frame, iterable);
    }

    /** The items in an array that belongs to the caller. */
    public static Object[] toOwnArray(Frame frame, Object iterable) {
        Object[] items = snapshot(iterable);
        return items != null ? items : collect(frame, iterable);
    }

    /**
     * The items of one moment of a built-in container, as CPython's lock gives them although another thread may change the
     * container; null for other iterables. Runs no Python code.
     */
    public static Object[] snapshot(Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.items().clone();
        }
        if (iterable instanceof PyList l && l.type() == PyList.TYPE) {
            return l.toArray();
        }
        if (iterable instanceof PyDict d && d.type() == PyDict.TYPE) {
            return d.keysSnapshot();
        }
        if (iterable instanceof PyDictView v) {
            return v.snapshot();
        }
        return iterable instanceof PyAnySet set && set.type().isBuiltin() ? set.toArray() : null;
    }

    private static Object[] collect(Frame frame, Object iterable) {
        Object iterator = ObjectIter.iter(frame, iterable);
        int hint = ObjectLength.hint(frame, iterable, 8);
        Object[] items = new Object[Math.min(hint, 1 << 20)];
        int n = 0;
        for (Object item = ObjectIter.next(frame, iterator); item != null; item = ObjectIter.next(frame, iterator)) {
            if (n == items.length) {
                items = java.util.Arrays.copyOf(items, grown(n));
            }
            items[n++] = item;
        }
        return n == items.length ? items : java.util.Arrays.copyOf(items, n);
    }

    private static int grown(int size) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, size + (size >> 1) + 8L);
    }

    /** Whether iter(value) would find a way (it may still raise). */
    public static boolean isIterable(Object value) {
        org.pyston.object.Slots slots = PyType.slotsOf(value);
        return slots.has(SlotId.ITER) || slots.has(SlotId.SEQUENCE_ITEM);
    }
}
