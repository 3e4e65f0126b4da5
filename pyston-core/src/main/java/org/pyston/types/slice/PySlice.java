package org.pyston.types.slice;

import java.math.BigInteger;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.tuple.PyTuple;

/** A {@code slice}: three objects, immutable. Source: CPython's sliceobject.c. */
@PythonType(name = "slice", doc = "The indices start, start + step, ... before stop.")
public final class PySlice extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PySliceExposed());

    private final Object start;
    private final Object stop;
    private final Object step;

    /** {@code slice(start, stop, step)}; None for what is not given. */
    public PySlice(Object start, Object stop, Object step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    public Object start() {
        return start;
    }

    public Object stop() {
        return stop;
    }

    public Object step() {
        return step;
    }

    @PythonNew(signature = "(*args)")
    static Object make(PyType type, Object[] args) {
        PyNone none = PyNone.NONE;
        return switch (args.length) {
            case 0 -> throw Errors.typeError("slice expected at least 1 argument, got 0");
            case 1 -> new PySlice(none, args[0], none);
            case 2 -> new PySlice(args[0], args[1], none);
            case 3 -> new PySlice(args[0], args[1], args[2]);
            default -> throw Errors.typeError("slice expected at most 3 arguments, got " + args.length);
        };
    }

    @PythonGetter(value = "start", member = true)
    static Object getStart(PySlice self) {
        return self.start;
    }

    @PythonGetter(value = "stop", member = true)
    static Object getStop(PySlice self) {
        return self.stop;
    }

    @PythonGetter(value = "step", member = true)
    static Object getStep(PySlice self) {
        return self.step;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PySlice self) {
        return new PyStrBuilder().append("slice(").append(ObjectRepr.repr(frame, self.start)).append(", ")
                .append(ObjectRepr.repr(frame, self.stop)).append(", ").append(ObjectRepr.repr(frame, self.step))
                .append(")").build();
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PySlice self, Object other, CompareOp op) {
        if (!(other instanceof PySlice right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self == right) {
            return op.test(0);
        }
        return ObjectRichCompare.compare(frame, PyTuple.of(self.start, self.stop, self.step),
                PyTuple.of(right.start, right.stop, right.step), op);
    }

    /** As a tuple's hash, but without the length. */
    @Slot("__hash__")
    static long hash(Frame frame, PySlice self) {
        long acc = 0x27D4EB2F165667C5L;
        acc = mix(acc, ObjectHash.hash(frame, self.start));
        acc = mix(acc, ObjectHash.hash(frame, self.stop));
        acc = mix(acc, ObjectHash.hash(frame, self.step));
        return acc == -1 ? 1546275796 : acc;
    }

    private static long mix(long acc, long hash) {
        return Long.rotateLeft(acc + hash * 0xC2B2AE3D27D4EB4FL, 31) * 0x9E3779B185EBCA87L;
    }

    @PythonMethod(value = "indices", signature = "($self, object, /)", textSignature = false,
            doc = "start, stop and step for a sequence of the given length.")
    static Object indices(Frame frame, PySlice self, Object length) {
        BigInteger n = big(NumberIndex.index(frame, length));
        if (n.signum() < 0) {
            throw Errors.valueError("length should not be negative");
        }
        BigInteger[] i = self.indices(frame, n);
        return PyTuple.of(small(i[0]), small(i[1]), small(i[2]));
    }

    /** Start, stop and step for a sequence of {@code length}, of any size (CPython's _PySlice_GetLongIndices). */
    public BigInteger[] indices(Frame frame, BigInteger length) {
        BigInteger by = step == PyNone.NONE ? BigInteger.ONE : number(frame, step);
        if (by.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean back = by.signum() < 0;
        BigInteger lower = back ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = back ? length.subtract(BigInteger.ONE) : length;
        BigInteger from = start == PyNone.NONE ? (back ? upper : lower) : bound(number(frame, start), length, lower, upper);
        BigInteger to = stop == PyNone.NONE ? (back ? lower : upper) : bound(number(frame, stop), length, lower, upper);
        return new BigInteger[] {from, to, by};
    }

    private static BigInteger bound(BigInteger index, BigInteger length, BigInteger lower, BigInteger upper) {
        return index.signum() < 0 ? index.add(length).max(lower) : index.min(upper);
    }

    private static BigInteger number(Frame frame, Object value) {
        if (!PyType.slotsOf(value).has(SlotId.INDEX)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return big(NumberIndex.index(frame, value));
    }

    private static BigInteger big(Object value) {
        return value instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) value;
    }

    private static Object small(BigInteger value) {
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PySlice self) {
        return PyTuple.of(self.type(), PyTuple.of(self.start, self.stop, self.step));
    }
}
