package org.pyston.types.tuple;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.Repetition;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SequenceTuple;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;
import org.pyston.types.iterator.PyTupleIterator;
import org.pyston.types.slice.PySlice;

/** The methods and slots of {@code tuple}. Source: CPython's tupleobject.c. */
final class TupleMethods {
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;

    private TupleMethods() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0
                && (type == PyTuple.TYPE || type.definingClass(Names.INIT) == PyType.OBJECT)) {
            throw Errors.typeError("tuple() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("tuple expected at most 1 argument, got " + args.length);
        }
        if (type == PyTuple.TYPE) {
            return args.length == 0 ? PyTuple.EMPTY : SequenceTuple.tuple(frame, args[0]);
        }
        return new PyTuple(type, args.length == 0 ? new Object[0] : SequenceFast.toArray(frame, args[0]));
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyTuple self) {
        if (self.size() == 0) {
            return PyStr.of("()");
        }
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of("(...)");
        }
        try {
            PyStrBuilder text = new PyStrBuilder().append("(");
            for (int i = 0; i < self.size(); i++) {
                if (i > 0) {
                    text.append(", ");
                }
                text.append(ObjectRepr.repr(frame, self.get(i)));
            }
            return text.append(self.size() == 1 ? ",)" : ")").build();
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    /** xxHash over the items' hashes, as CPython has it since 3.8. */
    @Slot("__hash__")
    static long hash(Frame frame, PyTuple self) {
        Object[] items = self.items();
        long acc = PRIME_5;
        for (Object item : items) {
            acc += ObjectHash.hash(frame, item) * PRIME_2;
            acc = Long.rotateLeft(acc, 31) * PRIME_1;
        }
        acc += items.length ^ (PRIME_5 ^ 3527539L);
        return acc == -1 ? 1546275796 : acc;
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyTuple self, Object other, CompareOp op) {
        if (!(other instanceof PyTuple right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object[] a = self.items();
        Object[] b = right.items();
        int n = Math.min(a.length, b.length);
        int i = 0;
        while (i < n && ObjectRichCompare.isOrEqual(frame, a[i], b[i])) {
            i++;
        }
        if (i == n) {
            return op.test(Integer.compare(a.length, b.length));
        }
        return op == CompareOp.EQ ? Boolean.FALSE : op == CompareOp.NE ? Boolean.TRUE
                : ObjectRichCompare.compare(frame, a[i], b[i], op);
    }

    @Slot("__len__")
    static int len(PyTuple self) {
        return self.size();
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyTuple self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(frame, self, slice);
        }
        long index = SliceIndices.index(frame, key, "tuple");
        int n = self.size();
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n) {
            throw Errors.indexError("tuple index out of range");
        }
        return self.get((int) i);
    }

    private static Object slice(Frame frame, PyTuple self, PySlice slice) {
        SliceIndices s = SliceIndices.of(frame, slice, self.size());
        if (s.count == self.size() && s.step == 1 && self.type() == PyTuple.TYPE) {
            return self;
        }
        Object[] items = new Object[s.count];
        for (int i = 0, at = s.start; i < items.length; i++, at += s.step) {
            items[i] = self.get(at);
        }
        return PyTuple.of(items);
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyTuple self, Object value) {
        for (Object item : self.items()) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                return true;
            }
        }
        return false;
    }

    @Slot("__iter__")
    static Object iter(PyTuple self) {
        return new PyTupleIterator(self);
    }

    @Slot("sq_concat")
    static Object concat(PyTuple self, Object other) {
        if (!(other instanceof PyTuple right)) {
            throw Errors.typeError("can only concatenate tuple (not \"" + PyType.of(other).name() + "\") to tuple");
        }
        if (self.size() == 0 && right.type() == PyTuple.TYPE) {
            return right;
        }
        if (right.size() == 0 && self.type() == PyTuple.TYPE) {
            return self;
        }
        Object[] items = java.util.Arrays.copyOf(self.items(), self.size() + right.size());
        System.arraycopy(right.items(), 0, items, self.size(), right.size());
        return PyTuple.of(items);
    }

    @Slot("sq_repeat")
    static Object repeat(Frame frame, PyTuple self, Object count) {
        long n = SliceIndices.repetitions(frame, count);
        if ((n == 1 || self.size() == 0) && self.type() == PyTuple.TYPE) {
            return self;
        }
        return PyTuple.of(Repetition.repeat(self.items(), n));
    }

    @PythonMethod(value = "__getnewargs__", signature = "($self, /)")
    static Object newArguments(PyTuple self) {
        return PyTuple.of(PyTuple.of(self.items()));
    }

    @PythonMethod(value = "index", signature = "($self, value, start=0, stop=sys.maxsize, /)",
            doc = "The first index of value. Raises ValueError if it is not present.")
    static long index(Frame frame, PyTuple self, Object value, Object start, Object stop) {
        int from = SliceIndices.within(SliceIndices.position(frame, start, 0), self.size());
        int to = SliceIndices.within(SliceIndices.position(frame, stop, Long.MAX_VALUE), self.size());
        for (int i = from; i < to; i++) {
            if (ObjectRichCompare.isOrEqual(frame, self.get(i), value)) {
                return i;
            }
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    @PythonMethod(value = "count", signature = "($self, value, /)", doc = "How often value occurs.")
    static long count(Frame frame, PyTuple self, Object value) {
        long n = 0;
        for (Object item : self.items()) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                n++;
            }
        }
        return n;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
