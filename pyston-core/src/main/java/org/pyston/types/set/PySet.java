package org.pyston.types.set;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** A {@code set}. */
@PythonType(name = "set", subclassable = true, hashable = false, matchSelf = true,
        parts = {SetSlots.class, AnySetMethods.class, SetMethods.class}, doc = "Different values without order.")
public final class PySet extends PyAnySet {
    public static final PyType TYPE = PyType.builtin(new PySetExposed());

    public PySet() {
        this(TYPE);
    }

    /** An empty set of a subclass. */
    public PySet(PyType type) {
        super(type);
    }
}
