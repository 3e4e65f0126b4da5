package org.pyston.modules._json;

import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.SequenceList;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.floating.PyFloatInstance;
import org.pyston.types.integer.PyInt;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** Writes a value as JSON: one use. */
final class ValueWriter {
    private static final PyStr ITEMS = PyStr.of("items");

    private final Frame frame;
    private final PyJsonEncoder encoder;
    private final PyStrBuilder out = new PyStrBuilder(64);
    private int depth;

    ValueWriter(Frame frame, PyJsonEncoder encoder) {
        this.frame = frame;
        this.encoder = encoder;
    }

    /** The text of a value. Raises TypeError, ValueError, or what {@code default} raises. */
    PyStr write(Object value) {
        value(value);
        return out.build();
    }

    private void value(Object value) {
        if (++depth > ValueScan.MAX_DEPTH) {
            throw Errors.recursionError("maximum recursion depth exceeded while encoding a JSON object");
        }
        dispatch(value);
        depth--;
    }

    private void dispatch(Object value) {
        PyStr text = scalar(value);
        if (text != null) {
            out.append(text);
        } else if (PyStrInstance.isStr(value)) {
            string(value);
        } else if (value instanceof PyList || value instanceof PyTuple) {
            list(value);
        } else if (value instanceof PyDict d) {
            dict(d);
        } else {
            Object id = enter(value);
            value(ObjectCall.call1(frame, encoder.defaultFunction, value));
            leave(id);
        }
    }

    /** The text of None, a bool or a number; null for anything else. */
    private PyStr scalar(Object value) {
        if (value == PyNone.NONE) {
            return PyStr.of("null");
        }
        if (value instanceof Boolean b) {
            return PyStr.of(b ? "true" : "false");
        }
        Object n = PyInt.valueOrNull(value);
        if (n != null) {
            return ObjectRepr.repr(frame, n);
        }
        if (value instanceof Double || value instanceof PyFloatInstance) {
            return floating(value, PyFloat.valueOf(value));
        }
        return null;
    }

    private PyStr floating(Object value, double x) {
        if (!Double.isNaN(x) && !Double.isInfinite(x)) {
            return ObjectRepr.repr(frame, x);
        }
        if (!encoder.allowNan) {
            throw Errors.valueError("Out of range float values are not JSON compliant: "
                    + ObjectRepr.repr(frame, value));
        }
        return PyStr.of(Double.isNaN(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity");
    }

    private void string(Object value) {
        if (encoder.fast >= 0) {
            JsonText.quote(out, PyStrInstance.valueOf(value), encoder.fast == 1);
            return;
        }
        Object encoded = ObjectCall.call1(frame, encoder.encoder, value);
        PyStr text = PyStrInstance.valueOrNull(encoded);
        if (text == null) {
            throw Errors.typeError("encoder() must return a string, not " + PyType.of(encoded).name());
        }
        out.append(text);
    }

    private Object enter(Object value) {
        if (encoder.markers == null) {
            return null;
        }
        Object id = Identity.id(value);
        if (encoder.markers.putIfAbsent(frame, id, value) != null) {
            throw Errors.valueError("Circular reference detected");
        }
        return id;
    }

    private void leave(Object id) {
        if (id != null) {
            encoder.markers.remove(frame, id);
        }
    }

    private void list(Object sequence) {
        PyList list = sequence instanceof PyList l ? l : null;
        Object[] items = list == null ? ((PyTuple) sequence).items() : null;
        if (list != null ? list.size() == 0 : items.length == 0) {
            out.appendAscii("[]");
            return;
        }
        Object id = enter(sequence);
        out.append('[');
        for (int i = 0;; i++) {
            Object item = list != null ? list.get(i) : i < items.length ? items[i] : null;
            if (item == null) {
                break; // looked for anew each time: what default() does to the list shows
            }
            if (i > 0) {
                out.append(encoder.itemSeparator);
            }
            value(item);
        }
        out.append(']');
        leave(id);
    }

    private void dict(PyDict dict) {
        if (dict.size() == 0) {
            out.appendAscii("{}");
            return;
        }
        Object id = enter(dict);
        out.append('{');
        int written = 0;
        Object[] items = items(dict);
        for (int i = 0; i < items.length; i += 2) {
            Object key = key(items[i]);
            if (key == null) {
                continue;
            }
            if (written++ > 0) {
                out.append(encoder.itemSeparator);
            }
            string(key);
            out.append(encoder.keySeparator);
            value(items[i + 1]);
        }
        out.append('}');
        leave(id);
    }

    /** Keys and values in turn. */
    private Object[] items(PyDict dict) {
        if (dict.type() == PyDict.TYPE && !encoder.sortKeys) {
            return dict.itemsSnapshot();
        }
        Object pairs = ObjectCall.callMethod(frame, dict, ITEMS);
        PyList list = encoder.sortKeys ? SequenceList.sortedList(frame, pairs) : SequenceList.list(frame, pairs);
        Object[] items = new Object[list.size() * 2];
        for (int i = 0; i < items.length; i += 2) {
            if (!(list.get(i / 2) instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.valueError("items must return 2-tuples");
            }
            items[i] = pair.get(0);
            items[i + 1] = pair.get(1);
        }
        return items;
    }

    /** The key as a string; null when it is to be left out. */
    private Object key(Object key) {
        if (PyStrInstance.isStr(key)) {
            return key;
        }
        PyStr text = scalar(key);
        if (text == null && !encoder.skipKeys) {
            throw Errors.typeError("keys must be str, int, float, bool or None, not " + PyType.of(key).name());
        }
        return text;
    }
}
