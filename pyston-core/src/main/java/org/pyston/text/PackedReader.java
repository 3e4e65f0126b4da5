package org.pyston.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Reads the numbers of a deflated table resource: LEB128, signed ones zigzag. */
final class PackedReader {

    private final byte[] data;
    private int at;

    private PackedReader(byte[] data) {
        this.data = data;
    }

    /** Opens a resource of this package. */
    static PackedReader open(String name) {
        try (InputStream in = PackedReader.class.getResourceAsStream(name);
                InputStream inflated = new InflaterInputStream(in)) {
            return new PackedReader(inflated.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("damaged resource " + name, e);
        }
    }

    int unsigned() {
        return (int) unsignedLong();
    }

    long unsignedLong() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = data[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int signed() {
        int value = unsigned();
        return (value & 1) == 0 ? value >>> 1 : -(value >>> 1) - 1;
    }

    String string() {
        int n = unsigned();
        String s = new String(data, at, n, StandardCharsets.UTF_8);
        at += n;
        return s;
    }
}
