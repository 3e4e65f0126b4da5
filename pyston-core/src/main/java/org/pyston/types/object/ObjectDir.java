package org.pyston.types.object;

import org.pyston.object.AttributeStorage;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.SequenceList;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code dir()}. Source: CPython's object___dir___impl and merge_class_dict. */
public final class ObjectDir {
    private ObjectDir() {
    }

    /** {@code object.__dir__(self)}: unsorted. */
    public static PyList dir(Frame frame, Object self) {
        PyDict names = new PyDict();
        Object own = self instanceof PyObject o && o.type().hasInstanceDict() ? AttributeStorage.dict(o)
                : ObjectGetAttr.getOrNull(frame, self, Names.DICT);
        if (own instanceof PyDict d) {
            addKeys(frame, names, d);
        }
        Object cls = ObjectGetAttr.getOrNull(frame, self, Names.CLASS);
        if (cls != null) {
            addClass(frame, names, cls);
        }
        return PyList.of(names.keysSnapshot());
    }

    private static void addKeys(Frame frame, PyDict names, PyDict from) {
        for (Object key : from.keysSnapshot()) {
            names.put(frame, key, key);
        }
    }

    private static void addClass(Frame frame, PyDict names, Object cls) {
        if (cls instanceof PyType t) {
            for (PyType each : t.mro()) {
                addKeys(frame, names, each.dict());
            }
            return;
        }
        if (ObjectGetAttr.getOrNull(frame, cls, Names.DICT) instanceof PyDict d) {
            addKeys(frame, names, d);
        }
        if (ObjectGetAttr.getOrNull(frame, cls, Names.BASES) instanceof PyTuple bases) {
            for (Object base : bases.items()) {
                addClass(frame, names, base);
            }
        }
    }

    /** {@code dir(o)} for any object, by its {@code __dir__}, unsorted. */
    public static PyList namesOf(Frame frame, Object o) {
        Object names = SpecialMethod.call(frame, o, Names.DIR);
        if (names == null) {
            throw Errors.typeError("object does not provide __dir__");
        }
        return SequenceList.list(frame, names);
    }
}
