package org.pyston.modules._operator;

import java.util.Arrays;
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
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** {@code operator.itemgetter}: gets one item, or a tuple of several. */
@PythonType(name = "itemgetter", module = "operator", textSignature = "(item, /, *items)",
        doc = "A callable that returns the items of its argument.")
public final class PyItemGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyItemGetterExposed());

    private final Object[] items;

    private PyItemGetter(PyType type, Object[] items) {
        super(type);
        this.items = items;
    }

    @PythonNew(signature = "(*items)")
    static Object make(PyType type, Object[] items) {
        if (items.length == 0) {
            throw Errors.typeError("itemgetter expected 1 argument, got 0");
        }
        return new PyItemGetter(type, items);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyItemGetter self, Object[] args, PyStr[] names) {
        Object o = onlyArgument("itemgetter", args, names);
        if (self.items.length == 1) {
            return ObjectGetItem.get(frame, o, self.items[0]);
        }
        Object[] result = new Object[self.items.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = ObjectGetItem.get(frame, o, self.items[i]);
        }
        return PyTuple.of(result);
    }

    /** The one positional argument that the callables of this module take. */
    static Object onlyArgument(String function, Object[] args, PyStr[] names) {
        if (names != null && names.length > 0) {
            throw noKeywords(function);
        }
        if (args.length != 1) {
            throw Errors.typeError(function + " expected 1 argument, got " + args.length);
        }
        return args[0];
    }

    private static PyException noKeywords(String function) {
        return Errors.typeError(function.concat("() takes no keyword arguments"));
    }

    @Slot("__repr__")
    static String repr(Frame frame, PyItemGetter self) {
        return "operator.itemgetter(" + reprs(frame, self.items) + ")";
    }

    static String reprs(Frame frame, Object[] items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.length; i++) {
            out.append(i == 0 ? "" : ", ").append(ObjectRepr.repr(frame, items[i]));
        }
        return out.toString();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyItemGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(Arrays.copyOf(self.items, self.items.length)));
    }
}
