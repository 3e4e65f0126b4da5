package org.pyston.profile;

/** The kinds of values that the compiler tells apart, as bits: a profile is the union of what was seen. */
public final class ValueKind {
    /** An int that is a Long. */
    public static final int LONG = 1;
    /** A float. */
    public static final int DOUBLE = 2;
    /** A bool. */
    public static final int BOOL = 4;
    /** Anything else, ints that do not fit a long included. */
    public static final int OTHER = 8;

    private ValueKind() {
    }

    /** The bit of a value. */
    public static int of(Object value) {
        if (value instanceof Long) {
            return LONG;
        }
        if (value instanceof Double) {
            return DOUBLE;
        }
        return value instanceof Boolean ? BOOL : OTHER;
    }
}
