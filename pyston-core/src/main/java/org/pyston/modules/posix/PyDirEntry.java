package org.pyston.modules.posix;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.tuple.PyTuple;

/** {@code os.DirEntry}: a name in a directory, and what was found out about it. */
@PythonType(name = "DirEntry", module = "posix", doc = "An entry of a directory.")
final class PyDirEntry extends PyObject {
    static final PyType TYPE = PyType.builtin(new PyDirEntryExposed());
    private static final long KIND = 0xF000;
    private static final long DIRECTORY = 0x4000;
    private static final long REGULAR = 0x8000;
    private static final long LINK = 0xA000;

    private final Object name;
    private final Object shownPath;
    private final Path path;
    private PyTuple status;
    private PyTuple linkStatus;

    PyDirEntry(PathArg directory, PyStr name, Path path) {
        super(TYPE);
        this.name = directory.like(name);
        this.path = path;
        PyStr start = directory.name();
        if (start == null) {
            this.shownPath = name;
        } else {
            boolean slash = start.isEmpty() || start.codePointAt(start.length() - 1) == '/';
            PyStr full = slash ? start.concat(name) : start.concat(PyStr.of("/")).concat(name);
            this.shownPath = directory.like(full);
        }
    }

    @PythonGetter(value = "name", doc = "The name.", member = true)
    static Object getName(PyDirEntry self) {
        return self.name;
    }

    @PythonGetter(value = "path", doc = "The directory's path and the name.", member = true)
    static Object getPath(PyDirEntry self) {
        return self.shownPath;
    }

    private PyTuple read(boolean follow) throws IOException {
        PyTuple known = follow ? status : linkStatus;
        if (known != null) {
            return known;
        }
        if (follow && linkStatus != null && !isKind(linkStatus, LINK)) {
            status = linkStatus;
            return linkStatus;
        }
        PyTuple read = PyStat.of(path, follow);
        if (follow) {
            status = read;
        } else {
            linkStatus = read;
        }
        return read;
    }

    private static boolean isKind(PyTuple status, long kind) {
        return status.get(0) instanceof Long mode && (mode & KIND) == kind;
    }

    private boolean is(boolean follow, long kind) {
        try {
            PyTuple link = read(false);
            return isKind(follow && isKind(link, LINK) ? read(true) : link, kind);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw OsErrors.from(e, shownPath);
        }
    }

    @PythonMethod(value = "is_dir", signature = "($self, /, *, follow_symlinks=True)", doc = "Whether it is a directory.")
    static boolean isDirectory(PyDirEntry self, boolean follow) {
        return self.is(follow, DIRECTORY);
    }

    @PythonMethod(value = "is_file", signature = "($self, /, *, follow_symlinks=True)", doc = "Whether it is a regular file.")
    static boolean isFile(PyDirEntry self, boolean follow) {
        return self.is(follow, REGULAR);
    }

    @PythonMethod(value = "is_symlink", signature = "($self, /)", doc = "Whether it is a symbolic link.")
    static boolean isLink(PyDirEntry self) {
        return self.is(false, LINK);
    }

    @PythonMethod(value = "is_junction", signature = "($self, /)", doc = "False: junctions are Windows's.")
    static boolean isJunction(PyDirEntry self) {
        return false;
    }

    @PythonMethod(value = "stat", signature = "($self, /, *, follow_symlinks=True)", doc = "The status; read once.")
    static Object stat(PyDirEntry self, boolean follow) {
        try {
            return self.read(follow);
        } catch (IOException e) {
            throw OsErrors.from(e, self.shownPath);
        }
    }

    @PythonMethod(value = "inode", signature = "($self, /)", doc = "The number of the entry's inode.")
    static Object inode(PyDirEntry self) {
        return ((PyTuple) stat(self, false)).get(1);
    }

    @PythonMethod(value = "__fspath__", signature = "($self, /)", doc = "The path.")
    static Object fspath(PyDirEntry self) {
        return self.shownPath;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyDirEntry self) {
        return new PyStrBuilder().append("<DirEntry ").append(ObjectRepr.repr(frame, self.name)).append(">").build();
    }
}
