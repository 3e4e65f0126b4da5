package org.pyston.types.weak;

import java.util.List;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;

/** {@code weakref.ref}. Source: CPython's weakrefobject.c. */
@PythonType(name = "ReferenceType", module = "weakref", subclassable = true, doc = "A weak reference.")
public final class PyWeakReference extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyWeakReferenceExposed());

    private final WeakHandle handle;
    private volatile boolean hashed;
    private long hash;

    private PyWeakReference(Frame frame, PyType type, PyObject referent, Object callback) {
        super(type);
        this.handle = WeakReferences.of(frame).handle(frame, referent, this, callback);
    }

    /** {@code weakref.ref(o)}: the one shared reference without a callback. */
    public static PyWeakReference to(Frame frame, Object o) {
        return (PyWeakReference) make(frame, TYPE, new Object[] {o}, null);
    }

    /** The first weak reference to an object ({@code __weakref__}); null for none. */
    public static PyWeakReference first(Frame frame, Object o) {
        for (PyObject reference : WeakReferences.of(frame).to(o)) {
            if (reference instanceof PyWeakReference r) {
                return r;
            }
        }
        return null;
    }

    /** The object; null when it is gone. */
    public PyObject referent() {
        return handle.get();
    }

    WeakHandle handle() {
        return handle;
    }

    boolean isShared() {
        return handle.callback == null && type() == TYPE;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0 && type == TYPE) {
            throw Errors.typeError("ref() takes no keyword arguments");
        }
        checkCount("__new__", args);
        PyObject referent = WeakReferences.referable(args[0]);
        Object callback = args.length == 1 || args[1] == PyNone.NONE ? null : args[1];
        WeakReferences all = WeakReferences.of(frame);
        boolean shared = callback == null && type == TYPE;
        if (shared) {
            List<PyObject> present = all.to(referent);
            if (!present.isEmpty() && present.get(0) instanceof PyWeakReference r && r.isShared()) {
                return r;
            }
        }
        PyWeakReference made = new PyWeakReference(frame, type, referent, callback);
        all.add(referent, made, shared);
        return made;
    }

    private static void checkCount(String function, Object[] args) {
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError(function + " expected at " + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
                    + ", got " + args.length);
        }
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PyWeakReference self, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("ref() takes no keyword arguments");
        }
        checkCount("__init__", args);
    }

    @Slot("__call__")
    static Object call(PyWeakReference self, Object[] args, PyStr[] names) {
        if (names != null && names.length > 0) {
            throw Errors.typeError("weakref() takes no keyword arguments");
        }
        if (args.length > 0) {
            throw Errors.typeError("weakref expected 0 arguments, got " + args.length);
        }
        PyObject referent = self.referent();
        return referent == null ? PyNone.NONE : referent;
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyWeakReference self) {
        if (!self.hashed) {
            PyObject referent = self.referent();
            if (referent == null) {
                throw Errors.typeError("weak object has gone away");
            }
            self.hash = ObjectHash.hash(frame, referent);
            self.hashed = true;
        }
        return self.hash;
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyWeakReference self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyWeakReference o)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyObject a = self.referent();
        PyObject b = o.referent();
        if (a == null || b == null) {
            return (self == o) == (op == CompareOp.EQ);
        }
        return ObjectRichCompare.compare(frame, a, b, op);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyWeakReference self) {
        PyObject referent = self.referent();
        String start = "<weakref at " + Identity.hex(self) + "; ";
        if (referent == null) {
            return PyStr.of(start + "dead>");
        }
        Object name = ObjectGetAttr.getOrNull(frame, referent, Names.NAME);
        String shown = name instanceof PyStr ? " (" + name + ")" : "";
        return PyStr.of(start + "to '" + referent.type().qualifiedTpName() + "' at " + Identity.hex(referent) + shown + ">");
    }

    @PythonGetter(value = "__callback__", member = true)
    static Object getCallback(PyWeakReference self) {
        return self.handle.callback == null || self.referent() == null ? PyNone.NONE : self.handle.callback;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($cls, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "A generic alias.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
