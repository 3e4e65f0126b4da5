package org.pyston.modules.operator;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.Identity;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectSetItem;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** The module {@code _operator}. Source: CPython's Modules/_operator.c. */
@PythonModule(value = "_operator", parts = {OperatorFunctions.class}, doc = "The operators of the language as functions.")
@ExportsTypes({PyItemGetter.class, PyAttrGetter.class, PyMethodCaller.class})
public final class OperatorModule {
    private OperatorModule() {
    }

    @PythonFunction(value = "truth", signature = "(a, /)", doc = "bool(a)")
    static boolean truth(Frame frame, Object a) {
        return ObjectIsTrue.isTrue(frame, a);
    }

    @PythonFunction(value = "not_", signature = "(a, /)", doc = "not a")
    static boolean not(Frame frame, Object a) {
        return !ObjectIsTrue.isTrue(frame, a);
    }

    @PythonFunction(value = "contains", signature = "(a, b, /)", doc = "b in a")
    static boolean contains(Frame frame, Object a, Object b) {
        return ObjectContains.contains(frame, a, b);
    }

    private static Object iterator(Frame frame, Object a) {
        if (!SequenceFast.isIterable(a)) {
            throw Errors.typeError("argument of type '" + PyType.of(a).name() + "' is not iterable");
        }
        return ObjectIter.iter(frame, a);
    }

    @PythonFunction(value = "indexOf", signature = "(a, b, /)", doc = "The first index of b in a.")
    static long indexOf(Frame frame, Object a, Object b) {
        Object iterator = iterator(frame, a);
        Object item;
        for (long i = 0; (item = ObjectIter.next(frame, iterator)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, b)) {
                return i;
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @PythonFunction(value = "countOf", signature = "(a, b, /)", doc = "How often b occurs in a.")
    static long countOf(Frame frame, Object a, Object b) {
        Object iterator = iterator(frame, a);
        long n = 0;
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (ObjectRichCompare.isOrEqual(frame, item, b)) {
                n++;
            }
        }
        return n;
    }

    @PythonFunction(value = "is_", signature = "(a, b, /)", doc = "a is b")
    static boolean is(Object a, Object b) {
        return Identity.is(a, b);
    }

    @PythonFunction(value = "is_not", signature = "(a, b, /)", doc = "a is not b")
    static boolean isNot(Object a, Object b) {
        return !Identity.is(a, b);
    }

    @PythonFunction(value = "index", signature = "(a, /)", doc = "a.__index__()")
    static Object index(Frame frame, Object a) {
        return NumberIndex.index(frame, a);
    }

    @PythonFunction(value = "getitem", signature = "(a, b, /)", doc = "a[b]")
    static Object getItem(Frame frame, Object a, Object b) {
        return ObjectGetItem.get(frame, a, b);
    }

    @PythonFunction(value = "setitem", signature = "(a, b, c, /)", doc = "a[b] = c")
    static void setItem(Frame frame, Object a, Object b, Object c) {
        ObjectSetItem.set(frame, a, b, c);
    }

    @PythonFunction(value = "delitem", signature = "(a, b, /)", doc = "del a[b]")
    static void delItem(Frame frame, Object a, Object b) {
        ObjectSetItem.delete(frame, a, b);
    }

    @PythonFunction(value = "length_hint", signature = "(obj, default=0, /)", doc = "About how many items obj gives.")
    static long lengthHint(Frame frame, Object obj, Object fallback) {
        long n = SliceIndices.toSize(frame, fallback);
        int hint = ObjectLength.hint(frame, obj, -1);
        return hint < 0 ? n : hint;
    }

    @PythonFunction(value = "call", signature = "(obj, /, *args, **kwargs)", doc = "obj(*args, **kwargs)")
    static Object call(Frame frame, Object obj, Object[] args, PyDict kwargs) {
        if (kwargs == null || kwargs.size() == 0) {
            return ObjectCall.call(frame, obj, args);
        }
        return ObjectCall.call(frame, obj, PyMethodCaller.join(args, kwargs), PyMethodCaller.names(kwargs));
    }

    @PythonFunction(value = "_compare_digest", signature = "(a, b, /)",
            doc = "a == b for ASCII strings, in a time that does not tell where they differ.")
    static boolean compareDigest(Frame frame, Object a, Object b) {
        PyStr x = PyStrInstance.valueOrNull(a);
        PyStr y = PyStrInstance.valueOrNull(b);
        if (x == null || y == null) {
            if (x == null && y == null) {
                throw Errors.notImplemented("_compare_digest of bytes");
            }
            throw Errors.typeError("unsupported operand types(s) or combination of types: '" + PyType.of(a).name()
                    + "' and '" + PyType.of(b).name() + "'");
        }
        if (!x.isAscii() || !y.isAscii()) {
            throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
        }
        int different = x.length() ^ y.length();
        for (int i = 0; i < y.length(); i++) {
            different |= y.codePointAt(i) ^ (x.length() == y.length() ? x.codePointAt(i) : 0);
        }
        return different == 0;
    }
}
