package org.pyston.modules.operator;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code operator.attrgetter}. */
@PythonType(name = "attrgetter", module = "operator", textSignature = "(attr, /, *attrs)",
        doc = "A function that takes attributes, also dotted ones, of its argument.")
public final class PyAttrGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyAttrGetterExposed());

    private final Object[] names;
    /** The parts of every dotted name. */
    private final PyStr[][] paths;

    private PyAttrGetter(Object[] names, PyStr[][] paths) {
        super(TYPE);
        this.names = names;
        this.paths = paths;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("attrgetter() takes no keyword arguments");
        }
        if (args.length == 0) {
            throw Errors.typeError("attrgetter expected 1 argument, got 0");
        }
        PyStr[][] paths = new PyStr[args.length][];
        for (int i = 0; i < paths.length; i++) {
            PyStr name = PyStrInstance.valueOrNull(args[i]);
            if (name == null) {
                throw Errors.typeError("attribute name must be a string");
            }
            paths[i] = split(name);
        }
        return new PyAttrGetter(args.clone(), paths);
    }

    private static PyStr[] split(PyStr name) {
        List<PyStr> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.codePointAt(i) == '.') {
                parts.add(name.substring(from, i).intern());
                from = i + 1;
            }
        }
        return parts.toArray(new PyStr[0]);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyAttrGetter self, Object[] args, PyStr[] names) {
        Object o = PyItemGetter.onlyArgument("attrgetter", args, names);
        if (self.paths.length == 1) {
            return get(frame, o, self.paths[0]);
        }
        Object[] items = new Object[self.paths.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = get(frame, o, self.paths[i]);
        }
        return PyTuple.of(items);
    }

    private static Object get(Frame frame, Object o, PyStr[] path) {
        Object value = o;
        for (PyStr name : path) {
            value = ObjectGetAttr.get(frame, value, name);
        }
        return value;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyAttrGetter self) {
        return PyItemGetter.repr(frame, "operator.attrgetter(", self.names).append(")").build();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyAttrGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.names.clone()));
    }
}
