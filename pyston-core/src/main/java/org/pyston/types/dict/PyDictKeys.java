package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code d.keys()}. */
@PythonType(name = "dict_keys", hidden = true, hashable = false, parts = {DictViewMethods.class, DictSetViewMethods.class})
public class PyDictKeys extends PyDictView {
    public static final PyType TYPE = PyType.builtin(new PyDictKeysExposed());

    public PyDictKeys(PyDict dict) {
        this(TYPE, dict);
    }

    /** A view of a derived type ({@code odict_keys}). */
    protected PyDictKeys(PyType type, PyDict dict) {
        super(type, dict);
    }
}
