package org.pyston.modules._datetime;

import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.runtime.Errors;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.str.PyStrInstance;

/** The bytes that pickles hold: of a date 4, of a time 6, of a datetime 10. The highest bit of month or hour is the fold. */
final class PickledState {
    static final int DATE = 4;
    static final int TIME = 6;
    static final int DATETIME = 10;
    /** The place of the month. */
    static final int MONTH = 2;
    static final int FOLD = 0x80;

    private PickledState() {
    }

    /**
     * The bytes of a constructor's first argument, when it is such a state: bytes, or the string that Python 3 reads from a
     * pickle of Python 2; null for any other argument.
     *
     * @param place of the byte that has to be at least {@code least} and at most {@code most}
     * @param mask what of it counts
     */
    static byte[] read(Object argument, int length, int place, int mask, int least, int most, PyType type) {
        if (argument instanceof Long) {
            return null;
        }
        if (argument instanceof PyBytes b) {
            byte[] bytes = b.array();
            return bytes.length == length && isSane(bytes[place] & mask, least, most) ? bytes : null;
        }
        PyStr text = PyStrInstance.valueOrNull(argument);
        if (text == null || text.length() != length || text.codePointAt(place) > 0xFF
                || !isSane(text.codePointAt(place) & mask, least, most)) {
            return null;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int c = text.codePointAt(i);
            if (c > 0xFF) {
                throw Errors.valueError("Failed to encode latin1 string when unpickling a " + type.name()
                        + " object. pickle.load(data, encoding='latin1') is assumed.");
            }
            bytes[i] = (byte) c;
        }
        return bytes;
    }

    private static boolean isSane(int value, int least, int most) {
        return value >= least && value <= most;
    }

    /** Up to four bytes as a number, the highest first. */
    static int number(byte[] bytes, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n = n << 8 | bytes[i] & 0xFF;
        }
        return n;
    }

    private static void put(byte[] bytes, int from, int to, int value) {
        for (int i = to - 1, rest = value; i >= from; i--, rest >>= 8) {
            bytes[i] = (byte) rest;
        }
    }

    static byte[] ofDate(int date) {
        byte[] bytes = new byte[DATE];
        put(bytes, 0, DATE, date);
        return bytes;
    }

    static byte[] ofTime(int time, int micro) {
        byte[] bytes = new byte[TIME];
        put(bytes, 0, 3, time);
        put(bytes, 3, TIME, micro);
        return bytes;
    }

    static byte[] ofDateTime(int date, int time, int micro) {
        byte[] bytes = new byte[DATETIME];
        put(bytes, 0, DATE, date);
        put(bytes, DATE, DATE + 3, time);
        put(bytes, DATE + 3, DATETIME, micro);
        return bytes;
    }

    static Object object(byte[] bytes) {
        return BytesLike.make(bytes);
    }
}
