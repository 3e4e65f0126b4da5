package org.pyston.modules._collections;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.DictUpdate;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code collections.defaultdict}. Source: CPython's _collectionsmodule.c. */
@PythonType(name = "defaultdict", module = "collections", base = PyDict.class, subclassable = true, hashable = false,
        doc = "A dict that makes missing values by a function.")
public final class PyDefaultDict extends PyDict {
    public static final PyType TYPE = PyType.builtin(new PyDefaultDictExposed());

    private static final PyStr ITEMS = PyStr.of("items");

    private Object factory = PyNone.NONE;

    private PyDefaultDict(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyDefaultDict(type);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyDefaultDict self, Object[] args, PyDict kwargs) {
        Object[] rest = args;
        Object factory = PyNone.NONE;
        if (args.length > 0) {
            factory = args[0];
            if (factory != PyNone.NONE && !PyType.slotsOf(factory).has(SlotId.CALL)) {
                throw Errors.typeError("first argument must be callable or None");
            }
            rest = java.util.Arrays.copyOfRange(args, 1, args.length);
        }
        self.factory = factory;
        DictUpdate.update(frame, self, "dict", rest, kwargs);
    }

    @PythonGetter(value = "default_factory", doc = "The function that makes missing values, or None.", member = true)
    static Object getFactory(PyDefaultDict self) {
        return self.factory;
    }

    @PythonSetter("default_factory")
    static void setFactory(PyDefaultDict self, Object value) {
        self.factory = value == null ? PyNone.NONE : value;
    }

    @PythonMethod(value = "__missing__", signature = "($self, object, /)", textSignature = false,
            doc = "Makes, stores and returns the value of a key that is not there.")
    static Object missing(Frame frame, PyDefaultDict self, Object key) {
        if (self.factory == PyNone.NONE) {
            throw Errors.keyError(key);
        }
        Object value = ObjectCall.call(frame, self.factory);
        ObjectSetItem.set(frame, self, key, value);
        return value;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyDefaultDict self) {
        PyStr factory = factoryRepr(frame, self);
        Object items = PyDict.TYPE.slots().repr(frame, self);
        return PyStr.of(self.type().name() + "(").concat(factory).concat(PyStr.of(", ")).concat((PyStr) items)
                .concat(PyStr.of(")"));
    }

    private static PyStr factoryRepr(Frame frame, PyDefaultDict self) {
        Object factory = self.factory;
        if (factory == PyNone.NONE) {
            return PyStr.of("None");
        }
        if (!ReprGuard.enter(frame, factory)) {
            return PyStr.of("...");
        }
        try {
            return ObjectRepr.repr(frame, factory);
        } finally {
            ReprGuard.leave(frame, factory);
        }
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false,
            doc = "A defaultdict of the same items.")
    static Object copyOf(Frame frame, PyDefaultDict self) {
        return ObjectCall.call(frame, self.type(), self.factory, self);
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)", textSignature = false,
            doc = "A defaultdict of the same items.")
    static Object copyProtocol(Frame frame, PyDefaultDict self) {
        return copyOf(frame, self);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyDefaultDict self) {
        PyTuple args = self.factory == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(self.factory);
        Object items = ObjectIter.iter(frame, ObjectCall.callMethod(frame, self, ITEMS));
        return PyTuple.of(self.type(), args, PyNone.NONE, PyNone.NONE, items);
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        boolean first = left instanceof PyDefaultDict;
        PyDefaultDict self = (PyDefaultDict) (first ? left : right);
        if (!((first ? right : left) instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = ObjectCall.call(frame, self.type(), self.factory, left);
        if (result instanceof PyDict dict) {
            DictUpdate.update(frame, dict, right);
        }
        return result;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
