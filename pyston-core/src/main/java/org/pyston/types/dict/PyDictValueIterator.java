package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code iter(d.values())}. */
@PythonType(name = "dict_valueiterator", hidden = true, parts = {DictIteratorMethods.class})
public final class PyDictValueIterator extends PyDictIterator {
    public static final PyType TYPE = PyType.builtin(new PyDictValueIteratorExposed());

    public PyDictValueIterator(PyDict dict) {
        super(TYPE, dict, VALUES, false);
    }
}
