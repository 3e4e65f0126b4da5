package org.pyston.modules._struct;

import java.math.BigInteger;
import org.pyston.modules._struct.StructFormat.Run;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BytesLike;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.bytes.HalfFloat;
import org.pyston.types.integer.PyInt;

/** Writes Python values as a format says. */
final class StructWriter {
    private final Frame frame;
    private final StructFormat format;
    private final byte[] out;

    private StructWriter(Frame frame, StructFormat format) {
        this.frame = frame;
        this.format = format;
        this.out = new byte[format.length()];
    }

    /** The bytes of {@code args} from index {@code from} on; the caller has checked their number. */
    static byte[] pack(Frame frame, StructFormat format, Object[] args, int from) {
        StructWriter writer = new StructWriter(frame, format);
        int next = from;
        for (Run run : format.runs) {
            int at = (int) run.offset();
            if (run.type() == 's' || run.type() == 'p') {
                writer.text(run, at, args[next++]);
                continue;
            }
            for (long i = 0; i < run.count(); i++) {
                writer.write(run, at, args[next++]);
                at += run.size();
            }
        }
        return writer.out;
    }

    private void text(Run run, int at, Object value) {
        byte[] bytes = BytesLike.bytesOrNull(value);
        if (bytes == null) {
            throw StructError.of("argument for '" + run.type() + "' must be a bytes object");
        }
        int room = (int) run.count();
        if (run.type() == 's') {
            System.arraycopy(bytes, 0, out, at, Math.min(room, bytes.length));
        } else if (room > 0) {
            int length = Math.min(room - 1, bytes.length);
            System.arraycopy(bytes, 0, out, at + 1, length);
            out[at] = (byte) Math.min(length, 255);
        }
    }

    private void write(Run run, int at, Object value) {
        switch (run.type()) {
            case 'c' -> {
                byte[] bytes = BytesLike.isBytes(value) ? BytesLike.bytesOrNull(value) : null;
                if (bytes == null || bytes.length != 1) {
                    throw StructError.of("char format requires a bytes object of length 1");
                }
                out[at] = bytes[0];
            }
            case '?' -> out[at] = (byte) (ObjectIsTrue.isTrue(frame, value) ? 1 : 0);
            case 'e', 'f', 'd' -> put(at, run.size(), floatBits(run.type(), value));
            case 'P' -> put(at, run.size(), pointer(value));
            default -> put(at, run.size(), integer(run, value));
        }
    }

    private void put(int at, int size, long bits) {
        for (int i = 0; i < size; i++) {
            out[format.little ? at + i : at + size - 1 - i] = (byte) (bits >>> 8 * i);
        }
    }

    private Object index(Object value) {
        if (!PyInt.isInt(value) && !PyType.slotsOf(value).has(SlotId.INDEX)) {
            throw StructError.of("required argument is not an integer");
        }
        return NumberIndex.index(frame, value);
    }

    private long pointer(Object value) {
        BigInteger n = IntArithmetic.big(index(value));
        if (n.signum() < 0 ? n.bitLength() >= Long.SIZE : n.bitLength() > Long.SIZE) {
            throw StructError.of("int too large to convert");
        }
        return n.longValue();
    }

    private long integer(Run run, Object value) {
        Object n = index(value);
        boolean signed = Character.isLowerCase(run.type());
        int bits = 8 * run.size();
        if (n instanceof Long l && (signed ? l >= -1L << bits - 1 && l <= (1L << bits - 1) - 1
                : l >= 0 && (bits == Long.SIZE || l < 1L << bits))) {
            return l;
        }
        if (n instanceof BigInteger big && !signed && bits == Long.SIZE && big.signum() > 0 && big.bitLength() <= bits) {
            return big.longValue();
        }
        BigInteger one = BigInteger.ONE;
        BigInteger min = signed ? one.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        BigInteger max = one.shiftLeft(signed ? bits - 1 : bits).subtract(one);
        throw StructError.of("'" + run.type() + "' format requires " + min + " <= number <= " + max);
    }

    private long floatBits(char type, Object value) {
        double x;
        try {
            x = NumberFloat.asDouble(frame, value);
        } catch (PyException e) {
            throw StructError.of("required argument is not a float");
        }
        if (type == 'd') {
            return Double.doubleToRawLongBits(x);
        }
        if (type == 'f') {
            float f = (float) x;
            if (Float.isInfinite(f) && !Double.isInfinite(x) && !format.isNative) {
                throw Errors.overflowError("float too large to pack with f format");
            }
            return Float.floatToRawIntBits(f);
        }
        short bits = HalfFloat.toBits(x);
        if (HalfFloat.isInfinite(bits) && !Double.isInfinite(x)) {
            throw Errors.overflowError("float too large to pack with e format");
        }
        return bits;
    }
}
