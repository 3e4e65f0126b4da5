package org.pyston.builtins;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** {@code min} and {@code max}. Equivalent of CPython's {@code min_max}. */
final class ExtremeBuiltins {
    private ExtremeBuiltins() {
    }

    @PythonFunction(value = "max", signature = "(*args, key=None, default=<unrepresentable>)", textSignature = false,
            doc = "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\n"
                    + "The largest item of an iterable, or the largest of several arguments.")
    static Object max(Frame frame, Object[] args, Object key, Object fallback) {
        return extreme(frame, "max", CompareOp.GT, args, key, fallback);
    }

    @PythonFunction(value = "min", signature = "(*args, key=None, default=<unrepresentable>)", textSignature = false,
            doc = "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value\n\n"
                    + "The smallest item of an iterable, or the smallest of several arguments.")
    static Object min(Frame frame, Object[] args, Object key, Object fallback) {
        return extreme(frame, "min", CompareOp.LT, args, key, fallback);
    }

    private static Object extreme(Frame frame, String name, CompareOp op, Object[] args, Object key, Object fallback) {
        if (args.length == 0) {
            throw Errors.typeError(name + " expected at least 1 argument, got 0");
        }
        Object function = key == PyNone.NONE ? null : key;
        if (args.length > 1) {
            if (fallback != null) {
                throw Errors.typeError("Cannot specify a default for " + name + "() with multiple positional arguments");
            }
            return ofArguments(frame, op, args, function);
        }
        Object found = ofIterable(frame, op, ObjectIter.iter(frame, args[0]), function);
        if (found == null) {
            found = fallback;
        }
        if (found == null) {
            throw Errors.valueError(name + "() iterable argument is empty");
        }
        return found;
    }

    private static Object ofArguments(Frame frame, CompareOp op, Object[] args, Object key) {
        Object best = args[0];
        Object bestKey = key == null ? best : ObjectCall.call1(frame, key, best);
        for (int i = 1; i < args.length; i++) {
            Object item = args[i];
            Object itemKey = key == null ? item : ObjectCall.call1(frame, key, item);
            if (ObjectRichCompare.test(frame, itemKey, bestKey, op)) {
                best = item;
                bestKey = itemKey;
            }
        }
        return best;
    }

    private static Object ofIterable(Frame frame, CompareOp op, Object iterator, Object key) {
        Object best = null;
        Object bestKey = null;
        for (Object item = ObjectIter.next(frame, iterator); item != null; item = ObjectIter.next(frame, iterator)) {
            Object itemKey = key == null ? item : ObjectCall.call1(frame, key, item);
            if (best == null || ObjectRichCompare.test(frame, itemKey, bestKey, op)) {
                best = item;
                bestKey = itemKey;
            }
        }
        return best;
    }
}
