package org.pyston.modules.sys;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ThreadState;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.structseq.StructSequence;

/** Limits, encodings, audit and asynchronous-generator hooks. */
final class SysSettings {
    private static final int DIGITS_THRESHOLD = 640;

    private SysSettings() {
    }

    @PythonFunction(value = "getrecursionlimit", signature = "()", doc = "How deep Python calls may be nested.")
    static long getRecursionLimit(Frame frame) {
        return frame.interpreter().recursionLimit();
    }

    @PythonFunction(value = "setrecursionlimit", signature = "(limit, /)", doc = "Sets how deep Python calls may be nested.")
    static void setRecursionLimit(Frame frame, int limit) {
        if (limit < 1) {
            throw Errors.valueError("recursion limit must be greater or equal than 1");
        }
        if (frame.depth >= limit) {
            throw Errors.recursionError("cannot set the recursion limit to " + limit + " at the recursion depth "
                    + frame.depth + ": the limit is too low");
        }
        frame.interpreter().setRecursionLimit(limit);
    }

    @PythonFunction(value = "get_int_max_str_digits", signature = "()",
            doc = "The most digits of an int that is converted from or to decimal text; 0 for any number.")
    static long getIntMaxStrDigits(Frame frame) {
        return frame.interpreter().intMaxStrDigits();
    }

    @PythonFunction(value = "set_int_max_str_digits", signature = "(maxdigits)",
            doc = "Sets the most digits of an int that is converted from or to decimal text.")
    static void setIntMaxStrDigits(Frame frame, int maxdigits) {
        if (maxdigits != 0 && maxdigits < DIGITS_THRESHOLD) {
            throw Errors.valueError("maxdigits must be 0 or larger than " + DIGITS_THRESHOLD);
        }
        frame.interpreter().setIntMaxStrDigits(maxdigits);
    }

    @PythonFunction(value = "getswitchinterval", signature = "()",
            doc = "What setswitchinterval() was given: without effect, as threads run in parallel.")
    static double getSwitchInterval(Frame frame) {
        return frame.interpreter().state(SysState.class).switchInterval();
    }

    @PythonFunction(value = "setswitchinterval", signature = "(interval, /)",
            doc = "Kept for getswitchinterval() only: threads run in parallel.")
    static void setSwitchInterval(Frame frame, double interval) {
        if (!(interval > 0)) {
            throw Errors.valueError("switch interval must be strictly positive");
        }
        frame.interpreter().state(SysState.class).setSwitchInterval(interval);
    }

    @PythonFunction(value = "getdefaultencoding", signature = "()", doc = "The encoding of str.encode(): 'utf-8'.")
    static String getDefaultEncoding() {
        return "utf-8";
    }

    @PythonFunction(value = "getfilesystemencoding", signature = "()", doc = "The encoding of file names: 'utf-8'.")
    static String getFileSystemEncoding() {
        return "utf-8";
    }

    @PythonFunction(value = "getfilesystemencodeerrors", signature = "()",
            doc = "The error handler of file names: 'surrogateescape'.")
    static String getFileSystemEncodeErrors() {
        return "surrogateescape";
    }

    @PythonFunction(value = "getdlopenflags", signature = "()", doc = "RTLD_NOW: extension modules in C are not loaded.")
    static long getDlopenFlags() {
        return 2;
    }

    @PythonFunction(value = "setdlopenflags", signature = "(flags, /)", doc = "Not implemented: no extension modules in C.")
    static void setDlopenFlags(Object flags) {
        throw Errors.notImplemented("sys.setdlopenflags()");
    }

    @PythonFunction(value = "is_finalizing", signature = "()", doc = "Whether the interpreter is shutting down.")
    static boolean isFinalizing(Frame frame) {
        return frame.interpreter().state(SysState.class).isFinalizing();
    }

    // ---- audit

    @PythonFunction(value = "addaudithook", signature = "(hook)", doc = "Adds a function that sys.audit() calls.")
    static void addAuditHook(Frame frame, Object hook) {
        audit(frame, new Object[] {PyStr.of("sys.addaudithook")});
        frame.interpreter().state(SysState.class).auditHooks().add(hook);
    }

    @PythonFunction(value = "audit", signature = "(*args)", textSignature = false,
            doc = "audit(event, *args)\n\nCalls the audit hooks.")
    static void audit(Frame frame, Object[] args) {
        if (args.length == 0) {
            throw Errors.typeError("audit() missing 1 required positional argument: 'event'");
        }
        java.util.List<Object> hooks = frame.interpreter().state(SysState.class).auditHooks();
        if (hooks.isEmpty()) {
            return;
        }
        if (!PyStrInstance.isStr(args[0])) {
            throw Errors.typeError("expected str for argument 'event', not " + PyType.of(args[0]).name());
        }
        Object rest = org.pyston.types.tuple.PyTuple.of(java.util.Arrays.copyOfRange(args, 1, args.length));
        for (Object hook : hooks) {
            ObjectCall.call2(frame, hook, args[0], rest);
        }
    }

    // ---- coroutines

    @PythonFunction(value = "get_coroutine_origin_tracking_depth", signature = "()",
            doc = "How many frames of their making coroutines remember.")
    static long getOriginDepth(Frame frame) {
        return frame.thread.coroutineOriginDepth;
    }

    @PythonFunction(value = "set_coroutine_origin_tracking_depth", signature = "(depth)",
            doc = "Sets how many frames of their making coroutines remember.")
    static void setOriginDepth(Frame frame, int depth) {
        if (depth < 0) {
            throw Errors.valueError("depth must be >= 0");
        }
        frame.thread.coroutineOriginDepth = depth;
    }

    @PythonFunction(value = "get_asyncgen_hooks", signature = "()", doc = "The hooks of asynchronous generators.")
    static Object getAsyncGenHooks(Frame frame) {
        ThreadState t = frame.thread;
        return StructSequence.of(SysStructs.ASYNCGEN_HOOKS, t.asyncGenFirstIter == null ? PyNone.NONE : t.asyncGenFirstIter,
                t.asyncGenFinalizer == null ? PyNone.NONE : t.asyncGenFinalizer);
    }

    @PythonFunction(value = "set_asyncgen_hooks", signature = "(firstiter=<unrepresentable>, finalizer=<unrepresentable>)",
            textSignature = false, doc = "set_asyncgen_hooks([firstiter] [, finalizer])\n\nSets the hooks of asynchronous "
                    + "generators.")
    static void setAsyncGenHooks(Frame frame, Object firstiter, Object finalizer) {
        checkHook("finalizer", finalizer);
        checkHook("firstiter", firstiter);
        if (finalizer != null) {
            frame.thread.asyncGenFinalizer = finalizer == PyNone.NONE ? null : finalizer;
        }
        if (firstiter != null) {
            frame.thread.asyncGenFirstIter = firstiter == PyNone.NONE ? null : firstiter;
        }
    }

    private static void checkHook(String name, Object hook) {
        if (hook != null && hook != PyNone.NONE && !PyType.slotsOf(hook).has(SlotId.CALL)) {
            throw Errors.typeError("callable " + name + " expected, got " + PyType.of(hook).name());
        }
    }
}
