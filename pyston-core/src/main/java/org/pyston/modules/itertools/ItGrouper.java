package org.pyston.modules.itertools;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** The iterator over a group of {@code groupby}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "_grouper", module = "itertools", hidden = true, parts = {SelfIterator.class}, doc = "The items of one group.")
public final class ItGrouper extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItGrouperExposed());

    private final ItGroupBy parent;
    private final Object key;

    ItGrouper(ItGroupBy parent, Object key) {
        super(TYPE);
        this.parent = parent;
        this.key = key;
    }

    @Slot("__next__")
    static Object next(Frame frame, ItGrouper self) {
        return self.parent.nextOf(frame, self, self.key);
    }
}
