package org.pyston.modules.posix;

import java.io.File;
import java.io.IOException;
import org.pyston.annotations.PythonFunction;
import org.pyston.importer.Importing;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FileNames;
import org.pyston.runtime.io.StandardFile;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.tuple.PyTuple;

/** Processes. There is no fork: a JVM cannot be divided. */
final class PosixProcess {
    private static final int NO_HANG = 1;
    private static final int SIGNAL_MASK = 0x7F;

    private PosixProcess() {
    }

    @PythonFunction(value = "getpid", signature = "($module, /)", doc = "The number of this process.")
    static long pid() {
        return ProcessHandle.current().pid();
    }

    @PythonFunction(value = "getppid", signature = "($module, /)", doc = "The number of the parent process.")
    static long parentPid() {
        java.util.Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        return parent.isPresent() ? parent.get().pid() : 0;
    }

    @PythonFunction(value = "system", signature = "($module, /, command)", doc = "Runs a command in a shell; its status.")
    static long system(Frame frame, Object command) {
        Object text = FileNames.fspath(frame, command);
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", FileNames.text(text).toString());
        builder.directory(new File(FileNames.workingDirectory(frame.interpreter())));
        builder.environment().clear();
        builder.environment().putAll(PosixState.environmentOf(frame));
        FileDescriptors files = FileDescriptors.of(frame.interpreter());
        builder.redirectInput(redirect(files, 0));
        builder.redirectOutput(redirect(files, 1));
        builder.redirectError(redirect(files, 2));
        try {
            Process process = builder.start();
            pump(process, files);
            return Children.status(process.waitFor(), null);
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        } catch (InterruptedException e) {
            throw OsErrors.of(OsErrors.EINTR, null);
        }
    }

    private static ProcessBuilder.Redirect redirect(FileDescriptors files, int fd) {
        return files.getOrNull(fd) instanceof StandardFile s && s.isOwn() ? ProcessBuilder.Redirect.INHERIT
                : ProcessBuilder.Redirect.PIPE;
    }

    /** Copies what the command writes to streams that are not the process's own. */
    private static void pump(Process process, FileDescriptors files) throws IOException {
        process.getOutputStream().close();
        for (int fd = 1; fd <= 2; fd++) {
            java.io.InputStream from = fd == 1 ? process.getInputStream() : process.getErrorStream();
            byte[] chunk = new byte[8192];
            for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
                files.get(fd).write(chunk, 0, n);
            }
        }
    }

    @PythonFunction(value = "kill", signature = "($module, pid, signal, /)", doc = "Sends a signal to a process.")
    static void kill(Frame frame, long pid, int signal) {
        if (signal < 0 || signal > 64) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        if (Children.of(frame).kill(pid, signal)) {
            return;
        }
        if (pid == pid() && signal != 0) {
            Object module = Importing.importName(frame, PyStr.of("_signal"), null, PyNone.NONE, 0);
            ObjectCall.callMethod(frame, module, PyStr.of("raise_signal"), (long) signal);
            return;
        }
        if (pid > 0 && ProcessHandle.of(pid).isEmpty()) {
            throw OsErrors.of(OsErrors.ESRCH, null);
        }
        if (signal != 0) {
            send(pid, signal);
        }
    }

    /** By the program kill: Java only knows two signals. */
    private static void send(long pid, int signal) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, "--", Long.toString(pid))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (kill.waitFor() != 0) {
                throw new ErrnoException(OsErrors.EPERM);
            }
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        } catch (InterruptedException e) {
            throw OsErrors.of(OsErrors.EINTR, null);
        }
    }

    @PythonFunction(value = "waitpid", signature = "($module, pid, options, /)", doc = "Waits for a child; its number and status.")
    static Object waitPid(Frame frame, long pid, int options) {
        try {
            long[] result = Children.of(frame).waitFor(pid, (options & NO_HANG) == 0);
            return result == null ? PyTuple.of(0L, 0L) : PyTuple.of(result[0], result[1]);
        } catch (ErrnoException e) {
            throw OsErrors.from(e, null);
        }
    }

    @PythonFunction(value = "wait", signature = "($module, /)", doc = "Waits for any child; its number and status.")
    static Object waitAny(Frame frame) {
        return waitPid(frame, -1, 0);
    }

    @PythonFunction(value = "WIFEXITED", signature = "($module, /, status)", doc = "Whether the process ended by itself.")
    static boolean exited(int status) {
        return (status & SIGNAL_MASK) == 0;
    }

    @PythonFunction(value = "WEXITSTATUS", signature = "($module, /, status)", doc = "The exit code.")
    static long exitStatus(int status) {
        return status >> 8 & 0xFF;
    }

    @PythonFunction(value = "WIFSIGNALED", signature = "($module, /, status)", doc = "Whether a signal ended the process.")
    static boolean signaled(int status) {
        return (status & SIGNAL_MASK) != 0 && (status & SIGNAL_MASK) != SIGNAL_MASK;
    }

    @PythonFunction(value = "WTERMSIG", signature = "($module, /, status)", doc = "The signal that ended the process.")
    static long termSignal(int status) {
        return status & SIGNAL_MASK;
    }

    @PythonFunction(value = "WIFSTOPPED", signature = "($module, /, status)", doc = "Whether the process is stopped.")
    static boolean stopped(int status) {
        return (status & 0xFF) == SIGNAL_MASK;
    }

    @PythonFunction(value = "WSTOPSIG", signature = "($module, /, status)", doc = "The signal that stopped the process.")
    static long stopSignal(int status) {
        return status >> 8 & 0xFF;
    }

    @PythonFunction(value = "WIFCONTINUED", signature = "($module, /, status)", doc = "Whether the process was continued.")
    static boolean continued(int status) {
        return status == 0xFFFF;
    }

    @PythonFunction(value = "WCOREDUMP", signature = "($module, status, /)", doc = "Whether there is a core dump.")
    static boolean coreDump(int status) {
        return (status & 0x80) != 0;
    }

    @PythonFunction(value = "waitstatus_to_exitcode", signature = "($module, /, status)",
            doc = "The exit code, or the negative signal, of a status.")
    static long exitCode(int status) {
        if (exited(status)) {
            return exitStatus(status);
        }
        if (signaled(status)) {
            return -termSignal(status);
        }
        if (stopped(status)) {
            throw Errors.valueError("process stopped by delivery of signal " + stopSignal(status));
        }
        throw Errors.valueError("invalid wait status: " + status);
    }

    /** An embedded interpreter does not own the process, so it only ends itself there. */
    @PythonFunction(value = "_exit", signature = "($module, /, status)", doc = "Ends the process at once.")
    static void exit(Frame frame, int status) {
        if (FileDescriptors.of(frame.interpreter()).getOrNull(1) instanceof StandardFile s && s.isOwn()) {
            Runtime.getRuntime().halt(status & 0xFF);
        }
        throw Errors.makeWithArgs(ExceptionTypes.SYSTEM_EXIT, (long) status);
    }

    @PythonFunction(value = "abort", signature = "($module, /)", doc = "Ends the process abnormally.")
    static void abort(Frame frame) {
        exit(frame, 128 + 6);
    }

    @PythonFunction(value = "register_at_fork",
            signature = "($module, /, *, before=None, after_in_child=None, after_in_parent=None)",
            doc = "Accepts functions to call at a fork; there is none.")
    static void registerAtFork(Object before, Object child, Object parent) {
        if (before == PyNone.NONE && child == PyNone.NONE && parent == PyNone.NONE) {
            throw Errors.typeError("At least one argument is required.");
        }
    }
}
