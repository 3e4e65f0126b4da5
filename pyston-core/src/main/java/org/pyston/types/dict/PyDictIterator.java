package org.pyston.types.dict;

import java.lang.invoke.VarHandle;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.tuple.PyTuple;

/**
 * An iterator over a dict, forwards or backwards, that looks at the dict anew at each step. Raises RuntimeError when keys
 * came or went. Source: CPython's dictiter_iternextkey and its siblings.
 */
public abstract class PyDictIterator extends PlainIterator {
    static final int KEYS = 0;
    static final int VALUES = 1;
    static final int ITEMS = 2;
    private static final int KEY_THEN_VALUE = 3;

    private final int kind;
    private final boolean reverse;
    /** Null at the end. */
    private PyDict dict;
    private int startSize;
    private int position;
    private int remaining;
    /** The value that belongs to the key that {@link #nextKey} gave. */
    private Object value;
    private boolean shared;

    PyDictIterator(PyType type, PyDict dict, int kind, boolean reverse) {
        super(type);
        this.dict = dict;
        this.kind = kind;
        this.reverse = reverse;
        this.startSize = dict.size();
        this.remaining = startSize;
        this.position = reverse ? dict.table().used - 1 : 0;
    }

    PyDictIterator(PyType type, PyDictIterator other) {
        super(type);
        this.dict = other.dict;
        this.kind = other.kind;
        this.reverse = other.reverse;
        this.startSize = other.startSize;
        this.remaining = other.remaining;
        this.position = other.position;
    }

    @Override
    public final Object plainNext() {
        return next();
    }

    /** The next key, value or pair; null at the end. */
    public final Object next() {
        return advance(kind);
    }

    /** The next key, whose value {@link #value} gives; null at the end. Only for who has the iterator for itself. */
    public final Object nextKey() {
        return advance(KEY_THEN_VALUE);
    }

    /** The value that belongs to the key that {@link #nextKey} gave. */
    public final Object value() {
        return value;
    }

    /** Whether Python code may hold the iterator. */
    public final boolean isShared() {
        return shared;
    }

    /** {@code iter} was called with it. */
    final void share() {
        shared = true;
    }

    private Object advance(int what) {
        PyDict d = dict;
        if (d == null) {
            return null;
        }
        if (startSize != d.size()) {
            startSize = -1; // stays in error
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
        DictTable t = d.table();
        int used = t.used;
        VarHandle.loadLoadFence();
        int step = reverse ? -1 : 1;
        int i = reverse ? Math.min(position, used - 1) : Math.max(position, t.first);
        for (; i >= 0 && i < used; i += step) {
            Object key = t.keys[i];
            Object v = PyDict.unwrap(t.values[i]);
            if (key != null && v != null) {
                if (remaining == 0 && !reverse) {
                    dict = null;
                    throw Errors.runtimeError("dictionary keys changed during iteration");
                }
                remaining--;
                position = i + step;
                if (what == KEY_THEN_VALUE) {
                    value = v;
                    return key;
                }
                return what == KEYS ? key : what == VALUES ? v : PyTuple.of(key, v);
            }
        }
        dict = null;
        value = null;
        return null;
    }

    /** {@code __length_hint__}. */
    final int hint() {
        PyDict d = dict;
        return d == null || startSize != d.size() ? 0 : Math.max(0, remaining);
    }
}
