package org.pyston.modules._collections;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.types.dict.PyDictValues;

/** {@code OrderedDict.values()}. */
@PythonType(name = "odict_values", base = PyDictValues.class, hidden = true)
public final class PyOrderedDictValues extends PyDictValues {
    public static final PyType TYPE = PyType.builtin(new PyOrderedDictValuesExposed());

    PyOrderedDictValues(PyOrderedDict dict) {
        super(TYPE, dict);
    }

    @Slot("__iter__")
    static Object iter(PyOrderedDictValues self) {
        return new PyOrderedDictIterator(self.dict(), PyOrderedDictIterator.VALUES, false);
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false,
            doc = "An iterator in the opposite order.")
    static Object reversed(PyOrderedDictValues self) {
        return new PyOrderedDictIterator(self.dict(), PyOrderedDictIterator.VALUES, true);
    }
}
