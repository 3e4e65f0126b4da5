package org.pyston.asm.support;

import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;
import org.pyston.types.dict.PyDictItemIterator;
import org.pyston.types.dict.PyDictView;
import org.pyston.types.generator.PyGenerator;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.iterator.PyEnumerate;
import org.pyston.types.iterator.PyListIterator;
import org.pyston.types.iterator.PyTupleIterator;
import org.pyston.types.iterator.PyZip;
import org.pyston.types.list.PyList;
import org.pyston.types.range.PyRange;
import org.pyston.types.range.PyRangeIterator;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.tuple.PyTuple;

/** Loops over exact ranges, lists and tuples without iterator objects, and over others without a frame where that is possible. */
public final class Iteration {
    private Iteration() {
    }

    /** The range if it is one of longs whose end can be computed, else null. */
    public static Object range(Object o) {
        return o instanceof PyRange r && r.isLong() && fits(r.start(), r.step(), r.length()) ? r : null;
    }

    private static boolean fits(long start, long step, long count) {
        long product = count * step;
        return Math.multiplyHigh(count, step) == product >> 63 && ((start ^ (start + product)) & (product ^ (start + product))) >= 0;
    }

    public static long rangeNext(Object range) {
        return ((PyRange) range).start();
    }

    public static long rangeStop(Object range) {
        PyRange r = (PyRange) range;
        return r.start() + r.length() * r.step();
    }

    public static long rangeStep(Object range) {
        return ((PyRange) range).step();
    }

    /** The iterator if it is one over a range whose end can be computed and nobody else has it, else null. */
    public static Object iterator(Object o) {
        return o instanceof PyRangeIterator r && !r.isShared() && fits(r.next(), r.step(), r.remaining()) ? r : null;
    }

    public static long iteratorNext(Object iterator) {
        return ((PyRangeIterator) iterator).next();
    }

    public static long iteratorStop(Object iterator) {
        PyRangeIterator r = (PyRangeIterator) iterator;
        return r.next() + r.remaining() * r.step();
    }

    public static long iteratorStep(Object iterator) {
        return ((PyRangeIterator) iterator).step();
    }

    /** The number that {@code range(start, stop, step)} hits after its last item; leaves when that is no long. */
    public static long exactStop(long start, long stop, long step) {
        if (step > 0 ? start >= stop : start <= stop) {
            return start;
        }
        long distance = step > 0 ? stop - start - 1 : start - stop - 1;
        long count = Long.divideUnsigned(distance, step > 0 ? step : -step) + 1;
        return Math.addExact(start, Math.multiplyExact(count, step));
    }

    /** The list if it is exactly one, else null. */
    public static Object list(Object o) {
        return o instanceof PyList list && list.type() == PyList.TYPE ? list : null;
    }

    /** The tuple if it is exactly one, else null. */
    public static Object tuple(Object o) {
        return o instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE ? tuple : null;
    }

    /** The list of an iterator that has not ended and that nobody else has, else null. */
    public static Object listIterator(Object o) {
        return o instanceof PyListIterator i && !i.isShared() ? i.sequence() : null;
    }

    /** The tuple of an iterator that has not ended and that nobody else has, else null. */
    public static Object tupleIterator(Object o) {
        return o instanceof PyTupleIterator i && !i.isShared() ? i.sequence() : null;
    }

    /** Where an iterator is. */
    public static long index(Object iterator) {
        return iterator instanceof PyListIterator i ? i.index() : ((PyTupleIterator) iterator).index();
    }

    /** The item; null at the end. */
    public static Object listItem(Object list, long index) {
        return ((PyList) list).get((int) index);
    }

    /** The item if it is an int that fits, else {@link PyList#NO_LONG}. */
    public static long longItem(Object list, long index) {
        return ((PyList) list).longAt(index);
    }

    /** The item if it is a float, else {@link PyList#NO_DOUBLE}. */
    public static double doubleItem(Object list, long index) {
        return ((PyList) list).doubleAt(index);
    }

    /** The item; null at the end. */
    public static Object tupleItem(Object tuple, long index) {
        Object[] items = ((PyTuple) tuple).items();
        return index < items.length ? items[(int) index] : null;
    }

    /** The iterator over what is left of a range, whose numbers hit the stop exactly. */
    public static Object rangeIterator(long next, long stop, long step) {
        return new PyRangeIterator(next, step, count(next, stop, step));
    }

    private static long count(long next, long stop, long step) {
        long count;
        if (step == 1) {
            return next >= stop ? 0 : stop - next;
        }
        if (step > 0) {
            count = next >= stop ? 0 : Long.divideUnsigned(stop - next - 1, step) + 1;
        } else {
            count = next <= stop ? 0 : Long.divideUnsigned(next - stop - 1, -step) + 1;
        }
        return count;
    }

    /** Puts the iterator over what is left of a range into a slot; the one that is there is used if nobody else has it. */
    public static void saveRange(Object[] locals, int slot, long next, long stop, long step) {
        if (locals[slot] instanceof PyRangeIterator r && r.step() == step && !r.isShared()) {
            r.set(next, count(next, stop, step));
        } else {
            locals[slot] = rangeIterator(next, stop, step);
        }
    }

    /** As {@link #saveRange} for a list or tuple. */
    public static void saveSequence(Object[] locals, int slot, Object sequence, long index) {
        if (locals[slot] instanceof PyListIterator i && i.sequence() == sequence && !i.isShared()) {
            i.setIndex((int) index);
        } else if (locals[slot] instanceof PyTupleIterator i && i.sequence() == sequence && !i.isShared()) {
            i.setIndex((int) index);
        } else {
            locals[slot] = sequenceIterator(sequence, index);
        }
    }

    /** The iterator over a list or tuple at an index. */
    public static Object sequenceIterator(Object sequence, long index) {
        return sequence instanceof PyList list ? new PyListIterator(list, (int) index)
                : new PyTupleIterator((PyTuple) sequence, (int) index);
    }

    /** Whether an operand of a suspended frame is the one that code was made for. */
    public static boolean isSame(Object operand, Object known) {
        return operand == null ? known == null : known != null && Identity.is(operand, known);
    }

    // ---- with an iterator object

    /** {@code iter(o)} of exact built-in objects whose {@code __iter__} needs no frame; null for others. */
    public static Object plainIter(Object o) {
        if (o instanceof PlainIterator || o instanceof PyDictView || o instanceof PyList || o instanceof PyTuple
                || o instanceof PyDict || o instanceof PyAnySet || o instanceof PyRange || o instanceof PyBytes
                || o instanceof PyGenerator) {
            PyType type = ((PyObject) o).type();
            if (!type.isBuiltin() || o instanceof PyDict && type != PyDict.TYPE) {
                return null;
            }
        } else if (!(o instanceof PyStr)) {
            return null;
        }
        return PyType.slotsOf(o).iter(null, o);
    }

    /** The next item of an iterator that runs no Python code; null at the end; {@link PlainIterator#NOT_PLAIN} for others. */
    public static Object plainNext(Object iterator) {
        return iterator instanceof PlainIterator p ? p.plainNext() : PlainIterator.NOT_PLAIN;
    }

    /** The next item of any iterator; null at the end. */
    public static Object next(Frame frame, Object iterator) {
        return iterator instanceof PyGenerator g ? g.nextOrNull(frame) : ObjectIter.next(frame, iterator);
    }

    // ---- pairs that need no tuple: the first function moves the iterator, and answers as plainNext

    /** The next key of {@code dict.items()}. */
    public static Object itemsKey(Object iterator) {
        return iterator instanceof PyDictItemIterator i && !i.isShared() ? i.nextKey() : PlainIterator.NOT_PLAIN;
    }

    /** The value that belongs to what {@link #itemsKey} gave. */
    public static Object itemsValue(Object iterator) {
        return ((PyDictItemIterator) iterator).value();
    }

    /** The next item of {@code enumerate(…)}. */
    public static Object enumerateItem(Object iterator) {
        return iterator instanceof PyEnumerate e ? e.nextItem() : PlainIterator.NOT_PLAIN;
    }

    /** The count that belongs to what {@link #enumerateItem} gave. */
    public static long enumerateCount(Object iterator) {
        return ((PyEnumerate) iterator).takeLongCount();
    }

    /** The next first item of {@code zip(a, b)}. */
    public static Object zipFirst(Object iterator) {
        return iterator instanceof PyZip z ? z.nextFirst() : PlainIterator.NOT_PLAIN;
    }

    /** The item that belongs to what {@link #zipFirst} gave; null at the end. */
    public static Object zipSecond(Object iterator) {
        return ((PyZip) iterator).nextSecond();
    }
}
