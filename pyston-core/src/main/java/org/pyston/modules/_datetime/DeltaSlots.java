package org.pyston.modules._datetime;

import java.math.BigInteger;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;
import org.pyston.types.tuple.PyTuple;

/** The special methods of {@code timedelta}. */
final class DeltaSlots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;
    private static final PyStr AS_INTEGER_RATIO = PyStr.of("as_integer_ratio");
    /** Factors smaller than this are multiplied in longs. */
    private static final long LIMIT = 1L << 31;
    private static final long PRIME_1 = -7046029288634856825L;
    private static final long PRIME_2 = -4417276706812531889L;
    private static final long PRIME_5 = 2870177450012600261L;

    private DeltaSlots() {
    }

    /** {@code hash()} of a tuple of three ints (xxHash, as CPython's tuples have it). */
    static long tupleHash(int a, int b, int c) {
        long h = lane(lane(lane(PRIME_5, a), b), c);
        h += 3 ^ PRIME_5 ^ 3527539L;
        return h == -1 ? 1546275796 : h;
    }

    private static long lane(long sum, int item) {
        return Long.rotateLeft(sum + ObjectHash.ofLong(item) * PRIME_2, 31) * PRIME_1;
    }

    @Slot("__repr__")
    static String repr(PyTimeDelta self) {
        StringBuilder out = new StringBuilder(64).append(self.type().qualifiedTpName()).append('(');
        int start = out.length();
        part(out, start, "days=", self.days);
        part(out, start, "seconds=", self.seconds);
        part(out, start, "microseconds=", self.micros);
        if (out.length() == start) {
            out.append('0');
        }
        return out.append(')').toString();
    }

    private static void part(StringBuilder out, int start, String name, int value) {
        if (value != 0) {
            out.append(out.length() == start ? "" : ", ").append(name).append(value);
        }
    }

    @Slot("__str__")
    static String str(PyTimeDelta self) {
        StringBuilder out = new StringBuilder(32);
        if (self.days != 0) {
            out.append(self.days).append(self.days == 1 || self.days == -1 ? " day, " : " days, ");
        }
        out.append(self.seconds / Calendar.HOUR_SECONDS).append(':');
        IsoFormat.two(out, self.seconds / Calendar.MINUTE_SECONDS % 60);
        out.append(':');
        IsoFormat.two(out, self.seconds % 60);
        if (self.micros != 0) {
            IsoFormat.digits(out.append('.'), self.micros, 6);
        }
        return out.toString();
    }

    @Slot("__hash__")
    static long hash(PyTimeDelta self) {
        return self.hash();
    }

    @Slot("__bool__")
    static boolean bool(PyTimeDelta self) {
        return !self.isZero();
    }

    @Slot("__richcompare__")
    static Object compare(PyTimeDelta self, Object other, CompareOp op) {
        return other instanceof PyTimeDelta d ? (Object) op.test(self.compareTo(d)) : NOT_IMPLEMENTED;
    }

    @Slot("__neg__")
    static Object neg(PyTimeDelta self) {
        return self.negated();
    }

    @Slot("__pos__")
    static Object pos(PyTimeDelta self) {
        return self.type() == PyTimeDelta.TYPE ? self : PyTimeDelta.of(self.days, self.seconds, self.micros);
    }

    @Slot("__abs__")
    static Object abs(PyTimeDelta self) {
        return self.days < 0 ? self.negated() : pos(self);
    }

    @Slot("__add__")
    static Object add(Object a, Object b) {
        return a instanceof PyTimeDelta x && b instanceof PyTimeDelta y ? x.plus(y) : NOT_IMPLEMENTED;
    }

    @Slot("__sub__")
    static Object sub(Object a, Object b) {
        return a instanceof PyTimeDelta x && b instanceof PyTimeDelta y ? x.minus(y) : NOT_IMPLEMENTED;
    }

    @Slot("__mul__")
    static Object mul(Frame frame, Object a, Object b) {
        if (a instanceof PyTimeDelta x) {
            return times(frame, x, b);
        }
        return times(frame, (PyTimeDelta) b, a);
    }

    private static Object times(Frame frame, PyTimeDelta self, Object factor) {
        Object n = PyInt.valueOrNull(factor);
        if (n instanceof Long l && l > -LIMIT && l < LIMIT) {
            return PyTimeDelta.of(self.days * l, self.seconds * l, self.micros * l);
        }
        if (n != null) {
            return PyTimeDelta.ofMicros(PyTimeDelta.TYPE, IntArithmetic.mul(self.inMicros(), n));
        }
        return PyFloat.isFloat(factor) ? scaled(frame, self, factor, 0) : NOT_IMPLEMENTED;
    }

    /** Times a float, or with {@code up} 1 divided by it: exact but for one rounding at the end, half to even. */
    private static PyTimeDelta scaled(Frame frame, PyTimeDelta self, Object factor, int up) {
        Object ratio = ObjectCall.call0(frame, ObjectGetAttr.get(frame, factor, AS_INTEGER_RATIO));
        if (!(ratio instanceof PyTuple pair)) {
            throw Errors.typeError("unexpected return type from as_integer_ratio(): expected tuple, got '"
                    + PyType.of(ratio).qualifiedTpName() + "'");
        }
        if (pair.size() != 2) {
            throw Errors.valueError("as_integer_ratio() must return a 2-tuple");
        }
        Object product = IntArithmetic.mul(self.inMicros(), integer(pair.get(up)));
        return PyTimeDelta.ofMicros(PyTimeDelta.TYPE, divideNearest(product, integer(pair.get(1 - up))));
    }

    private static Object integer(Object part) {
        Object n = PyInt.valueOrNull(part);
        if (n == null) {
            throw Errors.typeError("unexpected return type from as_integer_ratio(): expected int, got '"
                    + PyType.of(part).qualifiedTpName() + "'");
        }
        return n;
    }

    /** The int nearest to a quotient, half to even; ZeroDivisionError. */
    private static Object divideNearest(Object a, Object b) {
        Object quotient = IntArithmetic.floorDiv(a, b);
        Object rest = IntArithmetic.sub(a, IntArithmetic.mul(quotient, b)); // has the sign of b
        Object twice = IntArithmetic.mul(rest, (Object) 2L);
        int order = IntArithmetic.sign(b) < 0 ? IntArithmetic.compare(b, twice) : IntArithmetic.compare(twice, b);
        boolean odd = quotient instanceof Long q ? (q & 1) != 0 : ((BigInteger) quotient).testBit(0);
        return order > 0 || order == 0 && odd ? IntArithmetic.add(quotient, (Object) 1L) : quotient;
    }

    @Slot("__truediv__")
    static Object trueDivide(Frame frame, Object a, Object b) {
        if (!(a instanceof PyTimeDelta self)) {
            return NOT_IMPLEMENTED;
        }
        if (b instanceof PyTimeDelta other) {
            return IntArithmetic.trueDivide(self.inMicros(), other.inMicros());
        }
        if (PyFloat.isFloat(b)) {
            return scaled(frame, self, b, 1);
        }
        Object n = PyInt.valueOrNull(b);
        return n == null ? NOT_IMPLEMENTED
                : PyTimeDelta.ofMicros(PyTimeDelta.TYPE, divideNearest(self.inMicros(), n));
    }

    @Slot("__floordiv__")
    static Object floorDivide(Object a, Object b) {
        if (!(a instanceof PyTimeDelta self)) {
            return NOT_IMPLEMENTED;
        }
        if (b instanceof PyTimeDelta other) {
            return IntArithmetic.floorDiv(self.inMicros(), other.inMicros());
        }
        Object n = PyInt.valueOrNull(b);
        return n == null ? NOT_IMPLEMENTED
                : PyTimeDelta.ofMicros(PyTimeDelta.TYPE, IntArithmetic.floorDiv(self.inMicros(), n));
    }

    @Slot("__mod__")
    static Object mod(Object a, Object b) {
        if (!(a instanceof PyTimeDelta self) || !(b instanceof PyTimeDelta other)) {
            return NOT_IMPLEMENTED;
        }
        return PyTimeDelta.ofMicros(PyTimeDelta.TYPE, IntArithmetic.mod(self.inMicros(), other.inMicros()));
    }

    @Slot("__divmod__")
    static Object divMod(Object a, Object b) {
        if (!(a instanceof PyTimeDelta self) || !(b instanceof PyTimeDelta other)) {
            return NOT_IMPLEMENTED;
        }
        PyTuple pair = IntArithmetic.divMod(self.inMicros(), other.inMicros());
        return PyTuple.of(pair.get(0), PyTimeDelta.ofMicros(PyTimeDelta.TYPE, pair.get(1)));
    }
}
