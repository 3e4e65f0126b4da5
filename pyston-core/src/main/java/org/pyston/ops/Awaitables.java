package org.pyston.ops;

import org.pyston.code.CodeFlags;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.generator.PyCoroutine;
import org.pyston.types.generator.PyGenerator;

/** What {@code await} accepts. Source: PEP 492, CPython's _PyCoro_GetAwaitableIter. */
public final class Awaitables {
    /** Where something is awaited: what error texts say. */
    public enum Place { EXPRESSION, NEXT, ENTER, EXIT }

    private Awaitables() {
    }

    /** The iterator that an await in this place delegates to. */
    public static Object iterator(Frame frame, Object value, Place place) {
        if (place != Place.NEXT) {
            return iterator(frame, value, place == Place.ENTER ? "__aenter__" : place == Place.EXIT ? "__aexit__" : null);
        }
        try {
            return iterator(frame, value);
        } catch (PyException cause) {
            PyException error = Errors.typeError("'async for' received an invalid object from __anext__: "
                    + PyType.of(value).name());
            error.value().setCause(cause.value());
            error.value().setContext(cause.value());
            throw error;
        }
    }

    /** The iterator that {@code await value} delegates to. */
    public static Object iterator(Frame frame, Object value) {
        return iterator(frame, value, (String) null);
    }

    /** {@code method}: the method of an asynchronous context manager that gave the value; null: an expression. */
    private static Object iterator(Frame frame, Object value, String method) {
        if (value instanceof PyCoroutine c) {
            if (c.isAwaited()) {
                throw Errors.runtimeError("coroutine is being awaited already");
            }
            return c;
        }
        if (value instanceof PyGenerator g && (g.code().unit().flags() & CodeFlags.ITERABLE_COROUTINE) != 0) {
            return g;
        }
        Slots slots = PyType.slotsOf(value);
        if (!slots.has(SlotId.AWAIT)) {
            throw Errors.typeError(method == null
                    ? "object " + PyType.of(value).name() + " can't be used in 'await' expression"
                    : "'async with' received an object from " + method + " that does not implement __await__: "
                    + PyType.of(value).name());
        }
        Object iterator = slots.await(frame, value);
        if (iterator instanceof PyCoroutine) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        if (!ObjectIter.isIterator(iterator)) {
            throw Errors.typeError("__await__() returned non-iterator of type '" + PyType.of(iterator).name() + "'");
        }
        return iterator;
    }

    /** A coroutine as the operand of {@code yield from}: only in a generator-based coroutine. */
    public static Object forYieldFrom(Frame frame, PyCoroutine coroutine) {
        int flags = frame.code.unit().flags();
        if ((flags & (CodeFlags.COROUTINE | CodeFlags.ITERABLE_COROUTINE)) == 0) {
            throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        return coroutine;
    }

    /** The awaitable of the next item of {@code async for}. */
    public static Object asyncNext(Frame frame, Object iterator) {
        Slots slots = PyType.slotsOf(iterator);
        if (!slots.has(SlotId.ANEXT)) {
            throw Errors.typeError("'async for' requires an iterator with __anext__ method, got "
                    + PyType.of(iterator).name());
        }
        return slots.asyncNext(frame, iterator);
    }

    /** {@code aiter(value)} for {@code async for}. */
    public static Object asyncIter(Frame frame, Object value) {
        Slots slots = PyType.slotsOf(value);
        if (!slots.has(SlotId.AITER)) {
            throw Errors.typeError("'async for' requires an object with __aiter__ method, got " + PyType.of(value).name());
        }
        Object iterator = slots.asyncIter(frame, value);
        if (!PyType.slotsOf(iterator).has(SlotId.ANEXT)) {
            throw Errors.typeError("'async for' received an object from __aiter__ that does not implement __anext__: "
                    + PyType.of(iterator).name());
        }
        return iterator;
    }

}
