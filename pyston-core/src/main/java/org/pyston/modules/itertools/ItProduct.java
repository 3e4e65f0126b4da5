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
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code product}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "product", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Tuples of one item of each iterable.")
public final class ItProduct extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new ItProductExposed());

    private final Object[][] pools;
    /** The positions in the pools; null before the first. */
    private int[] indices;
    private boolean stopped;

    private ItProduct(PyType type, Object[][] pools) {
        super(type);
        this.pools = pools;
    }

    @PythonNew(signature = "(*iterables, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] iterables, PyDict kwargs) {
        long repeat = 1;
        if (kwargs != null && kwargs.size() > 0) {
            DictRepeat given = DictRepeat.of(frame, kwargs);
            repeat = given.repeat();
        }
        int n = repeat == 0 ? 0 : iterables.length;
        if (n > 0 && repeat > Integer.MAX_VALUE / n) {
            throw Errors.overflowError("repeat argument too large");
        }
        Object[][] pools = new Object[(int) (n * repeat)][];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = i < n ? SequenceFast.toOwnArray(frame, iterables[i]) : pools[i - n];
        }
        return new ItProduct(type, pools);
    }

    /** The keyword argument {@code repeat}. */
    private record DictRepeat(long repeat) {
        static DictRepeat of(Frame frame, PyDict kwargs) {
            Object value = kwargs.getStr(PyStr.of("repeat"));
            if (value == null || kwargs.size() > 1) {
                for (Object key : kwargs.keysSnapshot()) {
                    if (!key.equals(PyStr.of("repeat"))) {
                        throw Errors.typeError(kwargs.size() > 1
                                ? "product() takes at most 1 keyword argument (" + kwargs.size() + " given)"
                                : "'" + key + "' is an invalid keyword argument for product()");
                    }
                }
            }
            long repeat = SliceIndices.toSize(frame, value);
            if (repeat < 0) {
                throw Errors.valueError("repeat argument cannot be negative");
            }
            return new DictRepeat(repeat);
        }
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
    static Object next(ItProduct self) {
        if (Sharing.isOn()) {
            synchronized (self) {
                return self.advance();
            }
        }
        return self.advance();
    }

    private Object advance() {
        if (stopped) {
            return null;
        }
        if (indices == null) {
            indices = new int[pools.length];
            for (Object[] pool : pools) {
                stopped |= pool.length == 0;
            }
        } else {
            int i = pools.length - 1;
            while (i >= 0 && ++indices[i] == pools[i].length) {
                indices[i--] = 0;
            }
            stopped = i < 0;
        }
        if (stopped) {
            return null;
        }
        Object[] items = new Object[pools.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pools[i][indices[i]];
        }
        return PyTuple.of(items);
    }
}
