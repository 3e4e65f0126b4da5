package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code reversed(d.items())}. */
@PythonType(name = "dict_reverseitemiterator", hidden = true, parts = {DictIteratorMethods.class})
public final class PyDictReverseItemIterator extends PyDictIterator {
    public static final PyType TYPE = PyType.builtin(new PyDictReverseItemIteratorExposed());

    public PyDictReverseItemIterator(PyDict dict) {
        super(TYPE, dict, ITEMS, true);
    }
}
