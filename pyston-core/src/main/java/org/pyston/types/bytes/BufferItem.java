package org.pyston.types.bytes;

import java.math.BigInteger;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;

/** One item of a buffer in a native format: a character of the module struct's, perhaps after {@code @}. */
final class BufferItem {
    private BufferItem() {
    }

    /** The format's character; 0 when it is not a native format of one item. */
    static char code(String format) {
        int at = format.startsWith("@") ? 1 : 0;
        return format.length() == at + 1 && size(format.charAt(at)) > 0 ? format.charAt(at) : 0;
    }

    /** The size of an item; 0 for what is no format. */
    static int size(char code) {
        return switch (code) {
            case 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'P', 'd' -> 8;
            default -> 0;
        };
    }

    /** A little-endian number of {@code size} bytes; what is above them is not defined. */
    private static long get(byte[] a, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | a[at + i] & 0xFF;
        }
        return value;
    }

    private static void set(byte[] a, int at, int size, long value) {
        long left = value;
        for (int i = 0; i < size; i++) {
            a[at + i] = (byte) left;
            left >>= 8;
        }
    }

    private static PyException unsupported(String format) {
        return Errors.notImplemented("memoryview: format " + format + " not supported");
    }

    /** The item at {@code at}; raises NotImplementedError for other formats. */
    static Object read(PyBuffer b, int at) {
        char code = code(b.format);
        if (code == 0) {
            throw unsupported(b.format);
        }
        return read(code, b.array, at);
    }

    static Object read(char code, byte[] a, int at) {
        return switch (code) {
            case 'B' -> (long) (a[at] & 0xFF);
            case 'b' -> (long) a[at];
            case 'c' -> PyBytes.ofByte(a[at]);
            case '?' -> a[at] != 0;
            case 'h' -> (long) (short) get(a, at, 2);
            case 'H' -> (long) ((short) get(a, at, 2) & 0xFFFF);
            case 'i' -> (long) (int) get(a, at, 4);
            case 'I' -> (int) get(a, at, 4) & 0xFFFFFFFFL;
            case 'l', 'q', 'n' -> get(a, at, 8);
            case 'f' -> (double) Float.intBitsToFloat((int) get(a, at, 4));
            case 'd' -> Double.longBitsToDouble(get(a, at, 8));
            case 'e' -> HalfFloat.toDouble((short) get(a, at, 2));
            default -> unsigned(get(a, at, 8));
        };
    }

    private static Object unsigned(long value) {
        return value >= 0 ? (Object) value : BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(64));
    }

    /** The value as the format wants it: writing the result runs no Python code. Raises as {@link #write}. */
    static Object convert(Frame frame, PyBuffer b, Object value) {
        return switch (code(b.format)) {
            case 0, 'c' -> value;
            case '?' -> (Object) ObjectIsTrue.isTrue(frame, value);
            case 'f', 'd', 'e' -> (Object) floating(frame, b, value);
            default -> integer(frame, b, value);
        };
    }

    /** Writes an item; raises TypeError or ValueError for a value that the format does not hold. */
    static void write(Frame frame, PyBuffer b, int at, Object value) {
        char code = code(b.format);
        if (code == 0) {
            throw unsupported(b.format);
        }
        byte[] a = b.array;
        switch (code) {
            case 'c' -> {
                if (!(value instanceof PyBytes bytes)) {
                    throw invalidType(b);
                }
                if (bytes.size() != 1) {
                    throw invalidValue(b);
                }
                a[at] = (byte) bytes.get(0);
            }
            case '?' -> a[at] = (byte) (ObjectIsTrue.isTrue(frame, value) ? 1 : 0);
            case 'f' -> set(a, at, 4, Float.floatToRawIntBits((float) floating(frame, b, value)));
            case 'd' -> set(a, at, 8, Double.doubleToRawLongBits(floating(frame, b, value)));
            case 'e' -> set(a, at, 2, half(frame, b, value));
            default -> writeInt(b, code, at, integer(frame, b, value));
        }
    }

    private static void writeInt(PyBuffer b, char code, int at, Object number) {
        int size = size(code);
        boolean signed = Character.isLowerCase(code);
        int bits = 8 * size;
        long value;
        if (number instanceof Long l) {
            value = l;
            boolean fits = bits == 64 ? signed || l >= 0
                    : signed ? l >= -(1L << bits - 1) && l < 1L << bits - 1 : l >= 0 && l < 1L << bits;
            if (!fits) {
                throw invalidValue(b);
            }
        } else {
            BigInteger big = (BigInteger) number;
            if (signed || bits < 64 || big.signum() < 0 || big.bitLength() > 64) {
                throw invalidValue(b);
            }
            value = big.longValue();
        }
        set(b.array, at, size, value);
    }

    private static Object integer(Frame frame, PyBuffer b, Object value) {
        try {
            return NumberIndex.index(frame, value);
        } catch (PyException e) {
            throw e.matches(ExceptionTypes.TYPE_ERROR) ? invalidType(b) : e;
        }
    }

    private static double floating(Frame frame, PyBuffer b, Object value) {
        try {
            return NumberFloat.asDouble(frame, value);
        } catch (PyException e) {
            throw e.matches(ExceptionTypes.TYPE_ERROR) ? invalidType(b) : e;
        }
    }

    private static short half(Frame frame, PyBuffer b, Object value) {
        double x = floating(frame, b, value);
        short bits = HalfFloat.toBits(x);
        if (HalfFloat.isInfinite(bits) && !Double.isInfinite(x)) {
            throw invalidValue(b);
        }
        return bits;
    }

    private static PyException invalidType(PyBuffer b) {
        return Errors.typeError("memoryview: invalid type for format '" + b.format + "'");
    }

    private static PyException invalidValue(PyBuffer b) {
        return Errors.valueError("memoryview: invalid value for format '" + b.format + "'");
    }
}
