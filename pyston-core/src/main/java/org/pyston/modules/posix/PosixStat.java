package org.pyston.modules.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.pyston.annotations.PythonFunction;
import org.pyston.object.PyNone;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.tuple.PyTuple;

/** The status of files: reading and changing it. */
final class PosixStat {
    private static final int WRITE = 2;
    private static final int READ = 4;

    private PosixStat() {
    }

    @PythonFunction(value = "stat", signature = "($module, /, path, *, dir_fd=None, follow_symlinks=True)",
            doc = "The status of a file.")
    static Object stat(Frame frame, Object path, Object dirFd, boolean follow) {
        PathArg arg = PathArg.orDescriptor(frame, "stat", path);
        PathArg.noDirectory(frame, "stat", dirFd);
        return stat(frame, arg, follow);
    }

    @PythonFunction(value = "lstat", signature = "($module, /, path, *, dir_fd=None)", doc = "The status of a file or symbolic link.")
    static Object lstat(Frame frame, Object path, Object dirFd) {
        PathArg arg = PathArg.of(frame, "lstat", path);
        PathArg.noDirectory(frame, "lstat", dirFd);
        return stat(frame, arg, false);
    }

    private static Object stat(Frame frame, PathArg arg, boolean follow) {
        try {
            return arg.name() == null ? PyStat.of(arg.file(frame)) : PyStat.of(arg.checked(frame), follow);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "fstat", signature = "($module, /, fd)", doc = "The status of an open file.")
    static Object fstat(Frame frame, int fd) {
        try {
            return PyStat.of(FileDescriptors.of(frame.interpreter()).get(fd));
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }

    @PythonFunction(value = "access", signature = "($module, /, path, mode, *, dir_fd=None, effective_ids=False, "
            + "follow_symlinks=True)", doc = "Whether the file may be accessed.")
    static boolean access(Frame frame, Object path, int mode, Object dirFd, boolean effective, boolean follow) {
        PathArg arg = PathArg.of(frame, "access", path);
        PathArg.noDirectory(frame, "access", dirFd);
        if (!follow) {
            throw PathArg.noFollow("access");
        }
        try {
            Path p = arg.checked(frame);
            return Files.exists(p) && ((mode & READ) == 0 || Files.isReadable(p))
                    && ((mode & WRITE) == 0 || Files.isWritable(p)) && ((mode & 1) == 0 || Files.isExecutable(p));
        } catch (IOException e) {
            return false;
        }
    }

    @PythonFunction(value = "chmod", signature = "($module, /, path, mode, *, dir_fd=None, follow_symlinks=True)",
            doc = "Changes the permissions of a file.")
    static void chmod(Frame frame, Object path, int mode, Object dirFd, boolean follow) {
        PathArg arg = PathArg.orDescriptor(frame, "chmod", path);
        PathArg.noDirectory(frame, "chmod", dirFd);
        if (!follow) {
            throw PathArg.noFollow("chmod");
        }
        set(frame, arg, "unix:mode", mode);
    }

    @PythonFunction(value = "fchmod", signature = "($module, /, fd, mode)", doc = "Changes the permissions of an open file.")
    static void fchmod(Frame frame, int fd, int mode) {
        set(frame, new PathArg(null, null, fd), "unix:mode", mode);
    }

    private static void set(Frame frame, PathArg arg, String attribute, int value, LinkOption... options) {
        try {
            Path path = arg.checked(frame);
            if (path == null) {
                throw new ErrnoException(OsErrors.EINVAL);
            }
            Files.setAttribute(path, attribute, value, options);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    @PythonFunction(value = "chown", signature = "($module, /, path, uid, gid, *, dir_fd=None, follow_symlinks=True)",
            doc = "Changes the owner and the group of a file; -1 for no change.")
    static void chown(Frame frame, Object path, int uid, int gid, Object dirFd, boolean follow) {
        PathArg arg = PathArg.orDescriptor(frame, "chown", path);
        PathArg.noDirectory(frame, "chown", dirFd);
        LinkOption[] options = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        chown(frame, arg, uid, gid, options);
    }

    private static void chown(Frame frame, PathArg arg, int uid, int gid, LinkOption... options) {
        stat(frame, arg, options.length == 0);
        if (uid != -1) {
            set(frame, arg, "unix:uid", uid, options);
        }
        if (gid != -1) {
            set(frame, arg, "unix:gid", gid, options);
        }
    }

    @PythonFunction(value = "lchown", signature = "($module, /, path, uid, gid)", doc = "As chown, of a symbolic link itself.")
    static void lchown(Frame frame, Object path, int uid, int gid) {
        chown(frame, PathArg.of(frame, "lchown", path), uid, gid, LinkOption.NOFOLLOW_LINKS);
    }

    @PythonFunction(value = "fchown", signature = "($module, /, fd, uid, gid)", doc = "As chown, of an open file.")
    static void fchown(Frame frame, int fd, int uid, int gid) {
        chown(frame, new PathArg(null, null, fd), uid, gid);
    }

    @PythonFunction(value = "utime", signature = "($module, /, path, times=None, *, ns=None, dir_fd=None, "
            + "follow_symlinks=True)", doc = "Sets the times of access and modification.")
    static void utime(Frame frame, Object path, Object times, Object ns, Object dirFd, boolean follow) {
        PathArg arg = PathArg.orDescriptor(frame, "utime", path);
        boolean hasTimes = times != null && times != PyNone.NONE;
        boolean hasNanos = ns != null && ns != PyNone.NONE;
        if (hasTimes && hasNanos) {
            throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        PathArg.noDirectory(frame, "utime", dirFd);
        long[] nanos;
        if (hasTimes) {
            PyTuple pair = pair(times, "utime: 'times' must be either a tuple of two ints or None");
            nanos = new long[] {nanos(frame, pair.get(0)), nanos(frame, pair.get(1))};
        } else if (hasNanos) {
            PyTuple pair = pair(ns, "utime: 'ns' must be a tuple of two ints");
            nanos = new long[] {asLong(frame, pair.get(0)), asLong(frame, pair.get(1))};
        } else {
            long now = System.currentTimeMillis() * 1_000_000L;
            nanos = new long[] {now, now};
        }
        try {
            Path p = arg.checked(frame);
            if (p == null) {
                throw new ErrnoException(OsErrors.EINVAL);
            }
            LinkOption[] options = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            Files.getFileAttributeView(p, BasicFileAttributeView.class, options)
                    .setTimes(FileTime.from(nanos[1], TimeUnit.NANOSECONDS), FileTime.from(nanos[0], TimeUnit.NANOSECONDS), null);
        } catch (IOException e) {
            throw arg.error(e);
        }
    }

    private static PyTuple pair(Object value, String error) {
        if (value instanceof PyTuple t && t.size() == 2) {
            return t;
        }
        throw Errors.typeError(error);
    }

    private static long asLong(Frame frame, Object value) {
        return NumberIndex.asLong(frame, value, ExceptionTypes.OVERFLOW_ERROR);
    }

    /** A time in seconds: an int, or a float that is rounded down to nanoseconds. */
    private static long nanos(Frame frame, Object seconds) {
        if (NumberIndex.isIndex(seconds)) {
            Object nanos = IntArithmetic.mul(NumberIndex.index(frame, seconds), 1_000_000_000L);
            if (nanos instanceof Long n) {
                return n;
            }
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        double value = NumberFloat.asDouble(frame, seconds);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        double whole = Math.floor(value);
        if (Math.abs(whole) > 9e9) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        return (long) whole * 1_000_000_000L + (long) Math.floor((value - whole) * 1e9);
    }
}
