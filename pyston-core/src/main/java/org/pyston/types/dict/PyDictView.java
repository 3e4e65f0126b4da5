package org.pyston.types.dict;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.types.tuple.PyTuple;

/** A live view of a dict's keys, values or items. */
public abstract class PyDictView extends PyObject {
    private final PyDict dict;

    PyDictView(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    /** The dict that is looked at. */
    public final PyDict dict() {
        return dict;
    }

    /** What the view shows at one moment; null when its dict keeps an order of its own (OrderedDict). */
    public final Object[] snapshot() {
        if (type() == PyDictKeys.TYPE) {
            return dict.keysSnapshot();
        }
        boolean values = type() == PyDictValues.TYPE;
        if (!values && type() != PyDictItems.TYPE) {
            return null;
        }
        Object[] items = dict.itemsSnapshot();
        Object[] result = new Object[items.length / 2];
        for (int i = 0; i < result.length; i++) {
            Object value = items[2 * i + 1];
            result[i] = values ? value : PyTuple.of(items[2 * i], value);
        }
        return result;
    }
}
