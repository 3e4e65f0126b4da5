package org.pyston.object;

import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/**
 * A Python object that is not a raw Java value (those are Long, BigInteger, Double, Boolean and {@link PyStr}). It has a
 * {@link Shape}, which is its type and the layout of its attributes, and the attribute values.
 *
 * <p>Thread rule: readers load {@link #shape} first and {@link #values} after it and take an index that is out of range,
 * or a null element, as "not there"; writers publish values before the shape, under the object's lock when several
 * threads may be in the interpreter. See {@link AttributeStorage}.
 */
public abstract class PyObject {
    /** Type and attribute layout. */
    protected Shape shape;
    /**
     * {@code __slots__} values, then attribute values, as the shape lays them out; null while there are none. To be read by
     * {@link #valueAt}, because a number may be in a {@link NumberCell}.
     */
    Object[] values;
    /** {@code id()} divided by 16, 0 while nobody asked. */
    int identity;

    protected PyObject(Shape shape) {
        this.shape = shape;
    }

    /** An instance of {@code type} without attributes. */
    protected PyObject(PyType type) {
        this.shape = type.instanceShape();
    }

    /** For {@link PyType} itself, whose own type may not exist yet. */
    PyObject() {
    }

    public final Shape shape() {
        return shape;
    }

    /** Gives a new object attributes: as many values as the shape lays out. */
    protected final void layOut(Shape layout, Object[] laidOut) {
        values = laidOut;
        shape = layout;
    }

    /** {@code type(self)}. */
    public final PyType type() {
        return shape.type;
    }

    /** The value at an index that {@link #shape} gave; null when it is not there (any more). */
    public final Object valueAt(int index) {
        Object value = storedAt(index);
        return value instanceof NumberCell cell ? cell.value() : value;
    }

    /** As {@link #valueAt}, but the cell of a value that is in one: it must not be handed on. */
    public final Object storedAt(int index) {
        Object[] v = values;
        return v != null && index < v.length ? v[index] : null;
    }

    /** Replaces an existing value: the caller found {@code index} in the shape that the object has. */
    public final void setValueAt(int index, Object value) {
        values[index] = value;
    }

    @Override
    public String toString() {
        return "<" + type().name() + " object>";
    }

    /** Java identity: Python's {@code __hash__} needs a {@link Frame} and goes through {@link Slots}. */
    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }

    /** Java identity. */
    @Override
    public final boolean equals(Object other) {
        return this == other;
    }
}
