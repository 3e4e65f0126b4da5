package org.pyston.modules.itertools;

import java.util.Arrays;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code combinations_with_replacement}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "combinations_with_replacement", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Selections of r items, in order, each any number of times.")
public final class ItCombinationsWithReplacement extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new ItCombinationsWithReplacementExposed());

    private final Object[] pool;
    private final int size;
    /** The positions in the pool; null before the first. */
    private int[] indices;
    private boolean stopped;

    private ItCombinationsWithReplacement(PyType type, Object[] pool, int size) {
        super(type);
        this.pool = pool;
        this.size = size;
        this.stopped = pool.length == 0 && size > 0;
    }

    @PythonNew(signature = "(iterable, r)")
    static Object make(Frame frame, PyType type, Object iterable, Object r) {
        Object[] pool = SequenceFast.toOwnArray(frame, iterable);
        long size = SliceIndices.toSize(frame, r);
        if (size < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return new ItCombinationsWithReplacement(type, pool, (int) Math.min(size, Integer.MAX_VALUE - 8));
    }

    @Override
    public Object plainNext() {
        return type().isBuiltin() ? next(this) : NOT_PLAIN;
    }

    @Override
    public boolean isPlain() {
        return type().isBuiltin();
    }

    @Slot("__next__")
    static Object next(ItCombinationsWithReplacement self) {
        if (Sharing.isOn()) {
            synchronized (self) {
                return self.advance();
            }
        }
        return self.advance();
    }

    private Object advance() {
        if (!stopped) {
            if (indices == null) {
                indices = new int[size];
                Arrays.fill(indices, 0);
            } else {
                stopped = !step();
            }
        }
        if (stopped) {
            return null;
        }
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = pool[indices[i]];
        }
        return PyTuple.of(items);
    }

    /** Goes to the next positions; false when there are none. */
    private boolean step() {
        int i = size - 1;
        while (i >= 0 && indices[i] == pool.length - 1) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        Arrays.fill(indices, i, size, indices[i] + 1);
        return true;
    }
}
