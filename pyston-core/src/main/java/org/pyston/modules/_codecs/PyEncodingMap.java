package org.pyston.modules._codecs;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;

/** What {@code charmap_build} makes of a decoding table: from characters of the first plane to bytes. */
@PythonType(name = "EncodingMap", hidden = true)
public final class PyEncodingMap extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyEncodingMapExposed());

    /** The byte of each character, by the high and the low byte of its number; 0 for none but for character 0. */
    private final byte[][] pages = new byte[256][];
    private int count;

    /** The inverse of a table that begins with U+0000 and has no other; U+FFFE means undefined. */
    PyEncodingMap(PyStr table, int size) {
        super(TYPE);
        for (int i = 1; i < size; i++) {
            int c = table.codePointAt(i);
            if (c == 0xFFFE) {
                continue;
            }
            if (pages[c >> 8] == null) {
                pages[c >> 8] = new byte[256];
                count++;
            }
            pages[c >> 8][c & 255] = (byte) i;
        }
    }

    /** The byte of a character; -1 for none. */
    int find(int c) {
        if (c == 0) {
            return 0;
        }
        byte[] page = c > 0xFFFF ? null : pages[c >> 8];
        int b = page == null ? 0 : page[c & 255] & 0xFF;
        return b == 0 ? -1 : b;
    }

    @PythonMethod(value = "size", signature = "($self, /)", textSignature = false, doc = "The size in memory in bytes.")
    static long size(PyEncodingMap self) {
        return 64L + 256 * self.count;
    }
}
