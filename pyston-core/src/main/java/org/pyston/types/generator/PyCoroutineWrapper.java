package org.pyston.types.generator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** What {@code coroutine.__await__()} returns: an iterator over the coroutine. */
@PythonType(name = "coroutine_wrapper", hidden = true, doc = "An iterator over a coroutine.")
public final class PyCoroutineWrapper extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyCoroutineWrapperExposed());

    private final PyCoroutine coroutine;

    PyCoroutineWrapper(PyCoroutine coroutine) {
        super(TYPE);
        this.coroutine = coroutine;
    }

    /** The coroutine. */
    public PyCoroutine coroutine() {
        return coroutine;
    }

    @Slot("__iter__")
    static Object iter(PyCoroutineWrapper self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyCoroutineWrapper self) {
        return self.coroutine.step(frame, PyNone.NONE);
    }

    @PythonMethod(value = "send", signature = "($self, arg, /)", textSignature = false, doc = "Resumes with a value.")
    static Object send(Frame frame, PyCoroutineWrapper self, Object arg) {
        return self.coroutine.step(frame, arg);
    }

    @PythonMethod(value = "throw", signature = "($self, type, value=<unrepresentable>, tb=<unrepresentable>, /)",
            textSignature = false, doc = "Raises an exception where the coroutine is suspended.")
    static Object raise(Frame frame, PyCoroutineWrapper self, Object type, Object value, Object tb) {
        return PyCoroutine.raise(frame, self.coroutine, type, value, tb);
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false, doc = "Closes the coroutine.")
    static void close(Frame frame, PyCoroutineWrapper self) {
        self.coroutine.close(frame);
    }
}
