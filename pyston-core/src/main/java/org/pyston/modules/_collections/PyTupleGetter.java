package org.pyston.modules._collections;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The attribute of a named tuple that is one of its items. */
@PythonType(name = "_tuplegetter", module = "collections")
public final class PyTupleGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTupleGetterExposed());

    private final long index;
    private Object doc;

    private PyTupleGetter(long index, Object doc) {
        super(TYPE);
        this.index = index;
        this.doc = doc;
    }

    @PythonNew(signature = "(index, doc, /)")
    static Object make(Frame frame, PyType type, Object index, Object doc) {
        return new PyTupleGetter(SliceIndices.toSize(frame, index), doc);
    }

    @PythonGetter(value = "__doc__", member = true)
    static Object getDoc(PyTupleGetter self) {
        return self.doc;
    }

    @PythonSetter("__doc__")
    static void setDoc(PyTupleGetter self, Object value) {
        self.doc = value == null ? PyNone.NONE : value;
    }

    @Slot("__get__")
    static Object get(PyTupleGetter self, Object instance, PyType owner) {
        if (instance == null || instance == PyNone.NONE) {
            return self;
        }
        if (!(instance instanceof PyTuple tuple)) {
            throw Errors.typeError("descriptor for index '" + self.index + "' for tuple subclasses doesn't apply to '"
                    + PyType.of(instance).name() + "' object");
        }
        if (self.index < 0 || self.index >= tuple.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return tuple.get((int) self.index);
    }

    @Slot("__set__")
    static void set(PyTupleGetter self, Object instance, Object value) {
        throw Errors.attributeError("can't set attribute");
    }

    @Slot("__delete__")
    static void delete(PyTupleGetter self, Object instance) {
        throw Errors.attributeError("can't delete attribute");
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyTupleGetter self) {
        return PyStr.of(self.type().name() + "(" + self.index + ", ").concat(ObjectRepr.repr(frame, self.doc))
                .concat(PyStr.of(")"));
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyTupleGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.index, self.doc));
    }
}
