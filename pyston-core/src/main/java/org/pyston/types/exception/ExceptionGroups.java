package org.pyston.types.exception;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** What {@code except*} does. Source: PEP 654, CPython's exception_group_match and _PyExc_PrepReraiseStar. */
public final class ExceptionGroups {
    private static final PyStr SPLIT = PyStr.of("split");

    private ExceptionGroups() {
    }

    /**
     * What a clause handles.
     *
     * @param match the group that the clause handles; null for nothing
     * @param rest what is left for the next clauses; null for nothing
     */
    public record Match(PyBaseException match, PyBaseException rest) {
    }

    /** Parts what is not handled yet by the type (or tuple of types) of an {@code except*} clause, checked before. */
    public static Match match(Frame frame, PyBaseException e, Object types) {
        if (e == null) {
            return new Match(null, null);
        }
        if (isInstance(e, types)) {
            PyBaseException whole = e instanceof PyBaseExceptionGroup ? e
                    : PyBaseExceptionGroup.of(frame, PyStr.EMPTY, PyTuple.of(e));
            return new Match(whole, null);
        }
        if (!(e instanceof PyBaseExceptionGroup)) {
            return new Match(null, e);
        }
        Object pair = ObjectCall.callMethod(frame, e, SPLIT, types);
        String name = e.type().name();
        if (!(pair instanceof PyTuple tuple)) {
            throw Errors.typeError(name + ".split must return a tuple, not " + PyType.of(pair).name());
        }
        if (tuple.size() < 2) {
            throw Errors.typeError(name + ".split must return a 2-tuple, got tuple of size " + tuple.size());
        }
        return new Match(orNull(tuple.get(0)), orNull(tuple.get(1)));
    }

    private static PyBaseException orNull(Object value) {
        return value instanceof PyBaseException e ? e : null;
    }

    private static boolean isInstance(PyBaseException e, Object types) {
        if (types instanceof PyTuple tuple) {
            for (Object type : tuple.items()) {
                if (e.type().isSubtypeOf((PyType) type)) {
                    return true;
                }
            }
            return false;
        }
        return e.type().isSubtypeOf((PyType) types);
    }

    /** Raises TypeError unless {@code except*} may have the type: exceptions that are no groups. */
    public static void checkType(Object types) {
        Object[] all = types instanceof PyTuple tuple ? tuple.items() : new Object[] {types};
        for (Object type : all) {
            if (!(type instanceof PyType t) || !t.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
                throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
            }
        }
        for (Object type : all) {
            if (((PyType) type).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
                throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }

    /**
     * What a {@code try}-{@code except*} raises at its end; null for nothing.
     *
     * @param original what the try block raised
     * @param raised what the clauses raised, and what no clause handled; nulls count for nothing
     */
    public static PyBaseException atEnd(Frame frame, PyBaseException original, List<PyBaseException> raised) {
        List<PyBaseException> fresh = new ArrayList<>();
        List<PyBaseException> again = new ArrayList<>();
        for (PyBaseException e : raised) {
            if (e != null) {
                (original instanceof PyBaseExceptionGroup && isPartOf(e, original) ? again : fresh).add(e);
            }
        }
        if (!(original instanceof PyBaseExceptionGroup)) {
            return fresh.isEmpty() ? null : fresh.get(0);
        }
        PyBaseException reraised = again.isEmpty() ? null : projection(frame, original, again);
        if (fresh.isEmpty()) {
            return reraised;
        }
        if (reraised != null) {
            fresh.add(reraised);
        }
        return fresh.size() == 1 ? fresh.get(0)
                : PyBaseExceptionGroup.of(frame, PyStr.EMPTY, PyList.of(fresh.toArray()));
    }

    /** Whether it is a part of the group that was raised again as it was (CPython's is_same_exception_metadata). */
    private static boolean isPartOf(PyBaseException e, PyBaseException original) {
        return e instanceof PyBaseExceptionGroup && e.traceback() == original.traceback() && e.cause() == original.cause()
                && e.context() == original.context();
    }

    /** The parts in the structure of the original group. */
    private static PyBaseException projection(Frame frame, PyBaseException original, List<PyBaseException> parts) {
        Set<PyBaseException> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PyBaseException part : parts) {
            collectLeaves(part, leaves);
        }
        return GroupSplit.of(frame, original, GroupMatcher.ofInstances(leaves), false).match();
    }

    private static void collectLeaves(PyBaseException e, Set<PyBaseException> leaves) {
        if (e instanceof PyBaseExceptionGroup group) {
            for (Object inner : group.exceptions().items()) {
                collectLeaves((PyBaseException) inner, leaves);
            }
        } else {
            leaves.add(e);
        }
    }
}
