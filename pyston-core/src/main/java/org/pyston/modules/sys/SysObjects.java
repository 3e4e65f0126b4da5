package org.pyston.modules.sys;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.tuple.PyTuple;

/** Functions on objects and memory, and {@code exit}. */
final class SysObjects {
    private static final PyStr SIZEOF = PyStr.of("__sizeof__");

    /** What CPython says of objects whose references it does not count (PEP 683). */
    private static final long IMMORTAL = 0xFFFF_FFFFL;

    private SysObjects() {
    }

    @PythonFunction(value = "exit", signature = "(status=None, /)",
            doc = "Raises SystemExit: None and 0 are success, another int is the exit code, anything else is printed.")
    static void exit(Frame frame, Object status) {
        Object[] args = status instanceof PyTuple t ? t.items().clone()
                : status == PyNone.NONE ? new Object[0] : new Object[] {status};
        throw new PyException((PyBaseException) ObjectCall.call(frame, ExceptionTypes.SYSTEM_EXIT, args));
    }

    @PythonFunction(value = "intern", signature = "(string, /)",
            doc = "The one string of this text that all interned ones share.")
    static Object intern(Object string) {
        if (string instanceof PyStr s) {
            return s.intern();
        }
        if (org.pyston.types.str.PyStrInstance.isStr(string)) {
            throw Errors.typeError("can't intern " + PyType.of(string).name());
        }
        throw Errors.typeError("intern() argument must be str, not " + argumentName(string));
    }

    private static String argumentName(Object value) {
        return value == PyNone.NONE ? "None" : PyType.of(value).name();
    }

    @PythonFunction(value = "getsizeof", signature = "(object, default=<unrepresentable>)", textSignature = false,
            doc = "getsizeof(object [, default]) -> int\n\nWhat the object's __sizeof__() says: an estimate.")
    static Object getSizeOf(Frame frame, Object object, Object fallback) {
        try {
            Object size = SpecialMethod.call(frame, object, SIZEOF);
            if (size == null) {
                throw Errors.typeError("Type " + PyType.of(object).name() + " doesn't define __sizeof__");
            }
            int n = NumberIndex.asInt(frame, size);
            if (n < 0) {
                throw Errors.valueError("__sizeof__() should return >= 0");
            }
            return (long) n;
        } catch (PyException e) {
            if (fallback != null && e.matches(ExceptionTypes.TYPE_ERROR)) {
                return fallback;
            }
            throw e;
        }
    }

    @PythonFunction(value = "getrefcount", signature = "(object, /)", 
            doc = "4294967295, as for every immortal object: references are not counted.")
    static long getRefCount(Object object) {
        return IMMORTAL;
    }

    @PythonFunction(value = "getallocatedblocks", signature = "()", doc = "0: the JVM does not count blocks.")
    static long getAllocatedBlocks() {
        return 0;
    }

    @PythonFunction(value = "getunicodeinternedsize", signature = "()", doc = "0: interned strings are not counted.")
    static long getUnicodeInternedSize() {
        return 0;
    }

    @PythonFunction(value = "activate_stack_trampoline", signature = "(backend, /)",
            doc = "Not available: the JVM's profilers see Python functions without it.")
    static void activateTrampoline(Object backend) {
        throw Errors.valueError("perf trampoline not available");
    }

    @PythonFunction(value = "deactivate_stack_trampoline", signature = "()", doc = "Does nothing: there is none.")
    static void deactivateTrampoline() {
        // never active
    }

    @PythonFunction(value = "is_stack_trampoline_active", signature = "()", doc = "False.")
    static boolean isTrampolineActive() {
        return false;
    }

    @PythonFunction(value = "_clear_type_cache", signature = "()", doc = "Does nothing: type caches are never stale.")
    static void clearTypeCache() {
        // nothing to clear
    }
}
