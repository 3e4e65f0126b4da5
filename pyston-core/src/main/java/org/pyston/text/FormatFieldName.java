package org.pyston.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A field name of a format template, taken apart: {@code first(.attribute|[index])*}. Equivalent of
 * {@code _string.formatter_field_name_split}.
 */
public final class FormatFieldName {

    /**
     * One step from the first object on.
     *
     * @param attribute whether it is an attribute and not an index
     * @param name its text
     * @param index its value if it is an index in decimal digits, else -1
     */
    public record Step(boolean attribute, PyStr name, long index) {
    }

    private final PyStr first;
    private final long firstIndex;
    private final PyStr rest;

    /**
     * @throws FormatSyntaxException if the first part is too large a number
     */
    public FormatFieldName(PyStr name) {
        int end = 0;
        while (end < name.length() && name.codePointAt(end) != '.' && name.codePointAt(end) != '[') {
            end++;
        }
        first = name.substring(0, end);
        firstIndex = integer(first);
        rest = name.substring(end, name.length());
    }

    /** The argument's name, empty for automatic numbering. */
    public PyStr first() {
        return first;
    }

    /** The argument's number, or -1 if {@link #first} is not a number. */
    public long firstIndex() {
        return firstIndex;
    }

    /**
     * The steps after the first part.
     *
     * @throws FormatSyntaxException if they are not well formed. DIFFERS: CPython finds out step by step, after it has
     *     followed the steps before
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < rest.length(); ) {
            at = step(at, steps);
        }
        return steps;
    }

    /** The part of the name that {@link #step} reads. */
    public int length() {
        return rest.length();
    }

    /**
     * Reads the step at {@code at} (0 for the first one) and adds it to {@code steps}.
     *
     * @return where the next one starts; the end is {@link #length}
     */
    public int step(int at, List<Step> steps) {
        int c = rest.codePointAt(at);
        if (c != '.' && c != '[') {
            throw new FormatSyntaxException("Only '.' or '[' may follow ']' in format field specifier");
        }
        int from = at + 1;
        int end = from;
        while (end < rest.length() && !ends(c, rest.codePointAt(end))) {
            end++;
        }
        if (c == '[' && end == rest.length()) {
            throw new FormatSyntaxException("Missing ']' in format string");
        }
        PyStr name = rest.substring(from, end);
        long index = c == '[' ? integer(name) : -1;
        if (name.isEmpty()) {
            throw new FormatSyntaxException("Empty attribute in format string");
        }
        steps.add(new Step(c == '.', name, index));
        return c == '[' ? end + 1 : end;
    }

    private static boolean ends(int opening, int c) {
        return opening == '[' ? c == ']' : c == '.' || c == '[';
    }

    /** The value of decimal digits of any script, or -1. */
    private static long integer(PyStr s) {
        long value = s.isEmpty() ? -1 : 0;
        for (int i = 0; i < s.length(); i++) {
            int digit = UnicodeData.decimal(s.codePointAt(i));
            if (digit < 0) {
                return -1;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw new FormatSyntaxException("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
