package org.pyston.modules.itertools;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code batched}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "batched", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Tuples of n items; the last may be shorter.")
public final class ItBatched extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItBatchedExposed());

    /** Null at the end. */
    private Object iterator;
    private final long size;

    private ItBatched(PyType type, Object iterator, long size) {
        super(type);
        this.iterator = iterator;
        this.size = size;
    }

    @PythonNew(signature = "(iterable, n)")
    static Object make(Frame frame, PyType type, Object iterable, Object n) {
        long size = SliceIndices.toSize(frame, n);
        if (size < 1) {
            throw Errors.valueError("n must be at least one");
        }
        return new ItBatched(type, ObjectIter.iter(frame, iterable), size);
    }

    @Slot("__next__")
    static Object next(Frame frame, ItBatched self) {
        Object it = self.iterator;
        if (it == null) {
            return null;
        }
        List<Object> items = new ArrayList<>();
        while (items.size() < self.size) {
            Object item = ObjectIter.next(frame, it);
            if (item == null) {
                self.iterator = null;
                break;
            }
            items.add(item);
        }
        return items.isEmpty() ? null : PyTuple.of(items.toArray());
    }
}
