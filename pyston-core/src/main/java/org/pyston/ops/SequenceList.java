package org.pyston.ops;

import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;
import org.pyston.types.range.PyRange;

/** {@code list(iterable)} and {@code sorted(iterable)}. Source: CPython's PySequence_List. */
public final class SequenceList {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private SequenceList() {
    }

    /** A new list of the items. */
    public static PyList list(Frame frame, Object iterable) {
        if (iterable instanceof PyList list && list.isExact()) {
            return list.copy();
        }
        if (iterable instanceof PyRange range && range.isLong() && range.length() <= MAX_LENGTH) {
            return ofRange(range);
        }
        return PyList.of(SequenceFast.toOwnArray(frame, iterable));
    }

    private static PyList ofRange(PyRange range) {
        long[] items = new long[(int) range.length()];
        for (int i = 0; i < items.length; i++) {
            items[i] = range.get(i);
        }
        return PyList.ofLongs(items);
    }

    /** A new sorted list of the items. */
    public static PyList sortedList(Frame frame, Object iterable) {
        PyList list = list(frame, iterable);
        ListSort.sort(frame, list, null, false);
        return list;
    }
}
