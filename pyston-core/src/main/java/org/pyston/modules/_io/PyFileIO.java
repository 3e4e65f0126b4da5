package org.pyston.modules._io;

import java.io.IOException;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.DirectoryFile;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FileNames;
import org.pyston.runtime.io.FileOpener;
import org.pyston.runtime.io.OpenFile;
import org.pyston.runtime.io.OpenFlags;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;

/** {@code _io.FileIO}: a file by its descriptor, without a buffer. */
@PythonType(name = "FileIO", module = "_io", base = PyRawIOBase.class, subclassable = true, hasDict = true,
        parts = {FileIOMethods.class}, textSignature = "(file, mode='r', closefd=True, opener=None)",
        doc = "A file without a buffer.")
public final class PyFileIO extends PyRawIOBase {
    public static final PyType TYPE = PyType.builtin(new PyFileIOExposed());

    int fd = -1;
    boolean readable;
    boolean writable;
    boolean created;
    boolean appending;
    boolean closeFd = true;
    /** -1 while it is not known, else 0 or 1. */
    int seekable = -1;

    PyFileIO(PyType type) {
        super(type);
    }

    /** A file on a descriptor that is open. */
    static PyFileIO of(int fd, boolean write, boolean closeFd, Object name) {
        PyFileIO file = new PyFileIO(TYPE);
        file.fd = fd;
        file.readable = !write;
        file.writable = write;
        file.closeFd = closeFd;
        AttributeStorage.set(file, IoArgs.NAME, name);
        return file;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyFileIO(type);
    }

    @PythonInit(signature = "(file, mode='r', closefd=True, opener=None)")
    static void init(Frame frame, PyFileIO self, Object file, PyStr mode, boolean closefd, Object opener) {
        if (self.fd >= 0) {
            FileIOMethods.closeDescriptor(frame, self);
        }
        int flags = self.parse(mode.toString());
        if (file instanceof Double) {
            throw Errors.typeError("integer argument expected, got float");
        }
        Object number = NumberIndex.isIndex(file) ? NumberIndex.index(frame, file) : null;
        self.closeFd = closefd;
        self.seekable = -1;
        if (number != null) {
            self.attach(frame, NumberIndex.asInt(frame, number, ExceptionTypes.OVERFLOW_ERROR), file);
        } else {
            if (!closefd) {
                throw Errors.valueError("Cannot use closefd=False with file name");
            }
            self.open(frame, file, flags, opener);
        }
        self.finish(frame, number != null ? number : file, file);
    }

    private int parse(String mode) {
        readable = false;
        writable = false;
        created = false;
        appending = false;
        boolean plus = false;
        int kinds = 0;
        int flags = OpenFlags.CLOSE_ON_EXEC;
        for (int i = 0; i < mode.length(); i++) {
            switch (mode.charAt(i)) {
                case 'x' -> {
                    kinds++;
                    created = true;
                    writable = true;
                    flags |= OpenFlags.EXCLUSIVE | OpenFlags.CREATE;
                }
                case 'r' -> {
                    kinds++;
                    readable = true;
                }
                case 'w' -> {
                    kinds++;
                    writable = true;
                    flags |= OpenFlags.CREATE | OpenFlags.TRUNCATE;
                }
                case 'a' -> {
                    kinds++;
                    writable = true;
                    appending = true;
                    flags |= OpenFlags.APPEND | OpenFlags.CREATE;
                }
                case 'b' -> {
                    continue;
                }
                case '+' -> {
                    if (plus) {
                        throw badMode();
                    }
                    plus = true;
                }
                default -> throw Errors.valueError("invalid mode: " + mode);
            }
        }
        if (kinds != 1) {
            throw badMode();
        }
        if (plus) {
            readable = true;
            writable = true;
        }
        return flags | (readable && writable ? OpenFlags.READ_WRITE : readable ? OpenFlags.READ_ONLY : OpenFlags.WRITE_ONLY);
    }

    private static RuntimeException badMode() {
        return Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
    }

    private void attach(Frame frame, int number, Object given) {
        if (number < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        if (given instanceof Boolean) {
            IoWarnings.warn(frame, "bool is used as a file descriptor", ExceptionTypes.RUNTIME_WARNING, 1);
        }
        try {
            FileDescriptors.of(frame.interpreter()).get(number);
        } catch (IOException e) {
            throw OsErrors.from(e, given);
        }
        fd = number;
    }

    private void open(Frame frame, Object file, int flags, Object opener) {
        Object path = FileNames.fspath(frame, file);
        PyStr name = FileNames.text(path);
        if (name.toString().indexOf('\0') >= 0) {
            throw Errors.valueError(path instanceof PyBytes ? "embedded null byte" : "embedded null byte");
        }
        if (opener != PyNone.NONE && opener != null) {
            openBy(frame, file, flags, opener);
            return;
        }
        try {
            if (FileNames.needsDirectory(name) && (flags & OpenFlags.CREATE) != 0) {
                throw new org.pyston.runtime.io.ErrnoException(OsErrors.EISDIR);
            }
            OpenFile opened = FileOpener.open(FileNames.resolve(frame.interpreter(), name), flags, 0x1B6);
            fd = FileDescriptors.of(frame.interpreter()).add(opened);
        } catch (IOException e) {
            throw OsErrors.from(e, file);
        }
    }

    private void openBy(Frame frame, Object file, int flags, Object opener) {
        Object result = ObjectCall.call2(frame, opener, file, (long) flags);
        if (!NumberIndex.isIndex(result)) {
            throw Errors.typeError("expected integer from opener");
        }
        int number = NumberIndex.asInt(frame, result, ExceptionTypes.OVERFLOW_ERROR);
        if (number < 0) {
            throw Errors.valueError("opener returned " + number);
        }
        fd = number;
    }

    /** Refuses directories, sets the name, goes to the end to append. */
    private void finish(Frame frame, Object shown, Object name) {
        try {
            OpenFile file = file(frame);
            if (file instanceof DirectoryFile) {
                throw new org.pyston.runtime.io.ErrnoException(OsErrors.EISDIR);
            }
            ObjectSetAttr.set(frame, this, IoArgs.NAME, name);
            if (appending) {
                file.seek(0, 2);
            }
        } catch (IOException e) {
            boolean directory = OsErrors.errnoOf(e) == OsErrors.EISDIR;
            if (!directory && OsErrors.errnoOf(e) == OsErrors.ESPIPE) {
                return; // appending to what has no position
            }
            if (closeFd && !NumberIndex.isIndex(name)) {
                FileIOMethods.closeDescriptor(frame, this);
            }
            fd = -1;
            throw OsErrors.from(e, shown);
        }
    }

    void checkOpen() {
        if (fd < 0) {
            throw IoErrors.closed("I/O operation on closed file");
        }
    }

    /** The open file; EBADF when the descriptor was closed by other means. */
    OpenFile file(Frame frame) throws IOException {
        return FileDescriptors.of(frame.interpreter()).get(fd);
    }

    /** Reads; -1 when nothing is there now and the file does not wait. */
    int readInto(Frame frame, byte[] target, int offset, int length) {
        checkOpen();
        if (!readable) {
            throw IoErrors.unsupported(frame, "File not open for reading");
        }
        try {
            return file(frame).read(target, offset, length);
        } catch (IOException e) {
            if (OsErrors.errnoOf(e) == OsErrors.EAGAIN) {
                return -1;
            }
            throw IoErrors.os(e);
        }
    }

    /** Writes; -1 when nothing is taken now. */
    int write(Frame frame, byte[] source, int offset, int length) {
        checkOpen();
        if (!writable) {
            throw IoErrors.unsupported(frame, "File not open for writing");
        }
        try {
            return file(frame).write(source, offset, length);
        } catch (IOException e) {
            if (OsErrors.errnoOf(e) == OsErrors.EAGAIN) {
                return -1;
            }
            throw IoErrors.os(e);
        }
    }

    /** {@code rb+} and so on. */
    String mode() {
        if (created) {
            return readable ? "xb+" : "xb";
        }
        if (appending) {
            return readable ? "ab+" : "ab";
        }
        return readable ? writable ? "rb+" : "rb" : "wb";
    }
}
