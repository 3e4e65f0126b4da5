package org.pyston.types.list;

import java.util.Arrays;

/**
 * The arrays in which lists keep their items: {@code long[]} when all are ints that fit, {@code double[]} when all are floats,
 * {@code byte[]} when all are bools, else {@code Object[]}. What is beyond the end of a list is null, {@link PyList#NO_LONG},
 * {@link PyList#NO_DOUBLE} or {@link #NO_BOOL}, so that a reader needs to know nothing but the array; a list with one of these
 * two numbers keeps it boxed.
 */
final class ListStorage {
    /** The storage of empty lists, whatever comes into them later. */
    static final Object[] NONE = new Object[0];

    /** Stands for "no bool" beside 0 and 1. */
    static final byte NO_BOOL = 2;

    private static final byte[] NO_BOOLS = new byte[0];
    private static final long[] NO_LONGS = new long[0];
    private static final double[] NO_DOUBLES = new double[0];
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private ListStorage() {
    }

    /** The item; null beyond the end. {@code index} is not negative. */
    static Object get(Object array, int index) {
        if (array instanceof Object[] a) {
            return index < a.length ? a[index] : null;
        }
        if (array instanceof long[] a) {
            long n = index < a.length ? a[index] : PyList.NO_LONG;
            return n != PyList.NO_LONG ? (Object) n : null;
        }
        if (array instanceof byte[] a) {
            byte b = index < a.length ? a[index] : NO_BOOL;
            return b == NO_BOOL ? null : (Object) (b != 0);
        }
        double[] a = (double[]) array;
        double x = index < a.length ? a[index] : PyList.NO_DOUBLE;
        return PyList.isNoDouble(x) ? null : (Object) x;
    }

    /** Whether the array can hold the value. */
    static boolean accepts(Object array, Object value) {
        if (array instanceof Object[]) {
            return true;
        }
        if (array instanceof byte[]) {
            return value instanceof Boolean;
        }
        return array instanceof long[] ? value instanceof Long l && l != PyList.NO_LONG
                : value instanceof Double d && !PyList.isNoDouble(d);
    }

    /** Puts a value that the array accepts. */
    static void put(Object array, int index, Object value) {
        if (array instanceof Object[] a) {
            a[index] = value;
        } else if (array instanceof long[] a) {
            a[index] = (Long) value;
        } else if (array instanceof byte[] a) {
            a[index] = (byte) ((Boolean) value ? 1 : 0);
        } else {
            ((double[]) array)[index] = (Double) value;
        }
    }

    static int length(Object array) {
        return array instanceof Object[] a ? a.length : array instanceof long[] a ? a.length
                : array instanceof byte[] a ? a.length : ((double[]) array).length;
    }

    /** An array for as many items as before and one more. */
    static int grown(int size) {
        return (int) Math.min(MAX_LENGTH, size + (size >> 1) + 4L);
    }

    /** A new array, all of it beyond the end, of the kind of another. */
    static Object allocate(Object kind, int length) {
        if (kind instanceof Object[]) {
            return new Object[length];
        }
        Object a = unboxed(kind, length);
        clear(a, 0, length);
        return a;
    }

    /** A new unboxed array of the kind of another, with any contents. */
    private static Object unboxed(Object kind, int length) {
        return kind instanceof long[] ? new long[length] : kind instanceof byte[] ? new byte[length] : new double[length];
    }

    /** A new array of the kind that suits a first item. */
    static Object allocateFor(Object value, int length) {
        Object kind = value instanceof Long ? NO_LONGS : value instanceof Double ? NO_DOUBLES
                : value instanceof Boolean ? NO_BOOLS : NONE;
        return allocate(accepts(kind, value) ? kind : NONE, length);
    }

    /** Makes places be beyond the end. */
    static void clear(Object array, int from, int to) {
        if (array instanceof Object[] a) {
            Arrays.fill(a, from, to, null);
        } else if (array instanceof long[] a) {
            Arrays.fill(a, from, to, PyList.NO_LONG);
        } else if (array instanceof byte[] a) {
            Arrays.fill(a, from, to, NO_BOOL);
        } else {
            Arrays.fill((double[]) array, from, to, PyList.NO_DOUBLE);
        }
    }

    /** Copies items between arrays of one kind, or into an {@code Object[]}. */
    static void copy(Object from, int start, Object to, int at, int count) {
        if (count == 0) {
            return;
        }
        if (from instanceof Object[] a) {
            System.arraycopy(a, start, (Object[]) to, at, count);
        } else if (from instanceof long[] a) {
            if (to instanceof long[] b) {
                System.arraycopy(a, start, b, at, count);
            } else {
                Object[] b = (Object[]) to;
                for (int i = 0; i < count; i++) {
                    b[at + i] = a[start + i];
                }
            }
        } else if (from instanceof byte[] a) {
            if (to instanceof byte[] b) {
                System.arraycopy(a, start, b, at, count);
            } else {
                Object[] b = (Object[]) to;
                for (int i = 0; i < count; i++) {
                    b[at + i] = a[start + i] != 0;
                }
            }
        } else if (to instanceof double[] b) {
            System.arraycopy((double[]) from, start, b, at, count);
        } else {
            double[] a = (double[]) from;
            Object[] b = (Object[]) to;
            for (int i = 0; i < count; i++) {
                b[at + i] = a[start + i];
            }
        }
    }

    /** The first items in a longer or shorter array of the same kind. */
    static Object resized(Object array, int size, int length) {
        if (array instanceof Object[] a) {
            return Arrays.copyOf(a, length);
        }
        Object b = array instanceof long[] a ? Arrays.copyOf(a, length)
                : array instanceof byte[] a ? Arrays.copyOf(a, length) : Arrays.copyOf((double[]) array, length);
        if (size < length) {
            clear(b, size, length);
        }
        return b;
    }

    /** Some of the items, in an array without places beyond the end. */
    static Object range(Object array, int from, int to) {
        return array instanceof Object[] a ? Arrays.copyOfRange(a, from, to)
                : array instanceof long[] a ? Arrays.copyOfRange(a, from, to)
                : array instanceof byte[] a ? Arrays.copyOfRange(a, from, to) : Arrays.copyOfRange((double[]) array, from, to);
    }

    /** {@code count} items at {@code from, from + step, …}, in an array without places beyond the end. */
    static Object stepped(Object array, int from, int step, int count) {
        if (array instanceof Object[] a) {
            Object[] b = new Object[count];
            for (int i = 0, at = from; i < count; i++, at += step) {
                b[i] = a[at];
            }
            return b;
        }
        if (array instanceof long[] a) {
            long[] b = new long[count];
            for (int i = 0, at = from; i < count; i++, at += step) {
                b[i] = a[at];
            }
            return b;
        }
        if (array instanceof byte[] a) {
            byte[] b = new byte[count];
            for (int i = 0, at = from; i < count; i++, at += step) {
                b[i] = a[at];
            }
            return b;
        }
        double[] a = (double[]) array;
        double[] b = new double[count];
        for (int i = 0, at = from; i < count; i++, at += step) {
            b[i] = a[at];
        }
        return b;
    }

    /** The first items boxed, in an array of that length. */
    static Object[] boxed(Object array, int size, int length) {
        if (array instanceof Object[] a) {
            return Arrays.copyOf(a, length);
        }
        Object[] b = new Object[length];
        copy(array, 0, b, 0, size);
        return b;
    }

    /** The items unboxed if all are ints that fit, all are floats or all are bools; else the array itself. */
    static Object packed(Object[] items) {
        if (items.length == 0) {
            return NONE;
        }
        if (items[0] instanceof Long) {
            return packedLongs(items);
        }
        return items[0] instanceof Double ? packedDoubles(items) : items[0] instanceof Boolean ? packedBools(items) : items;
    }

    private static Object packedBools(Object[] items) {
        byte[] a = new byte[items.length];
        for (int i = 0; i < a.length; i++) {
            if (!(items[i] instanceof Boolean b)) {
                return items;
            }
            a[i] = (byte) (b ? 1 : 0);
        }
        return a;
    }

    private static Object packedLongs(Object[] items) {
        long[] a = new long[items.length];
        for (int i = 0; i < a.length; i++) {
            if (!(items[i] instanceof Long l) || l == PyList.NO_LONG) {
                return items;
            }
            a[i] = l;
        }
        return a;
    }

    private static Object packedDoubles(Object[] items) {
        double[] a = new double[items.length];
        for (int i = 0; i < a.length; i++) {
            if (!(items[i] instanceof Double d) || PyList.isNoDouble(d)) {
                return items;
            }
            a[i] = d;
        }
        return a;
    }

    /** The array, or a boxed copy if one of the ints cannot be kept unboxed. */
    static Object checked(long[] items) {
        for (long n : items) {
            if (n == PyList.NO_LONG) {
                return boxed(items, items.length, items.length);
            }
        }
        return items;
    }

    /** The array, or a boxed copy if one of the floats cannot be kept unboxed. */
    static Object checked(double[] items) {
        for (double x : items) {
            if (PyList.isNoDouble(x)) {
                return boxed(items, items.length, items.length);
            }
        }
        return items;
    }

    /** Turns the first items round. */
    static void reverse(Object array, int size) {
        if (array instanceof Object[] a) {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                Object o = a[i];
                a[i] = a[j];
                a[j] = o;
            }
        } else if (array instanceof long[] a) {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                long n = a[i];
                a[i] = a[j];
                a[j] = n;
            }
        } else if (array instanceof byte[] a) {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                byte b = a[i];
                a[i] = a[j];
                a[j] = b;
            }
        } else {
            double[] a = (double[]) array;
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                double x = a[i];
                a[i] = a[j];
                a[j] = x;
            }
        }
    }

    /** The items {@code count} times, in an array without places beyond the end. The length is known to be possible. */
    static Object repeated(Object array, int size, int count) {
        int length = size * count;
        if (length == 0) {
            return NONE;
        }
        Object b = array instanceof Object[] ? new Object[length] : unboxed(array, length);
        if (size == 1) {
            fill(b, array);
            return b;
        }
        copy(array, 0, b, 0, size);
        for (int filled = size; filled < length;) {
            int n = Math.min(filled, length - filled);
            copy(b, 0, b, filled, n);
            filled += n;
        }
        return b;
    }

    private static void fill(Object b, Object array) {
        if (b instanceof Object[] o) {
            Arrays.fill(o, ((Object[]) array)[0]);
        } else if (b instanceof long[] n) {
            Arrays.fill(n, ((long[]) array)[0]);
        } else if (b instanceof byte[] n) {
            Arrays.fill(n, ((byte[]) array)[0]);
        } else {
            Arrays.fill((double[]) b, ((double[]) array)[0]);
        }
    }

    /** Sorts the first items if they can be sorted without comparing objects; false, and no change, when not. */
    static boolean sort(Object array, int size, boolean reverse) {
        if (array instanceof long[] a) {
            Arrays.sort(a, 0, size);
        } else if (array instanceof double[] a && isTotallyOrdered(a, size)) {
            Arrays.sort(a, 0, size);
        } else {
            return false;
        }
        if (reverse) {
            reverse(array, size);
        }
        return true;
    }

    /** Whether there is neither a NaN, which no order has, nor a zero with a sign, which equals the one without. */
    private static boolean isTotallyOrdered(double[] a, int size) {
        long negativeZero = Double.doubleToRawLongBits(-0.0);
        for (int i = 0; i < size; i++) {
            if (a[i] != a[i] || Double.doubleToRawLongBits(a[i]) == negativeZero) {
                return false;
            }
        }
        return true;
    }
}
