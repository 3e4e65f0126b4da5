package org.pyston.modules._functools;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;

/** The module {@code _functools}. Source: library reference of functools. */
@PythonModule(value = "_functools", doc = "Tools that operate on functions.")
@ExportsTypes({PyPartial.class, PyLruCache.class})
public final class FunctoolsModule {
    private FunctoolsModule() {
    }

    @PythonFunction(value = "reduce", signature = "(function, iterable, initial=<unrepresentable>, /)", textSignature = false,
            doc = "reduce(function, iterable[, initial], /) -> value\n\n"
                    + "Applies a function of two arguments to the items from left to right, so that one value is left.")
    static Object reduce(Frame frame, Object function, Object iterable, Object initial) {
        Object iterator;
        try {
            iterator = ObjectIter.iter(frame, iterable);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("reduce() arg 2 must support iteration");
            }
            throw e;
        }
        Object result = initial == null ? ObjectIter.next(frame, iterator) : initial;
        if (result == null) {
            throw Errors.typeError("reduce() of empty iterable with no initial value");
        }
        for (Object item; (item = ObjectIter.next(frame, iterator)) != null;) {
            result = ObjectCall.call2(frame, function, result, item);
        }
        return result;
    }

    @PythonFunction(value = "cmp_to_key", signature = "(mycmp)", doc = "Makes a key function of a comparison function.")
    static Object cmpToKey(Object comparison) {
        return new PyCompareKey(comparison, null);
    }

    /** Raises TypeError for what cannot be called. */
    static void checkCallable(Object function, String message) {
        if (!PyType.slotsOf(function).has(SlotId.CALL)) {
            throw Errors.typeError(message);
        }
    }
}
