package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** {@code filterfalse}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "filterfalse", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "The items for which the predicate is false.")
public final class ItFilterFalse extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItFilterFalseExposed());

    private final Object predicate;
    private final Object iterator;

    private ItFilterFalse(PyType type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PythonNew(signature = "(function, iterable, /)")
    static Object make(Frame frame, PyType type, Object predicate, Object iterable) {
        return new ItFilterFalse(type, predicate, ObjectIter.iter(frame, iterable));
    }

    @Slot("__next__")
    static Object next(Frame frame, ItFilterFalse self) {
        Object p = self.predicate;
        Object item;
        while ((item = ObjectIter.next(frame, self.iterator)) != null) {
            Object test = p == PyNone.NONE || p == org.pyston.types.bool.PyBool.TYPE ? item : ObjectCall.call(frame, p, item);
            if (!ObjectIsTrue.isTrue(frame, test)) {
                return item;
            }
        }
        return null;
    }
}
