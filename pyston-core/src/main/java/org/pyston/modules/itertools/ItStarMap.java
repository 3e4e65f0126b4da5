package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** {@code starmap}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "starmap", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "function(*item) for each item.")
public final class ItStarMap extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItStarMapExposed());

    private final Object function;
    private final Object iterator;

    private ItStarMap(PyType type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PythonNew(signature = "(function, iterable, /)")
    static Object make(Frame frame, PyType type, Object function, Object iterable) {
        return new ItStarMap(type, function, ObjectIter.iter(frame, iterable));
    }

    @Slot("__next__")
    static Object next(Frame frame, ItStarMap self) {
        Object args = ObjectIter.next(frame, self.iterator);
        return args == null ? null : ObjectCall.call(frame, self.function, SequenceFast.toArray(frame, args));
    }
}
