package org.pyston.modules.posix;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Launch;

/** What the module keeps for each interpreter: the environment of child processes, the mask of permissions. */
public final class PosixState {
    private Map<String, String> environment;
    private int mask = -1;

    /** Made by {@code Interpreter.state}. */
    public PosixState() {
    }

    static PosixState of(Frame frame) {
        return frame.interpreter().state(PosixState.class);
    }

    /** The environment that child processes get: {@code putenv} changes it. */
    synchronized Map<String, String> environment(Frame frame) {
        if (environment == null) {
            environment = new LinkedHashMap<>(Launch.of(frame.interpreter()).environment());
        }
        return environment;
    }

    /** A copy of it. */
    public static Map<String, String> environmentOf(Frame frame) {
        PosixState state = of(frame);
        synchronized (state) {
            return new LinkedHashMap<>(state.environment(frame));
        }
    }

    /** {@code umask}: Java cannot change the process's, so it is applied to what this module makes. */
    synchronized int changeMask(int wanted) {
        int old = mask >= 0 ? mask : processMask();
        mask = wanted & 0x1FF;
        return old;
    }

    /** Gives a new file or directory the permissions of its mode, where the program has set a mask of its own. */
    synchronized void applyMask(Path path, int mode) throws IOException {
        if (mask >= 0 && mask != processMask()) {
            Files.setAttribute(path, "unix:mode", mode & ~mask & 0xFFF);
        }
    }

    private static int processMask() {
        String mask = statusLine("Umask:");
        return mask == null ? 0x12 : Integer.parseInt(mask, 8); // 022
    }

    /** The rest of a line of Linux's account of this process; null when there is none. */
    static String statusLine(String start) {
        try (BufferedReader in = Files.newBufferedReader(Path.of("/proc/self/status"))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(start)) {
                    return line.substring(start.length()).trim();
                }
            }
        } catch (IOException e) {
            return null;
        }
        return null;
    }
}
