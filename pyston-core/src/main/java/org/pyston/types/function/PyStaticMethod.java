package org.pyston.types.function;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code staticmethod}: a callable that is not bound to instances. */
@PythonType(name = "staticmethod", subclassable = true, hasDict = true, parts = CallableWrapper.Attributes.class,
        doc = "Turns a function into one that gets neither the instance nor the class.")
public final class PyStaticMethod extends CallableWrapper {
    public static final PyType TYPE = PyType.builtin(new PyStaticMethodExposed());

    /** Wraps without copying attributes: for what the runtime makes itself. */
    public PyStaticMethod(Object function) {
        super(TYPE, function);
    }

    private PyStaticMethod(PyType type, Object function) {
        super(type, function);
    }

    /** {@code staticmethod(function)}. */
    public static PyStaticMethod of(Frame frame, Object function) {
        PyStaticMethod made = new PyStaticMethod(TYPE, null);
        made.wrap(frame, function);
        return made;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyStaticMethod(type, null);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyStaticMethod self, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0 && self.type() == TYPE) {
            throw Errors.typeError("staticmethod() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("staticmethod expected 1 argument, got " + args.length);
        }
        self.wrap(frame, args[0]);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyStaticMethod self, Object[] args, PyStr[] names) {
        return ObjectCall.call(frame, self.initialized("staticmethod"), args, names);
    }

    @Slot("__get__")
    static Object get(PyStaticMethod self, Object instance, PyType owner) {
        return self.initialized("staticmethod");
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyStaticMethod self) {
        PyStr inner = self.function() == null ? PyStr.of("<NULL>") : ObjectRepr.repr(frame, self.function());
        return PyStr.of("<staticmethod(").concat(inner).concat(PyStr.of(")>"));
    }
}
