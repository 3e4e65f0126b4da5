package org.pyston.ops;

import org.pyston.runtime.Errors;

/** Repeats the items of a sequence. */
public final class Repetition {
    private Repetition() {
    }

    /** {@code items * count}; raises MemoryError when the result were longer than an array can be. */
    public static Object[] repeat(Object[] items, long count) {
        int n = items.length;
        if (n == 0 || count == 0) {
            return new Object[0];
        }
        if (count > (Integer.MAX_VALUE - 8) / n) {
            throw Errors.memoryError();
        }
        Object[] result = new Object[(int) (n * count)];
        if (n == 1) {
            java.util.Arrays.fill(result, items[0]);
            return result;
        }
        System.arraycopy(items, 0, result, 0, n);
        for (int filled = n; filled < result.length;) {
            int length = Math.min(filled, result.length - filled);
            System.arraycopy(result, 0, result, filled, length);
            filled += length;
        }
        return result;
    }
}
