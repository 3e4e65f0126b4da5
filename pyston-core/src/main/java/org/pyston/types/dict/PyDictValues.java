package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code d.values()}. */
@PythonType(name = "dict_values", hidden = true, parts = {DictViewMethods.class})
public class PyDictValues extends PyDictView {
    public static final PyType TYPE = PyType.builtin(new PyDictValuesExposed());

    public PyDictValues(PyDict dict) {
        this(TYPE, dict);
    }

    /** A view of a derived type ({@code odict_values}). */
    protected PyDictValues(PyType type, PyDict dict) {
        super(type, dict);
    }
}
