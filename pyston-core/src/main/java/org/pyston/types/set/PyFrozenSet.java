package org.pyston.types.set;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.dict.PyDict;

/** A {@code frozenset}: does not change once Python sees it. */
@PythonType(name = "frozenset", subclassable = true, matchSelf = true, parts = {SetSlots.class, AnySetMethods.class},
        doc = "Different values without order, that do not change.")
public final class PyFrozenSet extends PyAnySet {
    public static final PyType TYPE = PyType.builtin(new PyFrozenSetExposed());
    /** {@code frozenset()}. */
    public static final PyFrozenSet EMPTY = new PyFrozenSet(TYPE);

    /** 0 while it is not computed. */
    private long hash;

    /** An empty frozenset, to be filled by {@link #add} before anybody sees it. */
    public PyFrozenSet() {
        this(TYPE);
    }

    /** An empty frozenset of a subclass. */
    public PyFrozenSet(PyType type) {
        super(type);
    }

    /** {@code frozenset(values)}. */
    public static PyFrozenSet of(Frame frame, Object... values) {
        PyFrozenSet set = new PyFrozenSet();
        for (Object value : values) {
            set.add(frame, value);
        }
        return set;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0
                && (type == TYPE || type.definingClass(Names.INIT) == PyType.OBJECT)) {
            throw Errors.typeError("frozenset() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("frozenset expected at most 1 argument, got " + args.length);
        }
        if (type == TYPE && args.length == 0) {
            return EMPTY;
        }
        if (type == TYPE && args[0] instanceof PyFrozenSet f && f.type() == TYPE) {
            return f;
        }
        PyFrozenSet set = new PyFrozenSet(type);
        if (args.length == 1) {
            SetOperations.update(frame, set, args[0]);
        }
        return set;
    }

    /** Mixes the hashes of the members so that their order does not matter (frozenset_hash). */
    @Slot("__hash__")
    static long hash(PyFrozenSet self) {
        long h = self.hash;
        if (h == 0) {
            h = self.computeHash();
            self.hash = h;
        }
        return h;
    }

    private long computeHash() {
        SetTable t = table();
        long h = 0;
        for (int i = 0; i <= t.mask; i++) {
            if (t.keys[i] != null && t.keys[i] != SetTable.DELETED) {
                long k = t.hashes[i];
                h ^= (k ^ 89869747L ^ k << 16) * 3644798167L;
            }
        }
        h ^= (size() + 1) * 1927868237L;
        h ^= h >>> 11 ^ h >>> 25;
        h = h * 69069L + 907133923L;
        return h == -1 ? 590923713L : h;
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false, doc = "The set itself, or a copy.")
    static Object copy(Frame frame, PyFrozenSet self) {
        return self.type() == TYPE ? self : SetOperations.copy(frame, self);
    }
}
