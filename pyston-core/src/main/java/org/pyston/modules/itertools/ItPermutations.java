package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code permutations}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "permutations", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Arrangements of r items.")
public final class ItPermutations extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new ItPermutationsExposed());

    private final Object[] pool;
    private final int size;
    /** The positions in the pool, all of them; null before the first. */
    private int[] indices;
    private int[] cycles;
    private boolean stopped;

    private ItPermutations(PyType type, Object[] pool, int size) {
        super(type);
        this.pool = pool;
        this.size = size;
        this.stopped = size > pool.length;
    }

    @PythonNew(signature = "(iterable, r=None)")
    static Object make(Frame frame, PyType type, Object iterable, Object r) {
        Object[] pool = SequenceFast.toOwnArray(frame, iterable);
        long size = pool.length;
        if (r != PyNone.NONE) {
            if (!PyType.of(r).isSubtypeOf(org.pyston.types.integer.PyInt.TYPE)) {
                throw Errors.typeError("Expected int as r");
            }
            size = SliceIndices.toSize(frame, r);
            if (size < 0) {
                throw Errors.valueError("r must be non-negative");
            }
        }
        return new ItPermutations(type, pool, (int) Math.min(size, pool.length + 1L));
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
    static Object next(ItPermutations self) {
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
                begin();
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

    private void begin() {
        indices = new int[pool.length];
        cycles = new int[size];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
        for (int i = 0; i < size; i++) {
            cycles[i] = pool.length - i;
        }
    }

    /** Goes to the next positions; false when there are none. */
    private boolean step() {
        int n = pool.length;
        for (int i = size - 1; i >= 0; i--) {
            if (--cycles[i] == 0) {
                int first = indices[i];
                System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
                indices[n - 1] = first;
                cycles[i] = n - i;
            } else {
                int j = n - cycles[i];
                int k = indices[i];
                indices[i] = indices[j];
                indices[j] = k;
                return true;
            }
        }
        return false;
    }
}
