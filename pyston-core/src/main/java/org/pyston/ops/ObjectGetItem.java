package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.alias.PyGenericAlias;

/** Equivalent of CPython's {@code PyObject_GetItem}. */
public final class ObjectGetItem {
    private ObjectGetItem() {
    }

    /** {@code o[key]}; a class is asked for {@code __class_getitem__}. */
    public static Object get(Frame frame, Object o, Object key) {
        Slots slots = PyType.slotsOf(o);
        if (o instanceof PyType type && !slots.has(SlotId.GETITEM)) {
            return ofClass(frame, type, key);
        }
        return slots.getItem(frame, o, key);
    }

    private static Object ofClass(Frame frame, PyType type, Object key) {
        if (type == PyType.TYPE) {
            return PyGenericAlias.of(type, key);
        }
        Object method = ObjectGetAttr.getOrNull(frame, type, Names.CLASS_GETITEM);
        if (method == null || method == org.pyston.object.PyNone.NONE) {
            throw Errors.typeError("type '" + type.name() + "' is not subscriptable");
        }
        return ObjectCall.call(frame, method, key);
    }
}
