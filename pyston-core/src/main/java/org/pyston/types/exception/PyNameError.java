package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code NameError} and {@code UnboundLocalError}: know the name, for suggestions. */
@PythonType(name = "NameError", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "A name is not defined.")
public final class PyNameError extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.NAME_ERROR;

    private static final PyStr NAME = PyStr.of("name");

    private Object name = PyNone.NONE;

    /** {@code name} may be null. */
    public PyNameError(PyType type, Object message, Object name) {
        super(type, message);
        this.name = name == null ? PyNone.NONE : name;
    }

    private PyNameError(PyType type, Object[] args) {
        super(type, args);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyNameError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyNameError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, null);
        self.name = ExceptionKeywords.take("NameError", kwargs, NAME)[0];
    }

    @PythonGetter(value = "name", doc = "The name.", member = true)
    static Object getName(PyNameError self) {
        return self.name;
    }

    @PythonSetter("name")
    static void setName(PyNameError self, Object value) {
        self.name = value == null ? PyNone.NONE : value;
    }
}
