package org.pyston.types.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pyston.object.PyType;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.StrTests;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/**
 * What {@code __slots__} of a class body asks for. Source: CPython's type_new_slots.
 *
 * @param names the members, mangled and sorted
 * @param addDict whether the class gives its instances a {@code __dict__} that its base's do not have
 * @param addWeakref whether it makes them weakly referable, which its base's are not
 */
record ClassSlots(PyStr[] names, boolean addDict, boolean addWeakref) {
    private static final PyStr CLASSCELL = Names.CLASSCELL;

    static ClassSlots of(Frame frame, PyStr className, PyType base, PyType[] bases, PyDict dict) {
        Object declared = dict.getStr(Names.SLOTS);
        boolean mayDict = !base.hasInstanceDict();
        boolean mayWeakref = !TypeLayout.hasWeakrefs(base);
        if (declared == null) {
            return new ClassSlots(new PyStr[0], mayDict, mayWeakref && TypeLayout.itemSize(base) == 0);
        }
        PyTuple items = PyStrInstance.isStr(declared) ? PyTuple.of(declared) : SequenceTuple.tuple(frame, declared);
        return read(className, items, base, bases, dict, mayDict, mayWeakref);
    }

    private static ClassSlots read(PyStr className, PyTuple items, PyType base, PyType[] bases, PyDict dict, boolean mayDict,
            boolean mayWeakref) {
        if (items.size() > 0 && TypeLayout.itemSize(base) != 0) {
            throw Errors.typeError("nonempty __slots__ not supported for subtype of '" + base.name() + "'");
        }
        boolean addDict = false;
        boolean addWeakref = false;
        List<PyStr> names = new ArrayList<>();
        for (Object item : items.items()) {
            PyStr name = identifier(item);
            if (name.equals(Names.DICT)) {
                checkOnce(mayDict && !addDict, "__dict__");
                addDict = true;
            } else if (name.equals(Names.WEAKREF)) {
                checkOnce(mayWeakref && !addWeakref, "__weakref__");
                addWeakref = true;
            } else {
                names.add(member(className, name, dict));
            }
        }
        Collections.sort(names);
        for (PyType other : bases) {
            if (other != base && bases.length > 1) {
                addDict |= mayDict && other.hasInstanceDict();
                addWeakref |= mayWeakref && TypeLayout.hasWeakrefs(other);
            }
        }
        return new ClassSlots(names.toArray(new PyStr[0]), addDict, addWeakref);
    }

    private static void checkOnce(boolean allowed, String name) {
        if (!allowed) {
            throw Errors.typeError(name + " slot disallowed: we already got one");
        }
    }

    private static PyStr identifier(Object item) {
        PyStr name = PyStrInstance.valueOrNull(item);
        if (name == null) {
            throw Errors.typeError("__slots__ items must be strings, not '" + PyType.of(item).name() + "'");
        }
        if (!StrTests.isidentifier(name)) {
            throw Errors.typeError("__slots__ must be identifiers");
        }
        return name;
    }

    private static PyStr member(PyStr className, PyStr name, PyDict dict) {
        PyStr mangled = mangle(className, name);
        if (dict.getStr(mangled) != null && !mangled.equals(Names.QUALNAME) && !mangled.equals(CLASSCELL)
                && !mangled.equals(Names.CLASSDICTCELL)) {
            throw conflict(name);
        }
        return mangled;
    }

    private static PyException conflict(PyStr name) {
        return Errors.valueError(org.pyston.text.StrRepr.repr(name) + " in __slots__ conflicts with class variable");
    }

    /** {@code __x} in class {@code _C} is {@code _C__x} (language reference, 6.2.1 "Private name mangling"). */
    static PyStr mangle(PyStr className, PyStr name) {
        String text = name.toString();
        if (!text.startsWith("__") || text.endsWith("__") || text.indexOf('.') >= 0) {
            return name.intern();
        }
        String owner = className.toString();
        int i = 0;
        while (i < owner.length() && owner.charAt(i) == '_') {
            i++;
        }
        return i == owner.length() ? name.intern() : PyStr.intern("_" + owner.substring(i) + text);
    }
}
