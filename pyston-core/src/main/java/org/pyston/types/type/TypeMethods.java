package org.pyston.types.type;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectIsInstance;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyUnionType;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;

/** The type {@code type}. Source: CPython's typeobject.c (type_*), data model 3.3.3. */
@PythonType(name = "type", subclassable = true, hasDict = true, parts = TypeAttributes.class,
        doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type")
public final class TypeMethods {
    public static final PyType TYPE = PyType.TYPE;

    private TypeMethods() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType metatype, Object[] args, PyDict kwargs) {
        return TypeNew.make(frame, metatype, args, kwargs);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyType self, Object[] args, PyDict kwargs) {
        if (args.length == 1 && kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("type.__init__() takes no keyword arguments");
        }
        if (args.length != 1 && args.length != 3) {
            throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
        }
    }

    @Slot("__repr__")
    static Object repr(PyType self) {
        String module = moduleOf(self);
        String prefix = module == null || module.equals("builtins") ? "" : module + ".";
        return PyStr.of("<class '" + prefix + (prefix.isEmpty() && self.isBuiltin() ? self.name() : self.qualname()) + "'>");
    }

    /** The module's name; null when it is none or no string. */
    static String moduleOf(PyType type) {
        if (type.isBuiltin()) {
            return type.exposed().module();
        }
        return type.dict().getStr(Names.MODULE) instanceof PyStr s ? s.toString() : null;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyType self, Object[] args, PyStr[] names) {
        return TypeCall.call(frame, self, args, names);
    }

    // ---- attributes

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyType self, PyStr name) {
        Object value = find(frame, self, name);
        if (value == null) {
            throw Errors.noAttribute(self, name);
        }
        return value;
    }

    @Slot("getattr_or_null")
    static Object getAttrOrNull(Frame frame, PyType self, PyStr name) {
        try {
            return find(frame, self, name);
        } catch (PyException e) {
            if (e.isAttributeError()) {
                return null;
            }
            throw e;
        }
    }

    /** Null when no class has the attribute; an AttributeError of a descriptor passes through, for its text. */
    private static Object find(Frame frame, PyType self, PyStr name) {
        PyType meta = self.type();
        Object metaAttribute = meta.lookup(name);
        Slots metaSlots = metaAttribute == null ? null : PyType.slotsOf(metaAttribute);
        boolean metaGets = metaSlots != null && metaSlots.has(SlotId.GET);
        if (metaGets && ObjectSlots.isData(metaSlots)) {
            return metaSlots.descrGet(frame, metaAttribute, self, meta);
        }
        Object attribute = self.lookup(name);
        if (attribute != null) {
            Slots slots = PyType.slotsOf(attribute);
            return slots.has(SlotId.GET) ? slots.descrGet(frame, attribute, null, self) : attribute;
        }
        return metaGets ? metaSlots.descrGet(frame, metaAttribute, self, meta) : metaAttribute;
    }

    @Slot("__setattr__")
    static void setAttr(Frame frame, PyType self, PyStr name, Object value) {
        checkMutable(self, name);
        Object descriptor = self.type().lookup(name);
        if (descriptor != null) {
            Slots slots = PyType.slotsOf(descriptor);
            if (slots.has(SlotId.SET)) {
                slots.descrSet(frame, descriptor, self, value);
                return;
            }
        }
        self.assign(name, value);
    }

    @Slot("__delattr__")
    static void delAttr(Frame frame, PyType self, PyStr name) {
        checkMutable(self, name);
        Object descriptor = self.type().lookup(name);
        if (descriptor != null) {
            Slots slots = PyType.slotsOf(descriptor);
            if (ObjectSlots.isData(slots)) {
                slots.descrDelete(frame, descriptor, self);
                return;
            }
        }
        if (!self.remove(name)) {
            throw Errors.noAttribute(self, name);
        }
    }

    private static void checkMutable(PyType self, PyStr name) {
        if (self.isBuiltin()) {
            throw immutable(self, name.toString());
        }
    }

    /** "cannot set 'x' attribute of immutable type 'int'". */
    static PyException immutable(PyType type, String name) {
        return Errors.typeError("cannot set '" + name + "' attribute of immutable type '"
                + type.qualifiedTpName() + "'");
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return PyUnionType.isUnionable(left) && PyUnionType.isUnionable(right) ? PyUnionType.of(frame, left, right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    // ---- methods

    @PythonMethod(value = "mro", signature = "($self, /)", doc = "Computes the method resolution order.")
    static Object mro(PyType self) {
        PyType[] order = Mro.compute(self, self.bases());
        Object[] items = new Object[order.length];
        System.arraycopy(order, 0, items, 0, items.length);
        return PyList.of(items);
    }

    @PythonMethod(value = "__subclasses__", signature = "($self, /)", doc = "The living direct subclasses.")
    static Object subclasses(Frame frame, PyType self) {
        PyList list = new PyList();
        for (PyType t : Subclasses.of(frame, self)) {
            list.append(t);
        }
        return list;
    }

    @PythonMethod(value = "__prepare__", signature = "($cls, *args, **kwds)", textSignature = false,
            kind = PythonMethod.Kind.CLASS, doc = "Makes the namespace for the body of a class statement.")
    static Object prepare(PyType type, Object[] args, PyDict kwds) {
        return new PyDict();
    }

    @PythonMethod(value = "__instancecheck__", signature = "($self, instance, /)", doc = "Whether an object is an instance.")
    static boolean instanceCheck(Frame frame, PyType self, Object instance) {
        return ObjectIsInstance.realIsInstance(frame, instance, self);
    }

    @PythonMethod(value = "__subclasscheck__", signature = "($self, subclass, /)", doc = "Whether a class is a subclass.")
    static boolean subclassCheck(Frame frame, PyType self, Object subclass) {
        return ObjectIsInstance.realIsSubclass(frame, subclass, self);
    }

    @PythonMethod(value = "__dir__", signature = "($self, /)", doc = "The names that dir() lists for a class.")
    static Object dir(PyType self) {
        PyDict names = new PyDict();
        PyType[] mro = self.mro();
        for (PyType t : mro) {
            for (Object key : t.dict().keysSnapshot()) {
                names.put(key, key);
            }
        }
        return PyList.of(names.keysSnapshot());
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "About how many bytes the type takes.")
    static long sizeOf(PyType self) {
        return 1064;
    }
}
