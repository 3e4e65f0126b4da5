package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code map}. Source: CPython's bltinmodule.c, map_*. */
@PythonType(name = "map", subclassable = true, doc = "What a function makes of the items of iterables.")
public final class PyMap extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMapExposed());

    private final Object function;
    private final Object[] iterators;

    private PyMap(PyType type, Object function, Object[] iterators) {
        super(type);
        this.function = function;
        this.iterators = iterators;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0
                && (type == TYPE || type.definingClass(Names.INIT) == PyType.OBJECT)) {
            throw Errors.typeError("map() takes no keyword arguments");
        }
        if (args.length < 2) {
            throw Errors.typeError("map() must have at least two arguments.");
        }
        Object[] iterators = new Object[args.length - 1];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = ObjectIter.iter(frame, args[i + 1]);
        }
        return new PyMap(type, args[0], iterators);
    }

    @Slot("__iter__")
    static Object iter(PyMap self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyMap self) {
        Object[] iterators = self.iterators;
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = ObjectIter.next(frame, iterators[i]);
            if (items[i] == null) {
                return null;
            }
        }
        return ObjectCall.call(frame, self.function, items);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyMap self) {
        Object[] args = new Object[self.iterators.length + 1];
        args[0] = self.function;
        System.arraycopy(self.iterators, 0, args, 1, self.iterators.length);
        return PyTuple.of(self.type(), PyTuple.of(args));
    }
}
