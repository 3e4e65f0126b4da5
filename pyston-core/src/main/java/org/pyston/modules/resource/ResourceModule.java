package org.pyston.modules.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.module.PyModule;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/** {@code resource}: limits can be read; setting them is not in Java's power. */
@PythonModule(value = "resource", doc = "Limits and use of resources.")
final class ResourceModule {
    private static final PyType USAGE = StructSequence.define("resource", "struct_rusage", "What a process has used.", 16,
            "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt", "ru_nswap",
            "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw");
    /** The names of Linux's limits in the order of their numbers. */
    private static final String[] LIMITS = {"Max cpu time", "Max file size", "Max data size", "Max stack size",
        "Max core file size", "Max resident set", "Max processes", "Max open files", "Max locked memory",
        "Max address space", "Max file locks", "Max pending signals", "Max msgqueue size", "Max nice priority",
        "Max realtime priority", "Max realtime timeout"};

    private ResourceModule() {
    }

    @PythonConstant("struct_rusage")
    static Object usageType() {
        return USAGE;
    }

    @PythonConstant("error")
    static Object error() {
        return ExceptionTypes.OS_ERROR;
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        String all = ResourceConstants.ALL;
        for (int from = 0; from < all.length();) {
            int middle = all.indexOf(' ', from);
            int end = all.indexOf(' ', middle + 1);
            module.dict().putStr(PyStr.intern(all.substring(from, middle)), Long.parseLong(all.substring(middle + 1, end)));
            from = end + 1;
        }
    }

    @PythonFunction(value = "getrlimit", signature = "($module, resource, /)", doc = "The soft and the hard limit.")
    static Object limit(int resource) {
        if (resource < 0 || resource >= LIMITS.length) {
            throw Errors.valueError("invalid resource specified");
        }
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/limits"))) {
                if (line.startsWith(LIMITS[resource])) {
                    String[] words = line.substring(LIMITS[resource].length()).trim().split(" +");
                    return PyTuple.of(value(words[0]), value(words[1]));
                }
            }
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
        return PyTuple.of(-1L, -1L);
    }

    private static Object value(String word) {
        return word.equals("unlimited") ? -1L : Long.parseLong(word);
    }

    @PythonFunction(value = "setrlimit", signature = "($module, resource, limits, /)", doc = "Refused unless nothing changes.")
    static void setLimit(Frame frame, int resource, Object limits) {
        PyTuple wanted = SequenceTuple.tuple(frame, limits);
        if (wanted.size() != 2) {
            throw Errors.valueError("expected a tuple of 2 integers");
        }
        PyTuple now = (PyTuple) limit(resource);
        for (int i = 0; i < 2; i++) {
            if (!now.get(i).equals(NumberIndex.index(frame, wanted.get(i)))) {
                throw Errors.valueError("not allowed to raise maximum limit");
            }
        }
    }

    @PythonFunction(value = "getrusage", signature = "($module, who, /)", doc = "What the process has used.")
    static Object usage(int who) {
        if (who < -1 || who > 1) {
            throw Errors.valueError("invalid who parameter");
        }
        Optional<Duration> cpu = ProcessHandle.current().info().totalCpuDuration();
        double user = who != -1 && cpu.isPresent() ? cpu.get().toNanos() / 1e9 : 0.0;
        long memory = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024;
        return StructSequence.of(USAGE, user, 0.0, memory, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @PythonFunction(value = "getpagesize", signature = "($module, /)", doc = "The size of a page of memory.")
    static long pageSize() {
        return 4096;
    }
}
