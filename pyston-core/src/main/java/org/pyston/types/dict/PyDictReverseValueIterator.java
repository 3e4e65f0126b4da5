package org.pyston.types.dict;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** {@code reversed(d.values())}. */
@PythonType(name = "dict_reversevalueiterator", hidden = true, parts = {DictIteratorMethods.class})
public final class PyDictReverseValueIterator extends PyDictIterator {
    public static final PyType TYPE = PyType.builtin(new PyDictReverseValueIteratorExposed());

    public PyDictReverseValueIterator(PyDict dict) {
        super(TYPE, dict, VALUES, true);
    }
}
