package org.pyston.modules._collections;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.types.dict.PyDictItems;

/** {@code OrderedDict.items()}. */
@PythonType(name = "odict_items", base = PyDictItems.class, hidden = true, hashable = false)
public final class PyOrderedDictItems extends PyDictItems {
    public static final PyType TYPE = PyType.builtin(new PyOrderedDictItemsExposed());

    PyOrderedDictItems(PyOrderedDict dict) {
        super(TYPE, dict);
    }

    @Slot("__iter__")
    static Object iter(PyOrderedDictItems self) {
        return new PyOrderedDictIterator(self.dict(), PyOrderedDictIterator.ITEMS, false);
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false,
            doc = "An iterator in the opposite order.")
    static Object reversed(PyOrderedDictItems self) {
        return new PyOrderedDictIterator(self.dict(), PyOrderedDictIterator.ITEMS, true);
    }
}
