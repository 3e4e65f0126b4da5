package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code BaseExceptionGroup} and {@code ExceptionGroup}. Source: PEP 654, CPython's BaseExceptionGroup_*. */
@PythonType(name = "BaseExceptionGroup", base = PyBaseException.class, subclassable = true, hasDict = true,
        doc = "A group of exceptions.")
public final class PyBaseExceptionGroup extends PyBaseException {
    public static final PyType TYPE = ExceptionTypes.BASE_EXCEPTION_GROUP;

    private static final PyStr DERIVE = PyStr.of("derive");

    private final Object message;
    private final PyTuple exceptions;

    private PyBaseExceptionGroup(PyType type, Object[] args, Object message, PyTuple exceptions) {
        super(type, args);
        this.message = message;
        this.exceptions = exceptions;
    }

    /** {@code BaseExceptionGroup(message, exceptions)}: an ExceptionGroup when all of them are Exceptions. */
    public static PyBaseExceptionGroup of(Frame frame, PyStr message, Object exceptions) {
        return (PyBaseExceptionGroup) make(frame, TYPE, new Object[] {message, exceptions}, null);
    }

    /** {@code message}. */
    public Object message() {
        return message;
    }

    /** {@code exceptions}. */
    public PyTuple exceptions() {
        return exceptions;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (args.length != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.length + " given)");
        }
        if (!PyStrInstance.isStr(args[0])) {
            throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not "
                    + (args[0] == PyNone.NONE ? "None" : PyType.of(args[0]).name()));
        }
        if (!PyType.slotsOf(args[1]).has(SlotId.SEQUENCE_ITEM)) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        PyTuple exceptions = SequenceTuple.tuple(frame, args[1]);
        if (exceptions.size() == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        boolean nestsBase = false;
        for (int i = 0; i < exceptions.size(); i++) {
            if (!(exceptions.get(i) instanceof PyBaseException e)) {
                throw Errors.valueError("Item " + i + " of second argument (exceptions) is not an exception");
            }
            nestsBase |= !e.type().isSubtypeOf(ExceptionTypes.EXCEPTION);
        }
        PyType actual = type == TYPE && !nestsBase ? ExceptionTypes.EXCEPTION_GROUP : type;
        if (nestsBase && actual.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in "
                    + (actual == ExceptionTypes.EXCEPTION_GROUP ? "an ExceptionGroup" : "'" + actual.name() + "'"));
        }
        return new PyBaseExceptionGroup(actual, args, args[0], exceptions);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyBaseExceptionGroup self, Object[] args, PyDict kwargs) {
        PyBaseException.init(self, args, kwargs);
    }

    @Slot("__str__")
    static Object str(Frame frame, PyBaseExceptionGroup self) {
        int n = self.exceptions.size();
        return ObjectStr.str(frame, self.message).concat(PyStr.of(" (" + n + " sub-exception" + (n == 1 ? "" : "s") + ")"));
    }

    /** {@code self.derive(exceptions)}, which subclasses override. */
    PyBaseExceptionGroup callDerive(Frame frame, PyTuple chosen) {
        Object made = ObjectCall.callMethod(frame, this, DERIVE, org.pyston.types.list.PyList.of(chosen.items().clone()));
        if (!(made instanceof PyBaseExceptionGroup group)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        return group;
    }

    @PythonMethod(value = "derive", signature = "($self, excs, /)", textSignature = false,
            doc = "A group with the same message and other exceptions.")
    static Object derive(Frame frame, PyBaseExceptionGroup self, Object excs) {
        return ObjectCall.call(frame, TYPE, self.message, excs);
    }

    @PythonMethod(value = "split", signature = "($self, *args)", textSignature = false,
            doc = "Those that match, and the rest, as groups of the same form.")
    static Object split(Frame frame, PyBaseExceptionGroup self, Object[] args) {
        GroupSplit split = GroupSplit.of(frame, self, GroupMatcher.of(frame, only("split", args)), true);
        return PyTuple.of(orNone(split.match()), orNone(split.rest()));
    }

    @PythonMethod(value = "subgroup", signature = "($self, *args)", textSignature = false, doc = "Those that match, as a group.")
    static Object subgroup(Frame frame, PyBaseExceptionGroup self, Object[] args) {
        return orNone(GroupSplit.of(frame, self, GroupMatcher.of(frame, only("subgroup", args)), false).match());
    }

    private static Object only(String name, Object[] args) {
        if (args.length != 1) {
            throw Errors.typeError(name + " expected 1 argument, got " + args.length);
        }
        return args[0];
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($cls, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "A generic alias.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @PythonGetter(value = "message", doc = "The message.", member = true)
    static Object getMessage(PyBaseExceptionGroup self) {
        return self.message;
    }

    @PythonGetter(value = "exceptions", doc = "The exceptions.", member = true)
    static Object getExceptions(PyBaseExceptionGroup self) {
        return self.exceptions;
    }
}
