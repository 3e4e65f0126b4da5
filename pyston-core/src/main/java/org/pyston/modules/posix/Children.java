package org.pyston.modules.posix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.ProcessPump;
import org.pyston.types.exception.OsErrors;

/** The child processes that an interpreter has started and not waited for yet. */
public final class Children {
    private static final int SIGNALLED = 128;
    private static final int TERMINATE = 15;
    private static final int KILL = 9;

    private final Map<Long, Process> running = new LinkedHashMap<>();
    /** The threads that write a child's output to a file: the child has ended when they have. */
    private final Map<Long, ProcessPump> pumps = new LinkedHashMap<>();
    private final Map<Long, Integer> signals = new LinkedHashMap<>();

    /** Made by {@code Interpreter.state}. */
    public Children() {
    }

    public static Children of(Frame frame) {
        return frame.interpreter().state(Children.class);
    }

    /** Another child. */
    public synchronized void add(Process process) {
        running.put(process.pid(), process);
    }

    /** What the child writes is in its file when it is waited for. */
    public synchronized void finish(Process process, ProcessPump pump) {
        pumps.put(process.pid(), pump);
    }

    /** The child of a number; null when there is none. */
    synchronized Process get(long pid) {
        return running.get(pid);
    }

    /**
     * {@code waitpid}: the child's number and its status, or null when none has ended and {@code wait} is not set. ECHILD.
     */
    long[] waitFor(long pid, boolean wait) throws ErrnoException {
        if (pid > 0) {
            Process process = get(pid);
            if (process == null) {
                throw new ErrnoException(OsErrors.ECHILD);
            }
            return ended(process, wait) ? result(pid, process) : null;
        }
        while (true) {
            Map<Long, Process> all;
            synchronized (this) {
                all = new LinkedHashMap<>(running);
            }
            if (all.isEmpty()) {
                throw new ErrnoException(OsErrors.ECHILD);
            }
            for (Map.Entry<Long, Process> e : all.entrySet()) {
                if (!e.getValue().isAlive()) {
                    return result(e.getKey(), e.getValue());
                }
            }
            if (!wait) {
                return null;
            }
            ended(all.values().iterator().next(), 5);
        }
    }

    private static boolean ended(Process process, boolean wait) throws ErrnoException {
        return !process.isAlive() || wait && ended(process, Long.MAX_VALUE);
    }

    private static boolean ended(Process process, long millis) throws ErrnoException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new ErrnoException(OsErrors.EINTR);
        }
    }

    private long[] result(long pid, Process process) throws ErrnoException {
        Integer sent;
        ProcessPump pump;
        synchronized (this) {
            running.remove(pid);
            sent = signals.remove(pid);
            pump = pumps.remove(pid);
        }
        if (pump != null) {
            try {
                pump.join(2000); // a grandchild may keep the stream open
            } catch (InterruptedException e) {
                throw new ErrnoException(OsErrors.EINTR);
            }
        }
        return new long[] {pid, status(process.exitValue(), sent)};
    }

    /** Linux's status of a value that Java gives: 128 and the signal when a signal ended the process. */
    static long status(int value, Integer sent) {
        int signal = value - SIGNALLED;
        boolean usual = signal == 4 || signal == 6 || signal == 8 || signal == KILL || signal == 11 || signal == TERMINATE;
        if (value > SIGNALLED && (sent != null && sent == signal || usual)) {
            return signal;
        }
        return (long) (value & 0xFF) << 8;
    }

    /** Sends a signal to a child; false when there is no such child. */
    synchronized boolean kill(long pid, int signal) {
        Process process = running.get(pid);
        if (process == null) {
            return false;
        }
        if (signal == 0 || !process.isAlive()) {
            return true;
        }
        signals.put(pid, signal);
        if (signal == KILL) {
            process.destroyForcibly();
        } else if (signal == TERMINATE) {
            process.destroy();
        } else {
            return false;
        }
        return true;
    }
}
