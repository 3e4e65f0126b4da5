package org.pyston.modules._collections;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.DictPlace;
import org.pyston.types.dict.PyDict;
import org.pyston.types.iterator.IteratorReduce;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/**
 * An iterator over an {@code OrderedDict}. It knows the entry to give out next before it is asked, as CPython's: an entry that is
 * added behind the last one is not seen.
 */
@PythonType(name = "odict_iterator", hidden = true, parts = {SelfIterator.class})
public final class PyOrderedDictIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyOrderedDictIteratorExposed());

    static final int KEYS = 0;
    static final int VALUES = 1;
    static final int ITEMS = 2;

    private final PyDict dict;
    private final int kind;
    /** Null at the end. */
    private DictPlace place;
    private final int version;
    private int remaining;

    PyOrderedDictIterator(PyDict dict, int kind, boolean reverse) {
        super(TYPE);
        this.dict = dict;
        this.kind = kind;
        this.version = dict.keysVersion();
        this.remaining = dict.size();
        DictPlace first = new DictPlace(dict, reverse);
        this.place = first.advance() ? first : null;
    }

    private PyOrderedDictIterator(PyOrderedDictIterator other) {
        super(TYPE);
        this.dict = other.dict;
        this.kind = other.kind;
        this.version = other.version;
        this.place = other.place == null ? null : other.place.copy();
    }

    private Object next() {
        DictPlace at = place;
        if (at == null) {
            return null;
        }
        if (dict.keysVersion() != version) {
            throw Errors.runtimeError("OrderedDict mutated during iteration");
        }
        Object key = at.key();
        Object value = at.value();
        if (key == null || value == null) {
            throw Errors.runtimeError("OrderedDict mutated during iteration");
        }
        if (!at.advance()) {
            place = null;
        }
        remaining--;
        return kind == KEYS ? key : kind == VALUES ? value : PyTuple.of(key, value);
    }

    @Slot("__next__")
    static Object next(PyOrderedDictIterator self) {
        return self.next();
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyOrderedDictIterator self) {
        return self.place == null ? 0 : Math.max(0, self.remaining);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyOrderedDictIterator self) {
        PyOrderedDictIterator copy = new PyOrderedDictIterator(self);
        List<Object> rest = new ArrayList<>();
        for (Object item = copy.next(); item != null; item = copy.next()) {
            rest.add(item);
        }
        return IteratorReduce.iter(frame, PyList.of(rest.toArray()));
    }
}
