package org.pyston.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The buffer behind a row of appends. Every string of the row is a prefix of it. The one who can move {@link #used}
 * from the end of his string to the end of the longer one owns the room between; all others must copy. So what a
 * string sees never changes, and two threads may append to the same string.
 */
final class GrowingText {

    /** char[] or int[]. */
    private final Object buffer;
    /** The end of the text that is in use; only a compare-and-set moves it. */
    private final AtomicInteger used;

    private GrowingText(Object buffer, int used) {
        this.buffer = buffer;
        this.used = new AtomicInteger(used);
    }

    /**
     * Appends to the text of {@code length} code points in {@code store} (String, int[] or GrowingText).
     *
     * @return the buffer that starts with the longer text, or null if it is better to concatenate at once, because
     *     somebody else has appended to the same string already
     */
    static GrowingText append(Object store, int length, PyStr tail) {
        int total = length + tail.length();
        String narrowTail = tail.narrow();
        GrowingText target = null;
        if (store instanceof GrowingText text) {
            if (text.used.get() != length) {
                return null;
            }
            boolean fits = text.capacity() >= total && (text.buffer instanceof int[] || narrowTail != null);
            if (fits) {
                if (!text.used.compareAndSet(length, total)) {
                    return null;
                }
                target = text;
            }
        }
        if (target == null) {
            target = new GrowingText(grow(store, length, total, narrowTail != null), total);
        }
        target.put(tail, narrowTail, length);
        return target;
    }

    private static Object grow(Object store, int length, int total, boolean narrowTail) {
        long room = Math.min((long) total * 2, Integer.MAX_VALUE - 8);
        int capacity = (int) Math.max(room, total);
        Object from = store instanceof GrowingText text ? text.buffer : store;
        if (narrowTail && !(from instanceof int[])) {
            char[] chars = new char[capacity];
            if (from instanceof String s) {
                s.getChars(0, length, chars, 0);
            } else {
                System.arraycopy(from, 0, chars, 0, length);
            }
            return chars;
        }
        int[] cps = new int[capacity];
        if (from instanceof int[]) {
            System.arraycopy(from, 0, cps, 0, length);
        } else {
            for (int i = 0; i < length; i++) {
                cps[i] = from instanceof String s ? s.charAt(i) : ((char[]) from)[i];
            }
        }
        return cps;
    }

    private void put(PyStr tail, String narrowTail, int at) {
        if (buffer instanceof char[] chars) {
            narrowTail.getChars(0, narrowTail.length(), chars, at);
        } else {
            tail.copyTo((int[]) buffer, at);
        }
    }

    private int capacity() {
        return buffer instanceof char[] chars ? chars.length : ((int[]) buffer).length;
    }

    int codePointAt(int index) {
        return buffer instanceof char[] chars ? chars[index] : ((int[]) buffer)[index];
    }

    /** The first {@code length} code points as a string's own storage: String or int[]. */
    Object flatten(int length) {
        if (buffer instanceof char[] chars) {
            return new String(chars, 0, length);
        }
        return Arrays.copyOf((int[]) buffer, length);
    }
}
