package org.pyston.types.set;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.exception.ExceptionTypes;

/** The slots that set and frozenset have in common: operators take sets only. Source: CPython's setobject.c. */
final class SetSlots {
    private SetSlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyAnySet self) {
        String name = self.type().name();
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of(name + "(...)");
        }
        try {
            Object[] items = self.toArray();
            if (items.length == 0) {
                return PyStr.of(name + "()");
            }
            boolean plain = self.type() == PySet.TYPE;
            PyStrBuilder text = new PyStrBuilder().append(plain ? "{" : name + "({");
            for (int i = 0; i < items.length; i++) {
                if (i > 0) {
                    text.append(", ");
                }
                text.append(ObjectRepr.repr(frame, items[i]));
            }
            return text.append(plain ? "}" : "})").build();
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyAnySet self, Object other, CompareOp op) {
        if (!(other instanceof PyAnySet right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case EQ -> equal(frame, self, right);
            case NE -> !equal(frame, self, right);
            case LE -> SetOperations.isSubset(frame, self, right);
            case GE -> SetOperations.isSubset(frame, right, self);
            case LT -> self.size() < right.size() && SetOperations.isSubset(frame, self, right);
            case GT -> self.size() > right.size() && SetOperations.isSubset(frame, right, self);
        };
    }

    private static boolean equal(Frame frame, PyAnySet a, PyAnySet b) {
        if (a.size() != b.size()) {
            return false;
        }
        if (a instanceof PyFrozenSet f && b instanceof PyFrozenSet g && f.type() == g.type()
                && PyFrozenSet.hash(f) != PyFrozenSet.hash(g)) {
            return false;
        }
        return SetOperations.isSubset(frame, a, b);
    }

    @Slot("__len__")
    static int len(PyAnySet self) {
        return self.size();
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyAnySet self, Object value) {
        try {
            return self.contains(frame, value);
        } catch (PyException e) {
            return self.contains(frame, frozen(frame, value, e));
        }
    }

    /** A set that is to be looked up is so as a frozenset. Rethrows the error of hashing anything else. */
    static PyFrozenSet frozen(Frame frame, Object value, PyException e) {
        if (!(value instanceof PySet) || !e.matches(ExceptionTypes.TYPE_ERROR)) {
            throw e;
        }
        PyFrozenSet key = new PyFrozenSet();
        SetOperations.update(frame, key, value);
        return key;
    }

    @Slot("__iter__")
    static Object iter(PyAnySet self) {
        return new PySetIterator(self);
    }

    @Slot("__and__")
    static Object and(Frame frame, Object left, Object right) {
        return areSets(left, right) ? SetOperations.intersection(frame, (PyAnySet) left, right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return areSets(left, right) ? SetOperations.union(frame, (PyAnySet) left, right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @Slot("__sub__")
    static Object subtract(Frame frame, Object left, Object right) {
        return areSets(left, right) ? SetOperations.difference(frame, (PyAnySet) left, right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @Slot("__xor__")
    static Object xor(Frame frame, Object left, Object right) {
        return areSets(left, right) ? SetOperations.symmetricDifference(frame, (PyAnySet) left, right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static boolean areSets(Object left, Object right) {
        return left instanceof PyAnySet && right instanceof PyAnySet;
    }
}
