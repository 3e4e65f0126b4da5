package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;

/** Equivalent of CPython's {@code PySequence_Contains}. */
public final class ObjectContains {
    private ObjectContains() {
    }

    /** {@code value in container}. */
    public static boolean contains(Frame frame, Object container, Object value) {
        Slots slots = PyType.slotsOf(container);
        if (slots.has(SlotId.CONTAINS)) {
            return slots.contains(frame, container, value);
        }
        Object iterator = iterator(frame, container);
        for (Object item; (item = ObjectIter.next(frame, iterator)) != null;) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                return true;
            }
        }
        return false;
    }

    private static Object iterator(Frame frame, Object container) {
        try {
            return ObjectIter.iter(frame, container);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("argument of type '" + PyType.of(container).name() + "' is not iterable");
            }
            throw e;
        }
    }
}
