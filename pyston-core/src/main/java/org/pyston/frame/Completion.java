package org.pyston.frame;

/**
 * How a statement ended, as nodes return it: null went through to its end, one of these constants otherwise, and any other
 * object is the value of a {@code return}.
 */
public final class Completion {
    /** A {@code break} that leaves the enclosing loop. */
    public static final Completion BREAK = new Completion("BREAK");
    /** A {@code continue} of the enclosing loop. */
    public static final Completion CONTINUE = new Completion("CONTINUE");
    /** A suspension: the value is in {@code frame.transfer}, the resume point in {@code frame.at}. */
    public static final Completion YIELD = new Completion("YIELD");

    /** Stands for null where a temporary keeps how a suite has ended, so that it differs from an empty one. */
    public static final Completion NORMAL = new Completion("NORMAL");

    private final String name;

    private Completion(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
