package org.pyston.modules.select;

import java.io.IOException;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.OpenFile;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code select}: looks at the files again and again, with growing pauses, as Java's selectors know sockets only. */
@PythonModule(value = "select", doc = "Waits until files can be read or written.")
public final class SelectModule {
    static final int IN = 1;
    static final int OUT = 4;
    static final int ERR = 8;
    static final int HUP = 16;
    static final int INVALID = 32;
    private static final long MOST_FILES = 1024;

    private SelectModule() {
    }

    @PythonConstant("error")
    static Object error() {
        return ExceptionTypes.OS_ERROR;
    }

    @PythonConstant("PIPE_BUF")
    static long pipeBuffer() {
        return 4096;
    }

    @PythonConstant("POLLIN")
    static long pollIn() {
        return IN;
    }

    @PythonConstant("POLLPRI")
    static long pollPriority() {
        return 2;
    }

    @PythonConstant("POLLOUT")
    static long pollOut() {
        return OUT;
    }

    @PythonConstant("POLLERR")
    static long pollError() {
        return ERR;
    }

    @PythonConstant("POLLHUP")
    static long pollHangUp() {
        return HUP;
    }

    @PythonConstant("POLLNVAL")
    static long pollInvalid() {
        return INVALID;
    }

    @PythonFunction(value = "poll", signature = "($module, /)", doc = "An object to wait with.")
    static Object poll() {
        return new PyPoll();
    }

    @PythonFunction(value = "select", signature = "($module, rlist, wlist, xlist, timeout=None, /)",
            doc = "Waits until files can be read or written; three lists of those that can.")
    static Object select(Frame frame, Object rlist, Object wlist, Object xlist, Object timeout) {
        long nanos = -1;
        if (timeout != PyNone.NONE) {
            if (!(timeout instanceof Long || timeout instanceof Double) && !org.pyston.ops.NumberIndex.isIndex(timeout)) {
                throw Errors.typeError("timeout must be a float or None");
            }
            double seconds = NumberFloat.asDouble(frame, timeout);
            if (seconds < 0) {
                throw Errors.valueError("timeout must be non-negative");
            }
            nanos = (long) Math.min(9e18, seconds * 1e9);
        }
        Object[] reads = SequenceFast.toArray(frame, rlist);
        Object[] writes = SequenceFast.toArray(frame, wlist);
        Object[] others = SequenceFast.toArray(frame, xlist);
        int[] readFds = descriptors(frame, reads);
        int[] writeFds = descriptors(frame, writes);
        descriptors(frame, others);
        Waiting waiting = new Waiting(frame, nanos);
        while (true) {
            PyList readable = ready(frame, reads, readFds, IN);
            PyList writable = ready(frame, writes, writeFds, OUT);
            if (readable.size() > 0 || writable.size() > 0 || !waiting.pause()) {
                return PyTuple.of(readable, writable, new PyList());
            }
        }
    }

    private static int[] descriptors(Frame frame, Object[] files) {
        int[] fds = new int[files.length];
        for (int i = 0; i < fds.length; i++) {
            fds[i] = Descriptors.of(frame, files[i]);
            if (fds[i] >= MOST_FILES) {
                throw Errors.valueError("filedescriptor out of range in select()");
            }
        }
        return fds;
    }

    private static PyList ready(Frame frame, Object[] files, int[] fds, int event) {
        PyList ready = new PyList();
        for (int i = 0; i < fds.length; i++) {
            int events = events(frame, fds[i], event);
            if ((events & INVALID) != 0) {
                throw OsErrors.of(OsErrors.EBADF, null);
            }
            if (events != 0) {
                ready.append(files[i]);
            }
        }
        return ready;
    }

    /** Which of the wanted events there are, and POLLHUP, POLLERR, POLLNVAL. */
    static int events(Frame frame, int fd, int wanted) {
        OpenFile file = FileDescriptors.of(frame.interpreter()).getOrNull(fd);
        if (file == null) {
            return INVALID;
        }
        int events = 0;
        try {
            if ((wanted & IN) != 0 && file.canReadNow()) {
                events |= IN;
            }
            if ((wanted & OUT) != 0 && file.canWriteNow()) {
                events |= OUT;
            }
            if (file.isHungUp()) {
                events |= (wanted & OUT) != 0 ? ERR : HUP;
            }
            return events;
        } catch (IOException e) {
            return ERR;
        }
    }
}
