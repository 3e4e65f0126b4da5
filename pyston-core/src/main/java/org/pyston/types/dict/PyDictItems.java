package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code d.items()}. */
@PythonType(name = "dict_items", hidden = true, hashable = false, parts = {DictViewMethods.class, DictSetViewMethods.class})
public class PyDictItems extends PyDictView {
    public static final PyType TYPE = PyType.builtin(new PyDictItemsExposed());

    public PyDictItems(PyDict dict) {
        this(TYPE, dict);
    }

    /** A view of a derived type ({@code odict_items}). */
    protected PyDictItems(PyType type, PyDict dict) {
        super(type, dict);
    }
}
