package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.bool.PyBool;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code filter}. Source: CPython's bltinmodule.c, filter_*. */
@PythonType(name = "filter", subclassable = true, doc = "The items of which a function is true.")
public final class PyFilter extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyFilterExposed());

    private final Object function;
    private final Object iterator;

    private PyFilter(PyType type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0
                && (type == TYPE || type.definingClass(Names.INIT) == PyType.OBJECT)) {
            throw Errors.typeError("filter() takes no keyword arguments");
        }
        if (args.length != 2) {
            throw Errors.typeError("filter expected 2 arguments, got " + args.length);
        }
        return new PyFilter(type, args[0], ObjectIter.iter(frame, args[1]));
    }

    @Slot("__iter__")
    static Object iter(PyFilter self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyFilter self) {
        boolean plain = self.function == PyNone.NONE || self.function == PyBool.TYPE;
        Object item;
        while ((item = ObjectIter.next(frame, self.iterator)) != null) {
            if (ObjectIsTrue.isTrue(frame, plain ? item : ObjectCall.call(frame, self.function, item))) {
                return item;
            }
        }
        return null;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyFilter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator));
    }
}
