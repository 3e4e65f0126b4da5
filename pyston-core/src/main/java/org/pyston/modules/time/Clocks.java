package org.pyston.modules.time;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;

/** {@code time}: clocks and sleeping. */
final class Clocks {
    private static final int EINVAL = 22;
    private static final int EPERM = 1;
    private static final int REALTIME = 0;
    private static final int MONOTONIC = 1;
    private static final int PROCESS = 2;
    private static final int THREAD = 3;
    private static final int MONOTONIC_RAW = 4;
    private static final int BOOTTIME = 7;
    private static final int TAI = 11;
    /** How long a sleeping thread does not look for signals. */
    private static final long POLL_NANOS = 20_000_000;

    private Clocks() {
    }

    @PythonConstant("CLOCK_REALTIME")
    static long realtimeId() {
        return REALTIME;
    }

    @PythonConstant("CLOCK_MONOTONIC")
    static long monotonicId() {
        return MONOTONIC;
    }

    @PythonConstant("CLOCK_MONOTONIC_RAW")
    static long rawId() {
        return MONOTONIC_RAW;
    }

    @PythonConstant("CLOCK_PROCESS_CPUTIME_ID")
    static long processId() {
        return PROCESS;
    }

    @PythonConstant("CLOCK_THREAD_CPUTIME_ID")
    static long threadId() {
        return THREAD;
    }

    @PythonConstant("CLOCK_BOOTTIME")
    static long boottimeId() {
        return BOOTTIME;
    }

    @PythonConstant("CLOCK_TAI")
    static long taiId() {
        return TAI;
    }

    @PythonFunction(value = "time", signature = "($module, /)", textSignature = false, doc = "Seconds since the epoch.")
    static double time() {
        return TimeValues.seconds(timeNs());
    }

    @PythonFunction(value = "time_ns", signature = "($module, /)", textSignature = false,
            doc = "Nanoseconds since the epoch.")
    static long timeNs() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    @PythonFunction(value = "monotonic", signature = "($module, /)", textSignature = false,
            doc = "Seconds of a clock that never goes back.")
    static double monotonic() {
        return TimeValues.seconds(System.nanoTime());
    }

    @PythonFunction(value = "monotonic_ns", signature = "($module, /)", textSignature = false,
            doc = "Nanoseconds of a clock that never goes back.")
    static long monotonicNs() {
        return System.nanoTime();
    }

    @PythonFunction(value = "perf_counter", signature = "($module, /)", textSignature = false,
            doc = "Seconds of the most precise clock.")
    static double perfCounter() {
        return TimeValues.seconds(System.nanoTime());
    }

    @PythonFunction(value = "perf_counter_ns", signature = "($module, /)", textSignature = false,
            doc = "Nanoseconds of the most precise clock.")
    static long perfCounterNs() {
        return System.nanoTime();
    }

    @PythonFunction(value = "process_time", signature = "($module, /)", textSignature = false,
            doc = "Seconds of CPU time of the process.")
    static double processTime() {
        return TimeValues.seconds(processTimeNs());
    }

    @PythonFunction(value = "process_time_ns", signature = "($module, /)", textSignature = false,
            doc = "Nanoseconds of CPU time of the process.")
    static long processTimeNs() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime() : System.nanoTime();
    }

    @PythonFunction(value = "thread_time", signature = "($module, /)", textSignature = false,
            doc = "Seconds of CPU time of the thread.")
    static double threadTime() {
        return TimeValues.seconds(threadTimeNs());
    }

    @PythonFunction(value = "thread_time_ns", signature = "($module, /)", textSignature = false,
            doc = "Nanoseconds of CPU time of the thread.")
    static long threadTimeNs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @PythonFunction(value = "clock_gettime", signature = "($module, clk_id, /)", textSignature = false,
            doc = "Seconds of the clock with a given number.")
    static double clockGettime(Frame frame, int id) {
        return TimeValues.seconds(clockGettimeNs(frame, id));
    }

    @PythonFunction(value = "clock_gettime_ns", signature = "($module, clk_id, /)", textSignature = false,
            doc = "Nanoseconds of the clock with a given number.")
    static long clockGettimeNs(Frame frame, int id) {
        return switch (id) {
            case REALTIME, TAI -> timeNs();
            case MONOTONIC, MONOTONIC_RAW, BOOTTIME -> System.nanoTime();
            case PROCESS -> processTimeNs();
            case THREAD -> threadTimeNs();
            default -> throw TimeValues.osError(frame, EINVAL, "Invalid argument");
        };
    }

    @PythonFunction(value = "clock_getres", signature = "($module, clk_id, /)", textSignature = false,
            doc = "Resolution, in seconds, of the clock with a given number.")
    static double clockGetres(Frame frame, int id) {
        clockGettimeNs(frame, id);
        return TimeValues.NANO;
    }

    @PythonFunction(value = "clock_settime", signature = "($module, clk_id, time, /)", textSignature = false,
            doc = "Sets a clock, which the JVM cannot: always a PermissionError.")
    static void clockSettime(Frame frame, int id, double time) {
        throw notPermitted(frame, id);
    }

    @PythonFunction(value = "clock_settime_ns", signature = "($module, clk_id, time, /)", textSignature = false,
            doc = "Sets a clock, which the JVM cannot: always a PermissionError.")
    static void clockSettimeNs(Frame frame, int id, long time) {
        throw notPermitted(frame, id);
    }

    private static PyException notPermitted(Frame frame, int id) {
        clockGettimeNs(frame, id);
        return TimeValues.osError(frame, EPERM, "Operation not permitted");
    }

    @PythonFunction(value = "get_clock_info", signature = "($module, name, /)", textSignature = false,
            doc = "What is known of a clock.")
    static Object clockInfo(Frame frame, PyStr name) {
        String clock = switch (name.toString()) {
            case "time" -> "CLOCK_REALTIME";
            case "monotonic", "perf_counter" -> "CLOCK_MONOTONIC";
            case "process_time" -> "CLOCK_PROCESS_CPUTIME_ID";
            case "thread_time" -> "CLOCK_THREAD_CPUTIME_ID";
            default -> throw Errors.valueError("unknown clock");
        };
        boolean realtime = name.contentEquals("time");
        Object[] values = {PyStr.of("clock_gettime(" + clock + ")"), !realtime, realtime, TimeValues.NANO};
        PyStr[] names = {PyStr.of("implementation"), PyStr.of("monotonic"), PyStr.of("adjustable"), PyStr.of("resolution")};
        return ObjectCall.call(frame, ImportModule.attribute(frame, "types", "SimpleNamespace"), values, names);
    }

    @PythonFunction(value = "sleep", signature = "($module, object, /)", textSignature = false,
            doc = "Waits for a number of seconds, which may be a float.")
    static void sleep(Frame frame, Object seconds) {
        long nanos = TimeValues.timeoutNanos(frame, seconds);
        if (nanos < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        long start = System.nanoTime();
        if (nanos == 0) {
            Thread.yield();
        }
        for (long left = nanos; left > 0; left = nanos - (System.nanoTime() - start)) {
            LockSupport.parkNanos(Math.min(left, POLL_NANOS));
            if (frame.interpreter().pollRequested()) {
                frame.interpreter().poll(frame);
            }
        }
        if (frame.interpreter().pollRequested()) {
            frame.interpreter().poll(frame);
        }
    }
}
