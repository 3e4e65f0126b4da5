package org.pyston.object;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.object.ObjectReduce;
import org.pyston.types.type.ClassAssignment;

/** The type {@code object}. Source: data model, 3.3.1 and CPython's typeobject.c (object_*). */
@PythonType(name = "object", subclassable = true, textSignature = "()", parts = ObjectReduce.class, doc = "What every class derives from.")
public final class PyObjectType {
    public static final PyType TYPE = PyType.OBJECT;

    private PyObjectType() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        boolean excess = args.length > 0 || kwargs != null && kwargs.size() > 0;
        if (excess) {
            ObjectSlots.checkNoExcessForNew(type);
        }
        if (type.isAbstract()) {
            throw ObjectSlots.abstractInstantiation(frame, type);
        }
        return PyInstance.of(type);
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, Object self, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null && kwargs.size() > 0) {
            ObjectSlots.checkNoExcessForInit(PyType.of(self));
        }
    }

    @Slot("__repr__")
    static Object repr(Frame frame, Object self) {
        return ObjectSlots.repr(frame, self);
    }

    @Slot("__str__")
    static Object str(Frame frame, Object self) {
        return PyType.slotsOf(self).repr(frame, self);
    }

    @Slot("__hash__")
    static long hash(Object self) {
        return ObjectSlots.hash(self);
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, Object self, Object other, CompareOp op) {
        return ObjectSlots.richCompare(frame, self, other, op);
    }

    @Slot("__getattribute__")
    static Object getAttr(Frame frame, Object self, PyStr name) {
        return ObjectSlots.getAttr(frame, self, name);
    }

    @Slot("getattr_or_null")
    static Object getAttrOrNull(Frame frame, Object self, PyStr name) {
        return ObjectSlots.getAttrOrNull(frame, self, name);
    }

    @Slot("__setattr__")
    static void setAttr(Frame frame, Object self, PyStr name, Object value) {
        ObjectSlots.setAttr(frame, self, name, value);
    }

    @Slot("__delattr__")
    static void delAttr(Frame frame, Object self, PyStr name) {
        ObjectSlots.delAttr(frame, self, name);
    }

    @PythonGetter(value = "__class__", doc = "The class of the object.")
    static Object getClass(Object self) {
        return PyType.of(self);
    }

    @PythonSetter("__class__")
    static void setClass(Frame frame, Object self, Object value) {
        ClassAssignment.assign(frame, self, value);
    }

    @PythonMethod(value = "__format__", signature = "($self, format_spec, /)", doc = "str(self) for an empty format specification, else a TypeError.")
    static Object format(Frame frame, Object self, PyStr spec) {
        if (spec.length() > 0) {
            throw Errors.typeError("unsupported format string passed to " + PyType.of(self).name() + ".__format__");
        }
        return ObjectStr.str(frame, self);
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "About how many bytes the object takes.")
    static long sizeOf(Object self) {
        return self instanceof PyObject o && o.values != null ? 24 + 8L * o.values.length : 16;
    }

    @PythonMethod(value = "__dir__", signature = "($self, /)", doc = "The names that dir() lists.")
    static Object dir(Frame frame, Object self) {
        return ObjectSlots.dir(frame, self);
    }

    @PythonMethod(value = "__init_subclass__", signature = "($type, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "Called when a class is derived from this one; does nothing.")
    static void initSubclass(PyType type) {
    }

    @PythonMethod(value = "__subclasshook__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "Lets an abstract class decide issubclass(); NotImplemented leaves it to the default.")
    static Object subclassHook(PyType type, Object subclass) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

}
