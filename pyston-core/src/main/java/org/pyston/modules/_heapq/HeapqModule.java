package org.pyston.modules._heapq;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.CompareOp;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.list.PyList;

/** The module {@code _heapq}: a list as a binary heap, the least item first ({@code _max}: the greatest). */
@PythonModule(value = "_heapq", doc = "Heap queues: a list whose first item is the least.")
public final class HeapqModule {
    private HeapqModule() {
    }

    @PythonConstant("__about__")
    static String about() {
        return "Heaps are lists for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k.";
    }

    @PythonFunction(value = "heappush", signature = "(heap, item, /)", doc = "Adds item to the heap.")
    static void push(Frame frame, PyList heap, Object item) {
        heap.append(item);
        siftDown(frame, heap, 0, heap.size() - 1, false);
    }

    @PythonFunction(value = "heappop", signature = "(heap, /)", doc = "Removes and returns the least item.")
    static Object pop(Frame frame, PyList heap) {
        return pop(frame, heap, false);
    }

    @PythonFunction(value = "_heappop_max", signature = "(heap, /)", doc = "heappop() of a heap with the greatest first.")
    static Object popMax(Frame frame, PyList heap) {
        return pop(frame, heap, true);
    }

    private static Object pop(Frame frame, PyList heap, boolean max) {
        Object last = heap.remove(-1);
        if (last == null) {
            throw Errors.indexError("index out of range");
        }
        Object first = heap.get(0);
        if (first == null) {
            return last;
        }
        heap.set(0, last);
        siftUp(frame, heap, 0, max);
        return first;
    }

    @PythonFunction(value = "heapreplace", signature = "(heap, item, /)",
            doc = "Removes and returns the least item, then adds item.")
    static Object replace(Frame frame, PyList heap, Object item) {
        return replace(frame, heap, item, false);
    }

    @PythonFunction(value = "_heapreplace_max", signature = "(heap, item, /)",
            doc = "heapreplace() of a heap with the greatest first.")
    static Object replaceMax(Frame frame, PyList heap, Object item) {
        return replace(frame, heap, item, true);
    }

    private static Object replace(Frame frame, PyList heap, Object item, boolean max) {
        Object first = heap.get(0);
        if (first == null) {
            throw Errors.indexError("index out of range");
        }
        heap.set(0, item);
        siftUp(frame, heap, 0, max);
        return first;
    }

    @PythonFunction(value = "heappushpop", signature = "(heap, item, /)",
            doc = "Adds item, then removes and returns the least.")
    static Object pushPop(Frame frame, PyList heap, Object item) {
        Object first = heap.get(0);
        if (first == null || !ObjectRichCompare.test(frame, first, item, CompareOp.LT)) {
            return item;
        }
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        first = heap.get(0);
        heap.set(0, item);
        siftUp(frame, heap, 0, false);
        return first;
    }

    @PythonFunction(value = "heapify", signature = "(heap, /)", doc = "Makes a heap of a list, in linear time.")
    static void heapify(Frame frame, PyList heap) {
        for (int i = heap.size() / 2 - 1; i >= 0; i--) {
            siftUp(frame, heap, i, false);
        }
    }

    @PythonFunction(value = "_heapify_max", signature = "(heap, /)", doc = "heapify() with the greatest first.")
    static void heapifyMax(Frame frame, PyList heap) {
        for (int i = heap.size() / 2 - 1; i >= 0; i--) {
            siftUp(frame, heap, i, true);
        }
    }

    /** Whether {@code a} is to be nearer to the root than {@code b}. */
    private static boolean before(Frame frame, Object a, Object b, boolean max) {
        return max ? ObjectRichCompare.test(frame, b, a, CompareOp.LT) : ObjectRichCompare.test(frame, a, b, CompareOp.LT);
    }

    /** Moves the item at {@code at} towards the root, as far as it belongs, not beyond {@code start}. */
    private static void siftDown(Frame frame, PyList heap, int start, int at, boolean max) {
        int size = heap.size();
        if (at >= size) {
            throw Errors.indexError("index out of range");
        }
        int place = at;
        while (place > start) {
            int parent = place - 1 >> 1;
            Object item = heap.get(place);
            Object above = heap.get(parent);
            if (item == null || above == null) {
                throw changed();
            }
            boolean rises = before(frame, item, above, max);
            if (heap.size() != size) {
                throw changed();
            }
            if (!rises) {
                return;
            }
            swap(heap, place, parent);
            place = parent;
        }
    }

    /** Moves the item at {@code at} to a leaf, the better child each time up, and from there to where it belongs. */
    private static void siftUp(Frame frame, PyList heap, int at, boolean max) {
        int size = heap.size();
        int place = at;
        while (place < size >> 1) {
            int child = 2 * place + 1;
            if (child + 1 < size) {
                Object left = heap.get(child);
                Object right = heap.get(child + 1);
                if (left == null || right == null) {
                    throw changed();
                }
                if (!before(frame, left, right, max)) {
                    child++;
                }
                if (heap.size() != size) {
                    throw changed();
                }
            }
            swap(heap, place, child);
            place = child;
        }
        siftDown(frame, heap, at, place, max);
    }

    private static void swap(PyList heap, int i, int j) {
        Object a = heap.get(i);
        Object b = heap.get(j);
        if (a == null || b == null) {
            throw changed();
        }
        heap.set(i, b);
        heap.set(j, a);
    }

    private static PyException changed() {
        return Errors.runtimeError("list changed size during iteration");
    }
}
