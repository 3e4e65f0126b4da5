package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code d.items()}. */
@PythonType(name = "dict_items", hidden = true, hashable = false, parts = {DictViewMethods.class, DictSetViewMethods.class})
public final class PyDictItems extends PyDictView {
    public static final PyType TYPE = PyType.builtin(new PyDictItemsExposed());

    public PyDictItems(PyDict dict) {
        super(TYPE, dict);
    }
}
