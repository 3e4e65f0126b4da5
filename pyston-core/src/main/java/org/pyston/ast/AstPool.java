package org.pyston.ast;

import java.nio.charset.StandardCharsets;
import org.pyston.text.PyStr;

/**
 * The strings of a serialized text; {@link AstOutput} describes the format. Each is made when it is first used. May be shared
 * between threads: who comes second may make an equal string again.
 */
public final class AstPool {

    private final byte[] data;
    /** Where the characters of each string start, twice, plus one for UTF-8. */
    private final int[] starts;
    private final int[] lengths;
    private final String[] strings;
    private final PyStr[] texts;
    private int end;

    /** Finds the strings of the pool at that place. */
    public AstPool(byte[] data, int offset) {
        this.data = data;
        this.end = offset;
        int n = checked(readInt());
        starts = new int[n];
        lengths = new int[n];
        strings = new String[n];
        texts = new PyStr[n];
        for (int i = 0; i < n; i++) {
            int header = readInt();
            int length = checked(header >>> 1);
            starts[i] = end << 1 | header & 1;
            lengths[i] = length;
            end += length;
        }
    }

    private int readInt() {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            if (end >= data.length) {
                throw AstInput.damaged();
            }
            int b = data[end++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                break;
            }
        }
        return value;
    }

    private int checked(int length) {
        if (length < 0 || length > data.length - end) {
            throw AstInput.damaged();
        }
        return length;
    }

    /** The offset of the first byte after the pool. */
    public int end() {
        return end;
    }

    int size() {
        return strings.length;
    }

    String string(int index) {
        String known = strings[index];
        if (known == null) {
            int start = starts[index];
            known = new String(data, start >>> 1, lengths[index],
                    (start & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            strings[index] = known;
        }
        return known;
    }

    PyStr text(int index) {
        PyStr known = texts[index];
        if (known == null) {
            known = PyStr.of(string(index));
            texts[index] = known;
        }
        return known;
    }
}
