package org.pyston.modules.posix;

import java.io.IOException;
import java.nio.file.Path;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.io.ErrnoException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FileNames;
import org.pyston.runtime.io.OpenFile;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.exception.PyOSError;

/**
 * A file name argument. Equivalent of CPython's {@code path_t}.
 *
 * @param given the str or bytes, or the number of a descriptor: what errors show
 * @param name the name as text; null for a descriptor
 * @param fd the descriptor; -1 for a name
 */
record PathArg(Object given, PyStr name, int fd) {

    /** A name. Raises TypeError, ValueError. */
    static PathArg of(Frame frame, String function, Object o) {
        return of(frame, function, "path", o, false, false);
    }

    /** A name or a descriptor. */
    static PathArg orDescriptor(Frame frame, String function, Object o) {
        return of(frame, function, "path", o, true, false);
    }

    static PathArg of(Frame frame, String function, String argument, Object o, boolean mayBeFd, boolean mayBeNone) {
        if (mayBeNone && (o == null || o == PyNone.NONE)) {
            return new PathArg(PyStr.of("."), PyStr.of("."), -1);
        }
        if (mayBeFd && NumberIndex.isIndex(o)) {
            return new PathArg(o, null, NumberIndex.asInt(frame, o, ExceptionTypes.OVERFLOW_ERROR));
        }
        Object path = FileNames.fspathOrNull(frame, o);
        if (path == null) {
            String kinds = mayBeFd ? mayBeNone ? "string, bytes, os.PathLike, integer or None"
                    : "string, bytes, os.PathLike or integer" : mayBeNone ? "string, bytes, os.PathLike or None"
                    : "string, bytes or os.PathLike";
            throw Errors.typeError(function + ": " + argument + " should be " + kinds + ", not " + PyType.of(o).name());
        }
        PyStr name = FileNames.text(path);
        if (name.toString().indexOf('\0') >= 0) {
            throw Errors.valueError(path instanceof PyBytes ? function + ": embedded null character in " + argument
                    : "embedded null byte");
        }
        return new PathArg(path, name, -1);
    }

    boolean isBytes() {
        return given instanceof PyBytes;
    }

    /** A name of the kind that was given: str or bytes. */
    Object like(PyStr text) {
        return isBytes() ? FileNames.bytes(text) : text;
    }

    /** Java's path; of a descriptor, that of the file under it, or null. */
    Path resolve(Frame frame) throws IOException {
        return fd >= 0 || name == null ? file(frame).path() : FileNames.resolve(frame.interpreter(), name);
    }

    /** The file under the descriptor. */
    OpenFile file(Frame frame) throws IOException {
        return FileDescriptors.of(frame.interpreter()).get(fd);
    }

    /** As {@link #resolve}; ENOTDIR when the name ends with a slash and leads to something that is no directory. */
    Path checked(Frame frame) throws IOException {
        Path path = resolve(frame);
        if (name != null && FileNames.needsDirectory(name) && java.nio.file.Files.exists(path)
                && !java.nio.file.Files.isDirectory(path)) {
            throw new ErrnoException(OsErrors.ENOTDIR);
        }
        return path;
    }

    /** The OSError with this name. */
    PyException error(IOException e) {
        return OsErrors.from(e, given);
    }

    /** The OSError with two names. */
    PyException error(IOException e, PathArg second) {
        int errno = OsErrors.errnoOf(e);
        return PyOSError.make(errno, org.pyston.types.exception.Strerror.of(errno), given, second.given);
    }

    /** Names relative to a directory's descriptor are not there: Java has no such calls. */
    static void noDirectory(Frame frame, String function, Object... descriptors) {
        for (Object fd : descriptors) {
            if (fd == null || fd == PyNone.NONE) {
                continue;
            }
            if (!NumberIndex.isIndex(fd)) {
                throw Errors.typeError("argument should be integer or None, not " + PyType.of(fd).name());
            }
            throw Errors.make(ExceptionTypes.NOT_IMPLEMENTED_ERROR, function + ": dir_fd unavailable on this platform");
        }
    }

    static PyException noFollow(String function) {
        return Errors.make(ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                function + ": follow_symlinks unavailable on this platform");
    }
}
