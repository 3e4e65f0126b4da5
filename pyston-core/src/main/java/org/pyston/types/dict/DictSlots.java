package org.pyston.types.dict;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** The slots of {@code dict}. Source: CPython's dictobject.c. */
final class DictSlots {
    private DictSlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyDict self) {
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of("{...}");
        }
        try {
            PyStrBuilder text = new PyStrBuilder().append("{");
            DictCursor cursor = self.cursor();
            for (int n = 0; cursor.advance(); n++) {
                if (n > 0) {
                    text.append(", ");
                }
                Object value = cursor.value();
                text.append(ObjectRepr.repr(frame, cursor.key())).append(": ").append(ObjectRepr.repr(frame, value));
            }
            return text.append("}").build();
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyDict self, Object other, CompareOp op) {
        if (!(other instanceof PyDict right) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return equal(frame, self, right) == (op == CompareOp.EQ);
    }

    private static boolean equal(Frame frame, PyDict a, PyDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        DictCursor cursor = a.cursor();
        while (cursor.advance()) {
            Object value = cursor.value();
            Object other = b.get(frame, cursor.key(), cursor.hash());
            if (other == null || !ObjectRichCompare.isOrEqual(frame, other, value)) {
                return false;
            }
        }
        return true;
    }

    @Slot("__len__")
    static int len(PyDict self) {
        return self.size();
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyDict self, Object key) {
        Object value = self.get(frame, key);
        return value != null ? value : DictMethods.missing(frame, self, key);
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PyDict self, Object key, Object value) {
        self.put(frame, key, value);
    }

    @Slot("__delitem__")
    static void delItem(Frame frame, PyDict self, Object key) {
        if (self.remove(frame, key) == null) {
            throw Errors.keyError(key);
        }
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyDict self, Object key) {
        return self.contains(frame, key);
    }

    @Slot("__iter__")
    static Object iter(PyDict self) {
        return new PyDictKeyIterator(self);
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        if (!(left instanceof PyDict a) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDict result = a.copy();
        DictUpdate.update(frame, result, right);
        return result;
    }

    @Slot("__ior__")
    static Object inPlaceOr(Frame frame, Object self, Object other) {
        DictUpdate.update(frame, (PyDict) self, other);
        return self;
    }
}
