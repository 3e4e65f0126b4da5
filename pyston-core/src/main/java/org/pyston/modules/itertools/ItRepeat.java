package org.pyston.modules.itertools;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code repeat}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "repeat", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "The same object, times times or for ever.")
public final class ItRepeat extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new ItRepeatExposed());

    private final Object element;
    /** How often still; negative for ever. */
    private long left;

    private ItRepeat(PyType type, Object element, long left) {
        super(type);
        this.element = element;
        this.left = left;
    }

    @PythonNew(signature = "(object, times=<unrepresentable>)")
    static Object make(Frame frame, PyType type, Object object, Object times) {
        return new ItRepeat(type, object, times == null ? -1 : Math.max(0, SliceIndices.toSize(frame, times)));
    }

    @Override
    public Object plainNext() {
        return type().isBuiltin() ? next(this) : NOT_PLAIN;
    }

    @Override
    public boolean isPlain() {
        return type().isBuiltin();
    }

    @Slot("__next__")
    static Object next(ItRepeat self) {
        if (self.left < 0) {
            return self.element;
        }
        if (Sharing.isOn()) {
            synchronized (self) {
                return self.take();
            }
        }
        return self.take();
    }

    private Object take() {
        if (left == 0) {
            return null;
        }
        left--;
        return element;
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(ItRepeat self) {
        if (self.left < 0) {
            throw Errors.typeError("len() of unsized object");
        }
        return self.left;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, ItRepeat self) {
        PyStrBuilder text = new PyStrBuilder().append(self.type().name() + "(").append(ObjectRepr.repr(frame, self.element));
        return text.append(self.left < 0 ? ")" : ", " + self.left + ")").build();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(ItRepeat self) {
        return PyTuple.of(self.type(), self.left < 0 ? PyTuple.of(self.element) : PyTuple.of(self.element, self.left));
    }
}
