package org.pyston.modules._contextvars;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** {@code contextvars.ContextVar}. Source: PEP 567. */
@PythonType(name = "ContextVar", module = "_contextvars", doc = "A variable whose value belongs to the current context.")
public final class PyContextVar extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyContextVarExposed());

    private final PyStr name;
    private final Object fallback;

    private PyContextVar(PyStr name, Object fallback) {
        super(TYPE);
        this.name = name;
        this.fallback = fallback;
    }

    /** A variable without a default, for Java code. */
    public static PyContextVar named(PyStr name) {
        return new PyContextVar(name, null);
    }

    @PythonNew(signature = "(name, /, *, default=<unrepresentable>)")
    static Object make(PyType type, Object name, Object fallback) {
        PyStr text = PyStrInstance.valueOrNull(name);
        if (text == null) {
            throw Errors.typeError("context variable name must be a str");
        }
        return new PyContextVar(text, fallback);
    }

    @PythonMethod(value = "get", signature = "($self, default=<unrepresentable>, /)",
            doc = "The value in the current context, else the default.")
    static Object get(Frame frame, PyContextVar self, Object other) {
        Object value = PyContext.current(frame).get(self);
        if (value != null) {
            return value;
        }
        if (other != null) {
            return other;
        }
        if (self.fallback != null) {
            return self.fallback;
        }
        throw Errors.makeWithArgs(ExceptionTypes.LOOKUP_ERROR, self);
    }

    @PythonMethod(value = "set", signature = "($self, value, /)", doc = "Sets the value in the current context; returns a token.")
    static Object set(Frame frame, PyContextVar self, Object value) {
        PyContext context = PyContext.current(frame);
        Object old = context.put(self, value);
        return new PyContextToken(context, self, old);
    }

    @PythonMethod(value = "reset", signature = "($self, token, /)", doc = "Gives the variable back the value from before set().")
    static void reset(Frame frame, PyContextVar self, Object token) {
        if (!(token instanceof PyContextToken t)) {
            throw Errors.typeError("expected an instance of Token, got " + ObjectRepr.repr(frame, token));
        }
        t.reset(frame, self);
    }

    @PythonGetter(value = "name", member = true)
    static Object getName(PyContextVar self) {
        return self.name;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, item, /)", kind = Kind.CLASS, textSignature = false,
            doc = "See PEP 585")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyContextVar self) {
        PyStrBuilder out = new PyStrBuilder();
        out.append("<ContextVar name=").append(ObjectRepr.repr(frame, self.name));
        if (self.fallback != null) {
            out.append(" default=").append(ObjectRepr.repr(frame, self.fallback));
        }
        return out.append(" at " + Identity.hex(self) + ">").build();
    }
}
