package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.tuple.PyTuple;

/** Whether an exception matches the expression of an {@code except} clause (CPython's CHECK_EXC_MATCH). */
public final class ExceptionMatch {
    private static final String ERROR = "catching classes that do not inherit from BaseException is not allowed";

    private ExceptionMatch() {
    }

    /** {@code type} is a class or a tuple of classes; raises TypeError for anything else. */
    public static boolean matches(Frame frame, PyBaseException exception, Object type) {
        if (type instanceof PyTuple tuple) {
            boolean matched = false;
            for (Object t : tuple.items()) {
                check(t);
                matched |= exception.type().isSubtypeOf((PyType) t);
            }
            return matched;
        }
        check(type);
        return exception.type().isSubtypeOf((PyType) type);
    }

    private static void check(Object type) {
        if (!(type instanceof PyType t) || !t.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            throw Errors.typeError(ERROR);
        }
    }
}
