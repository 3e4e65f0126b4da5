package org.pyston.types.type;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.SequenceTuple;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.function.PyBuiltinFunction;
import org.pyston.types.function.PyCell;
import org.pyston.types.function.PyClassMethod;
import org.pyston.types.function.PyFunction;
import org.pyston.types.function.PyMemberDescriptor;
import org.pyston.types.function.PyStaticMethod;
import org.pyston.types.function.PySuper;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code type.__new__}: makes a class. Source: CPython's type_new and what it calls. */
public final class TypeNew {
    private TypeNew() {
    }

    /** {@code type.__new__(metatype, *args, **kwargs)}. */
    static Object make(Frame frame, PyType metatype, Object[] args, PyDict kwargs) {
        if (args.length != 3) {
            throw Errors.typeError("type.__new__() takes exactly 3 arguments (" + args.length + " given)");
        }
        PyStr name = PyStrInstance.valueOrNull(args[0]);
        if (name == null) {
            throw badArgument(1, "str", args[0]);
        }
        if (!(args[1] instanceof PyTuple baseTuple)) {
            throw badArgument(2, "tuple", args[1]);
        }
        if (!(args[2] instanceof PyDict namespace)) {
            throw badArgument(3, "dict", args[2]);
        }
        checkEntryResolution(frame, baseTuple);
        PyType winner = calculateMetaclass(metatype, baseTuple.items());
        if (winner != metatype && winner.definingClass(Names.NEW) != PyType.TYPE) {
            return ObjectCall.call(frame, ObjectGetAttr.get(frame, winner, Names.NEW), prepend(winner, args, kwargs),
                    keywordNames(kwargs));
        }
        PyType[] bases = bases(baseTuple);
        PyType base = TypeLayout.bestBase(bases);
        return create(frame, winner, name, bases, base, namespace.copy(), kwargs);
    }

    private static PyException badArgument(int position, String expected, Object given) {
        return Errors.typeError("type.__new__() argument " + position + " must be " + expected + ", not "
                + (given == PyNone.NONE ? "None" : PyType.of(given).name()));
    }

    private static PyStr[] keywordNames(PyDict kwargs) {
        if (kwargs == null || kwargs.size() == 0) {
            return null;
        }
        Object[] keys = kwargs.keysSnapshot();
        PyStr[] names = new PyStr[keys.length];
        for (int i = 0; i < keys.length; i++) {
            names[i] = PyStrInstance.valueOf(keys[i]);
        }
        return names;
    }

    /** {@code first}, the arguments, then the values of the keywords. */
    private static Object[] prepend(Object first, Object[] args, PyDict kwargs) {
        Object[] items = kwargs == null ? new Object[0] : kwargs.itemsSnapshot();
        Object[] all = new Object[1 + args.length + items.length / 2];
        all[0] = first;
        System.arraycopy(args, 0, all, 1, args.length);
        for (int i = 0; i < items.length / 2; i++) {
            all[1 + args.length + i] = items[2 * i + 1];
        }
        return all;
    }

    private static void checkEntryResolution(Frame frame, PyTuple bases) {
        for (Object base : bases.items()) {
            if (!(base instanceof PyType) && ObjectGetAttr.getOrNull(frame, base, Names.MRO_ENTRIES) != null) {
                throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
    }

    /** The most derived metaclass (CPython's _PyType_CalculateMetaclass); raises TypeError when there is none. */
    public static PyType calculateMetaclass(PyType metatype, Object[] bases) {
        PyType winner = metatype;
        for (Object base : bases) {
            PyType t = PyType.of(base);
            if (winner.isSubtypeOf(t)) {
                continue;
            }
            if (!t.isSubtypeOf(winner)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                        + " of the metaclasses of all its bases");
            }
            winner = t;
        }
        return winner;
    }

    private static PyType[] bases(PyTuple tuple) {
        if (tuple.size() == 0) {
            return new PyType[] {PyType.OBJECT};
        }
        PyType[] bases = new PyType[tuple.size()];
        for (int i = 0; i < bases.length; i++) {
            if (!(tuple.get(i) instanceof PyType t)) {
                throw Errors.typeError("bases must be types");
            }
            bases[i] = t;
        }
        return bases;
    }

    /** Raises ValueError for a name with a null character. */
    static void checkName(PyStr name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.codePointAt(i) == 0) {
                throw Errors.valueError("type name must not contain null characters");
            }
        }
    }

    private static PyType create(Frame frame, PyType metatype, PyStr name, PyType[] bases, PyType base, PyDict dict,
            PyDict kwargs) {
        ClassSlots slots = ClassSlots.of(frame, name, base, bases, dict);
        checkName(name);
        int inherited = base.instanceShape().slotCount;
        PyType type = new PyType(metatype, frame.interpreter(), name.toString(), bases, base, dict,
                inherited + slots.names().length, base.hasInstanceDict() || slots.addDict(),
                TypeLayout.hasWeakrefs(base) || slots.addWeakref());
        fillDictionary(frame, type, dict);
        setCells(type, dict);
        addDescriptors(type, dict, slots, inherited);
        type.setMro(computeMro(frame, type));
        if (dict.getStr(Names.DOC) == null) {
            dict.putStr(Names.DOC, PyNone.NONE);
        }
        if (dict.getStr(Names.EQ) != null && dict.getStr(Names.HASH) == null) {
            dict.putStr(Names.HASH, PyNone.NONE);
        }
        type.modified();
        register(frame, type, bases);
        callSetName(frame, type, dict);
        callInitSubclass(frame, type, kwargs);
        return type;
    }

    // ---- the dictionary

    private static void fillDictionary(Frame frame, PyType type, PyDict dict) {
        Object qualname = dict.getStr(Names.QUALNAME);
        if (qualname != null) {
            PyStr text = PyStrInstance.valueOrNull(qualname);
            if (text == null) {
                throw Errors.typeError("type __qualname__ must be a str, not " + PyType.of(qualname).name());
            }
            type.setQualname(text);
            dict.removeStr(Names.QUALNAME);
        }
        if (dict.getStr(Names.MODULE) == null) {
            Object module = frame.globals.getStr(Names.NAME);
            if (module != null) {
                dict.putStr(Names.MODULE, module);
            }
        }
        if (dict.getStr(Names.NEW) instanceof PyFunction f) {
            dict.putStr(Names.NEW, new PyStaticMethod(f));
        }
        for (PyStr special : new PyStr[] {Names.INIT_SUBCLASS, Names.CLASS_GETITEM}) {
            if (dict.getStr(special) instanceof PyFunction f) {
                dict.putStr(special, new PyClassMethod(f));
            }
        }
    }

    private static void addDescriptors(PyType type, PyDict dict, ClassSlots slots, int inherited) {
        PyStr[] names = slots.names();
        for (int i = 0; i < names.length; i++) {
            dict.putStr(names[i], new PyMemberDescriptor(type, names[i], inherited + i));
        }
        if (slots.addDict() && dict.getStr(Names.DICT) == null) {
            dict.putStr(Names.DICT, InstanceAttributes.dictOf(type));
        }
        if (slots.addWeakref() && dict.getStr(Names.WEAKREF) == null) {
            dict.putStr(Names.WEAKREF, InstanceAttributes.weakrefOf(type));
        }
    }

    private static void setCells(PyType type, PyDict dict) {
        setCell(dict, Names.CLASSCELL, type);
        setCell(dict, Names.CLASSDICTCELL, dict);
    }

    private static void setCell(PyDict dict, PyStr name, Object value) {
        Object cell = dict.getStr(name);
        if (cell == null) {
            return;
        }
        if (!(cell instanceof PyCell c)) {
            throw Errors.typeError(name + " must be a nonlocal cell, not " + TypeMethods.repr(PyType.of(cell)));
        }
        c.value = value;
        dict.removeStr(name);
    }

    // ---- the method resolution order

    /** The order that the metaclass's {@code mro()} gives; C3 when it has none of its own (CPython's mro_invoke). */
    static PyType[] computeMro(Frame frame, PyType type) {
        PyType metatype = type.type();
        if (metatype == PyType.TYPE || metatype.definingClass(Names.MRO) == PyType.TYPE) {
            return Mro.compute(type, type.bases());
        }
        PyTuple order = SequenceTuple.tuple(frame, SpecialMethod.call(frame, type, Names.MRO));
        PyType solid = TypeLayout.solidBase(type);
        PyType[] mro = new PyType[order.size()];
        for (int i = 0; i < mro.length; i++) {
            if (!(order.get(i) instanceof PyType t)) {
                throw Errors.typeError("mro() returned a non-class ('" + PyType.of(order.get(i)).name() + "')");
            }
            if (!solid.isSubtypeOf(TypeLayout.solidBase(t)) && t != type) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('" + t.name() + "')");
            }
            mro[i] = t;
        }
        return mro;
    }

    // ---- telling others

    /** Enters the type in the lists of subclasses of its bases. */
    static void register(Frame frame, PyType type, PyType[] bases) {
        for (PyType base : bases) {
            if (base.isBuiltin()) {
                frame.interpreter().addSubclass(base, type);
            } else {
                base.addSubclass(type);
            }
        }
    }

    private static void callSetName(Frame frame, PyType type, PyDict dict) {
        Object[] items = dict.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            Object value = items[i + 1];
            if (value instanceof PyFunction || PyType.of(value).lookup(Names.SET_NAME) == null) {
                continue;
            }
            try {
                SpecialMethod.call(frame, value, Names.SET_NAME, type, items[i]);
            } catch (PyException e) {
                PyStr note = PyStr.of("Error calling __set_name__ on '" + PyType.of(value).name() + "' instance ")
                        .concat(ObjectRepr.repr(frame, items[i])).concat(PyStr.of(" in '" + type.name() + "'"));
                PyBaseException.addNote(frame, e.value(), note);
                throw e;
            }
        }
    }

    private static void callInitSubclass(Frame frame, PyType type, PyDict kwargs) {
        Object method = PySuper.lookup(frame, type, type, Names.INIT_SUBCLASS);
        if (method == null) { // an mro() without object after the type: CPython finds that of the class super then
            method = PySuper.lookup(frame, PySuper.TYPE, PySuper.TYPE, Names.INIT_SUBCLASS);
        }
        if (method instanceof PyBuiltinFunction f && f.def.qualifiedName().equals("object.__init_subclass__")) {
            if (kwargs != null && kwargs.size() > 0) {
                throw Errors.typeError(type.name() + ".__init_subclass__() takes no keyword arguments");
            }
            return;
        }
        PyStr[] names = keywordNames(kwargs);
        Object[] values = new Object[names == null ? 0 : names.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = kwargs.getStr(names[i]);
        }
        ObjectCall.call(frame, method, values, names);
    }
}
