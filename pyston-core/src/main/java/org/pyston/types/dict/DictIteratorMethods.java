package org.pyston.types.dict;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.IteratorReduce;
import org.pyston.types.list.PyList;

/** The methods of all iterators over dicts. */
final class DictIteratorMethods {
    private DictIteratorMethods() {
    }

    @Slot("__iter__")
    static Object iter(PyDictIterator self) {
        self.share();
        return self;
    }

    @Slot("__next__")
    static Object next(PyDictIterator self) {
        return self.next();
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "About how many items are left.")
    static long lengthHint(PyDictIterator self) {
        return self.hint();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyDictIterator self) {
        PyDictIterator copy = new PyDictKeyIterator(self);
        List<Object> rest = new ArrayList<>();
        for (Object item = copy.next(); item != null; item = copy.next()) {
            rest.add(item);
        }
        return IteratorReduce.iter(frame, PyList.of(rest.toArray()));
    }
}
