package org.pyston.modules.itertools;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.SelfIterator;

/** One of the iterators that {@code tee} makes. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "_tee", module = "itertools", parts = {SelfIterator.class}, doc = "One of several iterators over the same items.")
public final class ItTee extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItTeeExposed());

    /** What was read: a linked list that all siblings walk along. */
    private static final class Link {
        private final Object iterator;
        private Object value;
        private Link next;
        private boolean reading;

        Link(Object iterator) {
            this.iterator = iterator;
        }

        /** The value here, read now if nobody did; null at the end. */
        Object value(Frame frame) {
            if (value == null) {
                if (reading) {
                    throw Errors.runtimeError("cannot re-enter the tee iterator");
                }
                reading = true;
                try {
                    Object item = ObjectIter.next(frame, iterator);
                    if (item == null) {
                        return null;
                    }
                    next = new Link(iterator);
                    value = item;
                } finally {
                    reading = false;
                }
            }
            return value;
        }
    }

    private Link link;

    private ItTee(PyType type, Link link) {
        super(type);
        this.link = link;
    }

    @PythonNew(signature = "(iterable, /)")
    static Object make(Frame frame, PyType type, Object iterable) {
        return of(frame, iterable);
    }

    /** The first of the iterators that {@code tee(iterable)} gives: the iterable itself when it is one of this type. */
    static ItTee first(Frame frame, Object iterable) {
        Object iterator = ObjectIter.iter(frame, iterable);
        return iterator instanceof ItTee t ? t : new ItTee(TYPE, new Link(iterator));
    }

    /** An independent iterator over the items of an iterable, which siblings may share. */
    static ItTee of(Frame frame, Object iterable) {
        Object iterator = ObjectIter.iter(frame, iterable);
        return iterator instanceof ItTee t ? t.sibling() : new ItTee(TYPE, new Link(iterator));
    }

    /** Another iterator at the same place. */
    ItTee sibling() {
        return new ItTee(TYPE, link);
    }

    @Slot("__next__")
    static Object next(Frame frame, ItTee self) {
        Link at = self.link;
        Object value = at.value(frame);
        if (value != null) {
            self.link = at.next;
        }
        return value;
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)", textSignature = false, doc = "An independent copy.")
    static Object copy(ItTee self) {
        return self.sibling();
    }
}
