package org.pyston.modules._collections;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.DictCursor;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code OrderedDict}. Those of subclasses go through the subclass's item access. */
final class OrderedDictMethods {
    private static final PyStr GETSTATE = PyStr.of("__getstate__");
    private static final PyStr ITEMS = PyStr.of("items");

    private OrderedDictMethods() {
    }

    private static boolean isExact(PyOrderedDict self) {
        return self.type() == PyOrderedDict.TYPE;
    }

    private static void put(Frame frame, Object self, Object key, Object value) {
        if (self instanceof PyOrderedDict d && isExact(d)) {
            d.put(frame, key, value);
        } else {
            ObjectSetItem.set(frame, self, key, value);
        }
    }

    /** {@code self.update(*args, **kwargs)}. */
    static void updateAll(Frame frame, PyOrderedDict self, Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("update() takes at most 1 positional argument (" + args.length + " given)");
        }
        if (args.length == 1) {
            update(frame, self, args[0]);
        }
        if (kwargs != null) {
            update(frame, self, kwargs);
        }
    }

    /** {@code self.update(other)}. */
    static void update(Frame frame, Object self, Object other) {
        if (other instanceof PyDict d && d.type() == PyDict.TYPE) {
            DictCursor cursor = d.cursor();
            while (cursor.advance()) {
                put(frame, self, cursor.key(), cursor.value());
            }
            return;
        }
        Object keys = ObjectGetAttr.getOrNull(frame, other, Names.KEYS);
        if (keys != null) {
            Object iterator = ObjectIter.iter(frame, ObjectCall.call(frame, keys));
            Object key;
            while ((key = ObjectIter.next(frame, iterator)) != null) {
                put(frame, self, key, ObjectGetItem.get(frame, other, key));
            }
            return;
        }
        Object items = ObjectGetAttr.getOrNull(frame, other, ITEMS);
        addPairs(frame, self, items == null ? other : ObjectCall.call(frame, items));
    }

    private static void addPairs(Frame frame, Object self, Object pairs) {
        Object iterator = ObjectIter.iter(frame, pairs);
        Object pair;
        while ((pair = ObjectIter.next(frame, iterator)) != null) {
            Object items = ObjectIter.iter(frame, pair);
            Object key = ObjectIter.next(frame, items);
            Object value = key == null ? null : ObjectIter.next(frame, items);
            if (value == null) {
                throw Errors.valueError("need more than " + (key == null ? "0 values" : "1 value") + " to unpack");
            }
            if (ObjectIter.next(frame, items) != null) {
                throw Errors.valueError("too many values to unpack (expected 2)");
            }
            put(frame, self, key, value);
        }
    }

    @PythonMethod(value = "update", signature = "($self, *args, **kwargs)", textSignature = false,
            doc = "Sets the items of a mapping or of an iterable of pairs, then those of the keyword arguments.")
    static void updateMethod(Frame frame, PyOrderedDict self, Object[] args, PyDict kwargs) {
        updateAll(frame, self, args, kwargs);
    }

    @PythonMethod(value = "fromkeys", signature = "($type, /, iterable, value=None)", kind = PythonMethod.Kind.CLASS,
            doc = "A new OrderedDict with the keys of iterable, all with the same value.")
    static Object fromKeys(Frame frame, PyType type, Object iterable, Object value) {
        Object dict = ObjectCall.call(frame, type);
        Object iterator = ObjectIter.iter(frame, iterable);
        Object key;
        while ((key = ObjectIter.next(frame, iterator)) != null) {
            put(frame, dict, key, value);
        }
        return dict;
    }

    @PythonMethod(value = "setdefault", signature = "($self, /, key, default=None)",
            doc = "The value of key, which is set to default when the key is absent.")
    static Object setDefault(Frame frame, PyOrderedDict self, Object key, Object fallback) {
        if (isExact(self)) {
            Object present = self.putIfAbsent(frame, key, fallback);
            return present == null ? fallback : present;
        }
        if (ObjectContains.contains(frame, self, key)) {
            return ObjectGetItem.get(frame, self, key);
        }
        ObjectSetItem.set(frame, self, key, fallback);
        return fallback;
    }

    @PythonMethod(value = "pop", signature = "($self, /, key, default=<unrepresentable>)",
            doc = "Removes key and returns its value; default, or KeyError, when the key is absent.")
    static Object pop(Frame frame, PyOrderedDict self, Object key, Object fallback) {
        if (isExact(self)) {
            Object value = self.remove(frame, key);
            return value != null ? value : orMissing(key, fallback);
        }
        if (!ObjectContains.contains(frame, self, key)) {
            return orMissing(key, fallback);
        }
        Object value = ObjectGetItem.get(frame, self, key);
        ObjectSetItem.delete(frame, self, key);
        return value;
    }

    private static Object orMissing(Object key, Object fallback) {
        if (fallback == null) {
            throw Errors.keyError(key);
        }
        return fallback;
    }

    @PythonMethod(value = "popitem", signature = "($self, /, last=True)",
            doc = "Removes the last item, or the first, and returns it as a pair.")
    static Object popItem(PyOrderedDict self, boolean last) {
        Object[] item = last ? self.removeLast() : self.removeFirst();
        if (item == null) {
            throw Errors.keyError(PyStr.of("dictionary is empty"));
        }
        return PyTuple.of(item);
    }

    @PythonMethod(value = "move_to_end", signature = "($self, /, key, last=True)",
            doc = "Moves an item to the end, or to the beginning.")
    static void moveToEnd(Frame frame, PyOrderedDict self, Object key, boolean last) {
        if (!self.move(frame, key, last)) {
            throw Errors.keyError(key);
        }
    }

    @PythonMethod(value = "keys", signature = "($self, /)", textSignature = false, doc = "A view of the keys.")
    static Object keys(PyOrderedDict self) {
        return new PyOrderedDictKeys(self);
    }

    @PythonMethod(value = "values", signature = "($self, /)", textSignature = false, doc = "A view of the values.")
    static Object values(PyOrderedDict self) {
        return new PyOrderedDictValues(self);
    }

    @PythonMethod(value = "items", signature = "($self, /)", textSignature = false, doc = "A view of the items.")
    static Object items(PyOrderedDict self) {
        return new PyOrderedDictItems(self);
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false,
            doc = "An OrderedDict of the same items.")
    static Object copy(Frame frame, PyOrderedDict self) {
        if (isExact(self)) {
            PyOrderedDict copy = new PyOrderedDict(PyOrderedDict.TYPE);
            copy.putAll(frame, self);
            return copy;
        }
        Object copy = ObjectCall.call(frame, self.type());
        for (Object key : self.keysSnapshot()) {
            ObjectSetItem.set(frame, copy, key, ObjectGetItem.get(frame, self, key));
        }
        return copy;
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false,
            doc = "An iterator from the last key to the first.")
    static Object reversed(PyOrderedDict self) {
        return new PyOrderedDictIterator(self, PyOrderedDictIterator.KEYS, true);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyOrderedDict self) {
        Object state = ObjectCall.callMethod(frame, self, GETSTATE);
        Object items = ObjectIter.iter(frame, ObjectCall.callMethod(frame, self, ITEMS));
        return PyTuple.of(self.type(), PyTuple.EMPTY, state, PyNone.NONE, items);
    }
}
