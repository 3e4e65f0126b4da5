package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** A variable shared between a function and functions inside it; {@link #value} is null while it is unbound. */
@PythonType(name = "cell", hidden = true, hashable = false, doc = "A variable of an enclosing function.")
public final class PyCell extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyCellExposed());

    /** The variable's value; null while unbound. */
    public Object value;

    public PyCell(Object value) {
        super(TYPE);
        this.value = value;
    }

    @PythonNew(signature = "(contents=<unrepresentable>, /)")
    static Object make(PyType type, Object contents) {
        return new PyCell(contents);
    }

    @PythonGetter(value = "cell_contents", doc = "The value.")
    static Object getContents(PyCell self) {
        if (self.value == null) {
            throw Errors.valueError("Cell is empty");
        }
        return self.value;
    }

    @PythonSetter("cell_contents")
    static void setContents(PyCell self, Object value) {
        self.value = value;
    }

    @Slot("__repr__")
    static String repr(PyCell self) {
        String what = self.value == null ? "empty" : PyType.of(self.value).name() + " object at " + Identity.hex(self.value);
        return "<cell at " + Identity.hex(self) + ": " + what + ">";
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyCell self, Object other, CompareOp op) {
        if (!(other instanceof PyCell cell)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.value != null && cell.value != null) {
            return ObjectRichCompare.compare(frame, self.value, cell.value, op);
        }
        return op.test(Boolean.compare(self.value != null, cell.value != null));
    }
}
