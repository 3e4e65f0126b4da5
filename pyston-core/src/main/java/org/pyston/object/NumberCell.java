package org.pyston.object;

/**
 * Holds an attribute's int or float when it is assigned again and again by compiled code: the number changes in place, which
 * costs neither an object nor a write barrier. A cell belongs to one attribute of one object; {@link PyObject#valueAt} hands
 * out its number and never the cell.
 */
public final class NumberCell {
    private final boolean isFloat;
    private long bits;

    /** A cell for an int. */
    public NumberCell(long value) {
        this.isFloat = false;
        this.bits = value;
    }

    /** A cell for a float. */
    public NumberCell(double value) {
        this.isFloat = true;
        this.bits = Double.doubleToRawLongBits(value);
    }

    /** Whether it holds floats; else ints. */
    public boolean isFloat() {
        return isFloat;
    }

    /** The int. */
    public long longValue() {
        return bits;
    }

    /** The float. */
    public double doubleValue() {
        return Double.longBitsToDouble(bits);
    }

    /** Gives a cell for ints another int. */
    public void set(long value) {
        bits = value;
    }

    /** Gives a cell for floats another float. */
    public void set(double value) {
        bits = Double.doubleToRawLongBits(value);
    }

    /** The number as a Python object. */
    Object value() {
        return isFloat ? (Object) doubleValue() : (Object) bits;
    }
}
