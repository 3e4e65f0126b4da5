package org.pyston.numeric;

/** {@code repr(float)}: the shortest decimal that reads back as the same number, the same on every JDK. */
public final class FloatRepr {

    private FloatRepr() {
    }

    /** {@code repr(x)}, for example {@code 1e+16}, {@code -0.0}, {@code inf}, {@code nan}. */
    public static String repr(double x) {
        if (x == (int) x && (x != 0 || 1 / x > 0)) {
            return Integer.toString((int) x).concat(".0");
        }
        return FloatFormat.format(x, 'r', 0, FloatFormat.ADD_DOT_0);
    }
}
