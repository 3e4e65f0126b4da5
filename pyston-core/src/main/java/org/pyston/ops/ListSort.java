package org.pyston.ops;

import java.util.Arrays;
import org.pyston.object.PyNone;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;

/** {@code list.sort}: stable. While it runs the list is empty to everybody. Source: CPython's list_sort_impl. */
public final class ListSort {
    private ListSort() {
    }

    /** Sorts; {@code key} null or None for none. Raises ValueError when somebody changed the list meanwhile. */
    public static void sort(Frame frame, PyList list, Object key, boolean reverse) {
        if ((key == null || key == PyNone.NONE) && list.sortUnboxed(reverse)) {
            return;
        }
        Object[] items = list.detach();
        boolean unchanged;
        try {
            sort(frame, items, key == PyNone.NONE ? null : key, reverse);
        } finally {
            unchanged = list.attach(items);
        }
        if (!unchanged) {
            throw Errors.valueError("list modified during sort");
        }
    }

    private static void sort(Frame frame, Object[] items, Object key, boolean reverse) {
        Object[] keys = items;
        if (key != null) {
            keys = new Object[items.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = ObjectCall.call(frame, key, items[i]);
            }
        }
        if (items.length < 2) {
            return;
        }
        Object[] values = key == null ? null : items;
        // Equal items keep their order also when reversed: so turn round before and after.
        try {
            if (reverse) {
                reverse(keys);
                reverse(values);
            }
            sortKeys(frame, keys, values);
        } finally {
            if (reverse) {
                reverse(keys);
                reverse(values);
            }
        }
    }

    private static void sortKeys(Frame frame, Object[] keys, Object[] values) {
        Class<?> kind = commonClass(keys);
        if (kind == Long.class && values == null) {
            sortLongs(keys);
            return;
        }
        int comparison = kind == Long.class ? TimSort.LONGS : kind == Double.class ? TimSort.DOUBLES
                : kind == PyStr.class ? TimSort.STRINGS : TimSort.ANY;
        new TimSort(frame, keys, values, comparison).sort();
    }

    private static void sortLongs(Object[] keys) {
        long[] numbers = new long[keys.length];
        boolean sorted = true;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (Long) keys[i];
            sorted &= i == 0 || numbers[i - 1] <= numbers[i];
        }
        if (!sorted) {
            Arrays.sort(numbers);
            for (int i = 0; i < numbers.length; i++) {
                keys[i] = numbers[i];
            }
        }
    }

    /** The Java class that all keys have; null when there are several or it is none that has a fast comparison. */
    private static Class<?> commonClass(Object[] keys) {
        Class<?> first = keys[0].getClass();
        if (first != Long.class && first != PyStr.class && first != Double.class) {
            return null;
        }
        for (Object key : keys) {
            if (key.getClass() != first) {
                return null;
            }
        }
        return first;
    }

    private static void reverse(Object[] a) {
        if (a == null) {
            return;
        }
        for (int i = 0, j = a.length - 1; i < j; i++, j--) {
            Object o = a[i];
            a[i] = a[j];
            a[j] = o;
        }
    }
}
