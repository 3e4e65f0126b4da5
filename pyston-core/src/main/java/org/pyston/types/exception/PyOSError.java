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
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyWrapperDescriptor;
import org.pyston.types.tuple.PyTuple;

/** {@code OSError} and its subtypes, of which the error number decides. Source: PEP 3151, CPython's oserror_new. */
@PythonType(name = "OSError", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "The operating system reports an error.")
public final class PyOSError extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.OS_ERROR;

    private Object errno = PyNone.NONE;
    private Object strerror = PyNone.NONE;
    private Object filename = PyNone.NONE;
    private Object filename2 = PyNone.NONE;
    private boolean hasFilename;
    /** -1 while it is not set. */
    private long written = -1;

    private PyOSError(PyType type, Object[] args) {
        super(type, args);
    }

    /** The exception of an error number: {@code OSError(errno, strerror, filename, None, filename2)}; names null for none. */
    public static PyException make(int errno, String strerror, Object filename, Object filename2) {
        PyOSError e = new PyOSError(OsErrors.typeOf(errno), new Object[] {(long) errno, PyStr.of(strerror)});
        e.errno = (long) errno;
        e.strerror = PyStr.of(strerror);
        if (filename != null) {
            e.filename = filename;
            e.hasFilename = true;
        }
        if (filename2 != null) {
            e.filename2 = filename2;
        }
        return new PyException(e);
    }

    /** {@code errno}. */
    public Object errno() {
        return errno;
    }

    /** {@code BlockingIOError.characters_written}. */
    public void setWritten(long count) {
        written = count;
    }

    /** Whether a subclass takes its own arguments in {@code __init__}, so that ours parses, not {@code __new__}. */
    private static boolean initParses(PyType type) {
        boolean ownInit = !(type.lookup(Names.INIT) instanceof PyWrapperDescriptor w && w.owner().isSubtypeOf(TYPE));
        return ownInit && type.definingClass(Names.NEW) == TYPE;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (initParses(type)) {
            return new PyOSError(type, new Object[0]);
        }
        checkNoKeywords(type, kwargs);
        PyType actual = type;
        if (type == TYPE && args.length >= 2 && args.length <= 5 && args[0] instanceof Long n) {
            actual = n == n.intValue() ? OsErrors.typeOf(n.intValue()) : TYPE;
        }
        PyOSError made = new PyOSError(actual, args);
        made.parse(frame, args);
        return made;
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyOSError self, Object[] args, PyDict kwargs) {
        if (initParses(self.type())) {
            checkNoKeywords(self.type(), kwargs);
            self.parse(frame, args);
        }
    }

    private static void checkNoKeywords(PyType type, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError(type.name() + "() takes no keyword arguments");
        }
    }

    private void parse(Frame frame, Object[] given) {
        Object[] args = given;
        if (args.length >= 2 && args.length <= 5) {
            errno = args[0];
            strerror = args[1];
            if (args.length > 2 && args[2] != PyNone.NONE) {
                if (type() == ExceptionTypes.BLOCKING_IO_ERROR && args[2] instanceof Long n) {
                    written = n;
                } else {
                    filename = args[2];
                    hasFilename = true;
                    filename2 = args.length == 5 ? args[4] : PyNone.NONE;
                    args = new Object[] {args[0], args[1]};
                }
            }
        }
        setArgs(PyTuple.of(args));
    }

    @Slot("__str__")
    static Object str(Frame frame, PyOSError self) {
        PyStrBuilder out = new PyStrBuilder().append("[Errno ");
        if (self.hasFilename) {
            out.append(ObjectStr.str(frame, self.errno)).append("] ").append(ObjectStr.str(frame, self.strerror)).append(": ")
                    .append(ObjectRepr.repr(frame, self.filename));
            if (self.filename2 != PyNone.NONE) {
                out.append(" -> ").append(ObjectRepr.repr(frame, self.filename2));
            }
            return out.build();
        }
        if (self.errno != PyNone.NONE && self.strerror != PyNone.NONE) {
            return out.append(ObjectStr.str(frame, self.errno)).append("] ").append(ObjectStr.str(frame, self.strerror))
                    .build();
        }
        return PyBaseException.str(frame, self);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyOSError self) {
        PyTuple args = self.args();
        if (args.size() == 2 && self.hasFilename) {
            args = self.filename2 == PyNone.NONE ? PyTuple.of(args.get(0), args.get(1), self.filename)
                    : PyTuple.of(args.get(0), args.get(1), self.filename, PyNone.NONE, self.filename2);
        }
        PyDict dict = AttributeStorage.dict(self);
        return dict.size() > 0 ? PyTuple.of(self.type(), args, dict) : PyTuple.of(self.type(), args);
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    @PythonGetter(value = "errno", doc = "The error number.", member = true)
    static Object getErrno(PyOSError self) {
        return self.errno;
    }

    @PythonSetter("errno")
    static void setErrno(PyOSError self, Object value) {
        self.errno = orNone(value);
    }

    @PythonGetter(value = "strerror", doc = "The error's text.", member = true)
    static Object getStrerror(PyOSError self) {
        return self.strerror;
    }

    @PythonSetter("strerror")
    static void setStrerror(PyOSError self, Object value) {
        self.strerror = orNone(value);
    }

    @PythonGetter(value = "filename", doc = "The file's name.", member = true)
    static Object getFilename(PyOSError self) {
        return self.filename;
    }

    @PythonSetter("filename")
    static void setFilename(PyOSError self, Object value) {
        self.filename = orNone(value);
        self.hasFilename = value != null;
    }

    @PythonGetter(value = "filename2", doc = "The second file's name.", member = true)
    static Object getFilename2(PyOSError self) {
        return self.filename2;
    }

    @PythonSetter("filename2")
    static void setFilename2(PyOSError self, Object value) {
        self.filename2 = orNone(value);
    }

    @PythonGetter(value = "characters_written")
    static long getWritten(PyOSError self) {
        if (self.written == -1) {
            throw Errors.attributeError("characters_written");
        }
        return self.written;
    }

    @PythonSetter("characters_written")
    static void setWritten(Frame frame, PyOSError self, Object value) {
        if (value == null) {
            if (self.written == -1) {
                throw Errors.attributeError("characters_written");
            }
            self.written = -1;
            return;
        }
        self.written = NumberIndex.asInt(frame, value);
    }
}
