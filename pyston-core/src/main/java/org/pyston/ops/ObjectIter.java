package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.types.function.PyWrapperDescriptor;
import org.pyston.types.iterator.PySequenceIterator;

/** Equivalent of CPython's {@code PyObject_GetIter} and {@code PyIter_Next}. */
public final class ObjectIter {
    private ObjectIter() {
    }

    /** {@code iter(o)}. */
    public static Object iter(Frame frame, Object o) {
        Slots slots = PyType.slotsOf(o);
        if (slots.has(SlotId.ITER)) {
            Object iterator = slots.iter(frame, o);
            if (!PyType.slotsOf(iterator).has(SlotId.NEXT)) {
                throw Errors.typeError("iter() returned non-iterator of type '" + PyType.of(iterator).name() + "'");
            }
            return iterator;
        }
        if (slots.has(SlotId.SEQUENCE_ITEM)) {
            return new PySequenceIterator(o);
        }
        throw Errors.typeError("'" + PyType.of(o).name() + "' object is not iterable");
    }

    /** The next item of an iterator; null at the end. */
    public static Object next(Frame frame, Object iterator) {
        try {
            return PyType.slotsOf(iterator).next(frame, iterator);
        } catch (PyException e) {
            if (e.isStopIteration()) {
                return null; // of a generator that returned a value
            }
            throw e;
        }
    }

    /** As {@link #next}, but a StopIteration stays the one that was raised, with its value; null at the end without one. */
    public static Object nextOrStop(Frame frame, Object iterator) {
        PyType type = PyType.of(iterator);
        if (!type.isBuiltin()) {
            Object method = type.lookup(Names.NEXT);
            if (method != null && !(method instanceof PyWrapperDescriptor)) {
                return SpecialMethod.callUnbound(frame, method, iterator, type);
            }
        }
        return type.slots().next(frame, iterator);
    }

    /** Whether the value has {@code __next__} (CPython's PyIter_Check). */
    public static boolean isIterator(Object o) {
        return PyType.slotsOf(o).has(SlotId.NEXT);
    }
}
