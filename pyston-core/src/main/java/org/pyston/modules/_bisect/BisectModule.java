package org.pyston.modules._bisect;

import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;

/** The module {@code _bisect}. Source: CPython's _bisectmodule.c. */
@PythonModule(value = "_bisect", doc = "Searches sorted sequences by halving.")
public final class BisectModule {
    private static final PyStr INSERT = PyStr.of("insert");

    private BisectModule() {
    }

    @PythonFunction(value = "bisect_right", signature = "(a, x, lo=0, hi=None, *, key=None)",
            doc = "Where to insert x so that a stays sorted, behind equal items.")
    static long right(Frame frame, Object a, Object x, Object lo, Object hi, Object key) {
        return search(frame, a, x, lo, hi, key, true);
    }

    @PythonFunction(value = "bisect_left", signature = "(a, x, lo=0, hi=None, *, key=None)",
            doc = "Where to insert x so that a stays sorted, before equal items.")
    static long left(Frame frame, Object a, Object x, Object lo, Object hi, Object key) {
        return search(frame, a, x, lo, hi, key, false);
    }

    @PythonFunction(value = "insort_right", signature = "(a, x, lo=0, hi=None, *, key=None)",
            doc = "Inserts x so that a stays sorted, behind equal items.")
    static void insertRight(Frame frame, Object a, Object x, Object lo, Object hi, Object key) {
        Object sought = key == PyNone.NONE ? x : ObjectCall.call(frame, key, x);
        insert(frame, a, search(frame, a, sought, lo, hi, key, true), x);
    }

    @PythonFunction(value = "insort_left", signature = "(a, x, lo=0, hi=None, *, key=None)",
            doc = "Inserts x so that a stays sorted, before equal items.")
    static void insertLeft(Frame frame, Object a, Object x, Object lo, Object hi, Object key) {
        Object sought = key == PyNone.NONE ? x : ObjectCall.call(frame, key, x);
        insert(frame, a, search(frame, a, sought, lo, hi, key, false), x);
    }

    private static void insert(Frame frame, Object a, long index, Object x) {
        if (a instanceof PyList list && list.type() == PyList.TYPE) {
            list.insert((int) index, x);
        } else {
            ObjectCall.callMethod(frame, a, INSERT, index, x);
        }
    }

    private static long search(Frame frame, Object a, Object x, Object lo, Object hi, Object key, boolean right) {
        long low = SliceIndices.toSize(frame, lo);
        if (low < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long high = hi == PyNone.NONE ? -1 : SliceIndices.toSize(frame, hi);
        if (high == -1) {
            high = ObjectLength.len(frame, a);
        }
        PyList list = a instanceof PyList l && l.type() == PyList.TYPE ? l : null;
        while (low < high) {
            long middle = low + high >>> 1;
            Object item = list != null && middle < list.size() ? list.get((int) middle) : null;
            if (item == null) {
                item = ObjectGetItem.get(frame, a, middle);
            }
            if (key != PyNone.NONE) {
                item = ObjectCall.call(frame, key, item);
            }
            boolean goLeft = right ? ObjectRichCompare.test(frame, x, item, CompareOp.LT)
                    : !ObjectRichCompare.test(frame, item, x, CompareOp.LT);
            if (goLeft) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
