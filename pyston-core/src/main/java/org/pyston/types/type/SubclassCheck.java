package org.pyston.types.type;

import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.tuple.PyTuple;

/** {@code issubclass} without {@code __subclasscheck__}: by MRO, or by the {@code __bases__} of objects that act as classes. */
public final class SubclassCheck {
    private SubclassCheck() {
    }

    /** Equivalent of CPython's recursive_issubclass. */
    public static boolean isSubclass(Frame frame, Object sub, Object cls) {
        if (sub instanceof PyType s && cls instanceof PyType c) {
            return s.isSubtypeOf(c);
        }
        if (bases(frame, sub) == null) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        if (bases(frame, cls) == null) {
            throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
        }
        return walk(frame, sub, cls);
    }

    /** Whether {@code cls} is reached from {@code sub} by {@code __bases__} (CPython's abstract_issubclass). */
    public static boolean walk(Frame frame, Object sub, Object cls) {
        if (sub == cls) {
            return true;
        }
        PyTuple bases = bases(frame, sub);
        if (bases != null) {
            for (int i = 0; i < bases.size(); i++) {
                if (walk(frame, bases.get(i), cls)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code __bases__} when it is a tuple; else null. */
    public static PyTuple bases(Frame frame, Object cls) {
        return ObjectGetAttr.getOrNull(frame, cls, Names.BASES) instanceof PyTuple t ? t : null;
    }
}
