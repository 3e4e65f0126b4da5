package org.pyston.modules.posix;

import java.util.Map;
import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Launch;
import org.pyston.runtime.io.FileNames;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.module.PyModule;

/** {@code posix}. */
@PythonModule(value = "posix", doc = "The system's functions, which the module os offers.", parts = {PosixFiles.class,
    PosixDirs.class, PosixStat.class, PosixProcess.class, PosixSystem.class})
@ExportsTypes({PyDirEntry.class})
public final class PosixModule {
    /** Names and values, alternately. */
    private static final String CONSTANTS =
            "F_OK 0 R_OK 4 W_OK 2 X_OK 1 O_RDONLY 0 O_WRONLY 1 O_RDWR 2 O_ACCMODE 3 O_CREAT 64 O_EXCL 128 O_NOCTTY 256 O_TRUNC 512 "
                    + "O_APPEND 1024 O_NONBLOCK 2048 O_NDELAY 2048 O_DSYNC 4096 O_ASYNC 8192 O_DIRECT 16384 O_LARGEFILE 0 O_DIRECTORY 65536 "
                    + "O_NOFOLLOW 131072 O_NOATIME 262144 O_CLOEXEC 524288 O_SYNC 1052672 O_RSYNC 1052672 O_PATH 2097152 WNOHANG 1 "
                    + "WUNTRACED 2 WCONTINUED 8 WEXITED 4 WSTOPPED 2 WNOWAIT 16777216 P_ALL 0 P_PID 1 P_PGID 2 TMP_MAX 238328 NGROUPS_MAX 65536 EX_OK 0 "
                    + "EX_USAGE 64 EX_DATAERR 65 EX_NOINPUT 66 EX_NOUSER 67 EX_NOHOST 68 EX_UNAVAILABLE 69 EX_SOFTWARE 70 EX_OSERR 71 EX_OSFILE 72 "
                    + "EX_CANTCREAT 73 EX_IOERR 74 EX_TEMPFAIL 75 EX_PROTOCOL 76 EX_NOPERM 77 EX_CONFIG 78 GRND_NONBLOCK 1 GRND_RANDOM 2 "
                    + "ST_RDONLY 1 ST_NOSUID 2 SEEK_DATA 3 SEEK_HOLE 4 RTLD_LAZY 1 RTLD_NOW 2 RTLD_GLOBAL 256 RTLD_LOCAL 0 PRIO_PROCESS 0 PRIO_PGRP 1 PRIO_USER 2 "
                    + "F_ULOCK 0 F_LOCK 1 F_TLOCK 2 F_TEST 3 ";
    private static final String HAVE = "HAVE_FCHDIR HAVE_FCHMOD HAVE_FCHOWN HAVE_FDOPENDIR HAVE_FTRUNCATE "
            + "HAVE_FUTIMENS HAVE_LCHOWN HAVE_LSTAT HAVE_LUTIMES ";

    private PosixModule() {
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        PyDict d = module.dict();
        for (int from = 0; from < CONSTANTS.length();) {
            int middle = CONSTANTS.indexOf(' ', from);
            int end = CONSTANTS.indexOf(' ', middle + 1);
            put(d, CONSTANTS.substring(from, middle), Long.parseLong(CONSTANTS.substring(middle + 1, end)));
            from = end + 1;
        }
        PyList have = new PyList();
        for (int from = 0; from < HAVE.length();) {
            int end = HAVE.indexOf(' ', from);
            have.append(PyStr.of(HAVE.substring(from, end)));
            from = end + 1;
        }
        put(d, "_have_functions", have);
        put(d, "environ", environment(frame, Launch.of(frame.interpreter()).environment()));
        put(d, "error", ExceptionTypes.OS_ERROR);
        put(d, "stat_result", PyStat.TYPE);
        put(d, "times_result", PosixSystem.TIMES);
        put(d, "uname_result", PosixSystem.UNAME);
        put(d, "terminal_size", PosixSystem.TERMINAL);
        put(d, "statvfs_result", PosixSystem.STATVFS);
        PyDict settings = new PyDict();
        Object[] all = PosixSystem.settings();
        for (int i = 0; i < all.length; i += 2) {
            settings.putStr((PyStr) all[i], all[i + 1]);
        }
        put(d, "sysconf_names", settings);
    }

    private static PyDict environment(Frame frame, Map<String, String> variables) {
        PyDict environment = new PyDict();
        for (Map.Entry<String, String> e : variables.entrySet()) {
            environment.put(frame, FileNames.bytes(PyStr.of(e.getKey())), FileNames.bytes(PyStr.of(e.getValue())));
        }
        return environment;
    }

    private static void put(PyDict d, String name, Object value) {
        d.putStr(PyStr.intern(name), value);
    }
}
