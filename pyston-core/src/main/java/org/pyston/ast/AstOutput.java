package org.pyston.ast;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pyston.text.PyStr;

/**
 * The basic values of {@link AstWriter}'s format. A finished text is the string pool, then the body:
 *
 * <pre>
 * text   = count string* body
 * string = (2 * length in bytes + utf8) bytes      utf8 is 0 for Latin-1, 1 for UTF-8
 * int    = 7 bits a byte, low bits first, the top bit says that more follow; signed ints zigzag
 * span   = 4 * columns right of the last span's start + 2 * several, end
 *        | 4 * lines down from the last span's start + 2 * several + 1, column, end
 * end    = columns from the span's start | lines down, column       the latter where it has several lines
 * </pre>
 *
 * All numbers of a span are signed. Strings and identifiers are indices into the pool plus one, 0 is null.
 */
public abstract class AstOutput {

    static final int LONG = 1;
    static final int BIG = 2;
    static final int DOUBLE = 3;
    static final int TRUE = 4;
    static final int FALSE = 5;
    static final int TEXT = 6;
    static final int WIDE_TEXT = 7;
    static final int BYTES = 8;
    static final int IMAGINARY = 9;
    static final int NONE = 10;
    static final int ELLIPSIS = 11;
    static final int TUPLE = 12;
    static final int FROZENSET = 13;
    static final int COMPLEX = 14;

    private final Map<String, Integer> pool = new HashMap<>();
    private byte[] body = new byte[1024];
    private int size;
    private byte[] strings = new byte[256];
    private int stringsSize;
    private int lastLine;
    private int lastColumn;

    /** The finished text; the writer may go on and be finished again. */
    public final byte[] toBytes() {
        byte[] head = new byte[10];
        int n = varint(head, 0, pool.size());
        byte[] all = new byte[n + stringsSize + size];
        System.arraycopy(head, 0, all, 0, n);
        System.arraycopy(strings, 0, all, n, stringsSize);
        System.arraycopy(body, 0, all, n + stringsSize, size);
        return all;
    }

    /** How many bytes of the body are written. */
    public final int position() {
        return size;
    }

    /** Makes the next span independent of those before: a reader may begin here. */
    public final void resetSpan() {
        lastLine = 0;
        lastColumn = 0;
    }

    /** Writes one byte. */
    public final void writeByte(int b) {
        if (size == body.length) {
            body = Arrays.copyOf(body, size * 2);
        }
        body[size++] = (byte) b;
    }

    /** Writes an int that is not negative, small ones in few bytes. */
    public final void writeInt(int value) {
        writeLong(value & 0xFFFFFFFFL);
    }

    /** Writes an int of either sign. */
    public final void writeSigned(int value) {
        writeInt(value << 1 ^ value >> 31);
    }

    private void writeLong(long value) {
        if (size + 10 > body.length) {
            body = Arrays.copyOf(body, size * 2);
        }
        size = varint(body, size, value);
    }

    private static int varint(byte[] to, int at, long value) {
        int i = at;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            to[i++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        to[i++] = (byte) rest;
        return i;
    }

    /** Writes a string as its place in the pool; null is allowed. A string with lone surrogates does not survive. */
    public final void writeString(String s) {
        if (s == null) {
            writeByte(0);
            return;
        }
        Integer known = pool.get(s);
        if (known == null) {
            known = pool.size() + 1;
            pool.put(s, known);
            addToPool(s);
        }
        writeInt(known);
    }

    private void addToPool(String s) {
        boolean latin = true;
        for (int i = 0; i < s.length() && latin; i++) {
            latin = s.charAt(i) <= 0xFF;
        }
        byte[] bytes = s.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        if (stringsSize + bytes.length + 10 > strings.length) {
            strings = Arrays.copyOf(strings, Math.max(strings.length * 2, stringsSize + bytes.length + 10));
        }
        stringsSize = varint(strings, stringsSize, (long) bytes.length << 1 | (latin ? 0 : 1));
        System.arraycopy(bytes, 0, strings, stringsSize, bytes.length);
        stringsSize += bytes.length;
    }

    /** Writes a list of strings. */
    public final void writeStrings(List<String> list) {
        writeInt(list.size());
        for (int i = 0; i < list.size(); i++) {
            writeString(list.get(i));
        }
    }

    /** Writes a node's place. */
    public final void writeSpan(Span span) {
        int down = span.lineno() - lastLine;
        int lines = span.endLineno() - span.lineno();
        int several = lines == 0 ? 0 : 2;
        if (down == 0) {
            int right = span.colOffset() - lastColumn;
            writeInt((right << 1 ^ right >> 31) << 2 | several);
        } else {
            writeInt((down << 1 ^ down >> 31) << 2 | several | 1);
            writeSigned(span.colOffset());
        }
        if (lines == 0) {
            writeSigned(span.endColOffset() - span.colOffset());
        } else {
            writeSigned(lines);
            writeSigned(span.endColOffset());
        }
        lastLine = span.lineno();
        lastColumn = span.colOffset();
    }

    /** Writes the value of a constant; the package comment lists the classes. */
    public final void writeConstant(Object value) {
        if (value instanceof PyStr s) {
            writeText(s);
        } else if (value instanceof Long l) {
            writeByte(LONG);
            writeLong(l << 1 ^ l >> 63);
        } else if (value instanceof ConstantSingleton c) {
            writeByte(c == ConstantSingleton.NONE ? NONE : ELLIPSIS);
        } else if (value instanceof Boolean b) {
            writeByte(b ? TRUE : FALSE);
        } else if (value instanceof Double d) {
            writeByte(DOUBLE);
            writeBits(Double.doubleToRawLongBits(d));
        } else if (value instanceof ImaginaryValue i) {
            writeByte(IMAGINARY);
            writeBits(Double.doubleToRawLongBits(i.imaginary()));
        } else if (value instanceof ComplexValue c) {
            writeByte(COMPLEX);
            writeBits(Double.doubleToRawLongBits(c.real()));
            writeBits(Double.doubleToRawLongBits(c.imaginary()));
        } else if (value instanceof BigInteger b) {
            writeByte(BIG);
            writeBytes(b.toByteArray());
        } else if (value instanceof BytesValue b) {
            writeByte(BYTES);
            writeBytes(b.bytes());
        } else if (value instanceof TupleValue t) {
            writeItems(TUPLE, t.items());
        } else if (value instanceof FrozensetValue f) {
            writeItems(FROZENSET, f.items());
        } else {
            throw new IllegalArgumentException("not the value of a constant: " + value);
        }
    }

    private void writeItems(int tag, List<Object> items) {
        writeByte(tag);
        writeInt(items.size());
        for (int i = 0; i < items.size(); i++) {
            writeConstant(items.get(i));
        }
    }

    private void writeText(PyStr s) {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            int c = s.codePointAt(i);
            if (c > 0xFFFF || c >= 0xD800 && c <= 0xDFFF) {
                writeWideText(s);
                return;
            }
        }
        writeByte(TEXT);
        writeString(s.toString());
    }

    private void writeWideText(PyStr s) {
        writeByte(WIDE_TEXT);
        writeInt(s.length());
        for (int i = 0; i < s.length(); i++) {
            writeInt(s.codePointAt(i));
        }
    }

    private void writeBytes(byte[] bytes) {
        writeInt(bytes.length);
        for (byte b : bytes) {
            writeByte(b);
        }
    }

    private void writeBits(long bits) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            writeByte((int) (bits >> shift));
        }
    }
}
