package org.pyston.modules._datetime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.StrRepr;
import org.pyston.types.str.PyStrInstance;

/**
 * Reads the ISO 8601 texts that {@code fromisoformat()} takes (library reference, since 3.11), and like CPython some more: what
 * stands between a time and its offset is not looked at.
 *
 * <pre>
 * date: YYYY-MM-DD | YYYYMMDD | YYYY-Www[-D] | YYYYWww[D]
 * time: HH[:MM[:SS[(.|,)f+]]] | HH[MM[SS[(.|,)f+]]]     with Z or (+|-) and a time after it
 * </pre>
 */
final class IsoParser {
    private static final int MICRO_DIGITS = 6;

    private final PyStr text;
    /** The text in UTF-8 and a zero. */
    private byte[] bytes;
    private int length;
    /** Where the reader stands. */
    private int at;

    // what timeOfDay() has read
    private int hour;
    private int minute;
    private int second;
    private int micro;

    /** The date that was read, packed, not checked. */
    int date;
    /** The zone that was read, or null. */
    PyTzInfo zone;

    IsoParser(Object argument) {
        PyStr s = PyStrInstance.valueOrNull(argument);
        if (s == null) {
            throw Errors.typeError("fromisoformat: argument must be str");
        }
        text = s;
    }

    private PyException invalid() {
        return Errors.valueError("Invalid isoformat string: " + StrRepr.repr(text));
    }

    private void encode(PyStr s) {
        String chars = s.toString();
        byte[] encoded;
        if (s.isAscii()) {
            encoded = chars.getBytes(StandardCharsets.ISO_8859_1);
        } else {
            for (int i = 0; i < s.length(); i++) {
                if (isSurrogate(s.codePointAt(i))) {
                    throw invalid();
                }
            }
            encoded = chars.getBytes(StandardCharsets.UTF_8);
        }
        length = encoded.length;
        bytes = Arrays.copyOf(encoded, length + 1);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private int next() {
        return at <= length ? bytes[at++] : 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** That many digits as a number; ValueError. */
    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            int c = next();
            if (!isDigit(c)) {
                throw invalid();
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    /** Reads a date and nothing else; the packed date, which is not checked. */
    int dateOnly() {
        encode(text);
        if (length != 7 && length != 8 && length != 10) {
            throw invalid();
        }
        readDate(length);
        return date;
    }

    /** Reads the date that ends at {@code end}. */
    private void readDate(int end) {
        int year = digits(4);
        boolean separated = bytes[at] == '-';
        at += separated ? 1 : 0;
        if (bytes[at] == 'W') {
            at++;
            int week = digits(2);
            int weekday = 1;
            if (at < end) {
                separator(separated);
                weekday = digits(1);
            }
            int ordinal = Calendar.isoOrdinal(year, week, weekday);
            if (ordinal == Calendar.BAD_WEEK || ordinal == Calendar.BAD_DAY) {
                throw invalid();
            }
            if (ordinal < 1) {
                throw Errors.valueError("month must be in 1..12");
            }
            date = Calendar.date(ordinal);
            return;
        }
        int month = digits(2);
        separator(separated);
        date = Calendar.pack(year, month, digits(2));
    }

    private void separator(boolean separated) {
        if (separated && next() != '-') {
            throw invalid();
        }
    }

    /** Reads a time and nothing else. */
    void timeOnly() {
        encode(text);
        at = bytes[0] == 'T' ? 1 : 0;
        readTime();
    }

    /** Reads a date, and a time after any separator. */
    void dateAndTime() {
        if (text.length() < 7) {
            throw invalid();
        }
        encode(withoutSurrogate());
        int separator = separator();
        readDate(separator);
        if (length > separator) {
            int c = bytes[separator];
            at = separator + (c >= 0 ? 1 : (c & 0xF0) == 0xE0 ? 3 : (c & 0xF0) == 0xF0 ? 4 : 2);
            readTime();
        }
    }

    /** The text, T instead of a surrogate where the separator may be. */
    private PyStr withoutSurrogate() {
        if (text.isAscii()) {
            return text;
        }
        for (int place : new int[] {7, 8, 10}) {
            if (place < text.length() && isSurrogate(text.codePointAt(place))) {
                return text.substring(0, place).concat(PyStr.of("T")).concat(text.substring(place + 1, text.length()));
            }
        }
        return text;
    }

    /** Where the date ends. */
    private int separator() {
        if (length == 7) {
            return 7;
        }
        if (bytes[4] == '-') {
            if (bytes[5] != 'W') {
                return Math.min(10, length);
            }
            if (bytes[8] != '-') {
                return 8;
            }
            if (length == 9) {
                throw invalid();
            }
            return length > 10 && isDigit(bytes[10]) ? 8 : 10; // YYYY-Www-HH is taken for likelier
        }
        if (bytes[4] != 'W') {
            return 8;
        }
        int end = 7;
        while (end < length && isDigit(bytes[end])) {
            end++;
        }
        return end < 9 ? end : end % 2 == 0 ? 7 : 8;
    }

    private void readTime() {
        int sign = at;
        if (at >= length) {
            throw invalid();
        }
        while (sign < length && bytes[sign] != '+' && bytes[sign] != '-' && bytes[sign] != 'Z') {
            sign++;
        }
        boolean more = timeOfDay(sign);
        if (sign == length) {
            if (more) {
                throw invalid();
            }
            return;
        }
        if (bytes[sign] == 'Z') {
            if (bytes[sign + 1] != 0) {
                throw invalid();
            }
            zone = PyTimeZone.UTC;
            return;
        }
        int h = hour;
        int m = minute;
        int s = second;
        int us = micro;
        at = sign + 1;
        if (timeOfDay(length)) {
            throw invalid();
        }
        int seconds = hour * Calendar.HOUR_SECONDS + minute * Calendar.MINUTE_SECONDS + second;
        int factor = bytes[sign] == '-' ? -1 : 1;
        zone = seconds == 0 ? PyTimeZone.UTC : PyTimeZone.of(PyTimeDelta.of(0, factor * seconds, factor * micro), null);
        hour = h;
        minute = m;
        second = s;
        micro = us;
    }

    /** Reads a time of day that ends at {@code end}: whether something else stands there. */
    private boolean timeOfDay(int end) {
        hour = 0;
        minute = 0;
        second = 0;
        micro = 0;
        boolean separated = false;
        for (int part = 0; part < 3; part++) {
            int value = digits(2);
            switch (part) {
                case 0 -> hour = value;
                case 1 -> minute = value;
                default -> second = value;
            }
            int c = next();
            if (part == 0) {
                separated = c == ':';
            }
            if (at >= end) {
                return c != 0;
            }
            if (c == '.' || c == ',') {
                break;
            }
            if (!separated) {
                at--;
            } else if (c != ':') {
                throw invalid();
            }
        }
        int count = Math.min(end - at, MICRO_DIGITS);
        micro = digits(count);
        for (int i = count; i < MICRO_DIGITS; i++) {
            micro *= 10;
        }
        while (isDigit(bytes[at])) {
            at++;
        }
        return bytes[at] != 0;
    }

    int hour() {
        return hour;
    }

    int minute() {
        return minute;
    }

    int second() {
        return second;
    }

    int micro() {
        return micro;
    }
}
