package org.pyston.modules.posix;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pyston.annotations.PythonFunction;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.FileNames;
import org.pyston.text.PyStr;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.list.PyList;

/** Directories, links and names. */
final class PosixDirs {
    private static final int ALL = 0x1FF; // 0777

    private PosixDirs() {
    }

    @PythonFunction(value = "listdir", signature = "($module, /, path=None)", doc = "The names in a directory.")
    static Object listDir(Frame frame, Object path) {
        PathArg arg = PathArg.of(frame, "listdir", "path", path, true, true);
        PyList names = new PyList();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory(frame, arg))) {
            for (Path entry : entries) {
                names.append(arg.like(FileNames.ofJava(entry.getFileName().toString())));
            }
        } catch (DirectoryIteratorException e) {
            throw arg.error(e.getCause());
        } catch (IOException e) {
            throw arg.error(e);
        }
        return names;
    }

    /** The path of what has to be a directory. */
    static Path directory(Frame frame, PathArg arg) throws IOException {
        Path path = arg.resolve(frame);
        if (path == null || Files.exists(path) && !Files.isDirectory(path)) {
            throw new ErrnoException(OsErrors.ENOTDIR);
        }
        return path;
    }

    @PythonFunction(value = "scandir", signature = "($module, /, path=None)", doc = "An iterator over the entries of a directory.")
    static Object scanDir(Frame frame, Object path) {
        PathArg arg = PathArg.of(frame, "scandir", "path", path, true, true);
        try {
            Path directory = directory(frame, arg);
            return new PyScandirIterator(arg, directory, Files.newDirectoryStream(directory));
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "mkdir", signature = "($module, /, path, mode=511, *, dir_fd=None)", doc = "Makes a directory.")
    static void makeDir(Frame frame, Object path, int mode, Object dirFd) {
        PathArg arg = PathArg.of(frame, "mkdir", path);
        PathArg.noDirectory(frame, "mkdir", dirFd);
        try {
            Path p = arg.resolve(frame);
            if ((mode & ALL) == ALL) {
                Files.createDirectory(p);
            } else {
                Files.createDirectory(p, java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
                        org.pyston.runtime.io.FileOpener.permissionSet(mode)));
            }
            PosixState.of(frame).applyMask(p, mode);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "rmdir", signature = "($module, /, path, *, dir_fd=None)", doc = "Removes an empty directory.")
    static void removeDir(Frame frame, Object path, Object dirFd) {
        PathArg arg = PathArg.of(frame, "rmdir", path);
        PathArg.noDirectory(frame, "rmdir", dirFd);
        try {
            Path p = arg.resolve(frame);
            if (Files.exists(p, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
                throw new ErrnoException(OsErrors.ENOTDIR);
            }
            Files.delete(p);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "unlink", signature = "($module, /, path, *, dir_fd=None)", doc = "Removes a file.")
    static void unlink(Frame frame, Object path, Object dirFd) {
        unlink(frame, "unlink", path, dirFd);
    }

    @PythonFunction(value = "remove", signature = "($module, /, path, *, dir_fd=None)", doc = "Removes a file.")
    static void remove(Frame frame, Object path, Object dirFd) {
        unlink(frame, "remove", path, dirFd);
    }

    private static void unlink(Frame frame, String function, Object path, Object dirFd) {
        PathArg arg = PathArg.of(frame, function, path);
        PathArg.noDirectory(frame, function, dirFd);
        try {
            Path p = arg.checked(frame);
            if (Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
                throw new ErrnoException(OsErrors.EISDIR);
            }
            Files.delete(p);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "rename", signature = "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
            doc = "Gives a file another name; replaces what has it.")
    static void rename(Frame frame, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        rename(frame, "rename", src, dst, srcDirFd, dstDirFd);
    }

    @PythonFunction(value = "replace", signature = "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
            doc = "Gives a file another name; replaces what has it.")
    static void replace(Frame frame, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        rename(frame, "replace", src, dst, srcDirFd, dstDirFd);
    }

    private static void rename(Frame frame, String function, Object src, Object dst, Object srcFd, Object dstFd) {
        PathArg from = PathArg.of(frame, function, "src", src, false, false);
        PathArg to = PathArg.of(frame, function, "dst", dst, false, false);
        PathArg.noDirectory(frame, function, srcFd, dstFd);
        try {
            Files.move(from.checked(frame), to.resolve(frame), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw from.error(e, to);
        }
    }

    @PythonFunction(value = "link", signature = "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None, "
            + "follow_symlinks=True)", doc = "Makes a hard link.")
    static void link(Frame frame, Object src, Object dst, Object srcFd, Object dstFd, boolean follow) {
        PathArg from = PathArg.of(frame, "link", "src", src, false, false);
        PathArg to = PathArg.of(frame, "link", "dst", dst, false, false);
        PathArg.noDirectory(frame, "link", srcFd, dstFd);
        try {
            Files.createLink(to.resolve(frame), from.checked(frame));
        } catch (IOException e) {
            throw from.error(e, to);
        }
    }

    @PythonFunction(value = "symlink", signature = "($module, /, src, dst, target_is_directory=False, *, dir_fd=None)",
            doc = "Makes a symbolic link to src named dst.")
    static void symlink(Frame frame, Object src, Object dst, boolean targetIsDirectory, Object dirFd) {
        PathArg from = PathArg.of(frame, "symlink", "src", src, false, false);
        PathArg to = PathArg.of(frame, "symlink", "dst", dst, false, false);
        PathArg.noDirectory(frame, "symlink", dirFd);
        try {
            if (from.name().isEmpty()) {
                throw new ErrnoException(OsErrors.ENOENT);
            }
            from.resolve(frame); // for its errors
            Files.createSymbolicLink(to.resolve(frame), new File(from.name().toString()).toPath());
        } catch (IOException e) {
            throw from.error(e, to);
        }
    }

    @PythonFunction(value = "readlink", signature = "($module, /, path, *, dir_fd=None)", doc = "What a symbolic link says.")
    static Object readLink(Frame frame, Object path, Object dirFd) {
        PathArg arg = PathArg.of(frame, "readlink", path);
        PathArg.noDirectory(frame, "readlink", dirFd);
        try {
            Path p = arg.checked(frame);
            if (Files.exists(p, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(p)) {
                throw new ErrnoException(OsErrors.EINVAL);
            }
            return arg.like(FileNames.ofJava(Files.readSymbolicLink(p).toString()));
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "getcwd", signature = "($module, /)", doc = "The working directory.")
    static Object getWorkingDir(Frame frame) {
        return FileNames.ofJava(FileNames.workingDirectory(frame.interpreter()));
    }

    @PythonFunction(value = "getcwdb", signature = "($module, /)", doc = "The working directory as bytes.")
    static Object getWorkingDirBytes(Frame frame) {
        return FileNames.bytes(PyStr.of(FileNames.workingDirectory(frame.interpreter())));
    }

    @PythonFunction(value = "chdir", signature = "($module, /, path)", doc = "Changes the interpreter's working directory.")
    static void changeDir(Frame frame, Object path) {
        changeDir(frame, PathArg.orDescriptor(frame, "chdir", path));
    }

    @PythonFunction(value = "fchdir", signature = "($module, /, fd)", doc = "Changes the working directory to an open one.")
    static void changeDirOpen(Frame frame, int fd) {
        changeDir(frame, new PathArg(null, null, fd));
    }

    private static void changeDir(Frame frame, PathArg arg) {
        try {
            Path p = directory(frame, arg).toRealPath();
            if (!Files.isExecutable(p)) {
                throw new ErrnoException(OsErrors.EACCES);
            }
            FileNames.setWorkingDirectory(frame.interpreter(), p.toString());
        } catch (IOException e) {
            throw arg.error(e);
        }
    }
}
