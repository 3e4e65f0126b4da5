package org.pyston.modules.posix;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.pyston.annotations.PythonFunction;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FileNames;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.exception.Strerror;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/** The system: users, environment, settings, random bytes. */
final class PosixSystem {
    static final PyType TIMES = StructSequence.define("posix", "times_result", "The times of a process.", 5, "user", "system",
            "children_user", "children_system", "elapsed");
    static final PyType UNAME = StructSequence.define("posix", "uname_result", "What system it is.", 5, "sysname",
            "nodename", "release", "version", "machine");
    static final PyType TERMINAL = StructSequence.define("os", "terminal_size", "The size of a terminal.", 2, "columns", "lines");
    static final PyType STATVFS = StructSequence.define("os", "statvfs_result", "What a file system says of itself.", 10,
            "f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax",
            "f_fsid");
    private static final long BLOCK = 4096;
    private static final PyStr[] SETTINGS = {PyStr.of("SC_PAGE_SIZE"), PyStr.of("SC_PAGESIZE"), PyStr.of("SC_CLK_TCK"),
        PyStr.of("SC_NPROCESSORS_ONLN"), PyStr.of("SC_NPROCESSORS_CONF"), PyStr.of("SC_OPEN_MAX"), PyStr.of("SC_ARG_MAX"),
        PyStr.of("SC_IOV_MAX"), PyStr.of("SC_PHYS_PAGES")};
    private static final int[] SETTING_NUMBERS = {30, 30, 2, 84, 83, 4, 0, 60, 85};

    private PosixSystem() {
    }

    private static long own(String attribute) {
        try {
            return Files.getAttribute(Path.of("/proc/self"), attribute) instanceof Number n ? n.longValue() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @PythonFunction(value = "getuid", signature = "($module, /)", doc = "The number of the user.")
    static long uid() {
        return own("unix:uid");
    }

    @PythonFunction(value = "geteuid", signature = "($module, /)", doc = "The number of the effective user.")
    static long effectiveUid() {
        return own("unix:uid");
    }

    @PythonFunction(value = "getgid", signature = "($module, /)", doc = "The number of the group.")
    static long gid() {
        return own("unix:gid");
    }

    @PythonFunction(value = "getegid", signature = "($module, /)", doc = "The number of the effective group.")
    static long effectiveGid() {
        return own("unix:gid");
    }

    @PythonFunction(value = "getgroups", signature = "($module, /)", doc = "The numbers of the user's groups.")
    static Object groups() {
        PyList groups = new PyList();
        String line = PosixState.statusLine("Groups:");
        if (line != null) {
            for (int from = 0; from < line.length();) {
                int to = line.indexOf(' ', from);
                to = to < 0 ? line.length() : to;
                groups.append(Long.parseLong(line.substring(from, to)));
                from = to + 1;
            }
        }
        return groups;
    }

    @PythonFunction(value = "getlogin", signature = "($module, /)", doc = "The user's name.")
    static Object login() {
        return PyStr.of(System.getProperty("user.name", ""));
    }

    @PythonFunction(value = "umask", signature = "($module, mask, /)", doc = "Sets the mask of permissions; returns the old one.")
    static long umask(Frame frame, int mask) {
        return PosixState.of(frame).changeMask(mask);
    }

    private static String environmentText(Frame frame, Object value) {
        Object path = FileNames.fspath(frame, value);
        String text = FileNames.text(path).toString();
        if (text.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        return text;
    }

    @PythonFunction(value = "putenv", signature = "($module, name, value, /)", doc = "Sets a variable of child processes.")
    static void putEnv(Frame frame, Object name, Object value) {
        String key = environmentText(frame, name);
        if (key.indexOf('=') >= 0) {
            throw Errors.valueError("illegal environment variable name");
        }
        PosixState state = PosixState.of(frame);
        synchronized (state) {
            state.environment(frame).put(key, environmentText(frame, value));
        }
    }

    @PythonFunction(value = "unsetenv", signature = "($module, name, /)", doc = "Removes a variable of child processes.")
    static void unsetEnv(Frame frame, Object name) {
        String key = environmentText(frame, name);
        if (key.isEmpty() || key.indexOf('=') >= 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        PosixState state = PosixState.of(frame);
        synchronized (state) {
            Map<String, String> all = state.environment(frame);
            all.remove(key);
        }
    }

    @PythonFunction(value = "urandom", signature = "($module, size, /)", doc = "Random bytes of the system.")
    static Object random(int size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        byte[] bytes = new byte[size];
        try (InputStream in = new FileInputStream("/dev/urandom")) {
            for (int n = 0; n < size;) {
                int more = in.read(bytes, n, size - n);
                if (more <= 0) {
                    throw new IOException();
                }
                n += more;
            }
        } catch (IOException e) {
            new java.security.SecureRandom().nextBytes(bytes);
        }
        return PyBytes.of(bytes);
    }

    @PythonFunction(value = "getrandom", signature = "($module, /, size, flags=0)", doc = "Random bytes of the system.")
    static Object random(int size, int flags) {
        if (size < 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        return random(size);
    }

    @PythonFunction(value = "cpu_count", signature = "($module, /)", doc = "The number of processors.")
    static long cpuCount() {
        return Runtime.getRuntime().availableProcessors();
    }

    @PythonFunction(value = "sched_getaffinity", signature = "($module, pid, /)", doc = "The processors that may be used.")
    static Object affinity(Frame frame, int pid) {
        PySet set = new PySet();
        for (long i = 0; i < cpuCount(); i++) {
            set.add(frame, i);
        }
        return set;
    }

    @PythonFunction(value = "sched_yield", signature = "($module, /)", doc = "Lets other threads run.")
    static void yieldThread() {
        Thread.yield();
    }

    @PythonFunction(value = "getloadavg", signature = "($module, /)", doc = "How many processes want to run.")
    static Object loadAverage() {
        String[] words = line("/proc/loadavg").split(" ");
        if (words.length < 3) {
            throw Errors.make(ExceptionTypes.OS_ERROR, "Load averages are unobtainable");
        }
        return PyTuple.of(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }

    private static String line(String file) {
        try {
            return Files.readString(Path.of(file)).trim();
        } catch (IOException e) {
            return "";
        }
    }

    @PythonFunction(value = "get_terminal_size", signature = "($module, fd=1, /)", doc = "The size of a terminal.")
    static Object terminalSize(Frame frame, int fd) {
        try {
            if (!FileDescriptors.of(frame.interpreter()).get(fd).isTerminal()) {
                throw new org.pyston.runtime.io.ErrnoException(OsErrors.ENOTTY);
            }
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new java.io.File("/dev/tty")).start();
            String[] size = new String(stty.getInputStream().readAllBytes(),
                    java.nio.charset.StandardCharsets.US_ASCII).trim().split(" ");
            if (size.length != 2) {
                throw new org.pyston.runtime.io.ErrnoException(OsErrors.ENOTTY);
            }
            return StructSequence.of(TERMINAL, Long.parseLong(size[1]), Long.parseLong(size[0]));
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }

    @PythonFunction(value = "strerror", signature = "($module, code, /)", doc = "The text of an error number.")
    static Object strerror(int code) {
        return PyStr.of(Strerror.of(code));
    }

    @PythonFunction(value = "times", signature = "($module, /)", doc = "The times of this process.")
    static Object times() {
        java.util.Optional<java.time.Duration> used = ProcessHandle.current().info().totalCpuDuration();
        double cpu = used.isPresent() ? used.get().toNanos() / 1e9 : 0.0;
        return StructSequence.of(TIMES, cpu, 0.0, 0.0, 0.0, System.nanoTime() / 1e9);
    }

    @PythonFunction(value = "uname", signature = "($module, /)", doc = "What system it is.")
    static Object uname() {
        String machine = System.getProperty("os.arch", "");
        return StructSequence.of(UNAME, text("ostype"), text("hostname"), text("osrelease"), text("version"),
                PyStr.of(machine.equals("amd64") ? "x86_64" : machine));
    }

    private static Object text(String setting) {
        return PyStr.of(line("/proc/sys/kernel/" + setting));
    }

    /** The names and numbers of {@code sysconf} settings: alternately. */
    static Object[] settings() {
        Object[] all = new Object[SETTINGS.length * 2];
        for (int i = 0; i < SETTINGS.length; i++) {
            all[2 * i] = SETTINGS[i];
            all[2 * i + 1] = (long) SETTING_NUMBERS[i];
        }
        return all;
    }

    @PythonFunction(value = "sysconf", signature = "($module, name, /)", doc = "A setting of the system.")
    static long sysconf(Frame frame, Object name) {
        int number = -1;
        if (NumberIndex.isIndex(name)) {
            number = NumberIndex.asInt(frame, name, ExceptionTypes.OVERFLOW_ERROR);
        } else {
            PyStr text = org.pyston.types.str.PyStrInstance.valueOrNull(name);
            if (text == null) {
                throw Errors.typeError("configuration names must be strings or integers");
            }
            for (int i = 0; i < SETTINGS.length; i++) {
                number = SETTINGS[i].equals(text) ? SETTING_NUMBERS[i] : number;
            }
            if (number < 0) {
                throw Errors.valueError("unrecognized configuration name");
            }
        }
        return switch (number) {
            case 30 -> BLOCK;
            case 2 -> 100;
            case 83, 84 -> cpuCount();
            case 4 -> 1 << 16;
            case 0 -> 2097152;
            case 60 -> 1024;
            case 85 -> memory() / BLOCK;
            default -> throw OsErrors.of(OsErrors.EINVAL, null);
        };
    }

    private static long memory() {
        String text = line("/proc/meminfo");
        int from = text.indexOf("MemTotal:") + 9;
        return Long.parseLong(text.substring(from, text.indexOf("kB", from)).trim()) * 1024;
    }

    @PythonFunction(value = "statvfs", signature = "($module, /, path)", doc = "What a file system says of itself.")
    static Object statvfs(Frame frame, Object path) {
        PathArg arg = PathArg.orDescriptor(frame, "statvfs", path);
        try {
            FileStore store = Files.getFileStore(arg.checked(frame));
            return StructSequence.of(STATVFS, BLOCK, BLOCK, store.getTotalSpace() / BLOCK,
                    store.getUnallocatedSpace() / BLOCK, store.getUsableSpace() / BLOCK, 0L, 0L, 0L,
                    store.isReadOnly() ? 1L : 0L, 255L, 0L);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "fspath", signature = "($module, /, path)", doc = "The str or bytes of a path.")
    static Object fspath(Frame frame, Object path) {
        return FileNames.fspath(frame, path);
    }

    /** {@code posixpath.normpath} of a str or bytes. */
    @PythonFunction(value = "_path_normpath", signature = "($module, /, path)", doc = "Removes \".\", \"..\" and doubled slashes.")
    static Object normPath(Frame frame, Object path) {
        Object p = FileNames.fspath(frame, path);
        PyStr text = p instanceof PyBytes b ? b.latin1() : FileNames.text(p);
        PyStr normal = NormalPath.of(text);
        if (!(p instanceof PyBytes)) {
            return normal;
        }
        byte[] bytes = new byte[normal.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) normal.codePointAt(i);
        }
        return PyBytes.of(bytes);
    }
}
