package org.pyston.modules.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.pyston.annotations.PythonFunction;
import org.pyston.modules.select.Descriptors;
import org.pyston.object.PyNone;
import org.pyston.ops.BufferBytes;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FileOpener;
import org.pyston.runtime.io.OpenFile;
import org.pyston.runtime.io.OpenFlags;
import org.pyston.runtime.io.Pipe;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.tuple.PyTuple;

/** Functions of file descriptors. */
final class PosixFiles {
    private PosixFiles() {
    }

    private static FileDescriptors all(Frame frame) {
        return FileDescriptors.of(frame.interpreter());
    }

    private static RuntimeException error(IOException e) {
        return OsErrors.from(e, null);
    }

    @PythonFunction(value = "open", signature = "($module, /, path, flags, mode=511, *, dir_fd=None)",
            doc = "Opens a file; returns its descriptor.")
    static long open(Frame frame, Object path, int flags, int mode, Object dirFd) {
        PathArg arg = PathArg.of(frame, "open", path);
        PathArg.noDirectory(frame, "open", dirFd);
        try {
            Path p = arg.checked(frame);
            boolean creates = (flags & OpenFlags.CREATE) != 0 && !Files.exists(p, LinkOption.NOFOLLOW_LINKS);
            OpenFile file = FileOpener.open(p, flags, mode);
            file.setBlocking((flags & OpenFlags.NON_BLOCKING) == 0);
            if (creates) {
                PosixState.of(frame).applyMask(p, mode);
            }
            return all(frame).add(file);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "close", signature = "($module, /, fd)", doc = "Closes a descriptor.")
    static void close(Frame frame, int fd) {
        try {
            all(frame).close(fd);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "closerange", signature = "($module, fd_low, fd_high, /)", doc = "Closes descriptors; ignores errors.")
    static void closeRange(Frame frame, int low, int high) {
        for (int fd : all(frame).numbers()) {
            if (fd >= low && fd < high) {
                try {
                    all(frame).close(fd);
                } catch (IOException e) {
                    continue;
                }
            }
        }
    }

    @PythonFunction(value = "read", signature = "($module, fd, length, /)", doc = "Reads up to length bytes.")
    static Object read(Frame frame, int fd, int length) {
        try {
            if (length < 0) {
                throw new ErrnoException(OsErrors.EINVAL);
            }
            byte[] target = new byte[length];
            int n = all(frame).get(fd).read(target, 0, length);
            return n == length ? PyBytes.of(target) : PyBytes.copyOf(target, 0, n);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "write", signature = "($module, fd, data, /)", doc = "Writes bytes; returns how many.")
    static long write(Frame frame, int fd, Object data) {
        BufferBytes bytes = BufferBytes.of(frame, data);
        try {
            return all(frame).get(fd).write(bytes.array, bytes.offset, bytes.length);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "lseek", signature = "($module, fd, position, how, /)", doc = "Changes the position; returns it.")
    static long seek(Frame frame, int fd, long position, int how) {
        try {
            return all(frame).get(fd).seek(position, how);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "ftruncate", signature = "($module, fd, length, /)", doc = "Cuts or extends an open file.")
    static void truncateOpen(Frame frame, int fd, long length) {
        try {
            truncate(all(frame).get(fd), length);
        } catch (IOException e) {
            throw error(e);
        }
    }

    private static void truncate(OpenFile file, long length) throws IOException {
        if (length < 0) {
            throw new ErrnoException(OsErrors.EINVAL);
        }
        file.truncate(length);
    }

    @PythonFunction(value = "truncate", signature = "($module, /, path, length)", doc = "Cuts or extends a file.")
    static void truncate(Frame frame, Object path, long length) {
        PathArg arg = PathArg.orDescriptor(frame, "truncate", path);
        try {
            if (arg.name() == null) {
                truncate(arg.file(frame), length);
                return;
            }
            FileDescriptors table = all(frame);
            int fd = table.add(FileOpener.open(arg.checked(frame), OpenFlags.WRITE_ONLY, 0));
            try {
                truncate(table.get(fd), length);
            } finally {
                table.close(fd);
            }
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "fsync", signature = "($module, /, fd)", doc = "Has the system write a file to its device.")
    static void sync(Frame frame, Object fd) {
        try {
            all(frame).get(Descriptors.of(frame, fd)).sync();
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "fdatasync", signature = "($module, /, fd)", doc = "As fsync.")
    static void syncData(Frame frame, Object fd) {
        sync(frame, fd);
    }


    @PythonFunction(value = "isatty", signature = "($module, fd, /)", doc = "Whether it is a terminal.")
    static boolean isTerminal(Frame frame, int fd) {
        OpenFile file = all(frame).getOrNull(fd);
        return file != null && file.isTerminal();
    }

    @PythonFunction(value = "dup", signature = "($module, fd, /)", doc = "A second descriptor of an open file.")
    static long duplicate(Frame frame, int fd) {
        try {
            return all(frame).add(all(frame).get(fd));
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "dup2", signature = "($module, /, fd, fd2, inheritable=True)",
            doc = "Makes fd2 a descriptor of the file of fd.")
    static long duplicateTo(Frame frame, int fd, int fd2, boolean inheritable) {
        if (fd < 0 || fd2 < 0) {
            throw OsErrors.of(OsErrors.EBADF, null);
        }
        try {
            all(frame).duplicateTo(fd, fd2, inheritable);
            return fd2;
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "pipe", signature = "($module, /)", doc = "Makes a pipe; the descriptors to read and to write.")
    static Object pipe(Frame frame) {
        return pipe2(frame, 0);
    }

    @PythonFunction(value = "pipe2", signature = "($module, flags, /)", doc = "As pipe, with flags.")
    static Object pipe2(Frame frame, int flags) {
        Pipe pipe = new Pipe();
        boolean blocking = (flags & OpenFlags.NON_BLOCKING) == 0;
        pipe.reader().setBlocking(blocking);
        pipe.writer().setBlocking(blocking);
        try {
            return PyTuple.of((long) all(frame).add(pipe.reader()), (long) all(frame).add(pipe.writer()));
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "get_inheritable", signature = "($module, fd, /)", doc = "Whether child processes get the descriptor.")
    static boolean getInheritable(Frame frame, int fd) {
        try {
            return all(frame).isInheritable(fd);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "set_inheritable", signature = "($module, fd, inheritable, /)",
            doc = "Whether child processes shall get the descriptor.")
    static void setInheritable(Frame frame, int fd, int inheritable) {
        try {
            all(frame).setInheritable(fd, inheritable != 0);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "get_blocking", signature = "($module, fd, /)", doc = "Whether reads and writes wait.")
    static boolean getBlocking(Frame frame, int fd) {
        try {
            return all(frame).get(fd).isBlocking();
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "set_blocking", signature = "($module, fd, blocking, /)", doc = "Whether reads and writes shall wait.")
    static void setBlocking(Frame frame, int fd, boolean blocking) {
        try {
            all(frame).get(fd).setBlocking(blocking);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @PythonFunction(value = "device_encoding", signature = "($module, /, fd)", doc = "The encoding of a terminal, else None.")
    static Object deviceEncoding(Frame frame, int fd) {
        return isTerminal(frame, fd) ? PyStr.of("UTF-8") : PyNone.NONE;
    }

    @PythonFunction(value = "ttyname", signature = "($module, fd, /)", doc = "The name of a terminal.")
    static Object terminalName(Frame frame, int fd) {
        try {
            OpenFile file = all(frame).get(fd);
            if (!file.isTerminal()) {
                throw new ErrnoException(OsErrors.ENOTTY);
            }
            return PyStr.of(file.path().toRealPath().toString());
        } catch (IOException e) {
            throw error(e);
        }
    }
}
