package org.pyston.types.dict;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.set.PySet;
import org.pyston.types.set.SetOperations;
import org.pyston.types.tuple.PyTuple;

/** What views of keys and of items have of sets. Source: CPython's dictviews_as_number and dictview_richcompare. */
final class DictSetViewMethods {
    private DictSetViewMethods() {
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyDictView self, Object value) {
        if (self instanceof PyDictKeys) {
            return self.dict().contains(frame, value);
        }
        if (!(value instanceof PyTuple pair) || pair.size() != 2) {
            return false;
        }
        Object found = self.dict().get(frame, pair.get(0));
        return found != null && ObjectRichCompare.isOrEqual(frame, found, pair.get(1));
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyDictView self, Object other, CompareOp op) {
        if (!(other instanceof PyAnySet) && !isSetView(other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        int a = self.dict().size();
        int b = ObjectLength.len(frame, other);
        return switch (op) {
            case EQ -> a == b && allIn(frame, self, other);
            case NE -> !(a == b && allIn(frame, self, other));
            case LT -> a < b && allIn(frame, self, other);
            case LE -> a <= b && allIn(frame, self, other);
            case GT -> a > b && allIn(frame, other, self);
            case GE -> a >= b && allIn(frame, other, self);
        };
    }

    private static boolean isSetView(Object o) {
        return o instanceof PyDictKeys || o instanceof PyDictItems;
    }

    private static boolean allIn(Frame frame, Object items, Object container) {
        Object iterator = ObjectIter.iter(frame, items);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (!ObjectContains.contains(frame, container, item)) {
                return false;
            }
        }
        return true;
    }

    private static PySet toSet(Frame frame, Object iterable) {
        PySet set = new PySet();
        Object source = iterable instanceof PyDictKeys k && k.dict().type() == PyDict.TYPE ? k.dict() : iterable;
        SetOperations.update(frame, set, source);
        return set;
    }

    @Slot("__sub__")
    static Object subtract(Frame frame, Object left, Object right) {
        PySet result = toSet(frame, left);
        SetOperations.differenceUpdate(frame, result, right);
        return result;
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        PySet result = toSet(frame, left);
        SetOperations.update(frame, result, right);
        return result;
    }

    @Slot("__xor__")
    static Object xor(Frame frame, Object left, Object right) {
        PySet result = toSet(frame, left);
        SetOperations.symmetricDifferenceUpdate(frame, result, right);
        return result;
    }

    @Slot("__and__")
    static Object and(Frame frame, Object left, Object right) {
        boolean exchanged = !isSetView(left);
        PyDictView self = (PyDictView) (exchanged ? right : left);
        Object other = exchanged ? left : right;
        if (other instanceof PySet set && set.type() == PySet.TYPE && self.dict().size() <= set.size()) {
            return SetOperations.intersection(frame, set, self);
        }
        if (isSetView(other) && ((PyDictView) other).dict().size() > self.dict().size()) {
            PyDictView larger = (PyDictView) other;
            other = self;
            self = larger;
        }
        PySet result = new PySet();
        Object iterator = ObjectIter.iter(frame, other);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (contains(frame, self, item)) {
                result.add(frame, item);
            }
        }
        return result;
    }

    @PythonMethod(value = "isdisjoint", signature = "($self, object, /)", textSignature = false,
            doc = "Whether the view and an iterable have nothing in common.")
    static boolean isDisjoint(Frame frame, PyDictView self, Object other) {
        if (self == other) {
            return self.dict().size() == 0;
        }
        if ((other instanceof PyAnySet || isSetView(other)) && ObjectLength.len(frame, other) > self.dict().size()) {
            Object iterator = ObjectIter.iter(frame, self);
            Object item;
            while ((item = ObjectIter.next(frame, iterator)) != null) {
                if (ObjectContains.contains(frame, other, item)) {
                    return false;
                }
            }
            return true;
        }
        Object iterator = ObjectIter.iter(frame, other);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (contains(frame, self, item)) {
                return false;
            }
        }
        return true;
    }
}
