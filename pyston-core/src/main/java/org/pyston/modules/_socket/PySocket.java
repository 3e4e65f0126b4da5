package org.pyston.modules._socket;

import java.io.IOException;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.OpenFile;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;

/** {@code _socket.socket}: one of a pair of connected sockets; there are no others, as on a machine without a network. */
@PythonType(name = "socket", module = "_socket", subclassable = true, parts = {SocketMethods.class},
        doc = "A socket. There are those of socketpair() only.")
final class PySocket extends PyObject {
    static final PyType TYPE = PyType.builtin(new PySocketExposed());
    static final int UNIX = 1;
    static final int STREAM = 1;

    private static final int EAFNOSUPPORT = 97;

    int fd = -1;
    /** In seconds: negative for none, 0 for a socket that never waits. */
    double timeout = -1;
    private int family = UNIX;
    private int kind = STREAM;
    private int protocol;

    PySocket(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySocket(type);
    }

    @PythonInit(signature = "(family=-1, type=-1, proto=-1, fileno=None)")
    static void init(Frame frame, PySocket self, int family, int type, int proto, Object fileno) {
        if (fileno == PyNone.NONE) {
            throw OsErrors.of(EAFNOSUPPORT, null);
        }
        self.family = family < 0 ? UNIX : family;
        self.kind = type < 0 ? STREAM : type;
        self.protocol = Math.max(proto, 0);
        self.open(frame, NumberIndex.asInt(frame, fileno, ExceptionTypes.OVERFLOW_ERROR));
    }

    void open(Frame frame, int descriptor) {
        fd = descriptor;
        OpenFile file = file(frame);
        Object seconds = frame.interpreter().state(SocketModule.State.class).timeout();
        timeout = seconds instanceof Double d ? d : -1;
        file.setBlocking(timeout < 0);
    }

    /** What the descriptor refers to; OSError when it is closed. */
    OpenFile file(Frame frame) {
        try {
            return FileDescriptors.of(frame.interpreter()).get(fd);
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }

    @PythonGetter("family")
    static long family(PySocket self) {
        return self.family;
    }

    @PythonGetter("type")
    static long kind(PySocket self) {
        return self.kind;
    }

    @PythonGetter("proto")
    static long protocol(PySocket self) {
        return self.protocol;
    }

    @PythonGetter("timeout")
    static Object timeout(PySocket self) {
        return self.timeout < 0 ? PyNone.NONE : (Object) self.timeout;
    }
}
