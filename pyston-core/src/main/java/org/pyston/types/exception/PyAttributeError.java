package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.types.dict.PyDict;

/** {@code AttributeError}: knows the name and the object, for suggestions. */
@PythonType(name = "AttributeError", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "An object has no such attribute.")
public final class PyAttributeError extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.ATTRIBUTE_ERROR;

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

    @PythonInit(signature = "(*args, name=None, obj=None)")
    static void init(PyAttributeError self, Object[] args, Object name, Object obj) {
        PyBaseException.init(self, args, null);
        self.name = name;
        self.object = obj;
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
