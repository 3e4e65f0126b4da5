package org.pyston.modules._posixsubprocess;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pyston.modules.posix.Children;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FileNames;
import org.pyston.runtime.io.FileOpener;
import org.pyston.runtime.io.OpenFile;
import org.pyston.runtime.io.Pipe;
import org.pyston.runtime.io.ProcessPump;
import org.pyston.runtime.io.StandardFile;
import org.pyston.types.exception.OsErrors;

/** Starts one child process by {@link ProcessBuilder}, its streams connected with open files. */
final class ChildStart {
    private final Frame frame;
    private final FileDescriptors files;
    private final ProcessBuilder builder = new ProcessBuilder();
    private final OpenFile[] streams = new OpenFile[3];

    ChildStart(Frame frame, int stdin, int stdout, int stderr) {
        this.frame = frame;
        this.files = FileDescriptors.of(frame.interpreter());
        streams[0] = files.getOrNull(stdin < 0 ? 0 : stdin);
        streams[1] = files.getOrNull(stdout < 0 ? 1 : stdout);
        streams[2] = files.getOrNull(stderr < 0 ? 2 : stderr);
    }

    /** The directory to start in; an error has the error number. */
    void directory(String cwd) throws IOException {
        String base = FileNames.workingDirectory(frame.interpreter());
        File directory = new File(base);
        if (cwd != null) {
            Path path = FileNames.resolve(frame.interpreter(), org.pyston.text.PyStr.of(cwd));
            if (!Files.isDirectory(path)) {
                throw new ErrnoException(Files.exists(path) ? OsErrors.ENOTDIR : OsErrors.ENOENT);
            }
            directory = path.toFile();
        }
        builder.directory(directory);
    }

    void environment(Map<String, String> variables) {
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(variables);
    }

    /** The first of the programs that can be run; an error has the error number. */
    String program(List<String> candidates) throws IOException {
        int errno = OsErrors.ENOENT;
        for (String candidate : candidates) {
            File file = new File(candidate);
            if (!file.isAbsolute()) {
                file = new File(builder.directory(), candidate);
            }
            if (!file.exists() || candidate.isEmpty()) {
                continue;
            }
            if (OwnJar.is(file)) {
                return file.getPath();
            }
            if (file.isDirectory() || !file.canExecute()) {
                errno = OsErrors.EACCES;
                continue;
            }
            return file.isAbsolute() && new File(candidate).isAbsolute() ? candidate : file.getPath();
        }
        throw new ErrnoException(errno);
    }

    /** Starts; returns the child's number. A child that is Pyston itself runs on the same Java as this one. */
    long start(String program, List<String> arguments, boolean newSession) throws IOException {
        List<String> command = new ArrayList<>(arguments);
        if (command.isEmpty()) {
            command.add(program);
        }
        command.set(0, program);
        if (OwnJar.is(new File(program))) {
            command.addAll(0, OwnJar.command(program));
        }
        if (newSession && new File("/usr/bin/setsid").canExecute()) {
            command.add(0, "/usr/bin/setsid");
        }
        builder.command(command);
        boolean merged = streams[1] != null && streams[1] == streams[2];
        boolean pumpIn = input();
        boolean pumpOut = output(1);
        boolean pumpErr = !merged && output(2);
        if (merged) {
            builder.redirectErrorStream(true);
        }
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new ErrnoException(errnoOf(e));
        }
        Children.of(frame).add(process);
        if (pumpIn) {
            ProcessPump pump = ProcessPump.input(streams[0], process.getOutputStream());
            pump.start();
            ProcessPump.releaseAtEnd(process, pump);
        }
        if (pumpOut) {
            output(process, ProcessPump.output(process.getInputStream(), streams[1]), 1);
        }
        if (pumpErr) {
            output(process, ProcessPump.output(process.getErrorStream(), streams[2]), 2);
        }
        return process.pid();
    }

    private void output(Process process, ProcessPump pump, int stream) {
        pump.start();
        if (Pipe.of(streams[stream]) == null) {
            Children.of(frame).finish(process, pump);
        }
    }

    /** How the child gets its input; true when a pump is needed. */
    private boolean input() throws IOException {
        OpenFile file = streams[0];
        if (file == null) {
            builder.redirectInput(new File("/dev/null"));
        } else if (file instanceof StandardFile s && s.isOwn()) {
            builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
        } else if (isNamed(file) && file.seek(0, 1) == 0) {
            builder.redirectInput(file.path().toFile());
        } else {
            return true;
        }
        return false;
    }

    /** Where the child's output or errors go; true when a pump is needed. */
    private boolean output(int number) throws IOException {
        OpenFile file = streams[number];
        ProcessBuilder.Redirect redirect;
        if (file == null) {
            redirect = ProcessBuilder.Redirect.DISCARD;
        } else if (file instanceof StandardFile s && s.isOwn()) {
            redirect = file == files.getOrNull(number) ? ProcessBuilder.Redirect.INHERIT
                    : ProcessBuilder.Redirect.appendTo(s.path().toFile());
        } else if (isNamed(file) && file.seek(0, 1) == file.size()) {
            redirect = ProcessBuilder.Redirect.appendTo(file.path().toFile());
        } else {
            return true;
        }
        if (number == 1) {
            builder.redirectOutput(redirect);
        } else {
            builder.redirectError(redirect);
        }
        return false;
    }

    private static boolean isNamed(OpenFile file) {
        Path path = file.path();
        return path != null && !(file instanceof StandardFile) && FileOpener.isStillAt(file, path);
    }

    /** The number in a text such as "error=13, Permission denied"; ENOENT when there is none. */
    private static int errnoOf(IOException e) {
        String text = String.valueOf(e.getMessage());
        int at = text.lastIndexOf("error=");
        int errno = 0;
        for (int i = at + 6; at >= 0 && i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            errno = errno * 10 + text.charAt(i) - '0';
        }
        return errno == 0 ? OsErrors.ENOENT : errno;
    }
}
