package org.pyston.types.structseq;

import java.util.Arrays;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyType;
import org.pyston.types.tuple.PyTuple;

/**
 * Makes struct sequence types and their instances (CPython's {@code PyStructSequence}). An instance is a {@link PyTuple} of
 * the visible fields; the hidden ones, which only have names, are kept beside it.
 */
public final class StructSequence {
    private StructSequence() {
    }

    /**
     * A new type.
     *
     * @param visible how many of the fields are items of the tuple
     * @param fields the names in order, the hidden fields last; null for an item without a name
     */
    public static PyType define(String module, String name, String doc, int visible, String... fields) {
        return PyType.builtin(new StructSequenceType(module, name, doc, visible, true, fields));
    }

    /** As {@link #define}, for a type whose instances Python code cannot make. */
    public static PyType defineClosed(String module, String name, String doc, int visible, String... fields) {
        return PyType.builtin(new StructSequenceType(module, name, doc, visible, false, fields));
    }

    /** An instance: one value for each field, hidden ones last. */
    public static PyTuple of(PyType type, Object... values) {
        int visible = definition(type).visible();
        PyTuple instance = new PyTuple(type, values.length == visible ? values : Arrays.copyOf(values, visible));
        for (int i = visible; i < values.length; i++) {
            AttributeStorage.setSlot(instance, i - visible, values[i]);
        }
        return instance;
    }

    /** The value of a field, visible or hidden, by its place in the definition. */
    public static Object get(PyTuple instance, int field) {
        int visible = instance.size();
        return field < visible ? instance.get(field) : AttributeStorage.getSlot(instance, field - visible);
    }

    static StructSequenceType definition(PyType type) {
        return (StructSequenceType) type.exposed();
    }
}
