package org.pyston.modules._collections;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;
import org.pyston.types.integer.PyInt;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code deque}. Source: CPython's _collectionsmodule.c. */
final class DequeMethods {
    private static final PyStr GETSTATE = PyStr.of("__getstate__");

    private DequeMethods() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyDeque(type);
    }

    @PythonInit(signature = "(iterable=None, maxlen=None)")
    static void init(Frame frame, PyDeque self, Object iterable, Object maxlen) {
        int most = -1;
        if (maxlen != PyNone.NONE) {
            if (!PyType.of(maxlen).isSubtypeOf(PyInt.TYPE)) {
                throw Errors.typeError("an integer is required");
            }
            long n = SliceIndices.toSize(frame, maxlen);
            if (n < 0) {
                throw Errors.valueError("maxlen must be non-negative");
            }
            most = (int) Math.min(Integer.MAX_VALUE, n);
        }
        self.setMaxLength(most);
        if (self.size() > 0) {
            self.replaceAll(new Object[0]);
        }
        if (iterable != PyNone.NONE) {
            extend(frame, self, iterable);
        }
    }

    @PythonGetter(value = "maxlen", doc = "The most items that are kept, or None.")
    static Object maxLength(PyDeque self) {
        return self.maxLength() < 0 ? PyNone.NONE : (Object) (long) self.maxLength();
    }

    @PythonMethod(value = "append", signature = "($self, object, /)", textSignature = false, doc = "Adds at the right end.")
    static void append(PyDeque self, Object value) {
        self.append(value);
    }

    @PythonMethod(value = "appendleft", signature = "($self, object, /)", textSignature = false,
            doc = "Adds at the left end.")
    static void appendLeft(PyDeque self, Object value) {
        self.appendLeft(value);
    }

    @PythonMethod(value = "pop", signature = "($self, /)", textSignature = false,
            doc = "Removes and returns the rightmost item.")
    static Object pop(PyDeque self) {
        return orEmpty(self.pop());
    }

    @PythonMethod(value = "popleft", signature = "($self, /)", textSignature = false,
            doc = "Removes and returns the leftmost item.")
    static Object popLeft(PyDeque self) {
        return orEmpty(self.popLeft());
    }

    private static Object orEmpty(Object value) {
        if (value == null) {
            throw Errors.indexError("pop from an empty deque");
        }
        return value;
    }

    @PythonMethod(value = "clear", signature = "($self, /)", textSignature = false, doc = "Removes all items.")
    static void clear(PyDeque self) {
        self.replaceAll(new Object[0]);
    }

    @PythonMethod(value = "extend", signature = "($self, object, /)", textSignature = false,
            doc = "Adds the items of an iterable at the right end.")
    static void extend(Frame frame, PyDeque self, Object iterable) {
        Object source = iterable == self ? PyTuple.of(self.toArray()) : iterable;
        Object iterator = ObjectIter.iter(frame, source);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            self.append(item);
        }
    }

    @PythonMethod(value = "extendleft", signature = "($self, object, /)", textSignature = false,
            doc = "Adds the items of an iterable, one after another, at the left end.")
    static void extendLeft(Frame frame, PyDeque self, Object iterable) {
        Object source = iterable == self ? PyTuple.of(self.toArray()) : iterable;
        Object iterator = ObjectIter.iter(frame, source);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            self.appendLeft(item);
        }
    }

    @PythonMethod(value = "count", signature = "($self, object, /)", textSignature = false, doc = "How often a value occurs.")
    static long count(Frame frame, PyDeque self, Object value) {
        int version = self.version();
        long n = 0;
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                n++;
            }
            checkUnchanged(self, version);
        }
        return n;
    }

    static void checkUnchanged(PyDeque self, int version) {
        if (self.version() != version) {
            throw Errors.runtimeError("deque mutated during iteration");
        }
    }

    @PythonMethod(value = "index", signature = "($self, value, start=0, stop=sys.maxsize, /)", textSignature = false,
            doc = "The first index of a value. Raises ValueError if it is not present.")
    static long index(Frame frame, PyDeque self, Object value, Object start, Object stop) {
        int from = SliceIndices.within(SliceIndices.position(frame, start, 0), self.size());
        int to = SliceIndices.within(SliceIndices.position(frame, stop, Long.MAX_VALUE), self.size());
        int version = self.version();
        Object item;
        for (int i = from; i < to && (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                return i;
            }
            checkUnchanged(self, version);
        }
        throw notFound(frame, value);
    }

    private static PyException notFound(Frame frame, Object value) {
        return Errors.valueError(ObjectRepr.repr(frame, value) + " is not in deque");
    }

    @PythonMethod(value = "insert", signature = "($self, index, object, /)", textSignature = false,
            doc = "Inserts before index. Raises IndexError when the deque is full.")
    static void insert(Frame frame, PyDeque self, Object index, Object value) {
        long at = SliceIndices.toSize(frame, index);
        if (!self.insert(SliceIndices.within(at, self.size()), value)) {
            throw Errors.indexError("deque already at its maximum size");
        }
    }

    @PythonMethod(value = "remove", signature = "($self, object, /)", textSignature = false,
            doc = "Removes the first occurrence of a value. Raises ValueError if it is not present.")
    static void remove(Frame frame, PyDeque self, Object value) {
        int version = self.version();
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            boolean equal = ObjectRichCompare.isOrEqual(frame, item, value);
            if (self.version() != version) {
                throw Errors.indexError("deque mutated during remove().");
            }
            if (equal) {
                self.delete(i);
                return;
            }
        }
        throw notFound(frame, value);
    }

    @PythonMethod(value = "reverse", signature = "($self, /)", textSignature = false, doc = "Reverses in place.")
    static void reverse(PyDeque self) {
        self.reverse();
    }

    @PythonMethod(value = "rotate", signature = "($self, n=1, /)", textSignature = false,
            doc = "Rotates to the right by n, to the left if n is negative.")
    static void rotate(Frame frame, PyDeque self, Object n) {
        self.rotate(SliceIndices.toSize(frame, n));
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false, doc = "A deque of the same items.")
    static Object copy(Frame frame, PyDeque self) {
        if (self.type() == PyDeque.TYPE) {
            PyDeque copy = new PyDeque(PyDeque.TYPE);
            copy.setMaxLength(self.maxLength());
            copy.replaceAll(self.toArray());
            return copy;
        }
        return self.maxLength() < 0 ? ObjectCall.call(frame, self.type(), self)
                : ObjectCall.call(frame, self.type(), self, (long) self.maxLength());
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)", textSignature = false, doc = "A deque of the same items.")
    static Object copyProtocol(Frame frame, PyDeque self) {
        return copy(frame, self);
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false,
            doc = "An iterator from the right end.")
    static Object reversed(PyDeque self) {
        return new PyDequeReverseIterator(self);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyDeque self) {
        Object state = ObjectCall.callMethod(frame, self, GETSTATE);
        PyTuple args = self.maxLength() < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, (long) self.maxLength());
        return PyTuple.of(self.type(), args, state, ObjectIter.iter(frame, self));
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", textSignature = false,
            doc = "About how many bytes the deque takes.")
    static long sizeOf(PyDeque self) {
        return 200 + 8L * self.size();
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
