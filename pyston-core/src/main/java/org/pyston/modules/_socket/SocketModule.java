package org.pyston.modules._socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.OpenFile;
import org.pyston.runtime.io.SocketPair;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.module.PyModule;
import org.pyston.types.tuple.PyTuple;

/** {@code _socket}: what the module socket needs to be imported, and pairs of sockets inside the process. */
@PythonModule(value = "_socket", doc = "The names of the network.")
@ExportsTypes({PySocket.class})
final class SocketModule {
    private static final int NO_NAME = -2;
    private static final int EOPNOTSUPP = 95;

    private SocketModule() {
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        PyDict d = module.dict();
        String all = SocketConstants.ALL;
        for (int from = 0; from < all.length();) {
            int middle = all.indexOf(' ', from);
            int end = all.indexOf(' ', middle + 1);
            d.putStr(PyStr.intern(all.substring(from, middle)), Long.parseLong(all.substring(middle + 1, end)));
            from = end + 1;
        }
        d.putStr(PyStr.intern("has_ipv6"), true);
        d.putStr(PyStr.intern("error"), ExceptionTypes.OS_ERROR);
        d.putStr(PyStr.intern("timeout"), ExceptionTypes.TIMEOUT_ERROR);
        d.putStr(PyStr.intern("herror"), error(frame, "herror"));
        d.putStr(PyStr.intern("gaierror"), error(frame, "gaierror"));
        d.putStr(PyStr.intern("SocketType"), PySocket.TYPE);
    }

    private static Object error(Frame frame, String name) {
        PyDict namespace = new PyDict();
        namespace.putStr(PyStr.of("__module__"), PyStr.of("socket"));
        return ObjectCall.call3(frame, PyType.TYPE, PyStr.of(name), PyTuple.of(ExceptionTypes.OS_ERROR), namespace);
    }

    /** The time-out of new sockets, in seconds; null for none. */
    public static final class State {
        private volatile Object timeout = PyNone.NONE;

        /** Made by {@code Interpreter.state}. */
        public State() {
        }

        Object timeout() {
            return timeout;
        }
    }

    @PythonFunction(value = "getdefaulttimeout", signature = "($module, /)", doc = "The time-out of new sockets.")
    static Object getDefaultTimeout(Frame frame) {
        return frame.interpreter().state(State.class).timeout;
    }

    @PythonFunction(value = "setdefaulttimeout", signature = "($module, timeout, /)", doc = "Sets the time-out of new sockets.")
    static void setDefaultTimeout(Frame frame, Object timeout) {
        Object value = timeout;
        if (timeout != PyNone.NONE) {
            double seconds = NumberFloat.asDouble(frame, timeout);
            if (seconds < 0) {
                throw Errors.valueError("Timeout value out of range");
            }
            value = seconds;
        }
        frame.interpreter().state(State.class).timeout = value;
    }

    @PythonFunction(value = "socketpair", signature = "($module, family=1, type=1, proto=0, /)", textSignature = false,
            doc = "Two sockets that are connected with each other.")
    static Object socketPair(Frame frame, int family, int type, int proto) {
        if (family != PySocket.UNIX || type != PySocket.STREAM || proto != 0) {
            throw OsErrors.of(EOPNOTSUPP, null);
        }
        OpenFile[] files = SocketPair.make();
        PySocket[] sockets = new PySocket[2];
        for (int i = 0; i < 2; i++) {
            sockets[i] = new PySocket(PySocket.TYPE);
            try {
                sockets[i].open(frame, FileDescriptors.of(frame.interpreter()).add(files[i]));
            } catch (IOException e) {
                throw OsErrors.from(e, null);
            }
        }
        return PyTuple.of(sockets[0], sockets[1]);
    }

    @PythonFunction(value = "gethostname", signature = "($module, /)", doc = "The name of this machine.")
    static Object hostName() {
        try {
            return PyStr.of(java.nio.file.Files.readString(java.nio.file.Path.of("/proc/sys/kernel/hostname")).trim());
        } catch (IOException e) {
            return PyStr.of("localhost");
        }
    }

    @PythonFunction(value = "gethostbyname", signature = "($module, host, /)", doc = "The address of a name.")
    static Object hostByName(Frame frame, PyModule module, PyStr host) {
        try {
            return PyStr.of(InetAddress.getByName(host.isEmpty() ? "0.0.0.0" : host.toString()).getHostAddress());
        } catch (UnknownHostException e) {
            Object error = ObjectCall.call2(frame, module.dict().getStr(PyStr.of("gaierror")), (long) NO_NAME,
                    PyStr.of("Name or service not known"));
            throw new PyException((PyBaseException) error);
        }
    }

    @PythonFunction(value = "htons", signature = "($module, integer, /)", doc = "A 16-bit number in the network's order.")
    static long hostToNetShort(int value) {
        if (value < 0 || value > 0xFFFF) {
            throw Errors.overflowError(value < 0 ? "htons: can't convert negative Python int to C 16-bit unsigned integer"
                    : "htons: Python int too large to convert to C 16-bit unsigned integer");
        }
        return Short.reverseBytes((short) value) & 0xFFFF;
    }

    @PythonFunction(value = "ntohs", signature = "($module, integer, /)", doc = "A 16-bit number of the network's order.")
    static long netToHostShort(int value) {
        return hostToNetShort(value);
    }

    @PythonFunction(value = "htonl", signature = "($module, integer, /)", doc = "A 32-bit number in the network's order.")
    static long hostToNetLong(long value) {
        return Integer.reverseBytes((int) value) & 0xFFFF_FFFFL;
    }

    @PythonFunction(value = "ntohl", signature = "($module, integer, /)", doc = "A 32-bit number of the network's order.")
    static long netToHostLong(long value) {
        return hostToNetLong(value);
    }

    @PythonFunction(value = "getaddrinfo", signature = "($module, /, host, port, family=0, type=0, proto=0, flags=0)",
            doc = "Not implemented.")
    static Object addressInfo(Object host, Object port, int family, int type, int proto, int flags) {
        throw Errors.notImplemented("_socket.getaddrinfo()");
    }

    @PythonFunction(value = "close", signature = "($module, fd, /)", doc = "Closes the descriptor of a socket.")
    static void close(Frame frame, int fd) {
        try {
            FileDescriptors.of(frame.interpreter()).close(fd);
        } catch (IOException e) {
            throw OsErrors.from(e, null);
        }
    }
}
