package org.pyston.modules._operator;

import java.util.Arrays;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code operator.methodcaller}: calls a method with given arguments. */
@PythonType(name = "methodcaller", module = "operator", textSignature = "(name, /, *args, **kwargs)",
        doc = "A callable that calls a method of its argument.")
public final class PyMethodCaller extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMethodCallerExposed());

    private final PyStr name;
    /** Positional arguments, then the values of {@link #names}. */
    private final Object[] args;
    /** The keywords; null for none. */
    private final PyStr[] names;

    private PyMethodCaller(PyType type, PyStr name, Object[] args, PyStr[] names) {
        super(type);
        this.name = name;
        this.args = args;
        this.names = names;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("methodcaller needs at least one argument, the method name");
        }
        PyStr name = PyStrInstance.valueOrNull(args[0]);
        if (name == null) {
            throw Errors.typeError("method name must be a string");
        }
        Object[] rest = Arrays.copyOfRange(args, 1, args.length);
        if (kwargs == null || kwargs.size() == 0) {
            return new PyMethodCaller(type, name, rest, null);
        }
        return new PyMethodCaller(type, name, Keywords.join(rest, kwargs), Keywords.names(kwargs));
    }

    @Slot("__call__")
    static Object call(Frame frame, PyMethodCaller self, Object[] args, PyStr[] names) {
        Object o = PyItemGetter.onlyArgument("methodcaller", args, names);
        return ObjectCall.call(frame, ObjectGetAttr.get(frame, o, self.name), self.args.clone(), self.names);
    }

    private int positional() {
        return args.length - (names == null ? 0 : names.length);
    }

    @Slot("__repr__")
    static String repr(Frame frame, PyMethodCaller self) {
        StringBuilder out = new StringBuilder("operator.methodcaller(");
        out.append(ObjectRepr.repr(frame, self.name));
        int positional = self.positional();
        for (int i = 0; i < self.args.length; i++) {
            out.append(", ").append(i < positional ? "" : self.names[i - positional] + "=");
            out.append(ObjectRepr.repr(frame, self.args[i]));
        }
        return out.append(')').toString();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyMethodCaller self) {
        int positional = self.positional();
        Object[] plain = Arrays.copyOf(self.args, positional);
        if (self.names == null) {
            Object[] all = new Object[positional + 1];
            all[0] = self.name;
            System.arraycopy(plain, 0, all, 1, positional);
            return PyTuple.of(self.type(), PyTuple.of(all));
        }
        Object[] partialArgs = new Object[2 + self.names.length];
        partialArgs[0] = self.type();
        partialArgs[1] = self.name;
        System.arraycopy(self.args, positional, partialArgs, 2, self.names.length);
        Object partial = ImportModule.attribute(frame, "functools", "partial");
        return PyTuple.of(ObjectCall.call(frame, partial, partialArgs, self.names), PyTuple.of(plain));
    }
}
