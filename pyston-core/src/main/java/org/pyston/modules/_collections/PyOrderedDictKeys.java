package org.pyston.modules._collections;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.types.dict.PyDictKeys;

/** {@code OrderedDict.keys()}. */
@PythonType(name = "odict_keys", base = PyDictKeys.class, hidden = true, hashable = false)
public final class PyOrderedDictKeys extends PyDictKeys {
    public static final PyType TYPE = PyType.builtin(new PyOrderedDictKeysExposed());

    PyOrderedDictKeys(PyOrderedDict dict) {
        super(TYPE, dict);
    }

    @Slot("__iter__")
    static Object iter(PyOrderedDictKeys self) {
        return new PyOrderedDictIterator(self.dict(), PyOrderedDictIterator.KEYS, false);
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false,
            doc = "An iterator in the opposite order.")
    static Object reversed(PyOrderedDictKeys self) {
        return new PyOrderedDictIterator(self.dict(), PyOrderedDictIterator.KEYS, true);
    }
}
