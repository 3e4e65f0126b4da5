package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** {@code takewhile}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "takewhile", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "The items before the first for which the predicate is false.")
public final class ItTakeWhile extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItTakeWhileExposed());

    private final Object predicate;
    private final Object iterator;
    private boolean stopped;

    private ItTakeWhile(PyType type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PythonNew(signature = "(function, iterable, /)")
    static Object make(Frame frame, PyType type, Object predicate, Object iterable) {
        return new ItTakeWhile(type, predicate, ObjectIter.iter(frame, iterable));
    }

    @Slot("__next__")
    static Object next(Frame frame, ItTakeWhile self) {
        Object item = self.stopped ? null : ObjectIter.next(frame, self.iterator);
        if (item == null) {
            return null;
        }
        if (ObjectIsTrue.isTrue(frame, ObjectCall.call(frame, self.predicate, item))) {
            return item;
        }
        self.stopped = true;
        return null;
    }
}
