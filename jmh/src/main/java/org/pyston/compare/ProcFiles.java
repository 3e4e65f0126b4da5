package org.pyston.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of processes in {@code /proc}. Elsewhere nothing is known. */
final class ProcFiles {
    private static final Path OWN = Path.of("/proc/self/stat");
    private static final String PEAK = "VmHWM:";
    /** USER_HZ, which is 100 on every architecture that a JDK runs on. */
    private static final double TICKS = 100;
    /** Where cutime stands behind the command's name, whose field is the second and ends in a bracket. */
    private static final int CHILDREN = 13;

    private ProcFiles() {
    }

    /** The CPU time in seconds of all processes that this one has started and that have ended; null if not known. */
    static Double childrenCpu() {
        if (!Files.exists(OWN)) {
            return null;
        }
        try {
            String stat = Files.readString(OWN);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[CHILDREN]) + Long.parseLong(fields[CHILDREN + 1])) / TICKS;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + OWN, e);
        }
    }

    /** The most memory that a process has had until now, in bytes; null if it has ended or nothing is known. */
    static Double peak(long pid) {
        String status;
        try {
            status = Files.readString(Path.of("/proc/" + pid + "/status"));
        } catch (IOException e) {
            return null; // the process has ended, or there is no /proc
        }
        int at = status.indexOf(PEAK);
        if (at < 0) {
            return null;
        }
        String line = status.substring(at + PEAK.length(), status.indexOf('\n', at));
        return Double.parseDouble(line.replace("kB", "").strip()) * 1024;
    }
}
