package org.pyston.ast;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

import org.pyston.text.PyStr;
import org.pyston.util.NotInlined;

/** The basic values of {@link AstReader}; {@link AstOutput} describes the format. */
public abstract class AstInput {

    private final byte[] data;
    private final AstPool pool;
    private int at;
    private int lastLine;
    private int lastColumn;

    AstInput(byte[] data, int offset) {
        this.data = data;
        this.pool = new AstPool(data, offset);
        this.at = pool.end();
    }

    AstInput(AstPool pool, byte[] data, int offset) {
        this.data = data;
        this.pool = pool;
        this.at = offset;
    }

    /** The offset of the next byte. */
    public final int position() {
        return at;
    }

    /** Goes on elsewhere; the next span is written as the first of a text is. */
    public final void moveTo(int offset) {
        if (offset < 0 || offset > data.length) {
            throw damaged();
        }
        at = offset;
        lastLine = 0;
        lastColumn = 0;
    }

    private int readByte() {
        if (at >= data.length) {
            throw damaged();
        }
        return data[at++];
    }

    /** Reads one byte that must be less than {@code limit}. */
    public final int readIndex(int limit) {
        int b = readByte();
        if (b < 0 || b >= limit) {
            throw damaged();
        }
        return b;
    }

    /** Reads what {@code writeInt} wrote. */
    public final int readInt() {
        int b = readByte();
        return b >= 0 ? b : (int) Rest.of(this, b);
    }

    /** Numbers of more than one byte: few, but of each kind of number that a node has. */
    private static final class Rest extends NotInlined {
        private Rest() {
        }

        static long of(AstInput input, int first) {
            return input.readLong(first);
        }
    }

    /** Reads what {@code writeSigned} wrote. */
    public final int readSigned() {
        int z = readInt();
        return z >>> 1 ^ -(z & 1);
    }

    private long readLong(int first) {
        long value = first & 0x7F;
        int b = first;
        for (int shift = 7; b < 0 && shift < 64; shift += 7) {
            b = readByte();
            value |= (b & 0x7FL) << shift;
        }
        return value;
    }

    /** Reads a count of things that take at least a byte each. */
    public final int readLength() {
        return checked(readInt());
    }

    private int checked(int length) {
        if (length < 0 || length > data.length - at) {
            throw damaged();
        }
        return length;
    }

    static IllegalArgumentException damaged() {
        return new IllegalArgumentException("damaged syntax tree");
    }

    /** Reads a string, or null. */
    public final String readString() {
        int i = readInt();
        if (i < 0 || i > pool.size()) {
            throw damaged();
        }
        return i == 0 ? null : pool.string(i - 1);
    }

    /** Reads a list of strings. */
    public final List<String> readStrings() {
        int n = readLength();
        if (n == 0) {
            return NodeList.empty();
        }
        Object[] strings = new Object[n];
        for (int i = 0; i < n; i++) {
            strings[i] = readString();
        }
        return NodeList.wrap(strings);
    }

    /** Reads a node's place. */
    public final Span readSpan() {
        int header = readInt();
        int zigzag = header >>> 2;
        int distance = zigzag >>> 1 ^ -(zigzag & 1);
        boolean sameLine = (header & 1) == 0;
        int line = sameLine ? lastLine : lastLine + distance;
        int column = sameLine ? lastColumn + distance : readSigned();
        int endLine = line;
        int endColumn;
        if ((header & 2) == 0) {
            endColumn = column + readSigned();
        } else {
            endLine += readSigned();
            endColumn = readSigned();
        }
        lastLine = line;
        lastColumn = column;
        return new Span(line, column, endLine, endColumn);
    }

    /** Reads the value of a constant. */
    public final Object readConstant() {
        return switch (readByte()) {
            case AstOutput.TEXT -> readText();
            case AstOutput.LONG -> readLongConstant();
            case AstOutput.NONE -> ConstantSingleton.NONE;
            case AstOutput.ELLIPSIS -> ConstantSingleton.ELLIPSIS;
            case AstOutput.TRUE -> Boolean.TRUE;
            case AstOutput.FALSE -> Boolean.FALSE;
            case AstOutput.DOUBLE -> Double.longBitsToDouble(readBits());
            case AstOutput.IMAGINARY -> new ImaginaryValue(Double.longBitsToDouble(readBits()));
            case AstOutput.COMPLEX -> new ComplexValue(Double.longBitsToDouble(readBits()),
                    Double.longBitsToDouble(readBits()));
            case AstOutput.BIG -> new BigInteger(readBytes());
            case AstOutput.BYTES -> new BytesValue(readBytes());
            case AstOutput.WIDE_TEXT -> readWideText();
            case AstOutput.TUPLE -> new TupleValue(readItems());
            case AstOutput.FROZENSET -> new FrozensetValue(readItems());
            default -> throw damaged();
        };
    }

    private Long readLongConstant() {
        long z = readLong(readByte());
        return z >>> 1 ^ -(z & 1);
    }

    private PyStr readText() {
        int i = readInt();
        if (i <= 0 || i > pool.size()) {
            throw damaged();
        }
        return pool.text(i - 1);
    }

    private PyStr readWideText() {
        int n = readLength();
        int[] points = new int[n];
        for (int i = 0; i < n; i++) {
            points[i] = readInt();
        }
        return PyStr.ofCodePoints(points, 0, n);
    }

    private List<Object> readItems() {
        Object[] items = new Object[readLength()];
        for (int i = 0; i < items.length; i++) {
            items[i] = readConstant();
        }
        return NodeList.wrap(items);
    }

    private byte[] readBytes() {
        int n = readLength();
        byte[] bytes = Arrays.copyOfRange(data, at, at + n);
        at += n;
        return bytes;
    }

    private long readBits() {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | readByte() & 0xFF;
        }
        return bits;
    }
}
