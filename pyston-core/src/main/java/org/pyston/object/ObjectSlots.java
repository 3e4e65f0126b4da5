package org.pyston.object;

import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.object.ObjectDir;

/** What {@code object} does in its slots; every type inherits it. Source: CPython's Objects/object.c and typeobject.c. */
public final class ObjectSlots {
    private ObjectSlots() {
    }

    // ---- attributes

    /** Equivalent of CPython's PyObject_GenericGetAttr. */
    public static Object getAttr(Frame frame, Object self, PyStr name) {
        Object value = getAttrOrNull(frame, self, name);
        if (value == null) {
            throw Errors.noAttribute(self, name);
        }
        return value;
    }

    /** As {@link #getAttr}, null when there is no such attribute. */
    public static Object getAttrOrNull(Frame frame, Object self, PyStr name) {
        PyType type = PyType.of(self);
        Object descriptor = type.lookup(name);
        Slots slots = descriptor == null ? null : PyType.slotsOf(descriptor);
        if (slots != null && slots.has(SlotId.GET) && isData(slots)) {
            return descrGetOrNull(frame, slots, descriptor, self, type);
        }
        if (self instanceof PyObject o && type.hasInstanceDict()) {
            Object value = AttributeStorage.get(o, name);
            if (value != null) {
                return value;
            }
        }
        if (slots == null) {
            return null;
        }
        return slots.has(SlotId.GET) ? descrGetOrNull(frame, slots, descriptor, self, type) : descriptor;
    }

    /** A descriptor may itself raise AttributeError: that error is kept for its text, so it passes through. */
    private static Object descrGetOrNull(Frame frame, Slots slots, Object descriptor, Object self, PyType type) {
        return slots.descrGet(frame, descriptor, self, type);
    }

    /** For slots that only have a raising {@code getAttr}: null in place of an AttributeError. */
    public static Object getAttrOrNullVia(Slots slots, Frame frame, Object self, PyStr name) {
        try {
            return slots.getAttr(frame, self, name);
        } catch (PyException e) {
            if (e.isAttributeError()) {
                return null;
            }
            throw e;
        }
    }

    /** Whether the slots are those of a data descriptor. */
    public static boolean isData(Slots slots) {
        return slots.has(SlotId.SET) || slots.has(SlotId.DELETE);
    }

    /** Equivalent of CPython's PyObject_GenericSetAttr. */
    public static void setAttr(Frame frame, Object self, PyStr name, Object value) {
        PyType type = PyType.of(self);
        Object descriptor = type.lookup(name);
        if (descriptor != null) {
            Slots slots = PyType.slotsOf(descriptor);
            if (slots.has(SlotId.SET)) {
                slots.descrSet(frame, descriptor, self, value);
                return;
            }
        }
        if (self instanceof PyObject o && type.hasInstanceDict()) {
            AttributeStorage.set(o, name, value);
            return;
        }
        throw noSuchOrReadOnly(self, name, descriptor);
    }

    /** Equivalent of CPython's PyObject_GenericSetAttr with a null value. */
    public static void delAttr(Frame frame, Object self, PyStr name) {
        PyType type = PyType.of(self);
        Object descriptor = type.lookup(name);
        if (descriptor != null) {
            Slots slots = PyType.slotsOf(descriptor);
            if (isData(slots)) {
                slots.descrDelete(frame, descriptor, self);
                return;
            }
        }
        if (self instanceof PyObject o && type.hasInstanceDict()) {
            if (!AttributeStorage.delete(o, name)) {
                throw Errors.noAttribute(self, name);
            }
            return;
        }
        throw noSuchOrReadOnly(self, name, descriptor);
    }

    private static PyException noSuchOrReadOnly(Object self, PyStr name, Object descriptor) {
        if (descriptor == null) {
            return Errors.noAttribute(self, name);
        }
        return Errors.attributeError(self, name,
                "'" + PyType.of(self).name() + "' object attribute '" + name + "' is read-only");
    }

    /** {@code object.__dir__}. */
    public static PyList dir(Frame frame, Object self) {
        return ObjectDir.dir(frame, self);
    }

    // ---- representation, identity, comparison

    /** {@code <module.Class object at 0x…>}, without a frame: the plain form of built-in types. */
    public static Object repr(Object self) {
        return PyStr.of("<" + PyType.of(self).qualifiedTpName() + " object at " + Identity.hex(self) + ">");
    }

    /** {@code object.__repr__}. */
    public static Object repr(Frame frame, Object self) {
        PyType type = PyType.of(self);
        if (type.isBuiltin()) {
            return repr(self);
        }
        Object module = type.dict().getStr(Names.MODULE);
        String prefix = module instanceof PyStr m && !m.toString().equals("builtins") ? m + "." : "";
        return PyStr.of("<" + prefix + type.qualname() + " object at " + Identity.hex(self) + ">");
    }

    /** The hash of an object that is equal to itself only. */
    public static long hash(Object self) {
        return Identity.id(self) >> 4;
    }

    /** Equality is identity; the order is unknown. */
    public static Object richCompare(Frame frame, Object self, Object other, CompareOp op) {
        switch (op) {
            case EQ:
                return Identity.is(self, other) ? Boolean.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
            case NE:
                Object equal = PyType.slotsOf(self).richCompare(frame, self, other, CompareOp.EQ);
                return equal == PyNotImplemented.NOT_IMPLEMENTED ? equal
                        : (Object) !org.pyston.ops.ObjectIsTrue.isTrue(frame, equal);
            default:
                return PyNotImplemented.NOT_IMPLEMENTED;
        }
    }

    // ---- making

    /** {@code object.__init__} without generated dispatch: for built-in types that declare no {@code __init__}. */
    public static void init(Frame frame, Object self, Object[] args, PyStr[] names) {
        PyType type = PyType.of(self);
        if (args.length > 0 && (!type.isBuiltin() || type == PyType.OBJECT)) { // others have a __new__ that took them
            checkNoExcessForInit(type);
        }
    }

    /** Raises when {@code object.__new__} got arguments that nobody takes (CPython's object_new). */
    static void checkNoExcessForNew(PyType type) {
        PyType newOwner = type.definingClass(Names.NEW);
        if (newOwner != PyType.OBJECT) {
            throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (type.definingClass(Names.INIT) == PyType.OBJECT) {
            throw Errors.typeError(type.name() + "() takes no arguments");
        }
    }

    /** Raises when {@code object.__init__} got arguments that nobody takes (CPython's object_init). */
    static void checkNoExcessForInit(PyType type) {
        PyType initOwner = type.definingClass(Names.INIT);
        if (initOwner != PyType.OBJECT) {
            throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (type.definingClass(Names.NEW) == PyType.OBJECT) {
            throw Errors.typeError(type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
        }
    }

    static PyException abstractInstantiation(Frame frame, PyType type) {
        Object set = type.lookup(Names.ABSTRACTMETHODS);
        PyList sorted = org.pyston.ops.SequenceList.sortedList(frame, set);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            text.append(i > 0 ? ", '" : "'").append(sorted.get(i)).append('\'');
        }
        return Errors.typeError("Can't instantiate abstract class " + type.name() + " without an implementation for abstract"
                + " method" + (sorted.size() > 1 ? "s " : " ") + text);
    }

    /** The instance's live {@code __dict__}; raises AttributeError when it has none. */
    public static PyDict instanceDict(Object self) {
        if (self instanceof PyObject o && o.type().hasInstanceDict()) {
            return AttributeStorage.dict(o);
        }
        throw Errors.noAttribute(self, Names.DICT);
    }
}
