package org.pyston.modules._socket;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.dict.PyDict;

/** {@code _socket.socket}: the type is there to be derived from; making a socket is not implemented. */
@PythonType(name = "socket", module = "_socket", subclassable = true, doc = "A socket; not implemented.")
final class PySocket extends PyObject {
    static final PyType TYPE = PyType.builtin(new PySocketExposed());

    private PySocket(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySocket(type);
    }

    @PythonInit(signature = "(family=-1, type=-1, proto=-1, fileno=None)")
    static void init(PySocket self, int family, int type, int proto, Object fileno) {
        throw Errors.notImplemented("socket.socket()");
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false, doc = "Does nothing: no socket was made.")
    static void close(PySocket self) {
        // there is nothing to close
    }
}
