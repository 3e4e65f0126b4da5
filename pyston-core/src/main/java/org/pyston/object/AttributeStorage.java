package org.pyston.object;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/**
 * The attributes of one instance ({@code __dict__} without the dict): reads and writes them by shape. Changes of the layout
 * happen under the object's lock when several threads may be in the interpreter.
 */
public final class AttributeStorage {
    private AttributeStorage() {
    }

    /** The value; null when the instance has no such attribute. */
    public static Object get(PyObject o, PyStr name) {
        Shape s = o.shape;
        VarHandle.loadLoadFence();
        if (s.dictIndex >= 0) {
            PyDict dict = (PyDict) o.valueAt(s.dictIndex);
            return dict == null ? null : dict.getStr(name);
        }
        int i = s.find(name);
        return i < 0 ? null : o.valueAt(i);
    }

    /** Adds or replaces an attribute. */
    public static void set(PyObject o, PyStr name, Object value) {
        Shape s = o.shape;
        int i = s.find(name);
        if (i >= 0 && !Sharing.isOn()) {
            o.values[i] = value;
        } else if (Sharing.isOn()) {
            synchronized (o) {
                setLocked(o, name, value);
            }
        } else {
            setLocked(o, name, value);
        }
    }

    private static void setLocked(PyObject o, PyStr name, Object value) {
        Shape s = o.shape;
        if (s.dictIndex < 0) {
            int i = s.find(name);
            if (i >= 0) {
                o.values[i] = value;
                return;
            }
            if (s.mayGrow()) {
                append(o, s.with(name), value);
                return;
            }
        }
        dict(o).putStr(name, value);
    }

    /** Adds a value at the end and moves to {@code next}, a child of the object's shape. */
    static void append(PyObject o, Shape next, Object value) {
        int i = next.size - 1;
        Object[] v = o.values;
        if (v == null) {
            v = new Object[Math.max(4, i + 1)];
        } else if (i >= v.length) {
            v = Arrays.copyOf(v, Math.max(i + 1, v.length * 2));
        }
        v[i] = value;
        o.values = v;
        VarHandle.releaseFence();
        o.shape = next;
    }

    /** Adds or replaces by a shape transition that an inline cache remembered; false when the shape is another by now. */
    public static boolean append(PyObject o, Shape expected, Shape next, Object value) {
        if (Sharing.isOn()) {
            synchronized (o) {
                return appendIf(o, expected, next, value);
            }
        }
        return appendIf(o, expected, next, value);
    }

    private static boolean appendIf(PyObject o, Shape expected, Shape next, Object value) {
        if (o.shape != expected) {
            return false;
        }
        append(o, next, value);
        return true;
    }

    /** Deletes an attribute; false when there is none. */
    public static boolean delete(PyObject o, PyStr name) {
        if (Sharing.isOn()) {
            synchronized (o) {
                return deleteLocked(o, name);
            }
        }
        return deleteLocked(o, name);
    }

    private static boolean deleteLocked(PyObject o, PyStr name) {
        Shape s = o.shape;
        if (s.dictIndex < 0) {
            int i = s.find(name);
            if (i < 0) {
                return false;
            }
            if (i == s.size - 1) {
                o.shape = s.parent();
                VarHandle.releaseFence();
                o.values[i] = null;
                return true;
            }
        }
        return dict(o).removeStr(name) != null;
    }

    /** The live {@code __dict__}; the object changes to dict mode now. */
    public static PyDict dict(PyObject o) {
        if (Sharing.isOn()) {
            synchronized (o) {
                return dictLocked(o);
            }
        }
        return dictLocked(o);
    }

    private static PyDict dictLocked(PyObject o) {
        Shape s = o.shape;
        if (s.dictIndex >= 0) {
            PyDict dict = (PyDict) o.valueAt(s.dictIndex);
            if (dict == null) {
                dict = new PyDict();
                o.values[s.dictIndex] = dict;
            }
            return dict;
        }
        PyDict dict = new PyDict();
        for (PyStr name : s.names()) {
            Object value = o.valueAt(s.find(name));
            if (value != null) {
                dict.putStr(name, value);
            }
        }
        replaceDict(o, s, dict);
        return dict;
    }

    private static void replaceDict(PyObject o, Shape s, PyDict dict) {
        Shape next = s.toDictMode();
        Object[] v = o.values == null ? new Object[next.size] : Arrays.copyOf(o.values, next.size);
        Arrays.fill(v, s.slotCount, next.dictIndex, null);
        v[next.dictIndex] = dict;
        o.values = v;
        VarHandle.releaseFence();
        o.shape = next;
    }

    /** {@code obj.__dict__ = dict}. */
    public static void setDict(PyObject o, PyDict dict) {
        synchronized (o) {
            Shape s = o.shape;
            if (s.dictIndex >= 0) {
                o.values[s.dictIndex] = dict;
            } else {
                replaceDict(o, s, dict);
            }
        }
    }

    /** The value of a {@code __slots__} member; null when it is unset. */
    public static Object getSlot(PyObject o, int index) {
        return o.valueAt(index);
    }

    /** Sets a {@code __slots__} member; null unsets it. */
    public static void setSlot(PyObject o, int index, Object value) {
        if (o.values == null || o.values.length <= index) {
            synchronized (o) {
                int size = Math.max(o.shape.slotCount, index + 1);
                o.values = o.values == null ? new Object[size] : Arrays.copyOf(o.values, Math.max(size, o.values.length));
            }
        }
        o.values[index] = value;
    }

    /** Gives the object another type with the same layout ({@code __class__} assignment). */
    public static void setType(PyObject o, PyType type) {
        synchronized (o) {
            o.shape = o.shape.forType(type);
        }
    }
}
