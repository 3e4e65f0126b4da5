package org.pyston.importer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.pyston.runtime.Frame;

/** Python's path texts and the files that they name; a relative path begins at the interpreter's working directory. */
final class FilePaths {
    private static final char SEPARATOR = File.separatorChar;
    private static final boolean WINDOWS = SEPARATOR == '\\';

    private FilePaths() {
    }

    /** Time in nanoseconds and size of a regular file. */
    record FileStat(long nanos, long size) {
        /** Whole seconds. */
        long seconds() {
            return Math.floorDiv(nanos, 1_000_000_000L);
        }
    }

    static boolean isSeparator(char c) {
        return c == '/' || WINDOWS && c == '\\';
    }

    /** {@code os.path.join} of a folder and a name; on Windows with a backslash. */
    static String join(String folder, String name) {
        if (folder.isEmpty()) {
            return name;
        }
        return isSeparator(folder.charAt(folder.length() - 1)) ? folder + name : folder + SEPARATOR + name;
    }

    /** What is after the last separator begins here; 0 without one. */
    static int nameStart(String path) {
        for (int i = path.length() - 1; i >= 0; i--) {
            if (isSeparator(path.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Folder and name. */
    static String[] split(String path) {
        int start = nameStart(path);
        return start == 0 ? new String[] {"", path} : new String[] {path.substring(0, start - 1), path.substring(start)};
    }

    static boolean isAbsolute(String path) {
        if (!WINDOWS) {
            return path.startsWith("/");
        }
        return path.startsWith("\\\\") || path.startsWith("//")
                || path.length() > 2 && path.charAt(1) == ':' && isSeparator(path.charAt(2));
    }

    /** As CPython's {@code _path_abspath}: absolute, not normalized. */
    static String absolute(Frame frame, String path) {
        if (isAbsolute(path)) {
            return path;
        }
        String directory = ImportSystem.of(frame).directory(frame);
        String rest = path;
        while (rest.startsWith("./")) {
            rest = rest.substring(2);
        }
        return rest.isEmpty() || rest.equals(".") ? directory : join(directory, rest);
    }

    /** The Java file. */
    static File file(Frame frame, String path) {
        return new File(absolute(frame, path));
    }

    static boolean isFile(Frame frame, String path) {
        return file(frame, path).isFile();
    }

    static boolean isDirectory(Frame frame, String path) {
        return file(frame, path).isDirectory();
    }

    /** Null when there is no such file. */
    static FileStat stat(Frame frame, String path) {
        try {
            BasicFileAttributes a = Files.readAttributes(file(frame, path).toPath(), BasicFileAttributes.class);
            return new FileStat(a.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS), a.size());
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** The file's bytes. */
    static byte[] read(Frame frame, String path) throws IOException {
        try {
            return Files.readAllBytes(file(frame, path).toPath());
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes a file so that a reader sees all of it or nothing: beside its place, then moved there. */
    static void writeAtomically(Frame frame, String path, byte[] data) throws IOException {
        Path target;
        try {
            target = file(frame, path).toPath();
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
        Path temporary = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + "."
                + Long.toHexString(System.nanoTime()));
        try {
            Files.write(temporary, data);
            Files.move(temporary, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }
}
