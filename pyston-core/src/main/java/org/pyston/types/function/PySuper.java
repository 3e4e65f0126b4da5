package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code super}: looks attributes up behind a class in the MRO of an object's class. Source: CPython's super_getattro. */
@PythonType(name = "super", subclassable = true, doc = "Looks attributes up behind a class in the order of an object's classes.")
public final class PySuper extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PySuperExposed());

    private PyType type;
    /** Null when unbound. */
    private Object object;
    private PyType objectType;

    private PySuper(PyType superType) {
        super(superType);
    }

    /** {@code super(type, object)}; {@code object} null makes an unbound one. */
    public static PySuper make(Frame frame, PyType type, Object object) {
        PySuper made = new PySuper(TYPE);
        made.bind(frame, type, object);
        return made;
    }

    /**
     * {@code super()} in a function.
     *
     * @param classCell the {@code __class__} cell; null when the function has none
     * @param first the first argument; null when it was deleted
     */
    public static PySuper makeFromFrame(Frame frame, PyCell classCell, Object first) {
        if (first == null) {
            throw Errors.runtimeError("super(): arg[0] deleted");
        }
        if (classCell == null) {
            throw Errors.runtimeError("super(): __class__ cell not found");
        }
        Object cls = classCell.value;
        if (cls == null) {
            throw Errors.runtimeError("super(): empty __class__ cell");
        }
        if (!(cls instanceof PyType type)) {
            throw Errors.runtimeError("super(): __class__ is not a type (" + PyType.of(cls).name() + ")");
        }
        return make(frame, type, first == PyNone.NONE ? null : first);
    }

    private void bind(Frame frame, PyType cls, Object instance) {
        type = cls;
        object = instance;
        objectType = instance == null ? null : check(frame, cls, instance);
    }

    /** The type whose MRO is searched (CPython's supercheck). */
    private static PyType check(Frame frame, PyType type, Object object) {
        if (object instanceof PyType t && t.isSubtypeOf(type)) {
            return t;
        }
        PyType own = PyType.of(object);
        if (own.isSubtypeOf(type)) {
            return own;
        }
        Object claimed = ObjectGetAttr.getOrNull(frame, object, Names.CLASS);
        if (claimed instanceof PyType t && t != own && t.isSubtypeOf(type)) {
            return t;
        }
        throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }

    /** The attribute behind {@code type} in the MRO of {@code object}'s type, bound; null for none. */
    public static Object lookup(Frame frame, PyType type, Object object, PyStr name) {
        return find(frame, type, object, check(frame, type, object), name);
    }

    private static Object find(Frame frame, PyType type, Object object, PyType start, PyStr name) {
        PyType[] mro = start.mro();
        int i = 0;
        while (i < mro.length && mro[i] != type) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            Object found = mro[i].dict().getStr(name);
            if (found != null) {
                Slots slots = PyType.slotsOf(found);
                return slots.has(SlotId.GET) ? slots.descrGet(frame, found, object == start ? null : object, start) : found;
            }
        }
        return null;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySuper(type);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PySuper self, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("super() takes no keyword arguments");
        }
        if (args.length > 2) {
            throw Errors.typeError("super() expected at most 2 arguments, got " + args.length);
        }
        if (args.length == 0) {
            PySuper found = SuperArguments.find(frame);
            self.bind(frame, found.type, found.object);
            return;
        }
        if (!(args[0] instanceof PyType type)) {
            throw Errors.typeError("super() argument 1 must be a type, not "
                    + (args[0] == PyNone.NONE ? "None" : PyType.of(args[0]).name()));
        }
        self.bind(frame, type, args.length == 1 || args[1] == PyNone.NONE ? null : args[1]);
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PySuper self, PyStr name) {
        if (self.objectType != null && !name.equals(Names.CLASS)) {
            Object found = find(frame, self.type, self.object, self.objectType, name);
            if (found != null) {
                return found;
            }
        }
        return ObjectSlots.getAttr(frame, self, name);
    }

    @Slot("__get__")
    static Object get(Frame frame, PySuper self, Object instance, PyType owner) {
        if (instance == null || instance == PyNone.NONE || self.object != null) {
            return self;
        }
        if (self.type() != TYPE) {
            return ObjectCall.call(frame, self.type(), self.type, instance);
        }
        return make(frame, self.type, instance);
    }

    @Slot("__repr__")
    static Object repr(PySuper self) {
        String of = self.type == null ? "NULL" : "<class '" + self.type.name() + "'>";
        String to = self.objectType == null ? "NULL" : "<" + self.objectType.name() + " object>";
        return PyStr.of("<super: " + of + ", " + to + ">");
    }

    @PythonGetter(value = "__thisclass__", member = true)
    static Object getThisClass(PySuper self) {
        return self.type == null ? PyNone.NONE : self.type;
    }

    @PythonGetter(value = "__self__", member = true)
    static Object getSelf(PySuper self) {
        return self.object == null ? PyNone.NONE : self.object;
    }

    @PythonGetter(value = "__self_class__", member = true)
    static Object getSelfClass(PySuper self) {
        return self.objectType == null ? PyNone.NONE : self.objectType;
    }
}
