package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.types.dict.PyDict;

/** {@code StopIteration}: carries a generator's return value. */
@PythonType(name = "StopIteration", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "An iterator is at its end.")
public final class PyStopIteration extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.STOP_ITERATION;

    private Object value;

    /** {@code value} null for none. */
    public PyStopIteration(PyType type, Object value) {
        super(type, value == null ? new Object[0] : new Object[] {value});
        this.value = value == null ? PyNone.NONE : value;
    }

    private PyStopIteration(PyType type, Object[] args) {
        super(type, args);
        this.value = PyNone.NONE;
    }

    /** The generator's return value. */
    public Object value() {
        return value;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyStopIteration(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyStopIteration self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        self.value = args.length > 0 ? args[0] : PyNone.NONE;
    }

    @PythonGetter(value = "value", doc = "The generator's return value.", member = true)
    static Object getValue(PyStopIteration self) {
        return self.value;
    }

    @PythonSetter("value")
    static void setValue(PyStopIteration self, Object value) {
        self.value = value == null ? PyNone.NONE : value;
    }
}
