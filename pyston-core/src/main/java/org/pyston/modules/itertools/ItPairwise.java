package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code pairwise}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "pairwise", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Pairs of neighbouring items.")
public final class ItPairwise extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItPairwiseExposed());

    /** Null at the end. */
    private Object iterator;
    private Object old;

    private ItPairwise(PyType type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PythonNew(signature = "(iterable, /)")
    static Object make(Frame frame, PyType type, Object iterable) {
        return new ItPairwise(type, ObjectIter.iter(frame, iterable));
    }

    @Slot("__next__")
    static Object next(Frame frame, ItPairwise self) {
        Object it = self.iterator;
        if (it == null) {
            self.old = null;
            return null;
        }
        if (self.old == null) {
            self.old = ObjectIter.next(frame, it);
            if (self.old == null || self.iterator == null) {
                self.iterator = null;
                return null;
            }
        }
        Object item = ObjectIter.next(frame, it);
        if (item == null) {
            self.iterator = null;
            self.old = null;
            return null;
        }
        PyTuple pair = PyTuple.of(self.old, item);
        self.old = item;
        return pair;
    }
}
