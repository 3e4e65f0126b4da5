package org.pyston.modules._operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code _operator}: truth, identity, comparison and calls; the other functions are in its parts. */
@PythonModule(value = "_operator", doc = "The operators of Python as functions.",
        parts = {ArithmeticFunctions.class, InPlaceFunctions.class, ContainerFunctions.class})
@ExportsTypes({PyAttrGetter.class, PyItemGetter.class, PyMethodCaller.class})
public final class OperatorModule {
    private OperatorModule() {
    }

    @PythonFunction(value = "truth", signature = "($module, a, /)", doc = "Whether a is true.")
    static boolean truth(Frame frame, Object a) {
        return ObjectIsTrue.isTrue(frame, a);
    }

    @PythonFunction(value = "not_", signature = "($module, a, /)", doc = "not a")
    static boolean not(Frame frame, Object a) {
        return !ObjectIsTrue.isTrue(frame, a);
    }

    @PythonFunction(value = "is_", signature = "($module, a, b, /)", doc = "a is b")
    static boolean is(Object a, Object b) {
        return Identity.is(a, b);
    }

    @PythonFunction(value = "is_not", signature = "($module, a, b, /)", doc = "a is not b")
    static boolean isNot(Object a, Object b) {
        return !Identity.is(a, b);
    }

    @PythonFunction(value = "index", signature = "($module, a, /)", doc = "The int that a stands for, by __index__.")
    static Object index(Frame frame, Object a) {
        return NumberIndex.index(frame, a);
    }

    @PythonFunction(value = "eq", signature = "($module, a, b, /)", doc = "a == b")
    static Object eq(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.EQ);
    }

    @PythonFunction(value = "ne", signature = "($module, a, b, /)", doc = "a != b")
    static Object ne(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.NE);
    }

    @PythonFunction(value = "lt", signature = "($module, a, b, /)", doc = "a < b")
    static Object lt(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.LT);
    }

    @PythonFunction(value = "le", signature = "($module, a, b, /)", doc = "a <= b")
    static Object le(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.LE);
    }

    @PythonFunction(value = "gt", signature = "($module, a, b, /)", doc = "a > b")
    static Object gt(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.GT);
    }

    @PythonFunction(value = "ge", signature = "($module, a, b, /)", doc = "a >= b")
    static Object ge(Frame frame, Object a, Object b) {
        return ObjectRichCompare.compare(frame, a, b, CompareOp.GE);
    }

    @PythonFunction(value = "length_hint", signature = "($module, obj, default=0, /)",
            doc = "About how many items there are.")
    static long lengthHint(Frame frame, Object obj, Object fallback) {
        return ObjectLength.hint(frame, obj, NumberIndex.asInt(frame, fallback));
    }

    @PythonFunction(value = "call", signature = "($module, obj, /, *args, **kwargs)", doc = "obj(*args, **kwargs)")
    static Object call(Frame frame, Object obj, Object[] args, PyDict kwargs) {
        if (kwargs == null || kwargs.size() == 0) {
            return ObjectCall.call(frame, obj, args, null);
        }
        PyStr[] names = Keywords.names(kwargs);
        return ObjectCall.call(frame, obj, Keywords.join(args, kwargs), names);
    }

    @PythonFunction(value = "_compare_digest", signature = "($module, a, b, /)",
            doc = "a == b, in a time that does not depend on where they differ: for ASCII strings or bytes.")
    static boolean compareDigest(Frame frame, Object a, Object b) {
        PyStr x = PyStrInstance.valueOrNull(a);
        PyStr y = PyStrInstance.valueOrNull(b);
        if (x != null && y != null) {
            if (!x.isAscii() || !y.isAscii()) {
                throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
            }
            return MessageDigest.isEqual(latin1(x), latin1(y));
        }
        if (!BytesLike.isExporter(a) && !BytesLike.isExporter(b)) {
            throw Errors.typeError("unsupported operand types(s) or combination of types: '" + PyType.of(a).name()
                    + "' and '" + PyType.of(b).name() + "'");
        }
        return MessageDigest.isEqual(BytesLike.read(frame, a), BytesLike.read(frame, b));
    }

    private static byte[] latin1(PyStr s) {
        return s.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
