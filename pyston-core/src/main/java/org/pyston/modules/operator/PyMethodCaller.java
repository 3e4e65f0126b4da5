package org.pyston.modules.operator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code operator.methodcaller}. */
@PythonType(name = "methodcaller", module = "operator", textSignature = "(name, /, *args, **kwargs)",
        doc = "A function that calls a method of its argument.")
public final class PyMethodCaller extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMethodCallerExposed());

    private final PyStr name;
    /** Positional arguments, then one for each of {@link #names}. */
    private final Object[] args;
    /** Null for none. */
    private final PyStr[] names;

    private PyMethodCaller(PyStr name, Object[] args, PyStr[] names) {
        super(TYPE);
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
        Object[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
        return kwargs == null || kwargs.size() == 0 ? new PyMethodCaller(name.intern(), rest, null)
                : new PyMethodCaller(name.intern(), join(rest, kwargs), names(kwargs));
    }

    /** The positional arguments and the values of the keyword arguments. */
    static Object[] join(Object[] args, PyDict kwargs) {
        Object[] items = kwargs.itemsSnapshot();
        Object[] all = java.util.Arrays.copyOf(args, args.length + items.length / 2);
        for (int i = 0; i < items.length; i += 2) {
            all[args.length + i / 2] = items[i + 1];
        }
        return all;
    }

    /** The names of the keyword arguments. */
    static PyStr[] names(PyDict kwargs) {
        Object[] keys = kwargs.keysSnapshot();
        PyStr[] names = new PyStr[keys.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStrInstance.valueOf(keys[i]);
        }
        return names;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyMethodCaller self, Object[] args, PyStr[] names) {
        Object o = PyItemGetter.onlyArgument("methodcaller", args, names);
        if (self.names == null) {
            return ObjectCall.callMethod(frame, o, self.name, self.args);
        }
        return ObjectCall.call(frame, ObjectGetAttr.get(frame, o, self.name), self.args, self.names);
    }

    private int positional() {
        return args.length - (names == null ? 0 : names.length);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyMethodCaller self) {
        PyStrBuilder text = new PyStrBuilder().append("operator.methodcaller(").append(ObjectRepr.repr(frame, self.name));
        int n = self.positional();
        for (int i = 0; i < self.args.length; i++) {
            text.append(", ");
            if (i >= n) {
                text.append(self.names[i - n]).append("=");
            }
            text.append(ObjectRepr.repr(frame, self.args[i]));
        }
        return text.append(")").build();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyMethodCaller self) {
        if (self.names != null) {
            throw Errors.notImplemented("pickling of methodcaller with keyword arguments");
        }
        Object[] all = new Object[self.args.length + 1];
        all[0] = self.name;
        System.arraycopy(self.args, 0, all, 1, self.args.length);
        return PyTuple.of(self.type(), PyTuple.of(all));
    }
}
