package org.pyston.types.namespace;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code types.SimpleNamespace}: an object that is nothing but its attributes. */
@PythonType(name = "SimpleNamespace", module = "types", subclassable = true, hasDict = true, hashable = false,
        doc = "A simple attribute-based namespace.")
public final class PySimpleNamespace extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PySimpleNamespaceExposed());

    private PySimpleNamespace(PyType type) {
        super(type);
    }

    /** An empty namespace. */
    public PySimpleNamespace() {
        this(TYPE);
    }

    /** Sets an attribute. */
    public PySimpleNamespace with(String name, Object value) {
        AttributeStorage.set(this, PyStr.intern(name), value);
        return this;
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PySimpleNamespace(type);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(PySimpleNamespace self, Object[] args, PyDict kwargs) {
        if (args.length > 0) {
            throw Errors.typeError("no positional arguments expected");
        }
        if (kwargs != null) {
            Object[] items = kwargs.itemsSnapshot();
            for (int i = 0; i < items.length; i += 2) {
                AttributeStorage.set(self, PyStrInstance.valueOf(items[i]), items[i + 1]);
            }
        }
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PySimpleNamespace self) {
        String name = self.type() == TYPE ? "namespace" : self.type().name();
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of(name + "(...)");
        }
        try {
            PyStrBuilder out = new PyStrBuilder().append(name).append("(");
            Object[] items = AttributeStorage.dict(self).itemsSnapshot();
            boolean first = true;
            for (int i = 0; i < items.length; i += 2) {
                PyStr key = PyStrInstance.valueOrNull(items[i]);
                if (key != null && key.length() > 0) {
                    out.append(first ? "" : ", ").append(key).append("=").append(ObjectRepr.repr(frame, items[i + 1]));
                    first = false;
                }
            }
            return out.append(")").build();
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PySimpleNamespace self, Object other, CompareOp op) {
        if (!(other instanceof PySimpleNamespace n)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return ObjectRichCompare.compare(frame, AttributeStorage.dict(self), AttributeStorage.dict(n), op);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "State for pickling.")
    static Object reduce(PySimpleNamespace self) {
        return PyTuple.of(self.type(), PyTuple.EMPTY, AttributeStorage.dict(self));
    }

    @PythonGetter(value = "__dict__", member = true)
    static Object getDict(PySimpleNamespace self) {
        return AttributeStorage.dict(self);
    }
}
