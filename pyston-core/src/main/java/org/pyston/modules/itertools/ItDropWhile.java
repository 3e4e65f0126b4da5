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

/** {@code dropwhile}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "dropwhile", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "The items from the first for which the predicate is false.")
public final class ItDropWhile extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItDropWhileExposed());

    private final Object predicate;
    private final Object iterator;
    private boolean started;

    private ItDropWhile(PyType type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PythonNew(signature = "(function, iterable, /)")
    static Object make(Frame frame, PyType type, Object predicate, Object iterable) {
        return new ItDropWhile(type, predicate, ObjectIter.iter(frame, iterable));
    }

    @Slot("__next__")
    static Object next(Frame frame, ItDropWhile self) {
        while (true) {
            Object item = ObjectIter.next(frame, self.iterator);
            if (item == null || self.started) {
                return item;
            }
            if (!ObjectIsTrue.isTrue(frame, ObjectCall.call(frame, self.predicate, item))) {
                self.started = true;
                return item;
            }
        }
    }
}
