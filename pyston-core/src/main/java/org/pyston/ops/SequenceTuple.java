package org.pyston.ops;

import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** {@code tuple(iterable)}. Source: CPython's PySequence_Tuple. */
public final class SequenceTuple {
    private SequenceTuple() {
    }

    /** The tuple of the items; the iterable itself when it is exactly a tuple. */
    public static PyTuple tuple(Frame frame, Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t;
        }
        return PyTuple.of(SequenceFast.toOwnArray(frame, iterable));
    }
}
