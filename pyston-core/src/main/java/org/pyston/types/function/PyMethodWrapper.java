package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A special method of a built-in type bound to its receiver ({@code (1).__add__}). Immutable. */
@PythonType(name = "method-wrapper", hidden = true)
public final class PyMethodWrapper extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMethodWrapperExposed());

    private final PyWrapperDescriptor descriptor;
    private final Object self;

    public PyMethodWrapper(PyWrapperDescriptor descriptor, Object self) {
        super(TYPE);
        this.descriptor = descriptor;
        this.self = self;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyMethodWrapper self, Object[] args, PyStr[] names) {
        return SlotWrappers.call(frame, self.descriptor, self.self, args, names);
    }

    @Slot("__repr__")
    static Object repr(PyMethodWrapper self) {
        return PyStr.of("<method-wrapper '" + self.descriptor.name() + "' of " + PyType.of(self.self).qualifiedTpName()
                + " object at " + Identity.hex(self.self) + ">");
    }

    @Slot("__richcompare__")
    static Object richCompare(PyMethodWrapper self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyMethodWrapper w)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal = self.descriptor == w.descriptor && Identity.is(self.self, w.self);
        return equal == (op == CompareOp.EQ);
    }

    @Slot("__hash__")
    static long hash(PyMethodWrapper self) {
        return Identity.id(self.self) >> 4 ^ Identity.id(self.descriptor);
    }

    @PythonGetter(value = "__self__", member = true)
    static Object getSelf(PyMethodWrapper self) {
        return self.self;
    }

    @PythonGetter("__objclass__")
    static Object getOwner(PyMethodWrapper self) {
        return self.descriptor.owner();
    }

    @PythonGetter("__name__")
    static Object getName(PyMethodWrapper self) {
        return self.descriptor.name();
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyMethodWrapper self) {
        return DescriptorAttributes.getQualname(self.descriptor);
    }

    @PythonGetter("__doc__")
    static Object getDoc(PyMethodWrapper self) {
        return DescriptorAttributes.getDoc(self.descriptor);
    }

    @PythonGetter("__text_signature__")
    static Object getTextSignature(PyMethodWrapper self) {
        return DescriptorSignature.getTextSignature(self.descriptor);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyMethodWrapper self) {
        return DescriptorSignature.reduceToGetattr(frame, self.self, self.descriptor.name());
    }
}
