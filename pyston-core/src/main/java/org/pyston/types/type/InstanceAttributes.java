package org.pyston.types.type;

import org.pyston.object.AttributeStorage;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Dispatch;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyGetSetDescriptor;
import org.pyston.types.weak.PyWeakReference;

/** {@code __dict__} and {@code __weakref__} of instances of Python classes. */
public final class InstanceAttributes extends Dispatch {
    private static final InstanceAttributes DISPATCH = new InstanceAttributes();
    private static final int GET_DICT = 0;
    private static final int SET_DICT = 1;
    private static final int GET_WEAKREF = 2;

    private InstanceAttributes() {
    }

    /** The {@code __dict__} of the instances of {@code owner}. */
    public static PyGetSetDescriptor dictOf(PyType owner) {
        return new PyGetSetDescriptor(owner, "__dict__", "dictionary for instance variables", DISPATCH, GET_DICT,
                SET_DICT, false);
    }

    /** The {@code __weakref__} of the instances of {@code owner}. */
    static PyGetSetDescriptor weakrefOf(PyType owner) {
        return new PyGetSetDescriptor(owner, "__weakref__", "list of weak references to the object", DISPATCH,
                GET_WEAKREF, -1, false);
    }

    @Override
    public String ownerName() {
        return "";
    }

    @Override
    public Object call1(int id, Frame frame, Object self) {
        if (id == GET_WEAKREF) {
            PyWeakReference first = PyWeakReference.first(frame, self);
            return first == null ? PyNone.NONE : first;
        }
        return ObjectSlots.instanceDict(self);
    }

    @Override
    public Object call2(int id, Frame frame, Object self, Object value) {
        setDict(self, value);
        return PyNone.NONE;
    }

    /** {@code self.__dict__ = value}; null deletes. */
    public static void setDict(Object self, Object value) {
        if (!(self instanceof PyObject o) || !o.type().hasInstanceDict()) {
            throw Errors.attributeError("This object has no __dict__");
        }
        if (value != null && !(value instanceof PyDict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
        }
        AttributeStorage.setDict(o, value == null ? new PyDict() : (PyDict) value);
    }
}
