package org.pyston.modules._operator;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;

/** {@code _operator}: containers and sequences. */
final class ContainerFunctions {
    private ContainerFunctions() {
    }

    @PythonFunction(value = "contains", signature = "($module, a, b, /)", doc = "b in a")
    static boolean contains(Frame frame, Object a, Object b) {
        return ObjectContains.contains(frame, a, b);
    }

    @PythonFunction(value = "getitem", signature = "($module, a, b, /)", doc = "a[b]")
    static Object getItem(Frame frame, Object a, Object b) {
        return ObjectGetItem.get(frame, a, b);
    }

    @PythonFunction(value = "setitem", signature = "($module, a, b, c, /)", doc = "a[b] = c")
    static void setItem(Frame frame, Object a, Object b, Object c) {
        ObjectSetItem.set(frame, a, b, c);
    }

    @PythonFunction(value = "delitem", signature = "($module, a, b, /)", doc = "del a[b]")
    static void delItem(Frame frame, Object a, Object b) {
        ObjectSetItem.delete(frame, a, b);
    }

    @PythonFunction(value = "concat", signature = "($module, a, b, /)", doc = "a + b, of sequences")
    static Object concat(Frame frame, Object a, Object b) {
        Object result = PyType.slotsOf(a).sequenceConcat(frame, a, b);
        if (result != PyNotImplemented.NOT_IMPLEMENTED) {
            return result;
        }
        checkSequences(a, b);
        return BinaryOperation.apply(frame, BinaryOp.ADD, a, b);
    }

    @PythonFunction(value = "iconcat", signature = "($module, a, b, /)", doc = "a += b, of sequences")
    static Object inPlaceConcat(Frame frame, Object a, Object b) {
        Object result = PyType.slotsOf(a).sequenceInPlaceConcat(frame, a, b);
        if (result != PyNotImplemented.NOT_IMPLEMENTED) {
            return result;
        }
        checkSequences(a, b);
        return BinaryOperation.inPlace(frame, BinaryOp.ADD, a, b);
    }

    private static void checkSequences(Object a, Object b) {
        if (!PyType.slotsOf(a).has(SlotId.SEQUENCE_ITEM) || !PyType.slotsOf(b).has(SlotId.SEQUENCE_ITEM)) {
            throw Errors.typeError("'" + PyType.of(a).name() + "' object can't be concatenated");
        }
    }

    @PythonFunction(value = "indexOf", signature = "($module, a, b, /)", doc = "The first index of b in a.")
    static long indexOf(Frame frame, Object a, Object b) {
        Object iterator = iterator(frame, a);
        long index = 0;
        for (Object x; (x = ObjectIter.next(frame, iterator)) != null; index++) {
            if (ObjectRichCompare.isOrEqual(frame, x, b)) {
                return index;
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @PythonFunction(value = "countOf", signature = "($module, a, b, /)", doc = "How many items of a are, or equal, b.")
    static long countOf(Frame frame, Object a, Object b) {
        Object iterator = iterator(frame, a);
        long count = 0;
        for (Object x; (x = ObjectIter.next(frame, iterator)) != null;) {
            count += ObjectRichCompare.isOrEqual(frame, x, b) ? 1 : 0;
        }
        return count;
    }

    private static Object iterator(Frame frame, Object a) {
        try {
            return ObjectIter.iter(frame, a);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("argument of type '" + PyType.of(a).name() + "' is not iterable");
            }
            throw e;
        }
    }
}
