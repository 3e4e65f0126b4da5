package org.pyston.asm.support;

import org.pyston.object.AttributeStorage;
import org.pyston.object.NumberCell;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.runtime.Sharing;

/**
 * Attributes of objects whose shape is known. What has a type's version as a parameter leaves compiled code by an
 * ArithmeticException, before any effect, when the object is of another shape, the version is another, or the value is of
 * another type. A number that replaces one of its kind comes into a {@link NumberCell}.
 */
public final class Attributes {
    private static final ArithmeticException LEAVE = new ArithmeticException();

    private Attributes() {
    }

    private static PyObject guarded(Object o, Shape shape, PyType type, Object version) {
        if (o instanceof PyObject p && p.shape() == shape && type.guardVersion() == version) {
            return p;
        }
        throw LEAVE;
    }

    /** The value at an index. */
    public static Object valueAt(Object o, Shape shape, PyType type, Object version, int index) {
        Object value = guarded(o, shape, type, version).valueAt(index);
        if (value == null) {
            throw LEAVE;
        }
        return value;
    }

    /** The value at an index, an int. */
    public static long longAt(Object o, Shape shape, PyType type, Object version, int index) {
        return longAt(guarded(o, shape, type, version), index);
    }

    /** The value at an index, a float. */
    public static double doubleAt(Object o, Shape shape, PyType type, Object version, int index) {
        return doubleAt(guarded(o, shape, type, version), index);
    }

    /** Replaces a value that is there. */
    public static void replace(Object o, Shape shape, PyType type, Object version, int index, Object value) {
        leaveUnless(replace(guarded(o, shape, type, version), shape, index, value));
    }

    /** Replaces a value that is there by an int. */
    public static void replace(Object o, Shape shape, PyType type, Object version, int index, long value) {
        leaveUnless(replace(guarded(o, shape, type, version), shape, index, value));
    }

    /** Replaces a value that is there by a float. */
    public static void replace(Object o, Shape shape, PyType type, Object version, int index, double value) {
        leaveUnless(replace(guarded(o, shape, type, version), shape, index, value));
    }

    /** Adds a value, and moves the object to the next shape. */
    public static void append(Object o, Shape shape, PyType type, Object version, Shape next, Object value) {
        leaveUnless(AttributeStorage.append(guarded(o, shape, type, version), shape, next, value));
    }

    private static void leaveUnless(boolean done) {
        if (!done) {
            throw LEAVE;
        }
    }

    /** The value at an index, an int. */
    public static long longAt(PyObject o, int index) {
        Object v = o.storedAt(index);
        if (v instanceof NumberCell cell && !cell.isFloat()) {
            return cell.longValue();
        }
        if (v instanceof Long n) {
            return n;
        }
        throw LEAVE;
    }

    /** The value at an index, a float. */
    public static double doubleAt(PyObject o, int index) {
        Object v = o.storedAt(index);
        if (v instanceof NumberCell cell && cell.isFloat()) {
            return cell.doubleValue();
        }
        if (v instanceof Double x) {
            return x;
        }
        throw LEAVE;
    }

    /** Replaces a value that is there; false when the object has another layout by now. */
    public static boolean replace(PyObject o, Shape shape, int index, Object value) {
        if (Sharing.isOn()) {
            synchronized (o) {
                if (o.shape() != shape) {
                    return false;
                }
                o.setValueAt(index, value);
                return true;
            }
        }
        o.setValueAt(index, value);
        return true;
    }

    /** As {@link #replace(PyObject, Shape, int, Object)} for an int. */
    public static boolean replace(PyObject o, Shape shape, int index, long value) {
        if (Sharing.isOn()) {
            synchronized (o) {
                return o.shape() == shape && put(o, index, value);
            }
        }
        return put(o, index, value);
    }

    /** As {@link #replace(PyObject, Shape, int, Object)} for a float. */
    public static boolean replace(PyObject o, Shape shape, int index, double value) {
        if (Sharing.isOn()) {
            synchronized (o) {
                return o.shape() == shape && put(o, index, value);
            }
        }
        return put(o, index, value);
    }

    private static boolean put(PyObject o, int index, long value) {
        Object old = o.storedAt(index);
        if (old instanceof NumberCell cell && !cell.isFloat()) {
            cell.set(value);
        } else {
            o.setValueAt(index, old instanceof Long ? published(new NumberCell(value)) : (Object) value);
        }
        return true;
    }

    private static boolean put(PyObject o, int index, double value) {
        Object old = o.storedAt(index);
        if (old instanceof NumberCell cell && cell.isFloat()) {
            cell.set(value);
        } else {
            o.setValueAt(index, old instanceof Double ? published(new NumberCell(value)) : (Object) value);
        }
        return true;
    }

    /** A cell that others may find without a lock. */
    private static NumberCell published(NumberCell cell) {
        java.lang.invoke.VarHandle.releaseFence();
        return cell;
    }

    /** Sets a {@code __slots__} member to an int. */
    public static void setSlot(PyObject o, int index, long value) {
        if (o.storedAt(index) == null) {
            AttributeStorage.setSlot(o, index, value);
        } else {
            put(o, index, value);
        }
    }

    /** Sets a {@code __slots__} member to a float. */
    public static void setSlot(PyObject o, int index, double value) {
        if (o.storedAt(index) == null) {
            AttributeStorage.setSlot(o, index, value);
        } else {
            put(o, index, value);
        }
    }
}
