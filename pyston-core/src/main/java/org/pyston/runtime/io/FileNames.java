package org.pyston.runtime.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pyston.object.PyType;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.Launch;
import org.pyston.text.CodecErrors;
import org.pyston.text.CodecException;
import org.pyston.text.PyStr;
import org.pyston.text.Utf8Codec;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.str.PyStrInstance;

/** File names between Python and Java, and the interpreter's own working directory. */
public final class FileNames {
    private static final PyStr FSPATH = PyStr.of("__fspath__");
    private static final int EILSEQ = 84;

    private volatile String workingDirectory;

    /** Made by {@code Interpreter.state}. */
    public FileNames() {
    }

    /** The directory in which relative names start. */
    public static String workingDirectory(Interpreter interpreter) {
        FileNames state = interpreter.state(FileNames.class);
        String directory = state.workingDirectory;
        if (directory == null) {
            directory = Launch.of(interpreter).workingDirectory();
            directory = Path.of(directory == null || directory.isEmpty() ? "" : directory).toAbsolutePath().normalize().toString();
            state.workingDirectory = directory;
        }
        return directory;
    }

    /** {@code chdir}: an absolute name of a directory. */
    public static void setWorkingDirectory(Interpreter interpreter, String directory) {
        interpreter.state(FileNames.class).workingDirectory = directory;
    }

    /** {@code os.fspath}: a str or bytes (or an instance of a subclass). Raises TypeError. */
    public static Object fspath(Frame frame, Object o) {
        Object path = fspathOrNull(frame, o);
        if (path == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(o).name());
        }
        return path;
    }

    /** As {@link #fspath}; null for what is no path at all. */
    public static Object fspathOrNull(Frame frame, Object o) {
        if (PyStrInstance.valueOrNull(o) != null || o instanceof PyBytes) {
            return o;
        }
        Object result = SpecialMethod.call(frame, o, FSPATH);
        if (result == null) {
            return null;
        }
        if (PyStrInstance.valueOrNull(result) == null && !(result instanceof PyBytes)) {
            throw Errors.typeError("expected " + PyType.of(o).name() + ".__fspath__() to return str or bytes, not "
                    + PyType.of(result).name());
        }
        return result;
    }

    /** The text of a name that is a str or bytes; what cannot be decoded becomes surrogates (PEP 383). */
    public static PyStr text(Object path) {
        return path instanceof PyBytes b ? Utf8Codec.decode(b.array(), true, CodecErrors.SURROGATEESCAPE).text()
                : PyStrInstance.valueOrNull(path);
    }

    /** A name as bytes. */
    public static PyBytes bytes(PyStr name) {
        try {
            return PyBytes.of(Utf8Codec.encode(name, CodecErrors.SURROGATEESCAPE));
        } catch (CodecException e) {
            throw org.pyston.ops.CodecText.toPython(e);
        }
    }

    /** A name that the system gave, as Python's str. */
    public static PyStr ofJava(String name) {
        return PyStr.of(name);
    }

    /** Java's path of a name, from the interpreter's working directory. ENOENT for an empty name. */
    public static Path resolve(Interpreter interpreter, PyStr name) throws IOException {
        if (name.isEmpty()) {
            throw new ErrnoException(OsErrors.ENOENT);
        }
        String text = name.narrow();
        if (text == null) {
            text = wide(name);
        }
        try {
            Path path = Path.of(text);
            return path.isAbsolute() ? path : Path.of(workingDirectory(interpreter), text);
        } catch (InvalidPathException e) {
            throw new ErrnoException(EILSEQ);
        }
    }

    private static String wide(PyStr name) throws IOException {
        try {
            return new String(Utf8Codec.encode(name, CodecErrors.STRICT), StandardCharsets.UTF_8);
        } catch (CodecException e) {
            throw new ErrnoException(EILSEQ); // Java's names are text
        }
    }

    /** Whether a name ends so that only a directory can be meant. */
    public static boolean needsDirectory(PyStr name) {
        int n = name.length();
        return n > 1 && name.codePointAt(n - 1) == '/';
    }
}
