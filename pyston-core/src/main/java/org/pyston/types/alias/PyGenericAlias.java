package org.pyston.types.alias;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code types.GenericAlias}: {@code list[int]}. Immutable. Source: PEP 585, CPython's genericaliasobject.c. */
@PythonType(name = "GenericAlias", module = "types", subclassable = true, doc = "A parameterized generic such as list[int].")
public final class PyGenericAlias extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyGenericAliasExposed());

    private static final PyStr ORIG_CLASS = PyStr.of("__orig_class__");

    private final Object origin;
    private final PyTuple args;
    private final boolean starred;
    private volatile PyTuple parameters;

    PyGenericAlias(PyType type, Object origin, PyTuple args, boolean starred) {
        super(type);
        this.origin = origin;
        this.args = args;
        this.starred = starred;
    }

    /** {@code origin[item]}. */
    public static PyGenericAlias of(Object origin, Object item) {
        return new PyGenericAlias(TYPE, origin, item instanceof PyTuple t ? t : PyTuple.of(item), false);
    }

    /** {@code __origin__}. */
    public Object origin() {
        return origin;
    }

    /** {@code __args__}. */
    public PyTuple args() {
        return args;
    }

    /** Whether it is {@code *tuple[int]}. */
    public boolean isStarred() {
        return starred;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("GenericAlias() takes no keyword arguments");
        }
        if (args.length != 2) {
            throw Errors.typeError("GenericAlias expected 2 arguments, got " + args.length);
        }
        return new PyGenericAlias(type, args[0], args[1] instanceof PyTuple t ? t : PyTuple.of(args[1]), false);
    }

    private PyTuple parameters(Frame frame) {
        PyTuple p = parameters;
        if (p == null) {
            p = TypeParameters.of(frame, args);
            parameters = p;
        }
        return p;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyGenericAlias self, Object[] args, PyStr[] names) {
        Object made = ObjectCall.call(frame, self.origin, args, names);
        try {
            ObjectSetAttr.set(frame, made, ORIG_CLASS, self);
        } catch (PyException e) {
            if (!e.isAttributeError() && !e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
        }
        return made;
    }

    /** Whether the attribute is the alias's own and not the origin's. */
    private static boolean isOwn(PyStr name) {
        return switch (name.toString()) {
            case "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__",
                    "__mro_entries__", "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__", "__bases__" -> true;
            default -> false;
        };
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, PyGenericAlias self, PyStr name) {
        return isOwn(name) ? ObjectSlots.getAttr(frame, self, name) : ObjectGetAttr.get(frame, self.origin, name);
    }

    @Slot("getattr_or_null")
    static Object getAttrOrNull(Frame frame, PyGenericAlias self, PyStr name) {
        return isOwn(name) ? ObjectSlots.getAttrOrNull(frame, self, name)
                : ObjectGetAttr.getOrNull(frame, self.origin, name);
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyGenericAlias self, Object item) {
        PyTuple substituted = TypeParameters.substitute(frame, self, self.args, self.parameters(frame), item);
        return new PyGenericAlias(TYPE, self.origin, substituted, self.starred);
    }

    @Slot("__iter__")
    static Object iter(PyGenericAlias self) {
        return new PyGenericAliasIterator(self);
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return PyUnionType.isUnionable(left) && PyUnionType.isUnionable(right) ? PyUnionType.of(frame, left, right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyGenericAlias self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyGenericAlias o)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return (op == CompareOp.EQ) == self.isEqual(frame, o);
    }

    /** {@code self == other}. */
    boolean isEqual(Frame frame, PyGenericAlias other) {
        return starred == other.starred && ObjectRichCompare.isOrEqual(frame, origin, other.origin)
                && ObjectRichCompare.isOrEqual(frame, args, other.args);
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyGenericAlias self) {
        return ObjectHash.hash(frame, self.origin) ^ ObjectHash.hash(frame, self.args);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyGenericAlias self) {
        return AliasRepr.alias(frame, self);
    }

    @PythonMethod(value = "__mro_entries__", signature = "($self, bases, /)", textSignature = false)
    static Object mroEntries(PyGenericAlias self, Object bases) {
        return PyTuple.of(self.origin);
    }

    @PythonMethod(value = "__instancecheck__", signature = "($self, object, /)", textSignature = false)
    static Object instanceCheck(PyGenericAlias self, Object o) {
        throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @PythonMethod(value = "__subclasscheck__", signature = "($self, object, /)", textSignature = false)
    static Object subclassCheck(PyGenericAlias self, Object o) {
        throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyGenericAlias self) {
        if (self.starred) {
            PyGenericAlias plain = new PyGenericAlias(TYPE, self.origin, self.args, false);
            return PyTuple.of(frame.interpreter().builtin(PyStr.of("next")), PyTuple.of(new PyGenericAliasIterator(plain)));
        }
        return PyTuple.of(TYPE, PyTuple.of(self.origin, self.args));
    }

    @PythonMethod(value = "__dir__", signature = "($self, /)", textSignature = false)
    static Object dir(Frame frame, PyGenericAlias self) {
        PyList names = org.pyston.types.object.ObjectDir.namesOf(frame, self.origin);
        for (String own : new String[] {"__origin__", "__args__", "__unpacked__", "__parameters__",
            "__typing_unpacked_tuple_args__", "__mro_entries__"}) {
            names.append(PyStr.of(own));
        }
        return names;
    }

    @PythonGetter(value = "__origin__", member = true)
    static Object getOrigin(PyGenericAlias self) {
        return self.origin;
    }

    @PythonGetter(value = "__args__", member = true)
    static Object getArgs(PyGenericAlias self) {
        return self.args;
    }

    @PythonGetter(value = "__unpacked__", member = true)
    static boolean getUnpacked(PyGenericAlias self) {
        return self.starred;
    }

    @PythonGetter(value = "__parameters__", doc = "The type variables in it.")
    static Object getParameters(Frame frame, PyGenericAlias self) {
        return self.parameters(frame);
    }

    @PythonGetter("__typing_unpacked_tuple_args__")
    static Object getUnpackedTupleArgs(PyGenericAlias self) {
        return self.starred && self.origin == PyTuple.TYPE ? self.args : PyNone.NONE;
    }
}
