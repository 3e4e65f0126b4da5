package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code d.values()}. */
@PythonType(name = "dict_values", hidden = true, parts = {DictViewMethods.class})
public final class PyDictValues extends PyDictView {
    public static final PyType TYPE = PyType.builtin(new PyDictValuesExposed());

    public PyDictValues(PyDict dict) {
        super(TYPE, dict);
    }
}
