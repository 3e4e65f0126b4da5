package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code AttributeError}: knows the name and the object, for suggestions. */
@PythonType(name = "AttributeError", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "An object has no such attribute.")
public final class PyAttributeError extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.ATTRIBUTE_ERROR;

    private static final PyStr NAME = PyStr.of("name");
    private static final PyStr OBJ = PyStr.of("obj");
    private static final PyStr ARGS = PyStr.of("args");

    private Object name = PyNone.NONE;
    private Object object = PyNone.NONE;

    /** {@code name} and {@code object} may be null. */
    public PyAttributeError(Object message, Object name, Object object) {
        super(ExceptionTypes.ATTRIBUTE_ERROR, message);
        this.name = name == null ? PyNone.NONE : name;
        this.object = object == null ? PyNone.NONE : object;
    }

    private PyAttributeError(PyType type, Object[] args) {
        super(type, args);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyAttributeError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyAttributeError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, null);
        Object[] values = ExceptionKeywords.take("AttributeError", kwargs, NAME, OBJ);
        self.name = values[0];
        self.object = values[1];
    }

    /** Without the object, which need not be picklable. */
    @PythonMethod(value = "__getstate__", signature = "($self, /)", textSignature = false)
    static Object getState(PyAttributeError self) {
        PyDict state = AttributeStorage.dict(self).copy();
        if (self.name != PyNone.NONE) {
            state.putStr(NAME, self.name);
        }
        state.putStr(ARGS, self.args());
        return state;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyAttributeError self) {
        return PyTuple.of(self.type(), self.args(), getState(self));
    }

    @PythonGetter(value = "name", doc = "The attribute's name.", member = true)
    static Object getName(PyAttributeError self) {
        return self.name;
    }

    @PythonSetter("name")
    static void setName(PyAttributeError self, Object value) {
        self.name = value == null ? PyNone.NONE : value;
    }

    @PythonGetter(value = "obj", doc = "The object.", member = true)
    static Object getObject(PyAttributeError self) {
        return self.object;
    }

    @PythonSetter("obj")
    static void setObject(PyAttributeError self, Object value) {
        self.object = value == null ? PyNone.NONE : value;
    }
}
