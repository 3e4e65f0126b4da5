package org.pyston.ops;

import org.pyston.frame.Completion;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Unraisable;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyStopIteration;
import org.pyston.types.generator.AsyncDelegate;
import org.pyston.types.generator.PyCoroutine;
import org.pyston.types.generator.PyGenerator;

/** What {@code yield from} does with its iterator. Source: PEP 380, CPython's SEND and genobject.c (_gen_throw). */
public final class Delegation {
    private static final PyStr SEND = PyStr.of("send");
    private static final PyStr THROW = PyStr.of("throw");
    private static final PyStr CLOSE = PyStr.of("close");

    private Delegation() {
    }

    /**
     * Hands a value to the iterator.
     *
     * @return {@link Completion#YIELD} with what it yields in {@code frame.transfer}, or its result
     */
    public static Object send(Frame frame, Object iterator, Object sent) {
        if (iterator instanceof PyGenerator g) {
            return g.sendThrough(frame, sent);
        }
        if (iterator instanceof PyCoroutine c) {
            return c.sendThrough(frame, sent);
        }
        if (iterator instanceof AsyncDelegate d) {
            return d.sendThrough(frame, sent);
        }
        Object item;
        try {
            item = sent == PyNone.NONE ? ObjectIter.nextOrStop(frame, iterator)
                    : ObjectCall.callMethod(frame, iterator, SEND, sent);
        } catch (PyException e) {
            return result(e);
        }
        return yielded(frame, item);
    }

    private static Object yielded(Frame frame, Object item) {
        if (item == null) {
            return PyNone.NONE;
        }
        frame.transfer = item;
        return Completion.YIELD;
    }

    /** The value of the StopIteration that ended the iterator; rethrows any other exception. */
    private static Object result(PyException e) {
        if (e.value() instanceof PyStopIteration stop) {
            return stop.value();
        }
        throw e;
    }

    /** Raises an exception in the iterator; returns as {@link #send}. */
    public static Object throwInto(Frame frame, Object iterator, PyException thrown) {
        if (thrown.matches(ExceptionTypes.GENERATOR_EXIT)) {
            close(frame, iterator);
            throw thrown;
        }
        if (iterator instanceof PyGenerator g) {
            return g.throwThrough(frame, thrown);
        }
        if (iterator instanceof PyCoroutine c) {
            return c.throwThrough(frame, thrown);
        }
        Object method = ObjectGetAttr.getOrNull(frame, iterator, THROW);
        if (method == null) {
            throw thrown;
        }
        Object item;
        try {
            item = ObjectCall.call1(frame, method, thrown.value());
        } catch (PyException e) {
            return result(e);
        }
        return yielded(frame, item);
    }

    private static void close(Frame frame, Object iterator) {
        Object method;
        try {
            method = ObjectGetAttr.getOrNull(frame, iterator, CLOSE);
        } catch (PyException e) {
            Unraisable.report(frame, e, null, iterator);
            return;
        }
        if (method != null) {
            ObjectCall.call0(frame, method);
        }
    }
}
