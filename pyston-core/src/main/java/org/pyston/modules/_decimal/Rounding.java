package org.pyston.modules._decimal;

/** The rounding modes. Source: General Decimal Arithmetic specification, "Rounding algorithms"; library reference, decimal. */
enum Rounding {
    UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, R05UP;

    /** What was cut off is zero. */
    static final int EXACT = 0;
    /** What was cut off is less than half a unit. */
    static final int BELOW = 1;
    /** What was cut off is half a unit. */
    static final int HALF = 2;
    /** What was cut off is more than half a unit. */
    static final int ABOVE = 3;

    /** The name in Python. */
    String pythonName() {
        return this == R05UP ? "ROUND_05UP" : "ROUND_".concat(name());
    }

    /** The mode of a name; null for none. */
    static Rounding named(String text) {
        return switch (text) {
            case "ROUND_UP" -> UP;
            case "ROUND_DOWN" -> DOWN;
            case "ROUND_CEILING" -> CEILING;
            case "ROUND_FLOOR" -> FLOOR;
            case "ROUND_HALF_UP" -> HALF_UP;
            case "ROUND_HALF_DOWN" -> HALF_DOWN;
            case "ROUND_HALF_EVEN" -> HALF_EVEN;
            case "ROUND_05UP" -> R05UP;
            default -> null;
        };
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
