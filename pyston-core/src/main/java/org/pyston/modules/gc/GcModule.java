package org.pyston.modules.gc;

import java.util.concurrent.locks.LockSupport;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyObject;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;
import org.pyston.types.weak.WeakReferences;

/** The module {@code gc}. The JVM collects garbage: what cannot be known of it raises NotImplementedError. */
@PythonModule(value = "gc", doc = "The garbage collector, which is the JVM's.")
public final class GcModule {
    private GcModule() {
    }

    /** What a program sets and reads back; nothing of it changes the JVM's collector. */
    public static final class State {
        private volatile boolean enabled = true;
        private volatile PyTuple threshold = PyTuple.of(700L, 10L, 10L);
        private volatile long debug;
        private volatile long collections;

        /** For {@code interpreter.state}. */
        public State() {
        }
    }

    private static State state(Frame frame) {
        return frame.interpreter().state(State.class);
    }

    @PythonConstant("callbacks")
    static Object callbacks() {
        return new PyList();
    }

    @PythonConstant("garbage")
    static Object garbage() {
        return new PyList();
    }

    @PythonConstant("DEBUG_STATS")
    static long debugStats() {
        return 1;
    }

    @PythonConstant("DEBUG_COLLECTABLE")
    static long debugCollectable() {
        return 2;
    }

    @PythonConstant("DEBUG_UNCOLLECTABLE")
    static long debugUncollectable() {
        return 4;
    }

    @PythonConstant("DEBUG_SAVEALL")
    static long debugSaveAll() {
        return 32;
    }

    @PythonConstant("DEBUG_LEAK")
    static long debugLeak() {
        return 38;
    }

    @PythonFunction(value = "enable", signature = "()", doc = "Remembers that collection is wanted.")
    static void enable(Frame frame) {
        state(frame).enabled = true;
    }

    @PythonFunction(value = "disable", signature = "()", doc = "Remembers that collection is not wanted; the JVM goes on.")
    static void disable(Frame frame) {
        state(frame).enabled = false;
    }

    @PythonFunction(value = "isenabled", signature = "()", doc = "Whether collection is wanted.")
    static boolean isEnabled(Frame frame) {
        return state(frame).enabled;
    }

    @PythonFunction(value = "collect", signature = "(generation=2)",
            doc = "Asks the JVM to collect, and runs finalizers and weak-reference callbacks. The number of objects is not "
                    + "known: 0.")
    static long collect(Frame frame, int generation) {
        if (generation < 0 || generation > 2) {
            throw Errors.valueError("invalid generation");
        }
        state(frame).collections++;
        long begin = System.nanoTime();
        System.gc();
        System.runFinalization();
        if (Sharing.isOn()) {
            // The JVM has stopped all threads meanwhile. A thread that does nothing but collect must leave the others half of the time.
            LockSupport.parkNanos(System.nanoTime() - begin);
        }
        WeakReferences.of(frame).drainCollected(frame);
        return 0;
    }

    @PythonFunction(value = "get_count", signature = "()", doc = "Three zeros: the JVM counts otherwise.")
    static Object count() {
        return PyTuple.of(0L, 0L, 0L);
    }

    @PythonFunction(value = "get_threshold", signature = "()", doc = "What set_threshold() was given.")
    static Object threshold(Frame frame) {
        return state(frame).threshold;
    }

    @PythonFunction(value = "set_threshold", signature = "(threshold0, threshold1=10, threshold2=10, /)",
            textSignature = false, doc = "Remembers thresholds; the JVM has its own.")
    static void setThreshold(Frame frame, int first, int second, int third) {
        state(frame).threshold = PyTuple.of((long) first, (long) second, (long) third);
    }

    @PythonFunction(value = "get_debug", signature = "()", doc = "What set_debug() was given.")
    static long debug(Frame frame) {
        return state(frame).debug;
    }

    @PythonFunction(value = "set_debug", signature = "(flags, /)", doc = "Remembers debugging flags.")
    static void setDebug(Frame frame, int flags) {
        state(frame).debug = flags;
    }

    @PythonFunction(value = "get_stats", signature = "()", doc = "How often collect() was called.")
    static Object stats(Frame frame) {
        PyList list = new PyList();
        for (int i = 0; i < 3; i++) {
            PyDict entry = new PyDict();
            entry.putStr(PyStr.of("collections"), i == 2 ? state(frame).collections : 0L);
            entry.putStr(PyStr.of("collected"), 0L);
            entry.putStr(PyStr.of("uncollectable"), 0L);
            list.append(entry);
        }
        return list;
    }

    @PythonFunction(value = "is_tracked", signature = "(obj, /)", doc = "Whether the object may hold others.")
    static boolean isTracked(Object object) {
        return object instanceof PyObject;
    }

    @PythonFunction(value = "is_finalized", signature = "(obj, /)", doc = "False: what was finalized cannot be seen.")
    static boolean isFinalized(Object object) {
        return false;
    }

    @PythonFunction(value = "freeze", signature = "()", doc = "Does nothing.")
    static void freeze() {
    }

    @PythonFunction(value = "unfreeze", signature = "()", doc = "Does nothing.")
    static void unfreeze() {
    }

    @PythonFunction(value = "get_freeze_count", signature = "()", doc = "0.")
    static long freezeCount() {
        return 0;
    }

    @PythonFunction(value = "get_objects", signature = "(generation=None)", doc = "Not available on the JVM.")
    static Object objects(Object generation) {
        throw Errors.notImplemented("gc.get_objects(): the JVM does not list its objects");
    }

    @PythonFunction(value = "get_referrers", signature = "(*objs)", textSignature = false, doc = "Not available on the JVM.")
    static Object referrers(Object[] objects) {
        throw Errors.notImplemented("gc.get_referrers(): the JVM does not tell who refers to an object");
    }

    @PythonFunction(value = "get_referents", signature = "(*objs)", textSignature = false, doc = "Not available on the JVM.")
    static Object referents(Object[] objects) {
        throw Errors.notImplemented("gc.get_referents(): the JVM does not tell what an object refers to");
    }
}
