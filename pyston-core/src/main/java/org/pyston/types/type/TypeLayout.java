package org.pyston.types.type;

import org.pyston.object.ExposedType;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.bool.PyBool;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.typing.GenericType;

/** What instances consist of: which types may be bases together, and what memory figures Python sees. */
public final class TypeLayout {
    private TypeLayout() {
    }

    /** The base whose layout a class with these bases has (CPython's best_base); raises TypeError when they conflict. */
    static PyType bestBase(PyType[] bases) {
        PyType winner = null;
        PyType best = null;
        for (PyType base : bases) {
            if (!base.isSubclassable()) {
                throw Errors.typeError("type '" + base.qualifiedTpName() + "' is not an acceptable base type");
            }
            PyType candidate = solidBase(base);
            if (winner == null || !winner.isSubtypeOf(candidate) && candidate.isSubtypeOf(winner)) {
                winner = candidate;
                best = base;
            } else if (!winner.isSubtypeOf(candidate)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /** The nearest type along {@code __base__} whose instances hold more than its base's. */
    static PyType solidBase(PyType type) {
        PyType t = type;
        while (t.base() != null && !isSolid(t)) {
            t = t.base();
        }
        return t;
    }

    private static boolean isSolid(PyType type) {
        if (!type.isBuiltin()) {
            return type.instanceShape().slotCount > type.base().instanceShape().slotCount;
        }
        return type != PyBool.TYPE && type != GenericType.TYPE && !ExceptionTypes.addsNothing(type);
    }

    /** Whether instances can be referred to weakly. */
    public static boolean hasWeakrefs(PyType type) {
        for (PyType t = type; t != null; t = t.base()) {
            if (t.isBuiltin()) {
                return builtinHasWeakrefs(t.name());
            }
            if (t.hasWeakrefs()) {
                return true;
            }
        }
        return false;
    }

    /** By CPython's types, whose instances have room for a list of weak references or not. */
    private static boolean builtinHasWeakrefs(String name) {
        return switch (name) {
            case "type", "function", "method", "builtin_function_or_method", "module", "generator", "coroutine",
                    "code", "async_generator", "set", "frozenset", "memoryview", "GenericAlias", "OrderedDict",
                    "PickleBuffer", "Context", "deque", "array", "Pattern", "partial", "_lru_cache_wrapper", "_tee",
                    "Struct", "SimpleQueue", "mmap", "Future", "Task", "lock", "RLock", "_local", "_localdummy",
                    "TypeVar", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "TypeVarTuple", "FileIO", "BytesIO",
                    "StringIO", "BufferedReader", "BufferedWriter", "BufferedRandom", "BufferedRWPair", "TextIOWrapper",
                    "_IOBase", "_RawIOBase", "_BufferedIOBase", "_TextIOBase", "Element" -> true;
            default -> false;
        };
    }

    /** Whether instances vary in size in CPython ({@code __itemsize__}), which forbids nonempty {@code __slots__}. */
    static int itemSize(PyType type) {
        PyType t = type.builtinBase();
        while (t != null) {
            switch (t.name()) {
                case "int":
                    return 4;
                case "tuple":
                    return 8;
                case "bytes":
                    return 1;
                case "type":
                    return 40;
                default:
                    t = t.base();
            }
        }
        return 0;
    }

    /** {@code __basicsize__}: CPython's where programs compare it (objects with {@code __slots__}), else about right. */
    static long basicSize(PyType type) {
        if (!type.isBuiltin()) {
            return basicSize(type.base()) + 8L * (type.instanceShape().slotCount - type.base().instanceShape().slotCount);
        }
        return switch (type.name()) {
            case "object", "NoneType", "ellipsis" -> 16;
            case "float", "int", "bool", "tuple" -> 24;
            case "list" -> 40;
            case "dict" -> 64;
            case "type" -> 928;
            default -> type.base() == null ? 16 : Math.max(32, basicSize(type.base()));
        };
    }

    /** {@code __flags__}: CPython's Py_TPFLAGS bits that make sense here. */
    static long flags(PyType type) {
        long flags = 1L << 12 | 1L << 18;
        flags |= type.isBuiltin() ? 1L << 8 : 1L << 9 | 1L << 14;
        flags |= type.isSubclassable() ? 1L << 10 : 0;
        flags |= type.isAbstract() ? 1L << 20 : 0;
        flags |= type.hasFlag(ExposedType.MATCH_SELF) ? 1L << 22 : 0;
        flags |= type.hasFlag(ExposedType.MATCH_SEQUENCE) ? 1L << 5 : 0;
        flags |= type.hasFlag(ExposedType.MATCH_MAPPING) ? 1L << 6 : 0;
        flags |= !type.isBuiltin() && type.hasInstanceDict() ? 1L << 4 : 0;
        flags |= !type.isBuiltin() && hasWeakrefs(type) ? 1L << 3 : 0;
        return flags | familyFlag(type);
    }

    private static long familyFlag(PyType type) {
        for (PyType t = type.builtinBase(); t != null; t = t.base()) {
            int bit = switch (t.name()) {
                case "int" -> 24;
                case "list" -> 25;
                case "tuple" -> 26;
                case "bytes" -> 27;
                case "str" -> 28;
                case "dict" -> 29;
                case "BaseException" -> 30;
                case "type" -> 31;
                default -> -1;
            };
            if (bit >= 0) {
                return 1L << bit;
            }
        }
        return 0;
    }
}
