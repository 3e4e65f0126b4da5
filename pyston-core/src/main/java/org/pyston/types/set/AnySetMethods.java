package org.pyston.types.set;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** The methods that set and frozenset have in common: they take any iterables. Source: CPython's setobject.c. */
final class AnySetMethods {
    private static final PyStr GETSTATE = PyStr.of("__getstate__");

    private AnySetMethods() {
    }

    @PythonMethod(value = "difference", signature = "($self, *others)", textSignature = false,
            doc = "The members that are in none of the others.")
    static Object difference(Frame frame, PyAnySet self, Object[] others) {
        return SetOperations.difference(frame, self, others);
    }

    @PythonMethod(value = "intersection", signature = "($self, *others)", textSignature = false,
            doc = "The members that are in all of the others.")
    static Object intersection(Frame frame, PyAnySet self, Object[] others) {
        return SetOperations.intersection(frame, self, others);
    }

    @PythonMethod(value = "union", signature = "($self, *others)", textSignature = false,
            doc = "What is in any of the sets.")
    static Object union(Frame frame, PyAnySet self, Object[] others) {
        return SetOperations.union(frame, self, others);
    }

    @PythonMethod(value = "symmetric_difference", signature = "($self, object, /)", textSignature = false,
            doc = "What is in exactly one of the two.")
    static Object symmetricDifference(Frame frame, PyAnySet self, Object other) {
        return SetOperations.symmetricDifference(frame, self, other);
    }

    @PythonMethod(value = "isdisjoint", signature = "($self, object, /)", textSignature = false,
            doc = "Whether the two have nothing in common.")
    static boolean isDisjoint(Frame frame, PyAnySet self, Object other) {
        return SetOperations.isDisjoint(frame, self, other);
    }

    @PythonMethod(value = "issubset", signature = "($self, object, /)", textSignature = false,
            doc = "Whether the other has every member of this set.")
    static boolean isSubset(Frame frame, PyAnySet self, Object other) {
        if (other instanceof PyAnySet set) {
            return SetOperations.isSubset(frame, self, set);
        }
        return SetOperations.intersection(frame, self, other).size() == self.size();
    }

    @PythonMethod(value = "issuperset", signature = "($self, object, /)", textSignature = false,
            doc = "Whether this set has everything of the other.")
    static boolean isSuperset(Frame frame, PyAnySet self, Object other) {
        if (other instanceof PyAnySet set) {
            return SetOperations.isSubset(frame, set, self);
        }
        Object iterator = ObjectIter.iter(frame, other);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (!self.contains(frame, item)) {
                return false;
            }
        }
        return true;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyAnySet self) {
        return PyTuple.of(self.type(), PyTuple.of(PyList.of(self.toArray())),
                ObjectCall.callMethod(frame, self, GETSTATE));
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", textSignature = false,
            doc = "About how many bytes the set takes.")
    static long sizeOf(PyAnySet self) {
        int places = self.table().mask + 1;
        return 200 + (places > 8 ? 16L * places : 0);
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
