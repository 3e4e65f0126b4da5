package org.pyston.modules._functools;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** What {@code functools.cmp_to_key()} returns: called with a value, it gives a key that compares by the function. */
@PythonType(name = "KeyWrapper", module = "functools", hidden = true, hashable = false)
public final class PyCompareKey extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyCompareKeyExposed());

    private final Object comparison;
    private Object value;

    PyCompareKey(Object comparison, Object value) {
        super(TYPE);
        this.comparison = comparison;
        this.value = value;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyCompareKey self, Object[] args, PyStr[] names) {
        if (args.length == 1 && (names == null || names[0].contentEquals("obj"))) {
            return new PyCompareKey(self.comparison, args[0]);
        }
        if (args.length == 0) {
            throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
        }
        throw Errors.typeError("K() takes at most 1 argument (" + args.length + " given)");
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyCompareKey self, Object other, CompareOp op) {
        if (!(other instanceof PyCompareKey key)) {
            throw Errors.typeError("other argument must be K instance");
        }
        if (self.value == null || key.value == null) {
            throw Errors.attributeError("object");
        }
        return ObjectRichCompare.compare(frame, ObjectCall.call2(frame, self.comparison, self.value, key.value), 0L, op);
    }

    @PythonGetter(value = "obj", doc = "The value.", member = true)
    static Object getValue(PyCompareKey self) {
        return self.value == null ? org.pyston.object.PyNone.NONE : self.value;
    }

    @PythonSetter("obj")
    static void setValue(PyCompareKey self, Object value) {
        self.value = value;
    }
}
