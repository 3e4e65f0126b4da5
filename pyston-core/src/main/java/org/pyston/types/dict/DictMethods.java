package org.pyston.types.dict;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.set.PySet;
import org.pyston.types.set.SetOperations;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code dict}. Source: CPython's dictobject.c. */
final class DictMethods {
    private DictMethods() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyDict(type);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyDict self, Object[] args, PyDict kwargs) {
        DictUpdate.update(frame, self, "dict", args, kwargs);
    }

    @PythonMethod(value = "get", signature = "($self, key, default=None, /)",
            doc = "The value of key, or default when the key is absent.")
    static Object get(Frame frame, PyDict self, Object key, Object fallback) {
        Object value = self.get(frame, key);
        return value == null ? fallback : value;
    }

    @PythonMethod(value = "setdefault", signature = "($self, key, default=None, /)",
            doc = "The value of key, which is set to default when the key is absent.")
    static Object setDefault(Frame frame, PyDict self, Object key, Object fallback) {
        Object present = self.putIfAbsent(frame, key, fallback);
        return present == null ? fallback : present;
    }

    @PythonMethod(value = "pop", signature = "($self, key, default=<unrepresentable>, /)",
            doc = "Removes key and returns its value; default, or KeyError, when the key is absent.")
    static Object pop(Frame frame, PyDict self, Object key, Object fallback) {
        Object value = self.size() == 0 ? null : self.remove(frame, key);
        if (value != null) {
            return value;
        }
        if (fallback == null) {
            throw Errors.keyError(key);
        }
        return fallback;
    }

    @PythonMethod(value = "popitem", signature = "($self, /)",
            doc = "Removes the last item and returns it as a pair. Raises KeyError when the dict is empty.")
    static Object popItem(PyDict self) {
        Object[] item = self.removeLast();
        if (item == null) {
            throw Errors.keyError(PyStr.of("popitem(): dictionary is empty"));
        }
        return PyTuple.of(item);
    }

    @PythonMethod(value = "keys", signature = "($self, /)", textSignature = false, doc = "A view of the keys.")
    static Object keys(PyDict self) {
        return new PyDictKeys(self);
    }

    @PythonMethod(value = "items", signature = "($self, /)", textSignature = false, doc = "A view of the items.")
    static Object items(PyDict self) {
        return new PyDictItems(self);
    }

    @PythonMethod(value = "values", signature = "($self, /)", textSignature = false, doc = "A view of the values.")
    static Object values(PyDict self) {
        return new PyDictValues(self);
    }

    @PythonMethod(value = "update", signature = "($self, *args, **kwargs)", textSignature = false,
            doc = "Sets the items of a mapping or of an iterable of pairs, then those of the keyword arguments.")
    static void update(Frame frame, PyDict self, Object[] args, PyDict kwargs) {
        DictUpdate.update(frame, self, "update", args, kwargs);
    }

    @PythonMethod(value = "fromkeys", signature = "($type, iterable, value=None, /)", kind = PythonMethod.Kind.CLASS,
            doc = "A new dict with the keys of iterable, all with the same value.")
    static Object fromKeys(Frame frame, PyType type, Object iterable, Object value) {
        Object dict = type == PyDict.TYPE ? new PyDict() : ObjectCall.call(frame, type);
        if (dict instanceof PyDict d && d.type() == PyDict.TYPE && putHashed(frame, d, iterable, value)) {
            return d;
        }
        Object iterator = ObjectIter.iter(frame, iterable);
        Object key;
        while ((key = ObjectIter.next(frame, iterator)) != null) {
            if (dict instanceof PyDict d && d.type() == PyDict.TYPE) {
                d.put(frame, key, value);
            } else {
                ObjectSetItem.set(frame, dict, key, value);
            }
        }
        return dict;
    }

    /** Takes keys with their known hashes; false when the iterable is no plain dict or set. */
    private static boolean putHashed(Frame frame, PyDict dict, Object iterable, Object value) {
        if (iterable instanceof PyDict from && from.type() == PyDict.TYPE) {
            DictCursor cursor = from.cursor();
            while (cursor.advance()) {
                dict.put(frame, cursor.key(), cursor.hash(), value);
            }
            return true;
        }
        if (iterable instanceof PyAnySet set && (set.type() == PySet.TYPE || set.type() == PyFrozenSet.TYPE)) {
            SetOperations.putAll(frame, dict, set, value);
            return true;
        }
        return false;
    }

    @PythonMethod(value = "clear", signature = "($self, /)", textSignature = false, doc = "Removes all items.")
    static void clear(PyDict self) {
        self.clear();
    }

    @PythonMethod(value = "copy", signature = "($self, /)", textSignature = false, doc = "A new dict of the same items.")
    static Object copy(PyDict self) {
        return self.copy();
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", doc = "An iterator from the last key to the first.")
    static Object reversed(PyDict self) {
        return new PyDictReverseKeyIterator(self);
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", textSignature = false,
            doc = "About how many bytes the dict takes.")
    static long sizeOf(PyDict self) {
        return 48 + 40L * self.size();
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    /** {@code __missing__}'s answer, for {@link DictSlots}; raises KeyError when there is no such method. */
    static Object missing(Frame frame, PyDict self, Object key) {
        if (self.type() != PyDict.TYPE) {
            Object value = org.pyston.ops.SpecialMethod.call(frame, self, org.pyston.runtime.Names.MISSING, key);
            if (value != null) {
                return value;
            }
        }
        throw Errors.keyError(key);
    }
}
