package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** {@code accumulate}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "accumulate", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Running totals, or results of a binary function.")
public final class ItAccumulate extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItAccumulateExposed());

    private final Object iterator;
    private final Object function;
    /** What to begin with; null when it was given out or there is none. */
    private Object initial;
    /** Null before the first item. */
    private Object total;

    private ItAccumulate(PyType type, Object iterator, Object function, Object initial) {
        super(type);
        this.iterator = iterator;
        this.function = function;
        this.initial = initial;
    }

    @PythonNew(signature = "(iterable, func=None, *, initial=None)")
    static Object make(Frame frame, PyType type, Object iterable, Object func, Object initial) {
        return new ItAccumulate(type, ObjectIter.iter(frame, iterable), func == PyNone.NONE ? null : func,
                initial == PyNone.NONE ? null : initial);
    }

    @Slot("__next__")
    static Object next(Frame frame, ItAccumulate self) {
        if (self.initial != null) {
            self.total = self.initial;
            self.initial = null;
            return self.total;
        }
        Object item = ObjectIter.next(frame, self.iterator);
        if (item == null) {
            return null;
        }
        Object before = self.total;
        if (before != null) {
            item = self.function == null ? BinaryOperation.apply(frame, BinaryOp.ADD, before, item)
                    : ObjectCall.call(frame, self.function, before, item);
        }
        self.total = item;
        return item;
    }
}
