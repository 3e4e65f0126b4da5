package org.pyston.modules._contextvars;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;

/** {@code contextvars.Token}: what {@code ContextVar.set()} returns. */
@PythonType(name = "Token", module = "_contextvars", hashable = false, doc = "Remembers the value of a context variable.")
public final class PyContextToken extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyContextTokenExposed());

    private final PyContext context;
    private final PyContextVar variable;
    private final Object old;
    private volatile boolean used;

    /** {@code old} is null when the variable had no value. */
    PyContextToken(PyContext context, PyContextVar variable, Object old) {
        super(TYPE);
        this.context = context;
        this.variable = variable;
        this.old = old;
    }

    @PythonConstant("MISSING")
    static Object missing() {
        return PyMissingToken.MISSING;
    }

    void reset(Frame frame, PyContextVar of) {
        if (used) {
            throw wrong(frame, true, " has already been used once");
        }
        if (variable != of) {
            throw wrong(frame, false, " was created by a different ContextVar");
        }
        if (context != PyContext.current(frame)) {
            throw wrong(frame, false, " was created in a different Context");
        }
        used = true;
        if (old == null) {
            context.remove(of);
        } else {
            context.put(of, old);
        }
    }

    private PyException wrong(Frame frame, boolean again, String text) {
        PyStr shown = ObjectRepr.repr(frame, this);
        return again ? Errors.runtimeError(shown + text) : Errors.valueError(shown + text);
    }

    @PythonGetter("var")
    static Object getVariable(PyContextToken self) {
        return self.variable;
    }

    @PythonGetter("old_value")
    static Object getOldValue(PyContextToken self) {
        return self.old == null ? PyMissingToken.MISSING : self.old;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, item, /)", kind = Kind.CLASS, textSignature = false,
            doc = "See PEP 585")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyContextToken self) {
        return PyStr.of("<Token" + (self.used ? " used" : "") + " var=" + ObjectRepr.repr(frame, self.variable) + " at "
                + Identity.hex(self) + ">");
    }
}
