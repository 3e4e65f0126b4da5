package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code groupby}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "groupby", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Pairs of a key and an iterator over the following items with that key.")
public final class ItGroupBy extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItGroupByExposed());

    private final Object iterator;
    private final Object keyFunction;
    /** The key of the group that was given out last; null before the first. */
    private Object targetKey;
    /** Key and value of the item that was read last; null for none. */
    private Object currentKey;
    private Object currentValue;
    /** The group that may go on; others are stale. */
    private ItGrouper currentGroup;

    private ItGroupBy(PyType type, Object iterator, Object keyFunction) {
        super(type);
        this.iterator = iterator;
        this.keyFunction = keyFunction;
    }

    @PythonNew(signature = "(iterable, key=None)")
    static Object make(Frame frame, PyType type, Object iterable, Object key) {
        return new ItGroupBy(type, ObjectIter.iter(frame, iterable), key);
    }

    @Slot("__next__")
    static Object next(Frame frame, ItGroupBy self) {
        self.currentGroup = null;
        while (self.currentKey == null
                || self.targetKey != null && ObjectRichCompare.isOrEqual(frame, self.targetKey, self.currentKey)) {
            if (!self.read(frame)) {
                return null;
            }
        }
        self.targetKey = self.currentKey;
        ItGrouper group = new ItGrouper(self, self.targetKey);
        self.currentGroup = group;
        return PyTuple.of(self.currentKey, group);
    }

    private boolean read(Frame frame) {
        Object value = ObjectIter.next(frame, iterator);
        if (value == null) {
            return false;
        }
        Object key = keyFunction == PyNone.NONE ? value : ObjectCall.call(frame, keyFunction, value);
        currentValue = value;
        currentKey = key;
        return true;
    }

    /** The next item of a group; null when it is at its end or stale. */
    Object nextOf(Frame frame, ItGrouper group, Object key) {
        if (currentGroup != group) {
            return null;
        }
        if (currentValue == null && !read(frame)) {
            return null;
        }
        if (!ObjectRichCompare.isOrEqual(frame, key, currentKey)) {
            return null;
        }
        Object value = currentValue;
        currentValue = null;
        return value;
    }
}
