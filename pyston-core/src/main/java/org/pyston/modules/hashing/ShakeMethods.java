package org.pyston.modules.hashing;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.HexText;
import org.pyston.types.bytes.PyBytes;

/** The methods of SHAKE, whose hashes have any length. */
final class ShakeMethods {
    private static final long LONGEST = 1 << 29;

    private ShakeMethods() {
    }

    private static byte[] finish(Frame frame, PyHash self, Object length) {
        long n = SliceIndices.toSize(frame, length);
        if (n < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (n >= LONGEST) {
            throw Errors.valueError("length is too large");
        }
        return self.finish((int) n);
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "A copy of the hash object.")
    static Object copy(PyHash self) {
        return self.copy();
    }

    @PythonMethod(value = "digest", signature = "($self, length, /)", doc = "The hash as bytes.")
    static Object digest(Frame frame, PyHash self, Object length) {
        return PyBytes.of(finish(frame, self, length));
    }

    @PythonMethod(value = "hexdigest", signature = "($self, length, /)", doc = "The hash as hexadecimal digits.")
    static PyStr hexDigest(Frame frame, PyHash self, Object length) {
        byte[] hash = finish(frame, self, length);
        return HexText.format(frame, hash, 0, hash.length, null, 1);
    }

    @PythonMethod(value = "update", signature = "($self, data, /)", doc = "Adds bytes.")
    static void update(Frame frame, PyHash self, Object data) {
        self.update(PyHash.data(frame, data));
    }

    @PythonGetter("block_size")
    static long blockSize(PyHash self) {
        return self.blockSize;
    }

    @PythonGetter("name")
    static String name(PyHash self) {
        return self.name;
    }

    @PythonGetter("digest_size")
    static long digestSize(PyHash self) {
        return self.digestSize;
    }
}
