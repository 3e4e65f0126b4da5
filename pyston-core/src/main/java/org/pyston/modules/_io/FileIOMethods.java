package org.pyston.modules._io;

import java.io.IOException;
import java.util.Arrays;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.OpenFile;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.OsErrors;

/** The methods of {@code FileIO}. */
final class FileIOMethods {
    private static final int CHUNK = 65536;

    private FileIOMethods() {
    }

    /** Gives the descriptor back. */
    static void closeDescriptor(Frame frame, PyFileIO self) {
        int fd = self.fd;
        self.fd = -1;
        if (fd >= 0 && self.closeFd) {
            try {
                FileDescriptors.of(frame.interpreter()).close(fd);
            } catch (IOException e) {
                throw IoErrors.os(e);
            }
        }
    }


    @PythonMethod(value = "close", signature = "($self, /)", doc = "Closes the file.")
    static void close(Frame frame, PyFileIO self) {
        try {
            PyIOBase.close(frame, self);
        } finally {
            if (self.closeFd) {
                closeDescriptor(frame, self);
            } else {
                self.fd = -1;
            }
        }
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", doc = "Up to size bytes by one read; all for a negative size.")
    static Object read(Frame frame, PyFileIO self, Object size) {
        int n = IoArgs.size(frame, size);
        if (n < 0) {
            checkReadable(frame, self);
            return readAll(frame, self);
        }
        self.checkOpen();
        byte[] target = new byte[n];
        int count = self.readInto(frame, target, 0, n);
        return count < 0 ? PyNone.NONE : count == n ? PyBytes.of(target) : PyBytes.copyOf(target, 0, count);
    }

    private static void checkReadable(Frame frame, PyFileIO self) {
        self.checkOpen();
        if (!self.readable) {
            throw IoErrors.unsupported(frame, "File not open for reading");
        }
    }

    @PythonMethod(value = "readall", signature = "($self, /)", doc = "All bytes up to the end.")
    static Object readAll(Frame frame, PyFileIO self) {
        self.checkOpen();
        byte[] all = new byte[first(frame, self)];
        int used = 0;
        while (true) {
            if (used == all.length) {
                all = Arrays.copyOf(all, used + Math.max(CHUNK, used >> 1));
            }
            int n = self.readInto(frame, all, used, all.length - used);
            if (n < 0) {
                return used == 0 ? PyNone.NONE : PyBytes.copyOf(all, 0, used);
            }
            if (n == 0) {
                return used == all.length ? PyBytes.of(all) : PyBytes.copyOf(all, 0, used);
            }
            used += n;
        }
    }

    /** How much room to begin with: one byte more than the file has left, so that its end is seen. */
    private static int first(Frame frame, PyFileIO self) {
        try {
            OpenFile file = self.file(frame);
            long left = file.size() - (file.size() > 0 ? file.seek(0, 1) : 0);
            return left > 0 && left < Integer.MAX_VALUE - 16 ? (int) left + 1 : CHUNK;
        } catch (IOException e) {
            return CHUNK;
        }
    }

    @PythonMethod(value = "readinto", signature = "($self, buffer, /)", doc = "Reads into a writable buffer.")
    static Object readInto(Frame frame, PyFileIO self, Object target) {
        checkReadable(frame, self);
        PyBuffer buffer = BytesLike.writable(frame, target);
        try {
            int n = self.readInto(frame, buffer.array, buffer.offset, buffer.length);
            return n < 0 ? PyNone.NONE : (Object) (long) n;
        } finally {
            buffer.release();
        }
    }

    @PythonMethod(value = "write", signature = "($self, b, /)", doc = "Writes bytes; returns how many were taken.")
    static Object write(Frame frame, PyFileIO self, Object b) {
        self.checkOpen();
        if (!self.writable) {
            throw IoErrors.unsupported(frame, "File not open for writing");
        }
        BufferBytes bytes = BufferBytes.of(frame, b);
        int n = self.write(frame, bytes.array, bytes.offset, bytes.length);
        return n < 0 ? PyNone.NONE : (Object) (long) n;
    }

    @PythonMethod(value = "seek", signature = "($self, pos, whence=0, /)", doc = "Changes the position; returns it.")
    static long seek(Frame frame, PyFileIO self, Object pos, int whence) {
        self.checkOpen();
        if (pos instanceof Double) {
            throw Errors.typeError("'float' object cannot be interpreted as an integer");
        }
        long offset = IoArgs.offset(frame, pos);
        try {
            return self.file(frame).seek(offset, whence);
        } catch (IOException e) {
            throw IoErrors.os(e);
        }
    }

    @PythonMethod(value = "tell", signature = "($self, /)", doc = "The position.")
    static long tell(Frame frame, PyFileIO self) {
        return seek(frame, self, 0L, 1);
    }

    @PythonMethod(value = "truncate", signature = "($self, size=None, /)", doc = "Cuts or extends the file to the size.")
    static Object truncate(Frame frame, PyFileIO self, Object size) {
        self.checkOpen();
        if (!self.writable) {
            throw IoErrors.unsupported(frame, "File not open for writing");
        }
        long wanted = size == PyNone.NONE || size == null ? tell(frame, self) : IoArgs.offset(frame, size);
        try {
            if (wanted < 0) {
                throw new org.pyston.runtime.io.ErrnoException(OsErrors.EINVAL);
            }
            self.file(frame).truncate(wanted);
        } catch (IOException e) {
            throw IoErrors.os(e);
        }
        return wanted;
    }

    @PythonMethod(value = "fileno", signature = "($self, /)", doc = "The file descriptor.")
    static long fileno(PyFileIO self) {
        self.checkOpen();
        return self.fd;
    }

    @PythonMethod(value = "seekable", signature = "($self, /)", doc = "Whether the position can be changed.")
    static boolean seekable(Frame frame, PyFileIO self) {
        self.checkOpen();
        if (self.seekable < 0) {
            try {
                self.file(frame).seek(0, 1);
                self.seekable = 1;
            } catch (IOException e) {
                self.seekable = 0;
            }
        }
        return self.seekable == 1;
    }

    @PythonMethod(value = "readable", signature = "($self, /)", doc = "Whether it can be read.")
    static boolean readable(PyFileIO self) {
        self.checkOpen();
        return self.readable;
    }

    @PythonMethod(value = "writable", signature = "($self, /)", doc = "Whether it can be written.")
    static boolean writable(PyFileIO self) {
        self.checkOpen();
        return self.writable;
    }

    @PythonMethod(value = "isatty", signature = "($self, /)", doc = "Whether it is a terminal.")
    static boolean isTerminal(Frame frame, PyFileIO self) {
        self.checkOpen();
        try {
            return self.file(frame).isTerminal();
        } catch (IOException e) {
            return false;
        }
    }

    @PythonGetter(value = "closed", doc = "Whether the file is closed.")
    static boolean getClosed(PyFileIO self) {
        return self.fd < 0;
    }

    @PythonGetter(value = "closefd", doc = "Whether closing the file closes its descriptor.")
    static boolean getCloseFd(PyFileIO self) {
        return self.closeFd;
    }

    @PythonGetter(value = "mode", doc = "The mode.")
    static String getMode(PyFileIO self) {
        return self.mode();
    }

    @PythonGetter(value = "_blksize", member = true)
    static long getBlockSize(PyFileIO self) {
        return 4096;
    }

    @PythonMethod(value = "_dealloc_warn", signature = "($self, source, /)", textSignature = false)
    static void deallocWarn(PyFileIO self, Object source) {
        // files are not closed by the collector, so there is nothing to warn of
    }

    @PythonMethod(value = "__getstate__", signature = "($self, /)", textSignature = false)
    static Object getState(PyFileIO self) {
        throw Errors.typeError("cannot pickle '" + self.type().name() + "' instances");
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyFileIO self) {
        if (self.fd < 0) {
            return PyStr.of("<_io.FileIO [closed]>");
        }
        Object name = AttributeStorage.get(self, IoArgs.NAME);
        PyStrBuilder out = new PyStrBuilder().append("<_io.FileIO ");
        if (name == null) {
            out.append("fd=" + self.fd);
        } else {
            if (!org.pyston.runtime.ReprGuard.enter(frame, self)) {
                throw Errors.runtimeError("reentrant call inside " + self.type().name() + ".__repr__");
            }
            try {
                out.append("name=").append(ObjectRepr.repr(frame, name));
            } finally {
                org.pyston.runtime.ReprGuard.leave(frame, self);
            }
        }
        return out.append(" mode='" + self.mode() + "' closefd=" + (self.closeFd ? "True" : "False") + ">").build();
    }
}
