package org.pyston.builtins;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** What {@code anext(iterator, default)} returns: awaits the next item, and gives the default at the end. */
@PythonType(name = "anext_awaitable", hidden = true)
public final class AnextAwaitable extends PyObject {
    public static final PyType TYPE = PyType.builtin(new AnextAwaitableExposed());

    private final Object wrapped;
    private final Object fallback;

    AnextAwaitable(Object wrapped, Object fallback) {
        super(TYPE);
        this.wrapped = wrapped;
        this.fallback = fallback;
    }

    /** The iterator behind the awaitable (CPython's anextawaitable_getiter). */
    private Object iterator(Frame frame) {
        Slots slots = PyType.slotsOf(wrapped);
        if (!slots.has(SlotId.AWAIT)) {
            throw Errors.typeError("object " + PyType.of(wrapped).name() + " can't be used in 'await' expression");
        }
        Object iterator = slots.await(frame, wrapped);
        if (!ObjectIter.isIterator(iterator)) {
            throw Errors.typeError("__await__ must return an iterable, not " + PyType.of(iterator).name());
        }
        return iterator;
    }

    @Slot("__await__")
    static Object await(AnextAwaitable self) {
        return self;
    }

    @Slot("__iter__")
    static Object iter(AnextAwaitable self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, AnextAwaitable self) {
        try {
            return ObjectIter.next(frame, self.iterator(frame));
        } catch (PyException e) {
            throw self.atEnd(e);
        }
    }

    @PythonMethod(value = "send", signature = "($self, value, /)", textSignature = false)
    static Object send(Frame frame, AnextAwaitable self, Object value) {
        return self.forward(frame, "send", value);
    }

    @PythonMethod(value = "throw", signature = "($self, *args)", textSignature = false)
    static Object raise(Frame frame, AnextAwaitable self, Object[] args) {
        return self.forward(frame, "throw", args);
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false)
    static Object close(Frame frame, AnextAwaitable self) {
        self.forward(frame, "close");
        return PyNone.NONE;
    }

    private Object forward(Frame frame, String method, Object... args) {
        Object iterator = iterator(frame);
        try {
            return ObjectCall.call(frame, ObjectGetAttr.get(frame, iterator, PyStr.of(method)), args);
        } catch (PyException e) {
            throw atEnd(e);
        }
    }

    /** The end of the asynchronous iterator is the return value of the awaitable. */
    private PyException atEnd(PyException e) {
        return e.matches(ExceptionTypes.STOP_ASYNC_ITERATION) ? Errors.stopIteration(fallback) : e;
    }
}
