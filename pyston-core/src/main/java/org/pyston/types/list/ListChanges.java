package org.pyston.types.list;

import java.lang.invoke.VarHandle;
import org.pyston.object.Identity;
import org.pyston.runtime.Errors;

/** The structural changes of lists, and new lists of their items. The caller holds the list's lock when several threads may be in Python. */
final class ListChanges {
    /** The storage while {@code sort} has the items: any change replaces it. */
    private static final Object[] SORTING = new Object[0];

    private ListChanges() {
    }

    /** Puts a complete array in the place of the list's: whoever reads it without the lock sees what is in it. */
    private static void publish(ListItems list, Object array) {
        if (array != list.items) {
            VarHandle.releaseFence();
            list.items = array;
        }
    }

    /** Brings the storage to a kind that can hold the value, and to room for it after the last item. */
    static Object roomFor(ListItems list, Object value) {
        Object a = list.items;
        int n = list.size;
        boolean full = n == ListStorage.length(a);
        boolean accepted = ListStorage.accepts(a, value);
        if (!full && accepted) {
            return a;
        }
        if (full && n >= Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        int length = full ? ListStorage.grown(n) : ListStorage.length(a);
        a = n == 0 ? ListStorage.allocateFor(value, length)
                : accepted ? ListStorage.resized(a, n, length) : ListStorage.boxed(a, n, length);
        publish(list, a);
        return a;
    }

    static void append(ListItems list, Object value) {
        int n = list.size;
        ListStorage.put(roomFor(list, value), n, value);
        VarHandle.releaseFence();
        list.size = n + 1;
    }

    static boolean set(ListItems list, int index, Object value) {
        if (index >= list.size || index < 0) {
            return false;
        }
        box(list, value);
        ListStorage.put(list.items, index, value);
        return true;
    }

    /** Boxes the items if they cannot stay unboxed when the value is put among them. */
    private static void box(ListItems list, Object value) {
        if (!ListStorage.accepts(list.items, value)) {
            boxAll(list);
        }
    }

    private static void boxAll(ListItems list) {
        if (!(list.items instanceof Object[])) {
            publish(list, ListStorage.boxed(list.items, list.size, ListStorage.length(list.items)));
        }
    }

    /** {@code list[from:to] = added[:count]}; the array belongs to the caller or to another list. */
    static void replace(PyList list, int from, int to, Object added, int count) {
        int n = list.size;
        int begin = Math.min(from, n);
        int end = Math.max(begin, Math.min(to, n));
        int length = n - (end - begin) + count;
        if (length < 0) {
            throw Errors.memoryError();
        }
        Object kind = list.items;
        if (count > 0 && kind.getClass() != added.getClass()) {
            if (begin == 0 && end == n) {
                kind = added;
            } else {
                boxAll(list);
                kind = ListStorage.NONE;
            }
        }
        Object old = list.items;
        Object a = old;
        int capacity = ListStorage.length(old);
        if (length > capacity || kind.getClass() != old.getClass()) {
            int room = (int) Math.min(Integer.MAX_VALUE - 8L, length + (length >> 3) + 4L);
            a = ListStorage.allocate(kind, Math.max(length, room));
            ListStorage.copy(old, 0, a, 0, begin);
            ListStorage.copy(old, end, a, begin + count, n - end);
        } else if (begin + count != end) {
            ListStorage.copy(a, end, a, begin + count, n - end);
        }
        ListStorage.copy(added, 0, a, begin, count);
        publish(list, a);
        VarHandle.releaseFence();
        list.size = length;
        if (length < n && a == old) {
            shrunk(list, length, n);
        }
    }

    /** Forgets the items from {@code length} on; gives memory back when most of the array is unused. */
    private static void shrunk(ListItems list, int length, int oldLength) {
        Object a = list.items;
        ListStorage.clear(a, length, oldLength);
        int capacity = ListStorage.length(a);
        if (length < capacity >> 2 && capacity > 16) {
            publish(list, length == 0 ? ListStorage.NONE : ListStorage.resized(a, length, length + (length >> 1) + 4));
        }
    }

    static void insert(ListItems list, int index, Object value) {
        int n = list.size;
        if (index >= n) {
            append(list, value);
            return;
        }
        box(list, value);
        append(list, ListStorage.get(list.items, n - 1));
        Object a = list.items;
        ListStorage.copy(a, index, a, index + 1, n - index);
        ListStorage.put(a, index, value);
    }

    static Object remove(ListItems list, int index) {
        int n = list.size;
        int i = index < 0 ? index + n : index;
        if (i >= n || i < 0) {
            return null;
        }
        Object a = list.items;
        Object removed = ListStorage.get(a, i);
        if (i < n - 1) {
            ListStorage.copy(a, i + 1, a, i, n - i - 1);
        }
        list.size = n - 1;
        shrunk(list, n - 1, n);
        return removed;
    }

    static boolean setAll(PyList list, int start, int step, Object[] newValues, int length) {
        if (list.size != length) {
            return false;
        }
        for (Object value : newValues) {
            box(list, value);
        }
        Object a = list.items;
        int at = start;
        for (Object value : newValues) {
            ListStorage.put(a, at, value);
            at += step;
        }
        return true;
    }

    static void removeAll(PyList list, int start, int step, int count) {
        int n = list.size;
        Object a = list.items;
        int to = start;
        int next = start;
        int removed = 0;
        for (int i = start; i < n; i++) {
            if (i == next && removed < count) {
                removed++;
                next = removed < count ? next + step : n;
            } else {
                ListStorage.copy(a, i, a, to++, 1);
            }
        }
        if (to < n) {
            list.size = to;
            shrunk(list, to, n);
        }
    }

    static boolean removeIf(PyList list, int index, Object expected) {
        if (index >= list.size || !Identity.is(list.get(index), expected)) {
            return false;
        }
        remove(list, index);
        return true;
    }

    // ---- new lists

    static PyList slice(PyList list, int start, int step, int count) {
        int n = list.size;
        if (count <= 0 || start < 0 || step > 0 && start >= n) {
            return new PyList();
        }
        if (step == 1) {
            int taken = Math.min(count, n - start);
            return new PyList(ListStorage.range(list.items, start, start + taken), taken);
        }
        int first = start;
        int taken = count;
        if (step < 0) {
            int skipped = first < n ? 0 : (int) (((long) first - n) / -(long) step + 1);
            first = (int) (first + (long) skipped * step);
            taken -= skipped;
        } else {
            taken = (int) Math.min(taken, (n - 1L - start) / step + 1);
        }
        return taken <= 0 ? new PyList() : new PyList(ListStorage.stepped(list.items, first, step, taken), taken);
    }

    /** {@code list * count}; null when that is more than a list can hold. */
    static PyList repeated(PyList list, long count) {
        int n = list.size;
        if (n > 0 && count > (Integer.MAX_VALUE - 8) / n) {
            return null;
        }
        int times = n == 0 ? 0 : (int) count;
        return new PyList(ListStorage.repeated(list.items, n, times), n * times);
    }

    // ---- sorting

    static Object[] detach(PyList list) {
        Object[] taken = ListStorage.boxed(list.items, list.size, list.size);
        list.size = 0;
        list.items = SORTING;
        return taken;
    }

    static boolean attach(PyList list, Object sorted) {
        boolean unchanged = list.items == SORTING;
        publish(list, sorted);
        VarHandle.releaseFence();
        list.size = ListStorage.length(sorted);
        return unchanged;
    }
}
