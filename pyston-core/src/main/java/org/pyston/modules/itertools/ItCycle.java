package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.list.PyList;

/** {@code cycle}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "cycle", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "The items of iterable, again and again.")
public final class ItCycle extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItCycleExposed());

    /** Null once it is at its end. */
    private Object iterator;
    private final PyList saved = new PyList();
    private int index;

    private ItCycle(PyType type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PythonNew(signature = "(iterable, /)")
    static Object make(Frame frame, PyType type, Object iterable) {
        return new ItCycle(type, ObjectIter.iter(frame, iterable));
    }

    @Slot("__next__")
    static Object next(Frame frame, ItCycle self) {
        Object it = self.iterator;
        if (it != null) {
            Object item = ObjectIter.next(frame, it);
            if (item != null) {
                self.saved.append(item);
                return item;
            }
            self.iterator = null;
        }
        int n = self.saved.size();
        if (n == 0) {
            return null;
        }
        int i = self.index;
        self.index = i + 1 >= n ? 0 : i + 1;
        return self.saved.get(i);
    }
}
