package org.pyston.object;

import java.util.HashMap;
import java.util.Map;
import org.pyston.text.PyStr;

/**
 * The hidden class of an object: its type and where in {@link PyObject#values} each attribute lies. Immutable but for
 * the transitions, which only grow. A type has one root shape; adding attribute {@code x} leads to the same child each time.
 *
 * <p>Layout of the values: first the {@link #slotCount} values of {@code __slots__} (found by index from their descriptors,
 * not by name here), then one value a named attribute in order of insertion. In <em>dict mode</em> the attributes are in a
 * {@code PyDict} at {@link #dictIndex} instead; objects change to it when they have many attributes, when one is deleted out
 * of order, or when somebody takes their {@code __dict__}. Old values stay (as null) at their index, so that a reader that
 * still has the old shape sees "not there" and never another attribute.
 */
public final class Shape {
    /** Objects with more attributes than this change to dict mode. */
    private static final int MAX_ATTRIBUTES = 64;
    /** Up to this many attributes a search walks the parents. */
    private static final int LINEAR = 6;

    public final PyType type;
    /** Number of values that belong to {@code __slots__}. */
    public final int slotCount;
    /** Number of values, those of {@code __slots__} included. */
    public final int size;
    /** In dict mode the index of the dict, else -1. */
    public final int dictIndex;

    private final Shape parent;
    private final PyStr name;
    private volatile Map<PyStr, Integer> index;
    private volatile Map<PyStr, Shape> transitions = Map.of();

    private Shape(PyType type, Shape parent, PyStr name, int slotCount, int size, int dictIndex) {
        this.type = type;
        this.parent = parent;
        this.name = name;
        this.slotCount = slotCount;
        this.size = size;
        this.dictIndex = dictIndex;
    }

    /** The shape of an instance without attributes. */
    public static Shape root(PyType type, int slotCount) {
        return new Shape(type, null, null, slotCount, slotCount, -1);
    }

    public boolean isDictMode() {
        return dictIndex >= 0;
    }

    /** Index of the attribute, -1 when there is none (always so in dict mode). */
    public int find(PyStr attribute) {
        if (size - slotCount <= LINEAR) {
            for (Shape s = this; s.name != null; s = s.parent) {
                if (s.name == attribute || s.name.equals(attribute)) {
                    return s.size - 1;
                }
            }
            return -1;
        }
        Integer i = index().get(attribute);
        return i == null ? -1 : i;
    }

    private Map<PyStr, Integer> index() {
        Map<PyStr, Integer> map = index;
        if (map == null) {
            map = new HashMap<>();
            for (Shape s = this; s.name != null; s = s.parent) {
                map.put(s.name, s.size - 1);
            }
            index = map;
        }
        return map;
    }

    /** Whether {@link #with} may be called. */
    public boolean mayGrow() {
        return dictIndex < 0 && size - slotCount < MAX_ATTRIBUTES;
    }

    /** The shape with one attribute more. */
    public Shape with(PyStr attribute) {
        Shape next = transitions.get(attribute);
        return next != null ? next : addTransition(attribute);
    }

    private synchronized Shape addTransition(PyStr attribute) {
        Shape next = transitions.get(attribute);
        if (next == null) {
            next = new Shape(type, this, attribute, slotCount, size + 1, -1);
            Map<PyStr, Shape> copy = new HashMap<>(transitions);
            copy.put(attribute, next);
            transitions = copy;
        }
        return next;
    }

    /** The shape before the last attribute was added; null at the root. */
    public Shape parent() {
        return parent;
    }

    /** The attribute that was added last; null at the root. */
    public PyStr lastName() {
        return name;
    }

    /** The attributes in order of insertion, without those of {@code __slots__}. */
    public PyStr[] names() {
        if (dictIndex >= 0) {
            return new PyStr[0];
        }
        PyStr[] names = new PyStr[size - slotCount];
        for (Shape s = this; s.name != null; s = s.parent) {
            names[s.size - 1 - slotCount] = s.name;
        }
        return names;
    }

    /** The dict-mode shape for an object with this shape. */
    public Shape toDictMode() {
        return dictIndex >= 0 ? this : new Shape(type, null, null, slotCount, size + 1, size);
    }

    /** The same layout for another type with equal {@code __slots__} ({@code __class__} assignment). */
    public Shape forType(PyType other) {
        if (dictIndex >= 0) {
            return new Shape(other, null, null, slotCount, size, dictIndex);
        }
        Shape s = other.instanceShape();
        for (PyStr n : names()) {
            s = s.with(n);
        }
        return s;
    }
}
