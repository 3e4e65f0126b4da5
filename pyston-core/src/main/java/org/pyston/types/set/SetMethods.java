package org.pyston.types.set;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** What set has and frozenset has not. Source: CPython's setobject.c. */
final class SetMethods {
    private SetMethods() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySet(type);
    }

    @PythonInit(signature = "(iterable=(), /)")
    static void init(Frame frame, PySet self, Object iterable) {
        if (self.size() > 0) {
            self.clear();
        }
        if (iterable != null) {
            SetOperations.update(frame, self, iterable);
        }
    }

    @PythonMethod(value = "add", signature = "($self, object, /)", textSignature = false, doc = "Adds a value.")
    static void add(Frame frame, PySet self, Object value) {
        self.add(frame, value);
    }

    @PythonMethod(value = "clear", signature = "($self, /)", textSignature = false, doc = "Removes everything.")
    static void clear(PySet self) {
        self.clear();
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false, doc = "A set of the same members.")
    static Object copy(Frame frame, PySet self) {
        return SetOperations.copy(frame, self);
    }

    @PythonMethod(value = "discard", signature = "($self, object, /)", textSignature = false,
            doc = "Removes a value if it is there.")
    static void discard(Frame frame, PySet self, Object value) {
        discarded(frame, self, value);
    }

    private static boolean discarded(Frame frame, PySet self, Object value) {
        try {
            return self.discard(frame, value);
        } catch (PyException e) {
            return self.discard(frame, SetSlots.frozen(frame, value, e));
        }
    }

    @PythonMethod(value = "remove", signature = "($self, object, /)", textSignature = false,
            doc = "Removes a value. Raises KeyError if it is not there.")
    static void remove(Frame frame, PySet self, Object value) {
        if (!discarded(frame, self, value)) {
            throw Errors.keyError(value);
        }
    }

    @PythonMethod(value = "pop", signature = "($self, /)", textSignature = false,
            doc = "Removes and returns a member. Raises KeyError if the set is empty.")
    static Object pop(PySet self) {
        Object value = self.pop();
        if (value == null) {
            throw Errors.keyError(PyStr.of("pop from an empty set"));
        }
        return value;
    }

    @PythonMethod(value = "update", signature = "($self, *others)", textSignature = false, doc = "Adds what the others have.")
    static void update(Frame frame, PySet self, Object[] others) {
        for (Object other : others) {
            SetOperations.update(frame, self, other);
        }
    }

    @PythonMethod(value = "difference_update", signature = "($self, *others)", textSignature = false,
            doc = "Removes what the others have.")
    static void differenceUpdate(Frame frame, PySet self, Object[] others) {
        for (Object other : others) {
            SetOperations.differenceUpdate(frame, self, other);
        }
    }

    @PythonMethod(value = "intersection_update", signature = "($self, *others)", textSignature = false,
            doc = "Keeps what all the others have.")
    static void intersectionUpdate(Frame frame, PySet self, Object[] others) {
        PyAnySet kept = SetOperations.intersection(frame, self, others);
        if (kept != self) {
            self.take(kept);
        }
    }

    @PythonMethod(value = "symmetric_difference_update", signature = "($self, object, /)", textSignature = false,
            doc = "Keeps what is in exactly one of the two.")
    static void symmetricDifferenceUpdate(Frame frame, PySet self, Object other) {
        SetOperations.symmetricDifferenceUpdate(frame, self, other);
    }

    @Slot("__ior__")
    static Object inPlaceOr(Frame frame, Object self, Object other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetOperations.update(frame, (PySet) self, other);
        return self;
    }

    @Slot("__iand__")
    static Object inPlaceAnd(Frame frame, Object self, Object other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PySet set = (PySet) self;
        set.take(SetOperations.intersection(frame, set, other));
        return self;
    }

    @Slot("__isub__")
    static Object inPlaceSubtract(Frame frame, Object self, Object other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetOperations.differenceUpdate(frame, (PySet) self, other);
        return self;
    }

    @Slot("__ixor__")
    static Object inPlaceXor(Frame frame, Object self, Object other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetOperations.symmetricDifferenceUpdate(frame, (PySet) self, other);
        return self;
    }
}
