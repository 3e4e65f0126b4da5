package org.pyston.types.object;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyMethodDescriptor;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** How {@code object} is pickled and copied: {@code __reduce_ex__} and {@code __getstate__}. Source: CPython's reduce_newobj. */
public final class ObjectReduce {
    private static final PyStr REDUCE = PyStr.of("__reduce__");
    private static final PyStr REDUCE_EX = PyStr.of("_reduce_ex");
    private static final PyStr GETSTATE = PyStr.of("__getstate__");
    private static final PyStr GETNEWARGS_EX = PyStr.of("__getnewargs_ex__");
    private static final PyStr GETNEWARGS = PyStr.of("__getnewargs__");
    private static final PyStr NEWOBJ = PyStr.of("__newobj__");
    private static final PyStr NEWOBJ_EX = PyStr.of("__newobj_ex__");
    private static final PyStr SLOTNAMES = PyStr.of("__slotnames__");
    private static final PyStr SLOTNAMES_FUNCTION = PyStr.of("_slotnames");
    private static final PyStr ITEMS = PyStr.of("items");

    private ObjectReduce() {
    }

    @PythonMethod(value = "__reduce_ex__", signature = "($self, protocol, /)", doc = "Helper for pickle.")
    public static Object reduceEx(Frame frame, Object self, int protocol) {
        PyType type = PyType.of(self);
        Object reduce = type.lookup(REDUCE);
        boolean overridden = reduce != null && !(reduce instanceof PyMethodDescriptor d && d.owner() == PyType.OBJECT);
        Object own = overridden ? ObjectGetAttr.getOrNull(frame, self, REDUCE) : null;
        return own != null ? ObjectCall.call0(frame, own) : commonReduce(frame, self, protocol);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", doc = "Helper for pickle.")
    public static Object reduce(Frame frame, Object self) {
        return commonReduce(frame, self, 0);
    }

    @PythonMethod(value = "__getstate__", signature = "($self, /)", doc = "Helper for pickle.")
    public static Object getState(Frame frame, Object self) {
        return defaultState(frame, self, false);
    }

    private static Object commonReduce(Frame frame, Object self, int protocol) {
        Object copyreg = ImportedModule.get(frame, "copyreg");
        if (protocol >= 2) {
            return reduceNewObject(frame, self, copyreg);
        }
        return ObjectCall.call(frame, ObjectGetAttr.get(frame, copyreg, REDUCE_EX), self, (long) protocol);
    }

    private static PyTuple reduceNewObject(Frame frame, Object self, Object copyreg) {
        PyType type = PyType.of(self);
        if (type.isBuiltin() && (type.definingClass(Names.NEW) == null
                || type != PyType.OBJECT && type.definingClass(Names.NEW) == PyType.OBJECT)) {
            throw Errors.typeError("cannot pickle '" + type.name() + "' object");
        }
        Object[] newArgs = newArguments(frame, self);
        PyTuple args = (PyTuple) newArgs[0];
        PyDict kwargs = (PyDict) newArgs[1];
        boolean hasArgs = args != null;
        Object function;
        PyTuple newTuple;
        if (kwargs == null || kwargs.size() == 0) {
            function = ObjectGetAttr.get(frame, copyreg, NEWOBJ);
            Object[] items = new Object[1 + (hasArgs ? args.size() : 0)];
            items[0] = type;
            if (hasArgs) {
                System.arraycopy(args.items(), 0, items, 1, args.size());
            }
            newTuple = PyTuple.of(items);
        } else {
            function = ObjectGetAttr.get(frame, copyreg, NEWOBJ_EX);
            newTuple = PyTuple.of(type, args, kwargs);
        }
        boolean isList = self instanceof PyList;
        boolean isDict = self instanceof PyDict;
        Object state = state(frame, self, !(hasArgs || isList || isDict));
        Object listItems = isList ? ObjectIter.iter(frame, self) : PyNone.NONE;
        Object dictItems = isDict ? ObjectIter.iter(frame, ObjectCall.callMethod(frame, self, ITEMS)) : PyNone.NONE;
        return PyTuple.of(function, newTuple, state, listItems, dictItems);
    }

    /** The tuple and dict of {@code __getnewargs_ex__} or {@code __getnewargs__}; nulls for none. */
    private static Object[] newArguments(Frame frame, Object self) {
        Object ex = SpecialMethod.call(frame, self, GETNEWARGS_EX);
        if (ex != null) {
            if (!(ex instanceof PyTuple pair)) {
                throw Errors.typeError("__getnewargs_ex__ should return a tuple, not '" + PyType.of(ex).name() + "'");
            }
            if (pair.size() != 2) {
                throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not " + pair.size());
            }
            if (!(pair.get(0) instanceof PyTuple)) {
                throw badItem("first item of the tuple returned by __getnewargs_ex__ must be a tuple", pair.get(0));
            }
            if (!(pair.get(1) instanceof PyDict)) {
                throw badItem("second item of the tuple returned by __getnewargs_ex__ must be a dict", pair.get(1));
            }
            return new Object[] {pair.get(0), pair.get(1)};
        }
        Object args = SpecialMethod.call(frame, self, GETNEWARGS);
        if (args != null && !(args instanceof PyTuple)) {
            throw Errors.typeError("__getnewargs__ should return a tuple, not '" + PyType.of(args).name() + "'");
        }
        return new Object[] {args, null};
    }

    private static PyException badItem(String text, Object given) {
        return Errors.typeError(text + ", not '" + PyType.of(given).name() + "'");
    }

    private static Object state(Frame frame, Object self, boolean required) {
        Object method = PyType.of(self).lookup(GETSTATE);
        if (method instanceof PyMethodDescriptor d && d.owner() == PyType.OBJECT) {
            return defaultState(frame, self, required);
        }
        return ObjectCall.callMethod(frame, self, GETSTATE);
    }

    /** Equivalent of CPython's object_getstate_default. */
    private static Object defaultState(Frame frame, Object self, boolean required) {
        PyType type = PyType.of(self);
        PyType builtin = type.builtinBase();
        if (required && builtin != PyType.OBJECT && !isStateless(builtin)) {
            throw Errors.typeError("cannot pickle '" + type.qualifiedTpName() + "' object");
        }
        Object state = PyNone.NONE;
        if (self instanceof PyObject o && type.hasInstanceDict() && hasAttributes(o)) {
            state = AttributeStorage.dict(o);
        }
        PyDict slots = slotValues(frame, self, type);
        return slots.size() == 0 ? state : PyTuple.of(state, slots);
    }

    private static boolean hasAttributes(PyObject o) {
        return o.shape().isDictMode() ? AttributeStorage.dict(o).size() > 0 : o.shape().names().length > 0;
    }

    /** Built-in types whose instances are as large as an object's in CPython, so that there is no state to lose. */
    private static boolean isStateless(PyType type) {
        return type == PyNone.NONE.type() || type.base() == PyType.OBJECT && type.name().equals("ellipsis");
    }

    private static PyDict slotValues(Frame frame, Object self, PyType type) {
        PyDict values = new PyDict();
        if (type.isBuiltin()) {
            return values;
        }
        Object names = type.dict().getStr(SLOTNAMES);
        if (names == null) {
            Object copyreg = ImportedModule.get(frame, "copyreg");
            names = ObjectCall.call1(frame, ObjectGetAttr.get(frame, copyreg, SLOTNAMES_FUNCTION), type);
        }
        if (!(names instanceof PyList list)) {
            return values;
        }
        for (Object name : list.toArray()) {
            Object value = ObjectGetAttr.getOrNull(frame, self, PyStrInstance.valueOf(name));
            if (value != null) {
                values.put(frame, name, value);
            }
        }
        return values;
    }
}
