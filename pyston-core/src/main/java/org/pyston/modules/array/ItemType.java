package org.pyston.modules.array;

import java.math.BigInteger;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** The type of the items of an array, of the sizes that C has on 64-bit machines. An item travels as its bits. */
enum ItemType {
    SIGNED_CHAR('b', 1, 1, "signed char"),
    UNSIGNED_CHAR('B', 1, 0, "unsigned byte integer"),
    UNICODE('u', 4, 20, ""),
    SHORT('h', 2, 4, "signed short integer"),
    UNSIGNED_SHORT('H', 2, 2, "unsigned short"),
    INT('i', 4, 8, "signed integer"),
    UNSIGNED_INT('I', 4, 6, "unsigned int"),
    LONG('l', 8, 12, "long"),
    UNSIGNED_LONG('L', 8, 10, "unsigned long"),
    LONG_LONG('q', 8, 12, ""),
    UNSIGNED_LONG_LONG('Q', 8, 10, ""),
    FLOAT('f', 4, 14, ""),
    DOUBLE('d', 8, 16, "");

    static final String CODES = "bBuhHiIlLqQfd";

    final char code;
    final int size;
    /** The machine format code of pickles, little endian. */
    final int machineFormat;
    private final String cName;

    ItemType(char code, int size, int machineFormat, String cName) {
        this.code = code;
        this.size = size;
        this.machineFormat = machineFormat;
        this.cName = cName;
    }

    /** The type of a code; null for none. */
    static ItemType of(int code) {
        int i = code < 128 ? CODES.indexOf((char) code) : -1;
        return i < 0 ? null : values()[i];
    }

    boolean isInteger() {
        return this != UNICODE && this != FLOAT && this != DOUBLE;
    }

    private boolean isSigned() {
        return code >= 'a';
    }

    /** The format of the module struct. */
    String format() {
        return this == UNICODE ? "w" : String.valueOf(code);
    }

    /** The bits of a value; TypeError, OverflowError. */
    long encode(Frame frame, Object value) {
        switch (this) {
            case UNICODE:
                PyStr s = PyStrInstance.valueOrNull(value);
                if (s == null || s.length() != 1) {
                    throw Errors.typeError("array item must be unicode character");
                }
                return s.codePointAt(0);
            case FLOAT:
                return Float.floatToRawIntBits((float) NumberFloat.asDouble(frame, value));
            case DOUBLE:
                return Double.doubleToRawLongBits(NumberFloat.asDouble(frame, value));
            default:
                return integer(NumberIndex.index(frame, value));
        }
    }

    private long integer(Object n) {
        if (n instanceof Long l) {
            int bits = 8 * size;
            if (isSigned() ? l >= -1L << bits - 1 && l <= (1L << bits - 1) - 1
                    : l >= 0 && (bits == Long.SIZE || l < 1L << bits)) {
                return l;
            }
        } else if (!isSigned() && size == Long.BYTES && IntArithmetic.sign(n) > 0
                && ((BigInteger) n).bitLength() <= Long.SIZE) {
            return ((BigInteger) n).longValue();
        }
        throw outOfRange(n);
    }

    private PyException outOfRange(Object n) {
        boolean negative = IntArithmetic.sign(n) < 0;
        String text = switch (this) {
            case LONG_LONG -> "int too big to convert";
            case UNSIGNED_LONG_LONG -> negative ? "can't convert negative int to unsigned" : "int too big to convert";
            case LONG -> "Python int too large to convert to C long";
            case UNSIGNED_LONG, UNSIGNED_INT -> negative ? "can't convert negative value to unsigned int"
                    : this == UNSIGNED_INT && n instanceof Long ? "unsigned int is greater than maximum"
                    : "Python int too large to convert to C unsigned long";
            default -> n instanceof Long ? cName + (negative ? " is less than minimum" : " is greater than maximum")
                    : "Python int too large to convert to C int";
        };
        return Errors.overflowError(text);
    }

    /** The value of the bits; ValueError for what is no character. */
    Object decode(long bits) {
        return switch (this) {
            case UNICODE -> character(bits);
            case FLOAT -> (double) Float.intBitsToFloat((int) bits);
            case DOUBLE -> Double.longBitsToDouble(bits);
            case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> bits >= 0 ? (Object) bits
                    : IntArithmetic.box(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(Long.SIZE)));
            default -> bits;
        };
    }

    private static PyStr character(long bits) {
        if (bits < 0 || bits > Character.MAX_CODE_POINT) {
            throw Errors.valueError("character U+" + Integer.toHexString((int) bits)
                    + " is not in range [U+0000; U+10ffff]");
        }
        return PyStr.ofCodePoint((int) bits);
    }

    /** Reads an item, little endian. */
    long read(byte[] data, int index) {
        int at = index * size;
        long bits = 0;
        for (int i = size - 1; i >= 0; i--) {
            bits = bits << 8 | data[at + i] & 255;
        }
        int unused = Long.SIZE - 8 * size;
        return isSigned() && isInteger() ? bits << unused >> unused : bits;
    }

    /** Writes an item, little endian. */
    void write(byte[] data, int index, long bits) {
        int at = index * size;
        for (int i = 0; i < size; i++) {
            data[at + i] = (byte) (bits >>> 8 * i);
        }
    }
}
