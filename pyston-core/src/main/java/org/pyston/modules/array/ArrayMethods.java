package org.pyston.modules.array;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.object.CompareOp;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.alias.PyGenericAlias;

/** The methods of {@code array.array} that are a list's too. */
final class ArrayMethods {
    /** CPython's size of an empty array. */
    private static final int HEADER = 64;

    private ArrayMethods() {
    }

    @PythonMethod(value = "append", signature = "($self, v, /)", doc = "Adds a value at the end.")
    static void append(Frame frame, PyArray self, Object v) {
        self.append(self.items.encode(frame, v));
    }

    @PythonMethod(value = "extend", signature = "($self, bb, /)", doc = "Adds the items of an iterable at the end.")
    static void extend(Frame frame, PyArray self, Object bb) {
        if (bb instanceof PyArray other) {
            extendSame(self, other);
        } else {
            ArrayNew.addAll(frame, self, bb);
        }
    }

    static void extendSame(PyArray self, PyArray other) {
        if (other.items != self.items) {
            throw Errors.typeError("can only extend with array of same kind");
        }
        byte[] bytes = other.bytes();
        self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, bytes);
    }

    @PythonMethod(value = "insert", signature = "($self, i, v, /)", doc = "Inserts a value before an index.")
    static void insert(Frame frame, PyArray self, Object i, Object v) {
        int at = SliceIndices.within(SliceIndices.toSize(frame, i), self.size());
        byte[] item = new byte[self.items.size];
        self.items.write(item, 0, self.items.encode(frame, v));
        self.replace(at, at, item);
    }

    @PythonMethod(value = "pop", signature = "($self, i=-1, /)", doc = "Removes and returns the item at an index.")
    static Object pop(Frame frame, PyArray self, Object i) {
        long index = SliceIndices.toSize(frame, i);
        int n = self.size();
        if (n == 0) {
            throw Errors.indexError("pop from empty array");
        }
        long at = index < 0 ? index + n : index;
        Object item = at < 0 || at >= n ? null : self.get((int) at);
        if (item == null) {
            throw Errors.indexError("pop index out of range");
        }
        self.replace((int) at, (int) at + 1, new byte[0]);
        return item;
    }

    /** The first index of a value within bounds; -1 for none. */
    static int find(Frame frame, PyArray self, Object v, int from, int to) {
        Object item;
        for (int i = from; i < to && (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.test(frame, item, v, CompareOp.EQ)) {
                return i;
            }
        }
        return -1;
    }

    @PythonMethod(value = "index", signature = "($self, v, start=0, stop=sys.maxsize, /)",
            doc = "The first index of a value; ValueError if there is none.")
    static long index(Frame frame, PyArray self, Object v, Object start, Object stop) {
        int from = SliceIndices.within(SliceIndices.position(frame, start, 0), self.size());
        int to = SliceIndices.within(SliceIndices.position(frame, stop, Long.MAX_VALUE), self.size());
        int i = find(frame, self, v, from, to);
        if (i < 0) {
            throw Errors.valueError("array.index(x): x not in array");
        }
        return i;
    }

    @PythonMethod(value = "count", signature = "($self, v, /)", doc = "How often a value occurs.")
    static long count(Frame frame, PyArray self, Object v) {
        long count = 0;
        for (int i = find(frame, self, v, 0, Integer.MAX_VALUE); i >= 0; i = find(frame, self, v, i + 1, Integer.MAX_VALUE)) {
            count++;
        }
        return count;
    }

    @PythonMethod(value = "remove", signature = "($self, v, /)", doc = "Removes the first occurrence of a value.")
    static void remove(Frame frame, PyArray self, Object v) {
        int i = find(frame, self, v, 0, Integer.MAX_VALUE);
        if (i < 0) {
            throw Errors.valueError("array.remove(x): x not in array");
        }
        self.replace(i, i + 1, new byte[0]);
    }

    @PythonMethod(value = "reverse", signature = "($self, /)", doc = "Reverses the order of the items.")
    static void reverse(PyArray self) {
        synchronized (self) {
            byte[] old = self.bytes();
            byte[] turned = new byte[old.length];
            int size = self.items.size;
            for (int at = 0; at < old.length; at += size) {
                System.arraycopy(old, at, turned, old.length - size - at, size);
            }
            self.overwrite(turned);
        }
    }

    @PythonMethod(value = "byteswap", signature = "($self, /)", doc = "Reverses the order of the bytes of each item.")
    static void byteSwap(PyArray self) {
        synchronized (self) {
            byte[] old = self.bytes();
            byte[] swapped = new byte[old.length];
            int size = self.items.size;
            for (int i = 0; i < old.length; i++) {
                swapped[i / size * size + size - 1 - i % size] = old[i];
            }
            self.overwrite(swapped);
        }
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)", doc = "A copy of the array.")
    static Object copy(PyArray self) {
        return new PyArray(PyArray.TYPE, self.items, self.bytes());
    }

    @PythonMethod(value = "__deepcopy__", signature = "($self, unused, /)", doc = "A copy of the array.")
    static Object deepCopy(PyArray self, Object unused) {
        return copy(self);
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "Size in memory, in bytes.")
    static long sizeOf(PyArray self) {
        return HEADER + (long) self.size() * self.items.size;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, item, /)", kind = Kind.CLASS, textSignature = false,
            doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @PythonGetter(value = "typecode", doc = "The code of the items' type.")
    static Object typecode(PyArray self) {
        return ArraySlots.code(self);
    }

    @PythonGetter(value = "itemsize", doc = "Size of an item, in bytes.")
    static long itemSize(PyArray self) {
        return self.items.size;
    }
}
