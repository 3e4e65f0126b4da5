package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code SystemExit}: asks the interpreter to exit with a code. */
@PythonType(name = "SystemExit", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "The program asks to exit.")
public final class PySystemExit extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.SYSTEM_EXIT;

    private Object code = PyNone.NONE;

    private PySystemExit(PyType type, Object[] args) {
        super(type, args);
    }

    /** The exit code: None, an int, or any object that is printed. */
    public Object code() {
        return code;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySystemExit(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PySystemExit self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
        if (args.length == 1) {
            self.code = args[0];
        } else if (args.length > 1) {
            self.code = PyTuple.of(args);
        }
    }

    @PythonGetter(value = "code", doc = "The exit code.", member = true)
    static Object getCode(PySystemExit self) {
        return self.code;
    }

    @PythonSetter("code")
    static void setCode(PySystemExit self, Object value) {
        self.code = value == null ? PyNone.NONE : value;
    }
}
