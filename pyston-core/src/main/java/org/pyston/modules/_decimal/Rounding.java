package org.pyston.modules._decimal;

import org.pyston.text.PyStr;

/** The rounding modes. Source: General Decimal Arithmetic specification, "Rounding algorithms"; library reference, decimal. */
enum Rounding {
    UP("ROUND_UP"), DOWN("ROUND_DOWN"), CEILING("ROUND_CEILING"), FLOOR("ROUND_FLOOR"), HALF_UP("ROUND_HALF_UP"),
    HALF_DOWN("ROUND_HALF_DOWN"), HALF_EVEN("ROUND_HALF_EVEN"), R05UP("ROUND_05UP");

    /** What was cut off is zero. */
    static final int EXACT = 0;
    /** What was cut off is less than half a unit. */
    static final int BELOW = 1;
    /** What was cut off is half a unit. */
    static final int HALF = 2;
    /** What was cut off is more than half a unit. */
    static final int ABOVE = 3;

    private static final Rounding[] ALL = values();

    /** The name in Python. */
    final PyStr text;

    Rounding(String text) {
        this.text = PyStr.intern(text);
    }

    /** The mode of a name; null for none. */
    static Rounding named(PyStr name) {
        for (Rounding mode : ALL) {
            if (mode.text == name) {
                return mode;
            }
        }
        for (Rounding mode : ALL) {
            if (mode.text.equals(name)) {
                return mode;
            }
        }
        return null;
    }

    /**
     * Whether a coefficient whose last digits were cut off is to be made greater by one.
     *
     * @param negative the number's sign
     * @param lastDigit of what is left
     * @param rest EXACT, BELOW, HALF or ABOVE
     */
    boolean increments(boolean negative, int lastDigit, int rest) {
        if (rest == EXACT) {
            return false;
        }
        return switch (this) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> rest >= HALF;
            case HALF_DOWN -> rest == ABOVE;
            case HALF_EVEN -> rest == ABOVE || rest == HALF && (lastDigit & 1) != 0;
            case R05UP -> lastDigit == 0 || lastDigit == 5;
        };
    }

    /** Whether a number too large for the context becomes infinite, and not the largest finite number. */
    boolean overflowsToInfinity(boolean negative) {
        return switch (this) {
            case UP, HALF_UP, HALF_DOWN, HALF_EVEN -> true;
            case DOWN, R05UP -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
        };
    }
}
