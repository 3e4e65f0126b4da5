package org.pyston.frame;

/**
 * Leaves the nodes at a resume point to go on at once from the heap frame ({@code -X resume-stress}): the point's value is in
 * {@code frame.transfer}, the point in {@code frame.at}.
 */
public final class Leave extends Unwind {
    public static final Leave INSTANCE = new Leave();

    private static final long serialVersionUID = 1L;

    private Leave() {
    }
}
