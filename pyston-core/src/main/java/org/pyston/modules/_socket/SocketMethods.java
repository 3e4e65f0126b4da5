package org.pyston.modules._socket;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.ops.BytesLike;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.OpenFile;
import org.pyston.runtime.io.SocketPair;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.exception.PyBaseException;

/** The methods of sockets. */
final class SocketMethods {
    private static final long PAUSE = 500_000;
    private static final int ENOTSOCK = 88;

    private SocketMethods() {
    }

    @PythonMethod(value = "fileno", signature = "($self, /)", doc = "The descriptor; -1 when it is closed.")
    static long fileno(PySocket self) {
        return self.fd;
    }

    @PythonMethod(value = "detach", signature = "($self, /)", doc = "Closes the object but not its descriptor, which is returned.")
    static long detach(PySocket self) {
        long fd = self.fd;
        self.fd = -1;
        return fd;
    }

    @PythonMethod(value = "close", signature = "($self, /)", doc = "Closes the socket.")
    static void close(Frame frame, PySocket self) {
        int fd = (int) detach(self);
        if (fd >= 0) {
            try {
                FileDescriptors.of(frame.interpreter()).close(fd);
            } catch (IOException e) {
                throw OsErrors.from(e, null);
            }
        }
    }

    @PythonMethod(value = "setblocking", signature = "($self, flag, /)", doc = "Whether operations wait.")
    static void setBlocking(Frame frame, PySocket self, boolean flag) {
        self.timeout = flag ? -1 : 0;
        self.file(frame).setBlocking(flag);
    }

    @PythonMethod(value = "getblocking", signature = "($self, /)", doc = "Whether operations wait.")
    static boolean getBlocking(PySocket self) {
        return self.timeout != 0;
    }

    @PythonMethod(value = "settimeout", signature = "($self, timeout, /)", doc = "How long operations wait; None for ever.")
    static void setTimeout(Frame frame, PySocket self, Object timeout) {
        double seconds = timeout == PyNone.NONE ? -1 : NumberFloat.asDouble(frame, timeout);
        if (timeout != PyNone.NONE && seconds < 0) {
            throw Errors.valueError("Timeout value out of range");
        }
        self.timeout = seconds;
        self.file(frame).setBlocking(seconds < 0);
    }

    @PythonMethod(value = "gettimeout", signature = "($self, /)", doc = "How long operations wait; None for ever.")
    static Object getTimeout(PySocket self) {
        return PySocket.timeout(self);
    }

    @PythonMethod(value = "recv", signature = "($self, bufsize, flags=0, /)", textSignature = false, doc = "Receives bytes.")
    static Object receive(Frame frame, PySocket self, int size, int flags) {
        if (size < 0) {
            throw Errors.valueError("negative buffersize in recv");
        }
        byte[] bytes = new byte[size];
        return PyBytes.of(Arrays.copyOf(bytes, receive(frame, self, bytes, 0, size)));
    }

    @PythonMethod(value = "recv_into", signature = "($self, buffer, nbytes=0, flags=0)", doc = "Receives into a buffer.")
    static long receiveInto(Frame frame, PySocket self, Object target, int size, int flags) {
        PyBuffer buffer = BytesLike.writable(frame, target);
        try {
            if (size < 0 || size > buffer.length) {
                throw Errors.valueError(size < 0 ? "negative buffersize in recv_into" : "buffer too small for requested bytes");
            }
            return receive(frame, self, buffer.array, buffer.offset, size == 0 ? buffer.length : size);
        } finally {
            buffer.release();
        }
    }

    private static int receive(Frame frame, PySocket self, byte[] target, int offset, int length) {
        OpenFile file = self.file(frame);
        try {
            await(frame, self, file, true);
            return file.read(target, offset, length);
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }

    @PythonMethod(value = "send", signature = "($self, data, flags=0, /)", textSignature = false,
            doc = "Sends bytes; returns how many were taken.")
    static long send(Frame frame, PySocket self, Object data, int flags) {
        return send(frame, self, data, false);
    }

    @PythonMethod(value = "sendall", signature = "($self, data, flags=0, /)", textSignature = false, doc = "Sends all bytes.")
    static void sendAll(Frame frame, PySocket self, Object data, int flags) {
        send(frame, self, data, true);
    }

    private static int send(Frame frame, PySocket self, Object data, boolean all) {
        PyBuffer buffer = PyBuffer.of(frame, data, PyBuffer.SIMPLE);
        try {
            OpenFile file = self.file(frame);
            int done = 0;
            do {
                await(frame, self, file, false);
                done += file.write(buffer.array, buffer.offset + done, buffer.length - done);
            } while (all && done < buffer.length);
            return done;
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        } finally {
            buffer.release();
        }
    }

    /** Waits as the time-out says until the file is ready; signal handlers run meanwhile. */
    private static void await(Frame frame, PySocket self, OpenFile file, boolean reading) throws IOException {
        if (self.timeout <= 0) {
            return;
        }
        long end = System.nanoTime() + (long) (self.timeout * 1e9);
        while (!(reading ? file.canReadNow() : file.canWriteNow())) {
            if (System.nanoTime() >= end) {
                throw new PyException((PyBaseException) ObjectCall.call1(frame, ExceptionTypes.TIMEOUT_ERROR,
                        PyStr.of("timed out")));
            }
            LockSupport.parkNanos(PAUSE);
            if (frame.interpreter().pollRequested()) {
                frame.interpreter().poll(frame);
            }
        }
    }

    @PythonMethod(value = "shutdown", signature = "($self, how, /)", doc = "Ends reading (0), writing (1) or both (2).")
    static void shutdown(Frame frame, PySocket self, int how) {
        if (how < 0 || how > 2) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        if (!(self.file(frame) instanceof SocketPair pair)) {
            throw OsErrors.of(ENOTSOCK, null);
        }
        try {
            pair.shutdown(how != 1, how != 0);
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }

    @PythonMethod(value = "getsockname", signature = "($self, /)", doc = "The socket's address: none.")
    static Object address(PySocket self) {
        return PyStr.of("");
    }

    @PythonMethod(value = "getpeername", signature = "($self, /)", doc = "The address of the other socket: none.")
    static Object peer(PySocket self) {
        return PyStr.of("");
    }
}
