package org.pyston.importer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.str.PyStrInstance;

/** OSErrors of what the import system reads and writes. */
final class FileErrors {
    private FileErrors() {
    }

    /** A path argument: a str, or what has {@code __fspath__}. */
    static String path(Frame frame, Object path) {
        PyStr text = PyStrInstance.valueOrNull(path);
        if (text == null) {
            text = PyStrInstance.valueOrNull(SpecialMethod.call(frame, path, PyStr.of("__fspath__")));
        }
        if (text == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(path).name());
        }
        return text.toString();
    }

    /** {@code OSError(errno, text, path)}, which makes itself FileNotFoundError and so on. */
    static PyException of(Frame frame, IOException e, String path) {
        if (e instanceof NoSuchFileException) {
            return make(frame, 2, "No such file or directory", path);
        }
        if (e instanceof AccessDeniedException) {
            return make(frame, 13, "Permission denied", path);
        }
        if (FilePaths.isDirectory(frame, path)) {
            return make(frame, 21, "Is a directory", path);
        }
        return make(frame, 5, "Input/output error", path);
    }

    static PyException notFound(Frame frame, String path) {
        return make(frame, 2, "No such file or directory", path);
    }

    private static PyException make(Frame frame, long errno, String text, String path) {
        Object type = frame.interpreter().builtin(PyStr.of("OSError"));
        Object error = ObjectCall.call3(frame, type, errno, PyStr.of(text), PyStr.of(path));
        return new PyException((PyBaseException) error);
    }
}
