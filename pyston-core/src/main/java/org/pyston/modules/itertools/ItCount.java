package org.pyston.modules.itertools;

import java.math.BigInteger;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code count}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "count", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "start, start + step, start + 2 * step, ...")
public final class ItCount extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItCountExposed());

    private Object next;
    private final Object step;

    private ItCount(PyType type, Object start, Object step) {
        super(type);
        this.next = start;
        this.step = step;
    }

    @PythonNew(signature = "(start=0, step=1)")
    static Object make(PyType type, Object start, Object step) {
        if (!isNumber(start) || !isNumber(step)) {
            throw Errors.typeError("a number is required");
        }
        return new ItCount(type, start, step);
    }

    private static boolean isNumber(Object o) {
        Slots slots = PyType.slotsOf(o);
        return slots.has(SlotId.INDEX) || slots.has(SlotId.INT) || slots.has(SlotId.FLOAT)
                || PyType.of(o).name().equals("complex");
    }

    @Slot("__next__")
    static Object next(Frame frame, ItCount self) {
        if (self.next instanceof Long && self.step instanceof Long by) {
            if (Sharing.isOn()) {
                synchronized (self) {
                    return self.nextLong(by);
                }
            }
            return self.nextLong(by);
        }
        Object value = self.next;
        self.next = BinaryOperation.apply(frame, BinaryOp.ADD, value, self.step);
        return value;
    }

    private Object nextLong(long by) {
        Object value = next;
        if (value instanceof Long l) {
            long sum = l + by;
            boolean overflow = ((l ^ sum) & (by ^ sum)) < 0;
            next = overflow ? (Object) BigInteger.valueOf(l).add(BigInteger.valueOf(by)) : (Object) sum;
        } else {
            next = ((BigInteger) value).add(BigInteger.valueOf(by));
        }
        return value;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, ItCount self) {
        PyStrBuilder text = new PyStrBuilder().append(self.type().name() + "(").append(ObjectRepr.repr(frame, self.next));
        if (!(self.step instanceof Long l && l == 1)) {
            text.append(", ").append(ObjectRepr.repr(frame, self.step));
        }
        return text.append(")").build();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(ItCount self) {
        boolean one = self.step instanceof Long l && l == 1;
        return PyTuple.of(self.type(), one ? PyTuple.of(self.next) : PyTuple.of(self.next, self.step));
    }
}
