package org.pyston.modules.hashing;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.HexText;
import org.pyston.types.bytes.PyBytes;

/** The methods of hash objects of a fixed size. */
final class HashMethods {
    private HashMethods() {
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "A copy of the hash object.")
    static Object copy(PyHash self) {
        return self.copy();
    }

    @PythonMethod(value = "digest", signature = "($self, /)", doc = "The hash as bytes.")
    static Object digest(PyHash self) {
        return PyBytes.of(self.finish(self.digestSize));
    }

    @PythonMethod(value = "hexdigest", signature = "($self, /)", doc = "The hash as hexadecimal digits.")
    static PyStr hexDigest(Frame frame, PyHash self) {
        return HexText.format(frame, self.finish(self.digestSize), 0, self.digestSize, null, 1);
    }

    @PythonMethod(value = "update", signature = "($self, obj, /)", doc = "Adds bytes.")
    static void update(Frame frame, PyHash self, Object obj) {
        self.update(PyHash.data(frame, obj));
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
