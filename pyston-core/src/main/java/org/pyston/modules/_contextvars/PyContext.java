package org.pyston.modules._contextvars;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/**
 * {@code contextvars.Context}. The map is never changed but replaced, so that a copy costs nothing and readers need no lock; a
 * context is entered by one thread at a time, which alone replaces it.
 */
@PythonType(name = "Context", module = "_contextvars", hashable = false, doc = "A mapping of context variables to their values.")
public final class PyContext extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyContextExposed());

    private volatile Map<PyContextVar, Object> map;
    private boolean entered;

    private PyContext(Map<PyContextVar, Object> map) {
        super(TYPE);
        this.map = map;
    }

    /** The running thread's context; made when it is first asked for. */
    public static PyContext current(Frame frame) {
        if (frame.thread.context instanceof PyContext context) {
            return context;
        }
        PyContext context = new PyContext(Map.of());
        context.entered = true;
        frame.thread.context = context;
        return context;
    }

    /** A context with the same values. */
    public PyContext copy() {
        return new PyContext(map);
    }

    /** Another object after each change of a variable. */
    public Object version() {
        return map;
    }

    /** Calls a function with this context as the current one. */
    public Object run(Frame frame, Object function, Object[] args, PyStr[] names) {
        PyContext before = current(frame);
        synchronized (this) {
            if (entered) {
                throw Errors.runtimeError("cannot enter context: " + ObjectRepr.repr(frame, this) + " is already entered");
            }
            entered = true;
        }
        frame.thread.context = this;
        try {
            return ObjectCall.call(frame, function, args, names);
        } finally {
            frame.thread.context = before;
            synchronized (this) {
                entered = false;
            }
        }
    }

    /** The value of a variable; null when it has none here. */
    public Object get(PyContextVar variable) {
        return map.get(variable);
    }

    /** Sets a variable. The value before; null for none. */
    public Object put(PyContextVar variable, Object value) {
        Map<PyContextVar, Object> copy = new LinkedHashMap<>(map);
        Object old = copy.put(variable, value);
        map = copy;
        return old;
    }

    void remove(PyContextVar variable) {
        Map<PyContextVar, Object> copy = new LinkedHashMap<>(map);
        copy.remove(variable);
        map = copy;
    }

    @PythonNew(signature = "()")
    static Object make(PyType type) {
        return new PyContext(Map.of());
    }

    @PythonMethod(value = "run", signature = "($self, /, *args, **kwargs)", textSignature = false,
            doc = "run(callable, *args, **kwargs)\n\nCalls a function in the context.")
    static Object run(Frame frame, PyContext self, Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("run() missing 1 required positional argument");
        }
        int keywords = kwargs == null ? 0 : kwargs.size();
        Object[] rest = new Object[args.length - 1 + keywords];
        System.arraycopy(args, 1, rest, 0, args.length - 1);
        PyStr[] names = keywords == 0 ? null : new PyStr[keywords];
        Object[] items = keywords == 0 ? null : kwargs.itemsSnapshot();
        for (int i = 0; i < keywords; i++) {
            names[i] = (PyStr) items[2 * i];
            rest[args.length - 1 + i] = items[2 * i + 1];
        }
        return self.run(frame, args[0], rest, names);
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "A context with the same values.")
    static Object copy(PyContext self) {
        return self.copy();
    }

    @PythonMethod(value = "get", signature = "($self, key, default=None, /)", doc = "The value of a variable, else the default.")
    static Object get(Frame frame, PyContext self, Object key, Object fallback) {
        Object value = self.map.get(variable(frame, key));
        return value == null ? fallback : value;
    }

    private static PyContextVar variable(Frame frame, Object key) {
        if (key instanceof PyContextVar variable) {
            return variable;
        }
        throw Errors.typeError("a ContextVar key was expected, got " + ObjectRepr.repr(frame, key));
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyContext self, Object key) {
        Object value = self.map.get(variable(frame, key));
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyContext self, Object key) {
        return self.map.containsKey(variable(frame, key));
    }

    @Slot("__len__")
    static int len(PyContext self) {
        return self.map.size();
    }

    @Slot("__iter__")
    static Object iter(Frame frame, PyContext self) {
        return ObjectIter.iter(frame, keys(self));
    }

    @PythonMethod(value = "keys", signature = "($self, /)", doc = "The variables.")
    static Object keys(PyContext self) {
        return PyList.of(self.map.keySet().toArray());
    }

    @PythonMethod(value = "values", signature = "($self, /)", doc = "The values.")
    static Object values(PyContext self) {
        return PyList.of(self.map.values().toArray());
    }

    @PythonMethod(value = "items", signature = "($self, /)", doc = "Pairs of variable and value.")
    static Object items(PyContext self) {
        PyList list = new PyList();
        for (Map.Entry<PyContextVar, Object> entry : self.map.entrySet()) {
            list.append(PyTuple.of(entry.getKey(), entry.getValue()));
        }
        return list;
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyContext self, Object other, CompareOp op) {
        if (!(other instanceof PyContext context) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal = equal(frame, self.map, context.map);
        return equal == (op == CompareOp.EQ);
    }

    private static boolean equal(Frame frame, Map<PyContextVar, Object> a, Map<PyContextVar, Object> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Map.Entry<PyContextVar, Object> entry : a.entrySet()) {
            Object value = b.get(entry.getKey());
            if (value == null || !ObjectRichCompare.isOrEqual(frame, entry.getValue(), value)) {
                return false;
            }
        }
        return true;
    }

}
