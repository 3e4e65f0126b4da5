package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.alias.PyUnionType;
import org.pyston.types.tuple.PyTuple;

/** Equivalent of CPython's {@code PyObject_IsInstance} and {@code PyObject_IsSubclass}. */
public final class ObjectIsInstance {
    private ObjectIsInstance() {
    }

    /** {@code isinstance(o, cls)}. */
    public static boolean isInstance(Frame frame, Object o, Object cls) {
        return isInstance(frame, o, cls, 0);
    }

    private static boolean isInstance(Frame frame, Object o, Object cls, int depth) {
        if (PyType.of(o) == cls) {
            return true;
        }
        if (cls instanceof PyType type && type.type() == PyType.TYPE) {
            return realIsInstance(frame, o, type);
        }
        if (cls instanceof PyTuple tuple) {
            checkDepth(frame, depth, "__instancecheck__");
            for (int i = 0; i < tuple.size(); i++) {
                if (isInstance(frame, o, tuple.get(i), depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        if (cls instanceof PyUnionType union) {
            return isInstance(frame, o, union.args());
        }
        Object check = SpecialMethod.lookup(frame, cls, Names.INSTANCECHECK);
        if (check != null) {
            return ObjectIsTrue.isTrue(frame, ObjectCall.call1(frame, check, o));
        }
        return realIsInstance(frame, o, cls);
    }

    /** Without {@code __instancecheck__} (CPython's object_isinstance): what {@code type.__instancecheck__} does. */
    public static boolean realIsInstance(Frame frame, Object o, Object cls) {
        if (cls instanceof PyType type) {
            if (PyType.of(o).isSubtypeOf(type)) {
                return true;
            }
            Object claimed = ObjectGetAttr.getOrNull(frame, o, Names.CLASS);
            return claimed instanceof PyType t && t != PyType.of(o) && t.isSubtypeOf(type);
        }
        checkClass(frame, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union");
        Object claimed = ObjectGetAttr.getOrNull(frame, o, Names.CLASS);
        return claimed != null && abstractIsSubclass(frame, claimed, cls, 0);
    }

    /** {@code issubclass(sub, cls)}. */
    public static boolean isSubclass(Frame frame, Object sub, Object cls) {
        return isSubclass(frame, sub, cls, 0);
    }

    private static boolean isSubclass(Frame frame, Object sub, Object cls, int depth) {
        if (cls instanceof PyType type && type.type() == PyType.TYPE) {
            return sub == cls || realIsSubclass(frame, sub, cls);
        }
        if (cls instanceof PyTuple tuple) {
            checkDepth(frame, depth, "__subclasscheck__");
            for (int i = 0; i < tuple.size(); i++) {
                if (isSubclass(frame, sub, tuple.get(i), depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        if (cls instanceof PyUnionType union) {
            return isSubclass(frame, sub, union.args());
        }
        Object check = SpecialMethod.lookup(frame, cls, Names.SUBCLASSCHECK);
        if (check != null) {
            return ObjectIsTrue.isTrue(frame, ObjectCall.call1(frame, check, sub));
        }
        return realIsSubclass(frame, sub, cls);
    }

    /** Without {@code __subclasscheck__} (CPython's recursive_issubclass). */
    public static boolean realIsSubclass(Frame frame, Object sub, Object cls) {
        if (cls instanceof PyType b && sub instanceof PyType s) {
            return s.isSubtypeOf(b);
        }
        checkClass(frame, sub, "issubclass() arg 1 must be a class");
        checkClass(frame, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return abstractIsSubclass(frame, sub, cls, 0);
    }

    /** A chain of single bases is followed without recursion, however long it is. */
    private static boolean abstractIsSubclass(Frame frame, Object sub, Object cls, int depth) {
        Object derived = sub;
        while (derived != cls) {
            if (!(ObjectGetAttr.getOrNull(frame, derived, Names.BASES) instanceof PyTuple bases) || bases.size() == 0) {
                return false;
            }
            if (bases.size() > 1) {
                checkDepth(frame, depth, "__issubclass__");
                return anyIsSubclass(frame, bases, cls, depth + 1);
            }
            derived = bases.get(0);
        }
        return true;
    }

    private static boolean anyIsSubclass(Frame frame, PyTuple bases, Object cls, int depth) {
        for (int i = 0; i < bases.size(); i++) {
            if (abstractIsSubclass(frame, bases.get(i), cls, depth)) {
                return true;
            }
        }
        return false;
    }

    /** Recursion inside one call counts as if each level were a call. */
    private static void checkDepth(Frame frame, int depth, String where) {
        if (frame.depth + depth > frame.interpreter().recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded in " + where);
        }
    }

    private static void checkClass(Frame frame, Object cls, String message) {
        if (!(ObjectGetAttr.getOrNull(frame, cls, Names.BASES) instanceof PyTuple)) {
            throw Errors.typeError(message);
        }
    }
}
