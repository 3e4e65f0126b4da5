package org.pyston.types.exception;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import org.pyston.object.PyType;
import org.pyston.runtime.PyException;
import org.pyston.runtime.io.ErrnoException;

/** OSErrors from Java's exceptions: Linux's error numbers and texts. */
public final class OsErrors {
    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int ESRCH = 3;
    public static final int EINTR = 4;
    public static final int EIO = 5;
    public static final int EBADF = 9;
    public static final int ECHILD = 10;
    public static final int EAGAIN = 11;
    public static final int ENOMEM = 12;
    public static final int EACCES = 13;
    public static final int EEXIST = 17;
    public static final int EXDEV = 18;
    public static final int ENOTDIR = 20;
    public static final int EISDIR = 21;
    public static final int EINVAL = 22;
    public static final int ENOTTY = 25;
    public static final int ENOSPC = 28;
    public static final int ESPIPE = 29;
    public static final int EROFS = 30;
    public static final int EPIPE = 32;
    public static final int ENAMETOOLONG = 36;
    public static final int ENOSYS = 38;
    public static final int ENOTEMPTY = 39;
    public static final int ELOOP = 40;
    public static final int ETIMEDOUT = 110;
    public static final int ECONNREFUSED = 111;

    private OsErrors() {
    }

    /** The subtype of OSError that an error number stands for (PEP 3151). */
    public static PyType typeOf(int errno) {
        return switch (errno) {
            case EAGAIN, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR; // EALREADY, EINPROGRESS
            case EPIPE, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR; // ESHUTDOWN
            case ECHILD -> ExceptionTypes.CHILD_PROCESS_ERROR;
            case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
            case ECONNREFUSED -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
            case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
            case EEXIST -> ExceptionTypes.FILE_EXISTS_ERROR;
            case ENOENT -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
            case EISDIR -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
            case ENOTDIR -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
            case EINTR -> ExceptionTypes.INTERRUPTED_ERROR;
            case EACCES, EPERM -> ExceptionTypes.PERMISSION_ERROR;
            case ESRCH -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
            case ETIMEDOUT -> ExceptionTypes.TIMEOUT_ERROR;
            default -> ExceptionTypes.OS_ERROR;
        };
    }

    /** The exception of an error number, with its text and perhaps a file's name (a str or bytes). */
    public static PyException of(int errno, Object filename) {
        return PyOSError.make(errno, Strerror.of(errno), filename, null);
    }

    /** As {@link #of(int, Object)}, with two names. */
    public static PyException of(int errno, Object filename, Object filename2) {
        return PyOSError.make(errno, Strerror.of(errno), filename, filename2);
    }

    /** The exception that stands for a Java one. {@code path} (a str or bytes) null for none. */
    public static PyException from(IOException e, Object path) {
        return of(errnoOf(e), path);
    }

    /** As {@link #from(IOException, Object)}, with two names. */
    public static PyException from(IOException e, Object path, Object path2) {
        return of(errnoOf(e), path, path2);
    }

    /** Linux's error number for a Java exception; EIO when nothing tells it. */
    public static int errnoOf(IOException e) {
        if (e instanceof ErrnoException x) {
            return x.errno();
        }
        if (e instanceof NoSuchFileException) {
            return ENOENT;
        }
        if (e instanceof FileAlreadyExistsException) {
            return EEXIST;
        }
        if (e instanceof AccessDeniedException) {
            return EACCES;
        }
        if (e instanceof DirectoryNotEmptyException) {
            return ENOTEMPTY;
        }
        if (e instanceof NotDirectoryException) {
            return ENOTDIR;
        }
        if (e instanceof NotLinkException) {
            return EINVAL;
        }
        if (e instanceof FileSystemLoopException) {
            return ELOOP;
        }
        if (e instanceof ClosedChannelException) {
            return EBADF;
        }
        String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        int errno = text == null ? -1 : Strerror.find(text);
        return errno > 0 ? errno : e instanceof FileNotFoundException ? ENOENT : EIO;
    }
}
