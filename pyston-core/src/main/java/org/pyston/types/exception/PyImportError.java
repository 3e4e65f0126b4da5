package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code ImportError} and {@code ModuleNotFoundError}. */
@PythonType(name = "ImportError", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "A module, or a name in it, cannot be imported.")
public final class PyImportError extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.IMPORT_ERROR;

    private static final PyStr NAME = PyStr.of("name");
    private static final PyStr PATH = PyStr.of("path");
    private static final PyStr NAME_FROM = PyStr.of("name_from");

    private Object message = PyNone.NONE;
    private Object name = PyNone.NONE;
    private Object path = PyNone.NONE;
    private Object nameFrom = PyNone.NONE;

    /** {@code name} and {@code path} may be null. */
    public PyImportError(PyType type, Object message, Object name, Object path) {
        super(type, message);
        this.message = message;
        this.name = name == null ? PyNone.NONE : name;
        this.path = path == null ? PyNone.NONE : path;
    }

    private PyImportError(PyType type, Object[] args) {
        super(type, args);
    }

    /** The name that a {@code from} import did not find, for suggestions. */
    public void setNameFrom(Object nameFrom) {
        this.nameFrom = nameFrom;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyImportError(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyImportError self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, null);
        Object[] values = ExceptionKeywords.take("ImportError", kwargs, NAME, PATH, NAME_FROM);
        self.name = values[0];
        self.path = values[1];
        self.nameFrom = values[2];
        self.message = args.length == 1 ? args[0] : PyNone.NONE;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyImportError self) {
        PyDict state = AttributeStorage.dict(self).copy();
        putUnlessNone(state, NAME, self.name);
        putUnlessNone(state, PATH, self.path);
        putUnlessNone(state, NAME_FROM, self.nameFrom);
        return state.size() > 0 ? PyTuple.of(self.type(), self.args(), state) : PyTuple.of(self.type(), self.args());
    }

    private static void putUnlessNone(PyDict state, PyStr key, Object value) {
        if (value != PyNone.NONE) {
            state.putStr(key, value);
        }
    }

    @Slot("__str__")
    static Object str(Frame frame, PyImportError self) {
        return self.message instanceof PyStr ? self.message : PyBaseException.str(frame, self);
    }

    @PythonGetter(value = "msg", doc = "The message.", member = true)
    static Object getMessage(PyImportError self) {
        return self.message;
    }

    @PythonSetter("msg")
    static void setMessage(PyImportError self, Object value) {
        self.message = value == null ? PyNone.NONE : value;
    }

    @PythonGetter(value = "name", doc = "The module's name.", member = true)
    static Object getName(PyImportError self) {
        return self.name;
    }

    @PythonSetter("name")
    static void setName(PyImportError self, Object value) {
        self.name = value == null ? PyNone.NONE : value;
    }

    @PythonGetter(value = "path", doc = "The module's path.", member = true)
    static Object getPath(PyImportError self) {
        return self.path;
    }

    @PythonSetter("path")
    static void setPath(PyImportError self, Object value) {
        self.path = value == null ? PyNone.NONE : value;
    }

    @PythonGetter(value = "name_from", doc = "The name that was to be imported from the module.", member = true)
    static Object getNameFrom(PyImportError self) {
        return self.nameFrom;
    }

    @PythonSetter("name_from")
    static void setNameFromSlot(PyImportError self, Object value) {
        self.nameFrom = value == null ? PyNone.NONE : value;
    }
}
