package org.pyston.types.function;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;

/** What the descriptors in the dictionaries of types have in common: the type that they belong to and a name. */
public abstract class PyDescriptor extends PyObject {
    private final PyType owner;
    private final PyStr name;

    PyDescriptor(PyType type, PyType owner, PyStr name) {
        super(type);
        this.owner = owner;
        this.name = name;
    }

    /** The type in whose dictionary the descriptor was put ({@code __objclass__}). */
    public final PyType owner() {
        return owner;
    }

    /** {@code __name__}. */
    public final PyStr name() {
        return name;
    }

    /** {@code __doc__}; empty for none. */
    public abstract String doc();

    /** Whether reading the attribute of an instance runs no Python code and needs no frame. */
    public boolean isPlain() {
        return false;
    }

    /** {@code __text_signature__}; null for none. */
    String textSignature() {
        return null;
    }

    /** {@code <method 'append' of 'list' objects>}. */
    final PyStr repr(String kind) {
        return PyStr.of("<" + kind + " '" + name + "' of '" + owner.qualifiedTpName() + "' objects>");
    }

    /** Raises unless {@code instance} is one of the owner's (CPython's descr_check). */
    final void check(Object instance) {
        if (!PyType.of(instance).isSubtypeOf(owner)) {
            throw doesNotApply(instance);
        }
    }

    final PyException doesNotApply(Object instance) {
        return Errors.typeError("descriptor '" + name + "' for '" + owner.qualifiedTpName() + "' objects doesn't apply to a '"
                + PyType.of(instance).qualifiedTpName() + "' object");
    }
}
