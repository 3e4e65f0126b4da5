package org.pyston.modules._struct;

import java.math.BigInteger;
import org.pyston.modules._struct.StructFormat.Run;
import org.pyston.ops.BytesLike;
import org.pyston.ops.IntArithmetic;
import org.pyston.types.bytes.HalfFloat;
import org.pyston.types.tuple.PyTuple;

/** Reads Python values as a format says. */
final class StructReader {
    private StructReader() {
    }

    /** The values at {@code from}, where there are enough bytes. */
    static PyTuple unpack(StructFormat format, byte[] data, int from) {
        if (format.values > Integer.MAX_VALUE - 16) {
            throw new OutOfMemoryError("struct too large");
        }
        Object[] values = new Object[(int) format.values];
        int next = 0;
        for (Run run : format.runs) {
            int at = from + (int) run.offset();
            if (run.type() == 's' || run.type() == 'p') {
                values[next++] = text(run, data, at);
                continue;
            }
            for (long i = 0; i < run.count(); i++) {
                values[next++] = read(format, run, data, at);
                at += run.size();
            }
        }
        return PyTuple.of(values);
    }

    private static Object text(Run run, byte[] data, int at) {
        int count = (int) run.count();
        if (run.type() == 's') {
            return BytesLike.make(data, at, at + count);
        }
        int length = count == 0 ? 0 : Math.min(data[at] & 255, count - 1);
        return count == 0 ? BytesLike.make(new byte[0]) : BytesLike.make(data, at + 1, at + 1 + length);
    }

    private static Object read(StructFormat format, Run run, byte[] data, int at) {
        int size = run.size();
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits = bits << 8 | data[format.little ? at + size - 1 - i : at + i] & 255;
        }
        return switch (run.type()) {
            case 'c' -> BytesLike.make(data, at, at + 1);
            case '?' -> bits != 0;
            case 'e' -> HalfFloat.toDouble((short) bits);
            case 'f' -> (double) Float.intBitsToFloat((int) bits);
            case 'd' -> Double.longBitsToDouble(bits);
            case 'b', 'h', 'i', 'l', 'q', 'n' -> bits << Long.SIZE - 8 * size >> Long.SIZE - 8 * size;
            default -> bits >= 0 ? (Object) bits
                    : IntArithmetic.box(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(Long.SIZE)));
        };
    }
}
