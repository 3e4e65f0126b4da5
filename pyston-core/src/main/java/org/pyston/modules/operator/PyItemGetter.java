package org.pyston.modules.operator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code operator.itemgetter}. */
@PythonType(name = "itemgetter", module = "operator", textSignature = "(item, /, *items)",
        doc = "A function that takes items out of its argument.")
public final class PyItemGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyItemGetterExposed());

    private final Object[] keys;

    private PyItemGetter(Object[] keys) {
        super(TYPE);
        this.keys = keys;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("itemgetter() takes no keyword arguments");
        }
        if (args.length == 0) {
            throw Errors.typeError("itemgetter expected 1 argument, got 0");
        }
        return new PyItemGetter(args.clone());
    }

    @Slot("__call__")
    static Object call(Frame frame, PyItemGetter self, Object[] args, PyStr[] names) {
        Object o = onlyArgument("itemgetter", args, names);
        if (self.keys.length == 1) {
            return ObjectGetItem.get(frame, o, self.keys[0]);
        }
        Object[] items = new Object[self.keys.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = ObjectGetItem.get(frame, o, self.keys[i]);
        }
        return PyTuple.of(items);
    }

    /** The argument of a call that takes exactly one. */
    static Object onlyArgument(String function, Object[] args, PyStr[] names) {
        if (names != null && names.length > 0) {
            throw Errors.typeError(function + "() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError(function + " expected 1 argument, got " + args.length);
        }
        return args[0];
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyItemGetter self) {
        return repr(frame, "operator.itemgetter(", self.keys).append(")").build();
    }

    /** The text and the arguments' representations, still open. */
    static PyStrBuilder repr(Frame frame, String begin, Object[] args) {
        PyStr items = ObjectRepr.repr(frame, PyList.of(args.clone()));
        return new PyStrBuilder().append(begin).append(items, 1, items.length() - 1);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyItemGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.keys.clone()));
    }
}
