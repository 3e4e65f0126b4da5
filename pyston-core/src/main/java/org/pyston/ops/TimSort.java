package org.pyston.ops;

import org.pyston.object.CompareOp;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/**
 * The sorting algorithm of list.sort (Tim Peters' listsort.txt): natural runs, made longer by binary insertion, merged with
 * galloping. Compares by {@code <} only. When a comparison raises, the arrays hold all items, in some order.
 */
final class TimSort {
    /** How keys are compared: any Python objects. */
    static final int ANY = 0;
    /** All keys are Long. */
    static final int LONGS = 1;
    /** All keys are Double. */
    static final int DOUBLES = 2;
    /** All keys are PyStr. */
    static final int STRINGS = 3;

    private static final int MIN_GALLOP = 7;

    private final Frame frame;
    private final Object[] keys;
    /** What moves along with the keys; null for nothing. */
    private final Object[] values;
    private final int comparison;
    private Object[] keyBuffer = new Object[0];
    private Object[] valueBuffer;
    private int minGallop = MIN_GALLOP;
    private final int[] runBase = new int[48];
    private final int[] runLength = new int[48];
    private int runs;

    TimSort(Frame frame, Object[] keys, Object[] values, int comparison) {
        this.frame = frame;
        this.keys = keys;
        this.values = values;
        this.comparison = comparison;
    }

    void sort() {
        int low = 0;
        int remaining = keys.length;
        int minRun = minRun(remaining);
        while (remaining > 0) {
            int run = countRun(low, keys.length);
            if (run < minRun) {
                int forced = Math.min(remaining, minRun);
                insertionSort(low, low + forced, low + run);
                run = forced;
            }
            runBase[runs] = low;
            runLength[runs++] = run;
            collapse(false);
            low += run;
            remaining -= run;
        }
        collapse(true);
    }

    private static int minRun(int n) {
        int m = n;
        int odd = 0;
        while (m >= 64) {
            odd |= m & 1;
            m >>= 1;
        }
        return m + odd;
    }

    private boolean less(Object a, Object b) {
        return switch (comparison) {
            case LONGS -> (Long) a < (Long) b;
            case DOUBLES -> (Double) a < (Double) b;
            case STRINGS -> ((PyStr) a).compareTo((PyStr) b) < 0;
            default -> ObjectRichCompare.test(frame, a, b, CompareOp.LT);
        };
    }

    /** The length of the run at {@code low}; a strictly descending one is turned round. */
    private int countRun(int low, int high) {
        int at = low + 1;
        if (at == high) {
            return 1;
        }
        if (less(keys[at++], keys[low])) {
            while (at < high && less(keys[at], keys[at - 1])) {
                at++;
            }
            reverse(keys, low, at);
            if (values != null) {
                reverse(values, low, at);
            }
        } else {
            while (at < high && !less(keys[at], keys[at - 1])) {
                at++;
            }
        }
        return at - low;
    }

    private static void reverse(Object[] a, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            Object o = a[i];
            a[i] = a[j];
            a[j] = o;
        }
    }

    private void insertionSort(int low, int high, int sortedTo) {
        for (int start = sortedTo; start < high; start++) {
            Object pivot = keys[start];
            int left = low;
            int right = start;
            while (left < right) {
                int middle = left + right >>> 1;
                if (less(pivot, keys[middle])) {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            System.arraycopy(keys, left, keys, left + 1, start - left);
            keys[left] = pivot;
            if (values != null) {
                Object value = values[start];
                System.arraycopy(values, left, values, left + 1, start - left);
                values[left] = value;
            }
        }
    }

    /** Merges runs until the stack of runs is balanced again, or, in the end, one is left. */
    private void collapse(boolean all) {
        while (runs > 1) {
            int n = runs - 2;
            boolean unbalanced = n > 0 && runLength[n - 1] <= runLength[n] + runLength[n + 1]
                    || n > 1 && runLength[n - 2] <= runLength[n] + runLength[n - 1];
            if (unbalanced || all) {
                if (n > 0 && runLength[n - 1] < runLength[n + 1]) {
                    n--;
                }
                mergeAt(n);
            } else if (runLength[n] <= runLength[n + 1]) {
                mergeAt(n);
            } else {
                return;
            }
        }
    }

    private void mergeAt(int i) {
        int base1 = runBase[i];
        int length1 = runLength[i];
        int base2 = runBase[i + 1];
        int length2 = runLength[i + 1];
        runLength[i] = length1 + length2;
        if (i == runs - 3) {
            runBase[i + 1] = runBase[i + 2];
            runLength[i + 1] = runLength[i + 2];
        }
        runs--;
        int skipped = gallop(keys[base2], keys, base1, length1, true, false);
        base1 += skipped;
        length1 -= skipped;
        if (length1 == 0) {
            return;
        }
        length2 = gallop(keys[base1 + length1 - 1], keys, base2, length2, false, true);
        if (length2 == 0) {
            return;
        }
        if (length1 <= length2) {
            mergeLow(base1, length1, base2, length2);
        } else {
            mergeHigh(base1, length1, base2, length2);
        }
    }

    /**
     * How many of the sorted items come before {@code key}: those less than it, or, with {@code right}, also those equal to it.
     * Searches outwards from the left or the right end.
     */
    private int gallop(Object key, Object[] a, int base, int length, boolean right, boolean fromRight) {
        int low = -1; // the item there comes before the key
        int high = length; // and this one does not
        int offset = 1;
        if (fromRight) {
            int at = length - 1;
            while (at >= 0 && !before(key, a[base + at], right)) {
                high = at;
                at = length - 1 - offset;
                offset = 2 * offset + 1;
            }
            low = Math.max(at, -1);
        } else {
            int at = 0;
            while (at < length && before(key, a[base + at], right)) {
                low = at;
                at = offset;
                offset = 2 * offset + 1;
            }
            high = Math.min(at, length);
        }
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (before(key, a[base + middle], right)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean before(Object key, Object item, boolean right) {
        return right ? !less(key, item) : less(item, key);
    }

    private void buffer(int from, int length) {
        if (keyBuffer.length < length) {
            keyBuffer = new Object[length];
            valueBuffer = values == null ? null : new Object[length];
        }
        System.arraycopy(keys, from, keyBuffer, 0, length);
        if (values != null) {
            System.arraycopy(values, from, valueBuffer, 0, length);
        }
    }

    private void unbuffer(int from, int to, int length) {
        System.arraycopy(keyBuffer, from, keys, to, length);
        if (values != null) {
            System.arraycopy(valueBuffer, from, values, to, length);
        }
    }

    private void move(int from, int to, int length) {
        System.arraycopy(keys, from, keys, to, length);
        if (values != null) {
            System.arraycopy(values, from, values, to, length);
        }
    }

    /** Merges two neighbouring runs of which the first is the shorter. */
    private void mergeLow(int base1, int length1, int base2, int length2) {
        buffer(base1, length1);
        new LowMerge(base1, length1, base2, base2 + length2).run();
    }

    /** Merges two neighbouring runs of which the second is the shorter. */
    private void mergeHigh(int base1, int length1, int base2, int length2) {
        buffer(base2, length2);
        new HighMerge(base1, length1, base2, length2).run();
    }

    /** From the left: the first run is in the buffer. */
    private final class LowMerge {
        private final int length1;
        private final int end2;
        private int at1;
        private int at2;
        private int to;

        LowMerge(int base1, int length1, int base2, int end2) {
            this.length1 = length1;
            this.end2 = end2;
            this.at2 = base2;
            this.to = base1;
        }

        void run() {
            try {
                takeSecond(1); // the caller knows that it comes first
                while (!isDone()) {
                    byOne();
                    byGallop();
                }
            } finally {
                unbuffer(at1, to, length1 - at1);
            }
        }

        private boolean isDone() {
            return at1 == length1 || at2 == end2;
        }

        private void takeFirst(int count) {
            unbuffer(at1, to, count);
            at1 += count;
            to += count;
        }

        private void takeSecond(int count) {
            move(at2, to, count);
            at2 += count;
            to += count;
        }

        private void byOne() {
            int wins1 = 0;
            int wins2 = 0;
            while (!isDone() && (wins1 | wins2) < minGallop) {
                if (less(keys[at2], keyBuffer[at1])) {
                    takeSecond(1);
                    wins2++;
                    wins1 = 0;
                } else {
                    takeFirst(1);
                    wins1++;
                    wins2 = 0;
                }
            }
        }

        private void byGallop() {
            int wins1 = MIN_GALLOP;
            int wins2 = MIN_GALLOP;
            while (!isDone() && (wins1 >= MIN_GALLOP || wins2 >= MIN_GALLOP)) {
                minGallop = Math.max(1, minGallop - 1);
                wins1 = gallop(keys[at2], keyBuffer, at1, length1 - at1, true, false);
                takeFirst(wins1);
                if (at1 == length1) {
                    return;
                }
                takeSecond(1);
                if (at2 == end2) {
                    return;
                }
                wins2 = gallop(keyBuffer[at1], keys, at2, end2 - at2, false, false);
                takeSecond(wins2);
                if (at2 == end2) {
                    return;
                }
                takeFirst(1);
            }
            minGallop++;
        }
    }

    /** From the right: the second run is in the buffer. Positions are those of the last item that is not yet placed. */
    private final class HighMerge {
        private final int base1;
        private int at1;
        private int at2;
        private int to;

        HighMerge(int base1, int length1, int base2, int length2) {
            this.base1 = base1;
            this.at1 = base1 + length1 - 1;
            this.at2 = length2 - 1;
            this.to = base2 + length2 - 1;
        }

        void run() {
            try {
                takeFirst(1); // the caller knows that it comes last
                while (!isDone()) {
                    byOne();
                    byGallop();
                }
            } finally {
                unbuffer(0, to - at2, at2 + 1);
            }
        }

        private boolean isDone() {
            return at1 < base1 || at2 < 0;
        }

        private void takeFirst(int count) {
            at1 -= count;
            to -= count;
            move(at1 + 1, to + 1, count);
        }

        private void takeSecond(int count) {
            at2 -= count;
            to -= count;
            unbuffer(at2 + 1, to + 1, count);
        }

        private void byOne() {
            int wins1 = 0;
            int wins2 = 0;
            while (!isDone() && (wins1 | wins2) < minGallop) {
                if (less(keyBuffer[at2], keys[at1])) {
                    takeFirst(1);
                    wins1++;
                    wins2 = 0;
                } else {
                    takeSecond(1);
                    wins2++;
                    wins1 = 0;
                }
            }
        }

        private void byGallop() {
            int wins1 = MIN_GALLOP;
            int wins2 = MIN_GALLOP;
            while (!isDone() && (wins1 >= MIN_GALLOP || wins2 >= MIN_GALLOP)) {
                minGallop = Math.max(1, minGallop - 1);
                int length1 = at1 - base1 + 1;
                wins1 = length1 - gallop(keyBuffer[at2], keys, base1, length1, true, true);
                takeFirst(wins1);
                if (isDone()) {
                    return;
                }
                takeSecond(1);
                if (isDone()) {
                    return;
                }
                wins2 = at2 + 1 - gallop(keys[at1], keyBuffer, 0, at2 + 1, false, true);
                takeSecond(wins2);
                if (isDone()) {
                    return;
                }
                takeFirst(1);
            }
            minGallop++;
        }
    }
}
