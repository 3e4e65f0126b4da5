package org.pyston.types.type;

import java.util.ArrayList;
import java.util.List;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyMemberDescriptor;
import org.pyston.types.module.PyModule;

/** {@code obj.__class__ = cls}. Source: CPython's object_set_class and compatible_for_assignment. */
public final class ClassAssignment {
    private ClassAssignment() {
    }

    /** Assigns; raises TypeError when the layouts differ. {@code value} null is a deletion. */
    public static void assign(Frame frame, Object self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete __class__ attribute");
        }
        if (!(value instanceof PyType newType)) {
            throw Errors.typeError("__class__ must be set to a class, not '" + PyType.of(value).name() + "' object");
        }
        PyType oldType = PyType.of(self);
        boolean modules = newType.isSubtypeOf(PyModule.TYPE) && oldType.isSubtypeOf(PyModule.TYPE);
        if (!modules && (newType.isBuiltin() || oldType.isBuiltin())) {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        checkLayouts(oldType, newType, "__class__");
        AttributeStorage.setType((PyObject) self, newType);
    }

    /** Raises TypeError unless an object of the one type may become one of the other. */
    static void checkLayouts(PyType oldType, PyType newType, String attribute) {
        if (newType.builtinBase() != oldType.builtinBase() && !sameJavaClass(newType, oldType)) {
            throw Errors.typeError(attribute + " assignment: '" + newType.name() + "' "
                    + (newType.isBuiltin() == oldType.isBuiltin() ? "object layout" : "deallocator") + " differs from '"
                    + oldType.name() + "'");
        }
        if (newType.hasInstanceDict() != oldType.hasInstanceDict()
                || TypeLayout.hasWeakrefs(newType) != TypeLayout.hasWeakrefs(oldType)
                || !slotNames(newType).equals(slotNames(oldType))) {
            throw Errors.typeError(attribute + " assignment: '" + newType.name() + "' object layout differs from '"
                    + oldType.name() + "'");
        }
    }

    private static boolean sameJavaClass(PyType a, PyType b) {
        return TypeLayout.solidBase(a.builtinBase()) == TypeLayout.solidBase(b.builtinBase());
    }

    private static List<PyStr> slotNames(PyType type) {
        List<PyStr> names = new ArrayList<>();
        for (PyType t = type; t != null && !t.isBuiltin(); t = t.base()) {
            List<PyStr> own = new ArrayList<>();
            for (PyStr name : slotNamesOf(t)) {
                own.add(name);
            }
            names.addAll(0, own);
        }
        return names;
    }

    /** The names of the members that the class itself has, in order of their place. */
    private static PyStr[] slotNamesOf(PyType type) {
        int first = type.base().instanceShape().slotCount;
        PyStr[] names = new PyStr[type.instanceShape().slotCount - first];
        for (Object value : type.dict().keysSnapshot()) {
            if (value instanceof PyStr name && type.dict().getStr(name) instanceof PyMemberDescriptor m && m.owner() == type
                    && m.slotIndex() >= first) {
                names[m.slotIndex() - first] = m.name();
            }
        }
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i] == null ? PyStr.EMPTY : names[i]; // its descriptor was deleted
        }
        return names;
    }
}
