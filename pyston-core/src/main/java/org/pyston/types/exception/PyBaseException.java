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
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** An exception: {@code BaseException} and every type derived from it; subclasses in Java add fields. */
@PythonType(name = "BaseException", subclassable = true, hasDict = true, doc = "Base of all exceptions.")
public class PyBaseException extends PyObject {
    public static final PyType TYPE = ExceptionTypes.BASE_EXCEPTION;

    private PyTuple args;
    private PyBaseException cause;
    private PyBaseException context;
    private boolean suppressContext;
    private PyTraceback traceback;

    public PyBaseException(PyType type, Object... args) {
        super(type);
        this.args = PyTuple.of(args);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyBaseException(type, args);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyBaseException self, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError(self.type().name() + "() takes no keyword arguments");
        }
        self.args = PyTuple.of(args);
    }

    /** {@code args}. */
    public final PyTuple args() {
        return args;
    }

    public final void setArgs(PyTuple args) {
        this.args = args;
    }

    public final PyBaseException cause() {
        return cause;
    }

    public final void setCause(PyBaseException cause) {
        this.cause = cause;
        this.suppressContext = true;
    }

    public final PyBaseException context() {
        return context;
    }

    public final void setContext(PyBaseException context) {
        this.context = context;
    }

    public final boolean suppressContext() {
        return suppressContext;
    }

    public final void setSuppressContext(boolean suppress) {
        this.suppressContext = suppress;
    }

    public final PyTraceback traceback() {
        return traceback;
    }

    public final void setTraceback(PyTraceback traceback) {
        this.traceback = traceback;
    }

    /** The arguments as Java shows them, for stack traces of an uncaught carrier. */
    public final String plainArguments() {
        return args.size() == 1 ? ": " + args.get(0) : "";
    }

    @PythonGetter("args")
    static Object getArgs(PyBaseException self) {
        return self.args;
    }

    @PythonSetter("args")
    static void setArgs(Frame frame, PyBaseException self, Object value) {
        if (value == null) {
            throw Errors.typeError("args may not be deleted");
        }
        self.args = org.pyston.ops.SequenceTuple.tuple(frame, value);
    }

    @PythonGetter(value = "__traceback__")
    static Object getTraceback(PyBaseException self) {
        return self.traceback == null ? PyNone.NONE : self.traceback;
    }

    @PythonSetter("__traceback__")
    static void setTraceback(PyBaseException self, Object value) {
        if (value == null) {
            throw Errors.typeError("__traceback__ may not be deleted");
        }
        if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
        self.traceback = value instanceof PyTraceback t ? t : null;
    }

    @PythonGetter("__context__")
    static Object getContext(PyBaseException self) {
        return self.context == null ? PyNone.NONE : self.context;
    }

    @PythonSetter("__context__")
    static void setContext(PyBaseException self, Object value) {
        if (value == null) {
            throw Errors.typeError("__context__ may not be deleted");
        }
        self.context = exceptionOrNone(value, "exception context must be None or derive from BaseException");
    }

    @PythonGetter("__cause__")
    static Object getCause(PyBaseException self) {
        return self.cause == null ? PyNone.NONE : self.cause;
    }

    @PythonSetter("__cause__")
    static void setCause(PyBaseException self, Object value) {
        if (value == null) {
            throw Errors.typeError("__cause__ may not be deleted");
        }
        self.setCause(exceptionOrNone(value, "exception cause must be None or derive from BaseException"));
    }

    private static PyBaseException exceptionOrNone(Object value, String message) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyBaseException e) {
            return e;
        }
        throw Errors.typeError(message);
    }

    @PythonGetter(value = "__suppress_context__", member = true)
    static boolean getSuppressContext(PyBaseException self) {
        return self.suppressContext;
    }

    @PythonSetter("__suppress_context__")
    static void setSuppressContext(PyBaseException self, Object value) {
        if (!(value instanceof Boolean b)) {
            throw Errors.typeError(value == null ? "can't delete numeric/char attribute"
                    : "attribute value type must be bool");
        }
        self.suppressContext = b;
    }

    @PythonGetter("__dict__")
    static Object getDict(PyBaseException self) {
        return AttributeStorage.dict(self);
    }

    @PythonSetter("__dict__")
    static void setDict(PyBaseException self, Object value) {
        if (!(value instanceof PyDict d)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '"
                    + (value == null ? "NULL" : PyType.of(value).name()) + "'");
        }
        AttributeStorage.setDict(self, d);
    }

    @PythonMethod(value = "with_traceback", signature = "($self, object, /)", textSignature = false,
            doc = "Sets __traceback__ and returns the exception.")
    static Object withTraceback(PyBaseException self, Object traceback) {
        setTraceback(self, traceback);
        return self;
    }

    @PythonMethod(value = "add_note", signature = "($self, object, /)", textSignature = false,
            doc = "Adds a note that tracebacks show.")
    public static void addNote(Frame frame, PyBaseException self, Object note) {
        if (!(note instanceof PyStr || note instanceof PyStrInstance)) {
            throw Errors.typeError("note must be a str, not '" + PyType.of(note).name() + "'");
        }
        Object notes = ObjectGetAttr.getOrNull(frame, self, Names.NOTES);
        if (notes == null) {
            notes = new PyList();
            ObjectSetAttr.set(frame, self, Names.NOTES, notes);
        }
        if (!(notes instanceof PyList list)) {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyBaseException self) {
        if (AttributeStorage.dict(self).size() > 0) {
            return PyTuple.of(self.type(), self.args, AttributeStorage.dict(self));
        }
        return PyTuple.of(self.type(), self.args);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false)
    static void setState(Frame frame, PyBaseException self, Object state) {
        if (state == PyNone.NONE) {
            return;
        }
        if (!(state instanceof PyDict d)) {
            throw Errors.typeError("state is not a dictionary");
        }
        Object[] entries = d.itemsSnapshot();
        for (int i = 0; i < entries.length; i += 2) {
            ObjectSetAttr.set(frame, self, PyStrInstance.valueOf(entries[i]), entries[i + 1]);
        }
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyBaseException self) {
        String name = self.type().name();
        if (self.args.size() == 1) {
            return PyStr.of(name + "(").concat(ObjectRepr.repr(frame, self.args.get(0))).concat(PyStr.of(")"));
        }
        return PyStr.of(name).concat(ObjectRepr.repr(frame, self.args));
    }

    @Slot("__str__")
    static Object str(Frame frame, PyBaseException self) {
        return switch (self.args.size()) {
            case 0 -> PyStr.EMPTY;
            case 1 -> ObjectStr.str(frame, self.args.get(0));
            default -> ObjectStr.str(frame, self.args);
        };
    }
}
