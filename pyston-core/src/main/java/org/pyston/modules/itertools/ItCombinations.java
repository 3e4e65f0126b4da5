package org.pyston.modules.itertools;

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

/** {@code combinations}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "combinations", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Selections of r items, in order.")
public final class ItCombinations extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new ItCombinationsExposed());

    private final Object[] pool;
    private final int size;
    /** The positions in the pool; null before the first. */
    private int[] indices;
    private boolean stopped;

    private ItCombinations(PyType type, Object[] pool, int size) {
        super(type);
        this.pool = pool;
        this.size = size;
        this.stopped = size > pool.length;
    }

    @PythonNew(signature = "(iterable, r)")
    static Object make(Frame frame, PyType type, Object iterable, Object r) {
        Object[] pool = SequenceFast.toOwnArray(frame, iterable);
        long size = SliceIndices.toSize(frame, r);
        if (size < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return new ItCombinations(type, pool, (int) Math.min(size, pool.length + 1L));
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
    static Object next(ItCombinations self) {
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
                for (int i = 0; i < size; i++) {
                    indices[i] = i;
                }
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
        while (i >= 0 && indices[i] == i + pool.length - size) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        indices[i]++;
        for (int j = i + 1; j < size; j++) {
            indices[j] = indices[j - 1] + 1;
        }
        return true;
    }
}
