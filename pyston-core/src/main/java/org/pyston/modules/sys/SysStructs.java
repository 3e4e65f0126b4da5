package org.pyston.modules.sys;

import java.util.Map;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Options;
import org.pyston.text.PyStr;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/** The struct sequences of {@code sys}. */
final class SysStructs {
    /** The type of {@code sys.get_asyncgen_hooks()}. */
    static final PyType ASYNCGEN_HOOKS = StructSequence.defineClosed("", "asyncgen_hooks",
            "The hooks of asynchronous generators.", 2, "firstiter", "finalizer");
    private static final PyType VERSION = StructSequence.defineClosed("sys", "version_info", "The version of Python.", 5,
            "major", "minor", "micro", "releaselevel", "serial");
    private static final PyType FLAGS = StructSequence.defineClosed("sys", "flags", "How the interpreter was started.", 18,
            "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
            "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
            "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits");
    private static final PyType FLOAT_INFO = StructSequence.define("sys", "float_info", "What float can hold.", 11, "max",
            "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");
    private static final PyType INT_INFO = StructSequence.define("sys", "int_info", "How CPython holds int.", 4,
            "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
    private static final PyType HASH_INFO = StructSequence.define("sys", "hash_info", "The parameters of hash().", 9,
            "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");
    private static final PyType THREAD_INFO = StructSequence.define("sys", "thread_info", "How threads are made.", 3,
            "name", "lock", "version");

    private SysStructs() {
    }

    static PyTuple version() {
        return StructSequence.of(VERSION, 3L, 12L, 8L, PyStr.of("final"), 0L);
    }

    static PyTuple flags(Options o, Map<String, String> environment) {
        boolean randomized = !"0".equals(environment.get("PYTHONHASHSEED")) || o.ignoreEnvironment();
        return StructSequence.of(FLAGS, (long) o.debug(), flag(o.inspect()),
                flag(o.interactive()), (long) o.optimize(), flag(o.dontWriteBytecode()), flag(o.noUserSite()),
                flag(o.noSite()), flag(o.ignoreEnvironment()), (long) o.verbose(), (long) o.bytesWarning(),
                flag(o.quiet()), flag(randomized), flag(o.isolated()), o.devMode(), flag(o.utf8Mode()),
                flag(o.xOptions().containsKey("warn_default_encoding")), o.safePath(), (long) o.intMaxStrDigits());
    }

    private static long flag(boolean on) {
        return on ? 1 : 0;
    }

    static PyTuple floatInfo() {
        return StructSequence.of(FLOAT_INFO, Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L,
                Math.ulp(1.0), 2L, 1L);
    }

    static PyTuple intInfo() {
        return StructSequence.of(INT_INFO, 30L, 4L, 4300L, 640L);
    }

    static PyTuple hashInfo() {
        return StructSequence.of(HASH_INFO, 64L, (1L << 61) - 1, 314159L, 0L, 1000003L, PyStr.of("siphash13"), 64L, 128L,
                0L);
    }

    static PyTuple threadInfo() {
        return StructSequence.of(THREAD_INFO, PyStr.of("pthread"), PyNone.NONE, PyNone.NONE);
    }
}
