package org.pyston.types.function;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code classmethod}: a callable that gets the class in place of the instance. */
@PythonType(name = "classmethod", subclassable = true, hasDict = true, parts = CallableWrapper.Attributes.class,
        doc = "Turns a function into one that gets the class as its first argument.")
public final class PyClassMethod extends CallableWrapper {
    public static final PyType TYPE = PyType.builtin(new PyClassMethodExposed());

    /** Wraps without copying attributes: for what the runtime makes itself. */
    public PyClassMethod(Object function) {
        super(TYPE, function);
    }

    private PyClassMethod(PyType type, Object function) {
        super(type, function);
    }

    /** {@code classmethod(function)}. */
    public static PyClassMethod of(Frame frame, Object function) {
        PyClassMethod made = new PyClassMethod(TYPE, null);
        made.wrap(frame, function);
        return made;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyClassMethod(type, null);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyClassMethod self, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0 && self.type() == TYPE) {
            throw Errors.typeError("classmethod() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("classmethod expected 1 argument, got " + args.length);
        }
        self.wrap(frame, args[0]);
    }

    @Slot("__get__")
    static Object get(Frame frame, PyClassMethod self, Object instance, PyType owner) {
        Object function = self.initialized("classmethod");
        PyType type = owner == null ? PyType.of(instance) : owner;
        Slots slots = PyType.slotsOf(function);
        if (slots.has(SlotId.GET)) {
            return slots.descrGet(frame, function, type, type);
        }
        return new PyBoundMethod(function, type);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyClassMethod self) {
        PyStr inner = self.function() == null ? PyStr.of("<NULL>") : ObjectRepr.repr(frame, self.function());
        return PyStr.of("<classmethod(").concat(inner).concat(PyStr.of(")>"));
    }
}
