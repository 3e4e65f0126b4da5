package org.pyston.types.dict;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.SequenceList;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.types.namespace.PyMappingProxy;

/** What all three views have. Source: CPython's dictview_*. */
final class DictViewMethods {
    private DictViewMethods() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyDictView self) {
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of("...");
        }
        try {
            return PyStr.of(self.type().name() + "(").concat(ObjectRepr.repr(frame, SequenceList.list(frame, self)))
                    .concat(PyStr.of(")"));
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @Slot("__len__")
    static int len(PyDictView self) {
        return self.dict().size();
    }

    @Slot("__iter__")
    static Object iter(PyDictView self) {
        if (self instanceof PyDictKeys) {
            return new PyDictKeyIterator(self.dict());
        }
        return self instanceof PyDictItems ? new PyDictItemIterator(self.dict()) : new PyDictValueIterator(self.dict());
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false,
            doc = "An iterator in the opposite order.")
    static Object reversed(PyDictView self) {
        if (self instanceof PyDictKeys) {
            return new PyDictReverseKeyIterator(self.dict());
        }
        return self instanceof PyDictItems ? new PyDictReverseItemIterator(self.dict())
                : new PyDictReverseValueIterator(self.dict());
    }

    @PythonGetter(value = "mapping", doc = "A read-only view of the dict.")
    static Object mapping(PyDictView self) {
        return new PyMappingProxy(self.dict());
    }
}
