package org.pyston.importer;

import java.util.Arrays;
import org.pyston.code.BadCodeUnitException;
import org.pyston.code.CodeUnit;
import org.pyston.code.CodeUnitReader;
import org.pyston.code.CodeUnitWriter;

/**
 * The format of cached code: 4 bytes magic, then as PEP 552 has it 4 bytes flags and 8 bytes that are the source's time and
 * size, or its hash; then a serialized code unit. Numbers are little-endian.
 */
public final class CodeFile {
    /** Length of the header. */
    public static final int HEADER = 16;
    /** Flag: validated by hash. */
    public static final int HASH_BASED = 1;
    /** Flag: the hash is compared at each import. */
    public static final int CHECK_SOURCE = 2;

    private static final int MAGIC = 'P' | 'Y' << 8 | '\r' << 16 | '\n' << 24;

    private CodeFile() {
    }

    /** A copy of the four magic bytes. */
    public static byte[] magic() {
        return new byte[] {'P', 'Y', '\r', '\n'};
    }

    /** Whether the header is complete and ours, with flags that mean something. */
    static boolean isValidHeader(byte[] data) {
        return data.length >= HEADER && int32(data, 0) == MAGIC && (int32(data, 4) & ~3) == 0;
    }

    static int flags(byte[] data) {
        return int32(data, 4);
    }

    static int int32(byte[] data, int at) {
        return data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16 | (data[at + 3] & 0xFF) << 24;
    }

    private static void put32(byte[] data, int at, int value) {
        data[at] = (byte) value;
        data[at + 1] = (byte) (value >> 8);
        data[at + 2] = (byte) (value >> 16);
        data[at + 3] = (byte) (value >> 24);
    }

    /** Whether the header names this time (whole seconds) and size. */
    static boolean isOf(byte[] data, long seconds, long size) {
        return flags(data) == 0 && int32(data, 8) == (int) seconds && int32(data, 12) == (int) size;
    }

    /** Whether the header names this hash. */
    static boolean isOf(byte[] data, byte[] hash) {
        return Arrays.equals(data, 8, HEADER, hash, 0, 8);
    }

    /** A header that names the source's time and size. */
    static byte[] timestampHeader(long seconds, long size) {
        byte[] header = new byte[HEADER];
        put32(header, 0, MAGIC);
        put32(header, 8, (int) seconds);
        put32(header, 12, (int) size);
        return header;
    }

    /** A header that names the source's hash. */
    static byte[] hashHeader(byte[] hash, boolean checked) {
        byte[] header = new byte[HEADER];
        put32(header, 0, MAGIC);
        put32(header, 4, checked ? HASH_BASED | CHECK_SOURCE : HASH_BASED);
        System.arraycopy(hash, 0, header, 8, 8);
        return header;
    }

    /** Header and unit. */
    static byte[] write(byte[] header, CodeUnit unit) {
        byte[] body = CodeUnitWriter.write(unit);
        byte[] all = Arrays.copyOf(header, header.length + body.length);
        System.arraycopy(body, 0, all, header.length, body.length);
        return all;
    }

    /** What the library's build writes: validated by nothing, as jar and code are made together. */
    public static byte[] unchecked(byte[] source, CodeUnit unit) {
        return write(hashHeader(sourceHash(source), false), unit);
    }

    /** The unit after the header; null when the bytes are damaged. */
    static CodeUnit read(byte[] data, String filename) {
        try {
            return CodeUnitReader.read(Arrays.copyOfRange(data, HEADER, data.length), filename);
        } catch (BadCodeUnitException e) {
            return null; // whatever is wrong with the file: the source is compiled again
        }
    }

    /** {@code _imp.source_hash}: SipHash-1-3 keyed with the magic number. */
    public static byte[] sourceHash(byte[] source) {
        long hash = SourceHash.hash(MAGIC & 0xFFFF_FFFFL, source);
        byte[] bytes = new byte[8];
        put32(bytes, 0, (int) hash);
        put32(bytes, 4, (int) (hash >>> 32));
        return bytes;
    }
}
