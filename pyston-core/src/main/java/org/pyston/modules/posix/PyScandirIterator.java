package org.pyston.modules.posix;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.io.FileNames;
import org.pyston.types.exception.OsErrors;

/** What {@code os.scandir} returns. */
@PythonType(name = "ScandirIterator", module = "posix", hidden = true)
final class PyScandirIterator extends PyObject {
    static final PyType TYPE = PyType.builtin(new PyScandirIteratorExposed());

    private final PathArg directory;
    private final Path path;
    private final DirectoryStream<Path> stream;
    private final Iterator<Path> entries;
    private boolean closed;

    PyScandirIterator(PathArg directory, Path path, DirectoryStream<Path> stream) {
        super(TYPE);
        this.directory = directory;
        this.path = path;
        this.stream = stream;
        this.entries = stream.iterator();
    }

    @Slot("__iter__")
    static Object iter(PyScandirIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyScandirIterator self) {
        synchronized (self) {
            try {
                if (self.closed || !self.entries.hasNext()) {
                    close(self);
                    return null;
                }
                String name = self.entries.next().getFileName().toString();
                return new PyDirEntry(self.directory, FileNames.ofJava(name), self.path.resolve(name));
            } catch (DirectoryIteratorException e) {
                throw self.directory.error(e.getCause());
            }
        }
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false)
    static void close(PyScandirIterator self) {
        synchronized (self) {
            if (!self.closed) {
                self.closed = true;
                try {
                    self.stream.close();
                } catch (IOException e) {
                    throw OsErrors.from(e, null);
                }
            }
        }
    }

    @PythonMethod(value = "__enter__", signature = "($self, /)", textSignature = false)
    static Object enter(PyScandirIterator self) {
        return self;
    }

    @PythonMethod(value = "__exit__", signature = "($self, /, *args)", textSignature = false)
    static void exit(PyScandirIterator self, Object[] args) {
        close(self);
    }
}
