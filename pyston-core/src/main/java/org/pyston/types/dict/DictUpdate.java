package org.pyston.types.dict;

import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SequenceList;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;

/** All forms of {@code dict.update}. Source: CPython's dict_update_common, PyDict_Merge and PyDict_MergeFromSeq2. */
public final class DictUpdate {
    private DictUpdate() {
    }

    /** {@code self.update(*args, **kwargs)}; {@code function} is what errors call it. */
    public static void update(Frame frame, PyDict self, String function, Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError(function + " expected at most 1 argument, got " + args.length);
        }
        if (args.length == 1) {
            update(frame, self, args[0]);
        }
        if (kwargs != null) {
            self.putAll(frame, kwargs);
        }
    }

    /** {@code self.update(other)} for a mapping (what has {@code keys}) or an iterable of pairs. */
    public static void update(Frame frame, PyDict self, Object other) {
        if (other instanceof PyDict d && d.type() == PyDict.TYPE) {
            self.putAll(frame, d);
        } else if (ObjectGetAttr.getOrNull(frame, other, Names.KEYS) != null) {
            merge(frame, self, other);
        } else {
            fromPairs(frame, self, other);
        }
    }

    /** {@code self.update(mapping)} for what has {@code keys()} (CPython's PyDict_Update). */
    public static void merge(Frame frame, PyDict self, Object mapping) {
        if (mapping instanceof PyDict d && keepsIter(d)) {
            self.putAll(frame, d);
            return;
        }
        PyList keys = keys(frame, mapping);
        for (int i = 0; i < keys.size(); i++) {
            Object key = keys.get(i);
            self.put(frame, key, ObjectGetItem.get(frame, mapping, key));
        }
    }

    private static boolean keepsIter(PyDict d) {
        return d.type() == PyDict.TYPE || d.type().definingClass(Names.ITER) == PyDict.TYPE;
    }

    /** {@code list(mapping.keys())} (CPython's PyMapping_Keys). */
    public static PyList keys(Frame frame, Object mapping) {
        Object keys = ObjectCall.callMethod(frame, mapping, Names.KEYS);
        if (!SequenceFast.isIterable(keys)) {
            throw Errors.typeError(PyType.of(mapping).name() + ".keys() returned a non-iterable (type "
                    + PyType.of(keys).name() + ")");
        }
        return SequenceList.list(frame, keys);
    }

    private static void fromPairs(Frame frame, PyDict self, Object pairs) {
        Object iterator = ObjectIter.iter(frame, pairs);
        Object pair;
        for (long n = 0; (pair = ObjectIter.next(frame, iterator)) != null; n++) {
            Object[] items = items(frame, pair, n);
            if (items.length != 2) {
                throw Errors.valueError("dictionary update sequence element #" + n + " has length " + items.length
                        + "; 2 is required");
            }
            self.put(frame, items[0], items[1]);
        }
    }

    private static Object[] items(Frame frame, Object pair, long n) {
        try {
            return SequenceFast.toArray(frame, pair);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("cannot convert dictionary update sequence element #" + n + " to a sequence");
            }
            throw e;
        }
    }
}
