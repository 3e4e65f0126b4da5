package org.pyston.modules._collections;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.Repetition;
import org.pyston.ops.SequenceList;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;

/** The slots of {@code deque}. Source: CPython's _collectionsmodule.c. */
final class DequeSlots {
    private DequeSlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyDeque self) {
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of("[...]");
        }
        try {
            PyStr items = ObjectRepr.repr(frame, SequenceList.list(frame, self));
            String end = self.maxLength() < 0 ? ")" : ", maxlen=" + self.maxLength() + ")";
            return PyStr.of(self.type().name() + "(").concat(items).concat(PyStr.of(end));
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyDeque self, Object other, CompareOp op) {
        if (!(other instanceof PyDeque right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return ObjectRichCompare.compare(frame, PyList.of(self.toArray()), PyList.of(right.toArray()), op);
    }

    @Slot("__len__")
    static int len(PyDeque self) {
        return self.size();
    }

    private static int index(Frame frame, PyDeque self, Object key) {
        if (!PyType.slotsOf(key).has(SlotId.INDEX)) {
            throw Errors.typeError("sequence index must be integer, not '" + PyType.of(key).name() + "'");
        }
        if (!(NumberIndex.index(frame, key) instanceof Long i)) {
            throw Errors.indexError("cannot fit '" + PyType.of(key).name() + "' into an index-sized integer");
        }
        long at = i < 0 ? i + self.size() : i;
        return at == (int) at ? (int) at : -1;
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyDeque self, Object key) {
        Object item = self.get(index(frame, self, key));
        if (item == null) {
            throw Errors.indexError("deque index out of range");
        }
        return item;
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PyDeque self, Object key, Object value) {
        if (!self.set(index(frame, self, key), value)) {
            throw Errors.indexError("deque index out of range");
        }
    }

    @Slot("__delitem__")
    static void delItem(Frame frame, PyDeque self, Object key) {
        if (!self.delete(index(frame, self, key))) {
            throw Errors.indexError("deque index out of range");
        }
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyDeque self, Object value) {
        int version = self.version();
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                return true;
            }
            DequeMethods.checkUnchanged(self, version);
        }
        return false;
    }

    @Slot("__iter__")
    static Object iter(PyDeque self) {
        return new PyDequeIterator(self, 0);
    }

    @Slot("sq_concat")
    static Object concat(Frame frame, PyDeque self, Object other) {
        if (!(other instanceof PyDeque)) {
            throw Errors.typeError("can only concatenate deque (not \"" + PyType.of(other).name() + "\") to deque");
        }
        PyDeque result = (PyDeque) DequeMethods.copy(frame, self);
        DequeMethods.extend(frame, result, other);
        return result;
    }

    @Slot("sq_repeat")
    static Object repeat(Frame frame, PyDeque self, Object count) {
        return inPlaceRepeat(frame, (PyDeque) DequeMethods.copy(frame, self), count);
    }

    @Slot("sq_inplace_concat")
    static Object inPlaceConcat(Frame frame, PyDeque self, Object other) {
        DequeMethods.extend(frame, self, other);
        return self;
    }

    @Slot("sq_inplace_repeat")
    static Object inPlaceRepeat(Frame frame, PyDeque self, Object count) {
        long n = SliceIndices.repetitions(frame, count);
        Object[] items = self.toArray();
        int most = self.maxLength();
        if (most >= 0 && items.length > 0) {
            n = Math.min(n, most / items.length + 2L); // more would be dropped again
        }
        self.replaceAll(Repetition.repeat(items, n));
        return self;
    }
}
