package org.pyston.modules._operator;

import java.util.Arrays;
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
import org.pyston.text.StrSearch;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code operator.attrgetter}: gets one attribute, or a tuple of several; names may be dotted. */
@PythonType(name = "attrgetter", module = "operator", textSignature = "(attr, /, *attrs)",
        doc = "A callable that returns the attributes of its argument.")
public final class PyAttrGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyAttrGetterExposed());
    private static final PyStr DOT = PyStr.of(".");

    private final Object[] names;
    /** For each name the attributes to follow. */
    private final PyStr[][] paths;

    private PyAttrGetter(PyType type, Object[] names, PyStr[][] paths) {
        super(type);
        this.names = names;
        this.paths = paths;
    }

    @PythonNew(signature = "(*attrs)")
    static Object make(PyType type, Object[] attrs) {
        if (attrs.length == 0) {
            throw Errors.typeError("attrgetter expected 1 argument, got 0");
        }
        PyStr[][] paths = new PyStr[attrs.length][];
        for (int i = 0; i < paths.length; i++) {
            PyStr name = PyStrInstance.valueOrNull(attrs[i]);
            if (name == null) {
                throw Errors.typeError("attribute name must be a string");
            }
            paths[i] = path(name);
        }
        return new PyAttrGetter(type, attrs, paths);
    }

    private static PyStr[] path(PyStr name) {
        PyStr[] path = new PyStr[0];
        int from = 0;
        while (true) {
            int dot = StrSearch.find(name, DOT, from, name.length());
            path = Arrays.copyOf(path, path.length + 1);
            path[path.length - 1] = name.substring(from, dot < 0 ? name.length() : dot).intern();
            if (dot < 0) {
                return path;
            }
            from = dot + 1;
        }
    }

    @Slot("__call__")
    static Object call(Frame frame, PyAttrGetter self, Object[] args, PyStr[] names) {
        Object o = PyItemGetter.onlyArgument("attrgetter", args, names);
        if (self.paths.length == 1) {
            return follow(frame, o, self.paths[0]);
        }
        Object[] result = new Object[self.paths.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = follow(frame, o, self.paths[i]);
        }
        return PyTuple.of(result);
    }

    private static Object follow(Frame frame, Object start, PyStr[] path) {
        Object o = start;
        for (PyStr name : path) {
            o = ObjectGetAttr.get(frame, o, name);
        }
        return o;
    }

    @Slot("__repr__")
    static String repr(Frame frame, PyAttrGetter self) {
        return "operator.attrgetter(" + PyItemGetter.reprs(frame, self.names) + ")";
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(PyAttrGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(Arrays.copyOf(self.names, self.names.length)));
    }
}
