package org.pyston.modules._decimal;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** What {@code localcontext()} returns: makes a context the current one for a {@code with} statement. */
@PythonType(name = "ContextManager", module = "decimal", hidden = true, doc = "Makes a copy of a context current for a while.")
public final class PyContextManager extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyContextManagerExposed());

    private final PyDecimalContext local;
    private final PyDecimalContext outer;

    PyContextManager(PyDecimalContext local, PyDecimalContext outer) {
        super(TYPE);
        this.local = local;
        this.outer = outer;
    }

    @PythonMethod(value = "__enter__", signature = "($self, /)", textSignature = false, doc = "Sets the context and returns it.")
    static Object enter(Frame frame, PyContextManager self) {
        DecimalState.of(frame).setCurrent(frame, self.local);
        return self.local;
    }

    @PythonMethod(value = "__exit__", signature = "($self, /, *args)", textSignature = false, doc = "Sets the context from before.")
    static void exit(Frame frame, PyContextManager self, Object[] args) {
        DecimalState.of(frame).setCurrent(frame, self.outer);
    }
}
