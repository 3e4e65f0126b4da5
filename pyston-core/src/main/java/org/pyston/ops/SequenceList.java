package org.pyston.ops;

import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;

/** {@code list(iterable)} and {@code sorted(iterable)}. Source: CPython's PySequence_List. */
public final class SequenceList {
    private SequenceList() {
    }

    /** A new list of the items. */
    public static PyList list(Frame frame, Object iterable) {
        return PyList.of(SequenceFast.toOwnArray(frame, iterable));
    }

    /** A new sorted list of the items. */
    public static PyList sortedList(Frame frame, Object iterable) {
        PyList list = list(frame, iterable);
        ListSort.sort(frame, list, null, false);
        return list;
    }
}
