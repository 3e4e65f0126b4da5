package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code iter(d)}. */
@PythonType(name = "dict_keyiterator", hidden = true, parts = {DictIteratorMethods.class})
public final class PyDictKeyIterator extends PyDictIterator {
    public static final PyType TYPE = PyType.builtin(new PyDictKeyIteratorExposed());

    public PyDictKeyIterator(PyDict dict) {
        super(TYPE, dict, KEYS, false);
    }

    /** A copy of any iterator over a dict, at the same place and with the same items. */
    PyDictKeyIterator(PyDictIterator other) {
        super(TYPE, other);
    }
}
