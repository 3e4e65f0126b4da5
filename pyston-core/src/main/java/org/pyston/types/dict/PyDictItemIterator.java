package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code iter(d.items())}. */
@PythonType(name = "dict_itemiterator", hidden = true, parts = {DictIteratorMethods.class})
public final class PyDictItemIterator extends PyDictIterator {
    public static final PyType TYPE = PyType.builtin(new PyDictItemIteratorExposed());

    public PyDictItemIterator(PyDict dict) {
        super(TYPE, dict, ITEMS, false);
    }
}
