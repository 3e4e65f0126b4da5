package org.pyston.types.dict;

import java.lang.invoke.VarHandle;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.tuple.PyTuple;

/**
 * An iterator over a dict, forwards or backwards, that looks at the dict anew at each step. Raises RuntimeError when keys
 * came or went. Source: CPython's dictiter_iternextkey and its siblings.
 */
public abstract class PyDictIterator extends PyObject {
    static final int KEYS = 0;
    static final int VALUES = 1;
    static final int ITEMS = 2;

    private final int kind;
    private final boolean reverse;
    /** Null at the end. */
    private PyDict dict;
    private int startSize;
    private int position;
    private int remaining;

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

    /** The next key, value or pair; null at the end. */
    public final Object next() {
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
            Object value = PyDict.unwrap(t.values[i]);
            if (key != null && value != null) {
                if (remaining == 0 && !reverse) {
                    dict = null;
                    throw Errors.runtimeError("dictionary keys changed during iteration");
                }
                remaining--;
                position = i + step;
                return kind == KEYS ? key : kind == VALUES ? value : PyTuple.of(key, value);
            }
        }
        dict = null;
        return null;
    }

    /** {@code __length_hint__}. */
    final int hint() {
        PyDict d = dict;
        return d == null || startSize != d.size() ? 0 : Math.max(0, remaining);
    }
}
