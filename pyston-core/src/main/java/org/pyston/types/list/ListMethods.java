package org.pyston.types.list;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ListSort;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.Sharing;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;
import org.pyston.types.iterator.PyListReverseIterator;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code list}. Source: CPython's listobject.c. */
final class ListMethods {
    private ListMethods() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyList(type);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyList self, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0 && self.type().definingClass(Names.NEW) == PyList.TYPE) {
            throw Errors.typeError("list() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("list expected at most 1 argument, got " + args.length);
        }
        if (self.size() > 0) {
            self.clear();
        }
        if (args.length > 0) {
            extend(frame, self, args[0]);
        }
    }

    @PythonMethod(value = "append", signature = "($self, object, /)", doc = "Adds object at the end.")
    static void append(PyList self, Object object) {
        self.append(object);
    }

    @PythonMethod(value = "insert", signature = "($self, index, object, /)", doc = "Inserts object before index.")
    static void insert(Frame frame, PyList self, Object index, Object object) {
        long at = SliceIndices.toSize(frame, index);
        self.insert(SliceIndices.within(at, self.size()), object);
    }

    @PythonMethod(value = "extend", signature = "($self, iterable, /)", doc = "Adds the items of iterable at the end.")
    static void extend(Frame frame, PyList self, Object iterable) {
        if (iterable instanceof PyList list && (list == self || list.isExact())) {
            self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, list);
            return;
        }
        Object[] items = SequenceFast.snapshot(iterable);
        if (items != null) {
            self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, items);
        } else {
            Object iterator = ObjectIter.iter(frame, iterable);
            ObjectLength.hint(frame, iterable, 8); // for its errors only
            Object item;
            while ((item = ObjectIter.next(frame, iterator)) != null) {
                self.append(item);
            }
        }
    }

    @PythonMethod(value = "pop", signature = "($self, index=-1, /)",
            doc = "Removes and returns the item at index, the last by default.")
    static Object pop(Frame frame, PyList self, Object index) {
        long i = SliceIndices.toSize(frame, index);
        boolean empty = self.size() == 0;
        Object item = empty || i != (int) i ? null : self.remove((int) i);
        if (item == null) {
            throw Errors.indexError(empty ? "pop from empty list" : "pop index out of range");
        }
        return item;
    }

    @PythonMethod(value = "remove", signature = "($self, value, /)",
            doc = "Removes the first occurrence of value. Raises ValueError if it is not present.")
    static void remove(Frame frame, PyList self, Object value) {
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                if (self.removeIf(i, item)) {
                    return;
                }
                if (!Sharing.isOn()) {
                    self.remove(i); // the comparison changed the list: CPython removes by index
                    return;
                }
                i--; // another thread changed the list: look again
            }
        }
        throw Errors.valueError("list.remove(x): x not in list");
    }

    @PythonMethod(value = "clear", signature = "($self, /)", doc = "Removes all items.")
    static void clear(PyList self) {
        self.clear();
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "A new list of the same items.")
    static Object copy(PyList self) {
        return self.copy();
    }

    @PythonMethod(value = "index", signature = "($self, value, start=0, stop=sys.maxsize, /)",
            doc = "The first index of value. Raises ValueError if it is not present.")
    static long index(Frame frame, PyList self, Object value, Object start, Object stop) {
        long from = SliceIndices.position(frame, start, 0);
        long to = SliceIndices.position(frame, stop, Long.MAX_VALUE);
        int n = self.size();
        to = to < 0 ? Math.max(0, to + n) : to;
        Object item;
        for (int i = SliceIndices.within(from, n); i < to && (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                return i;
            }
        }
        throw Errors.valueError(ObjectRepr.repr(frame, value) + " is not in list");
    }

    @PythonMethod(value = "count", signature = "($self, value, /)", doc = "How often value occurs.")
    static long count(Frame frame, PyList self, Object value) {
        long n = 0;
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                n++;
            }
        }
        return n;
    }

    @PythonMethod(value = "sort", signature = "($self, /, *, key=None, reverse=False)",
            doc = "Sorts in place, stably; key makes of each item what is compared.")
    static void sort(Frame frame, PyList self, Object key, boolean reverse) {
        ListSort.sort(frame, self, key == PyNone.NONE ? null : key, reverse);
    }

    @PythonMethod(value = "reverse", signature = "($self, /)", doc = "Reverses in place.")
    static void reverse(PyList self) {
        self.reverse();
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", doc = "An iterator from the last item to the first.")
    static Object reversed(PyList self) {
        return new PyListReverseIterator(self);
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "About how many bytes the list takes.")
    static long sizeOf(PyList self) {
        return 40 + 8L * self.size();
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
