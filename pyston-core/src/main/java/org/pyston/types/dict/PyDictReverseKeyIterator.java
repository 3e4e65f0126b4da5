package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code reversed(d)}. */
@PythonType(name = "dict_reversekeyiterator", hidden = true, parts = {DictIteratorMethods.class})
public final class PyDictReverseKeyIterator extends PyDictIterator {
    public static final PyType TYPE = PyType.builtin(new PyDictReverseKeyIteratorExposed());

    public PyDictReverseKeyIterator(PyDict dict) {
        super(TYPE, dict, KEYS, true);
    }
}
