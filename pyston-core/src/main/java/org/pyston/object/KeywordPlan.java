package org.pyston.object;

import org.pyston.text.PyStr;

/**
 * How the calls of one place in a program bind to a builtin without {@code *args} and {@code **kwargs}. Immutable.
 *
 * @param keywords the place's keywords: the very array
 * @param given how many positional arguments it has
 * @param places where the value of each keyword goes among the bound arguments
 */
public record KeywordPlan(PyStr[] keywords, int given, int[] places) {
    /** So many are remembered of a builtin. */
    static final int MOST = 8;
}
