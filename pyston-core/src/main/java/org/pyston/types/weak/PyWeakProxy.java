package org.pyston.types.weak;

import java.util.List;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.exception.ExceptionTypes;

/** A weak proxy: does what its referent does, while that lives. Source: CPython's weakrefobject.c (proxy_*). */
@PythonType(name = "ProxyType", module = "weakref", hashable = false, parts = {ProxySlots.class, ProxyOperators.class})
public final class PyWeakProxy extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyWeakProxyExposed());

    private final WeakHandle handle;

    private PyWeakProxy(Frame frame, PyType type, PyObject referent, Object callback) {
        super(type);
        this.handle = WeakReferences.of(frame).handle(frame, referent, this, callback);
    }

    /** {@code weakref.proxy(o, callback)}. */
    public static PyWeakProxy make(Frame frame, Object o, Object callback) {
        PyObject referent = WeakReferences.referable(o);
        WeakReferences all = WeakReferences.of(frame);
        Object own = callback == PyNone.NONE ? null : callback;
        if (own == null) {
            for (PyObject reference : all.to(referent)) {
                if (reference instanceof PyWeakProxy p && p.isShared()) {
                    return p;
                }
            }
        }
        PyType type = PyType.slotsOf(referent).has(SlotId.CALL) ? CallableProxyType.TYPE : TYPE;
        PyWeakProxy made = new PyWeakProxy(frame, type, referent, own);
        all.add(referent, made, own == null);
        return made;
    }

    WeakHandle handle() {
        return handle;
    }

    boolean isShared() {
        return handle.callback == null;
    }

    PyObject referentOrNull() {
        return handle.get();
    }

    /** The object; raises ReferenceError when it is gone. */
    PyObject referent() {
        PyObject o = handle.get();
        if (o == null) {
            throw Errors.make(ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
        }
        return o;
    }

    /** The referent of a proxy, anything else itself. */
    static Object unwrap(Object o) {
        return o instanceof PyWeakProxy p ? p.referent() : o;
    }
}
