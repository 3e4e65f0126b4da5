package org.pyston.builtins;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SequenceList;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.iterator.PyCallableIterator;
import org.pyston.ops.ListSort;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/** Builtins on iterables and iterators. */
final class IterationBuiltins {
    private IterationBuiltins() {
    }

    @PythonFunction(value = "all", signature = "(iterable, /)", doc = "Whether every item is true.")
    static boolean all(Frame frame, Object iterable) {
        Object iterator = ObjectIter.iter(frame, iterable);
        for (Object item = ObjectIter.next(frame, iterator); item != null; item = ObjectIter.next(frame, iterator)) {
            if (!ObjectIsTrue.isTrue(frame, item)) {
                return false;
            }
        }
        return true;
    }

    @PythonFunction(value = "any", signature = "(iterable, /)", doc = "Whether some item is true.")
    static boolean any(Frame frame, Object iterable) {
        Object iterator = ObjectIter.iter(frame, iterable);
        for (Object item = ObjectIter.next(frame, iterator); item != null; item = ObjectIter.next(frame, iterator)) {
            if (ObjectIsTrue.isTrue(frame, item)) {
                return true;
            }
        }
        return false;
    }

    @PythonFunction(value = "iter", signature = "(object, sentinel=<unrepresentable>, /)", textSignature = false,
            doc = "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nAn iterator over the items, or over "
                    + "the results of calls until one equals the sentinel.")
    static Object iter(Frame frame, Object object, Object sentinel) {
        if (sentinel == null) {
            return ObjectIter.iter(frame, object);
        }
        if (!PyType.slotsOf(object).has(SlotId.CALL)) {
            throw Errors.typeError("iter(object, sentinel): object must be callable");
        }
        return new PyCallableIterator(object, sentinel);
    }

    @PythonFunction(value = "next", signature = "(iterator, default=<unrepresentable>, /)", textSignature = false,
            doc = "next(iterator[, default])\n\nThe next item; at the end the default, or StopIteration without one.")
    static Object next(Frame frame, Object iterator, Object fallback) {
        if (!ObjectIter.isIterator(iterator)) {
            throw Errors.typeError("'" + PyType.of(iterator).name() + "' object is not an iterator");
        }
        Object item;
        try {
            item = ObjectIter.nextOrStop(frame, iterator);
        } catch (PyException e) {
            if (fallback != null && e.isStopIteration()) {
                return fallback;
            }
            throw e;
        }
        if (item != null) {
            return item;
        }
        if (fallback != null) {
            return fallback;
        }
        throw Errors.stopIteration(null);
    }

    @PythonFunction(value = "aiter", signature = "(async_iterable, /)", doc = "An asynchronous iterator over the items.")
    static Object aiter(Frame frame, Object iterable) {
        Slots slots = PyType.slotsOf(iterable);
        if (!slots.has(SlotId.AITER)) {
            throw Errors.typeError("'" + PyType.of(iterable).name() + "' object is not an async iterable");
        }
        Object iterator = slots.asyncIter(frame, iterable);
        if (!PyType.slotsOf(iterator).has(SlotId.ANEXT)) {
            throw Errors.typeError("aiter() returned not an async iterator of type '" + PyType.of(iterator).name() + "'");
        }
        return iterator;
    }

    @PythonFunction(value = "anext", signature = "(aiterator, default=<unrepresentable>, /)", textSignature = false,
            doc = "anext(async_iterator[, default])\n\nAn awaitable of the next item; at the end the default, or "
                    + "StopAsyncIteration without one.")
    static Object anext(Frame frame, Object iterator, Object fallback) {
        Slots slots = PyType.slotsOf(iterator);
        if (!slots.has(SlotId.ANEXT)) {
            throw Errors.typeError("'" + PyType.of(iterator).name() + "' object is not an async iterator");
        }
        Object awaitable = slots.asyncNext(frame, iterator);
        return fallback == null ? awaitable : new AnextAwaitable(awaitable, fallback);
    }

    @PythonFunction(value = "sorted", signature = "(iterable, /, *, key=None, reverse=False)",
            doc = "A new list with the items in ascending order; the order of equal items is kept.")
    static Object sorted(Frame frame, Object iterable, Object key, boolean reverse) {
        PyList list = SequenceList.list(frame, iterable);
        ListSort.sort(frame, list, key == PyNone.NONE ? null : key, reverse);
        return list;
    }

    @PythonFunction(value = "sum", signature = "(iterable, /, start=0)",
            doc = "The sum of the start value and the items; for numbers, not for text.")
    static Object sum(Frame frame, Object iterable, Object start) {
        Object iterator = ObjectIter.iter(frame, iterable);
        checkStart(start);
        Object item = ObjectIter.next(frame, iterator);
        if (!(start instanceof Long first)) {
            return start instanceof Double d ? sumFloats(frame, iterator, d, item) : sumGeneric(frame, iterator, start, item);
        }
        long sum = first;
        while (item instanceof Long || item instanceof Boolean) {
            long x = item instanceof Long l ? l : (Boolean) item ? 1 : 0;
            long next = sum + x;
            if (((sum ^ next) & (x ^ next)) < 0) {
                break;
            }
            sum = next;
            item = ObjectIter.next(frame, iterator);
        }
        if (item == null) {
            return sum;
        }
        Object total = BinaryOperation.apply(frame, BinaryOp.ADD, sum, item);
        item = ObjectIter.next(frame, iterator);
        return total instanceof Double d ? sumFloats(frame, iterator, d, item) : sumGeneric(frame, iterator, total, item);
    }

    /** With Neumaier's compensation, as CPython since 3.12. */
    private static Object sumFloats(Frame frame, Object iterator, double start, Object first) {
        double sum = start;
        double compensation = 0;
        Object item = first;
        while (item != null) {
            if (item instanceof Double d) {
                double x = d;
                double t = sum + x;
                compensation += Math.abs(sum) >= Math.abs(x) ? sum - t + x : x - t + sum;
                sum = t;
            } else if (item instanceof Long l) {
                sum += (double) l;
            } else if (item instanceof Boolean b) {
                sum += b ? 1 : 0;
            } else {
                break;
            }
            item = ObjectIter.next(frame, iterator);
        }
        if (compensation != 0 && !Double.isInfinite(compensation) && !Double.isNaN(compensation)) {
            sum += compensation;
        }
        return item == null ? (Object) sum : sumGeneric(frame, iterator, sum, item);
    }

    private static Object sumGeneric(Frame frame, Object iterator, Object start, Object first) {
        Object total = start;
        for (Object item = first; item != null; item = ObjectIter.next(frame, iterator)) {
            total = BinaryOperation.apply(frame, BinaryOp.ADD, total, item);
        }
        return total;
    }

    private static void checkStart(Object start) {
        if (start instanceof Long || start == PyNone.NONE) {
            return;
        }
        if (PyStrInstance.isStr(start)) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        String base = PyType.of(start).builtinBase().name();
        if (base.equals("bytes") || base.equals("bytearray")) {
            throw Errors.typeError("sum() can't sum " + base + " [use b''.join(seq) instead]");
        }
    }
}
