package org.pyston.modules.zlib;

import java.util.Arrays;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** What {@code zlib.decompressobj} returns. Works under its lock. */
@PythonType(name = "Decompress", module = "zlib", hidden = true)
public final class PyDecompress extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyDecompressExposed());

    private final InflateStream stream;
    private byte[] unused = new byte[0];
    private byte[] tail = new byte[0];

    PyDecompress(InflateStream stream) {
        super(TYPE);
        this.stream = stream;
    }

    @PythonMethod(value = "decompress", signature = "($self, data, /, max_length=0)",
            doc = "Takes data, and returns what is decompressed by now, at most max_length bytes.")
    static Object decompress(Frame frame, PyDecompress self, Object data, long maxLength) {
        byte[] bytes = BytesLike.read(frame, data);
        if (maxLength < 0) {
            throw Errors.valueError("max_length must be non-negative");
        }
        synchronized (self) {
            return BytesLike.make(self.feed(bytes, maxLength == 0 ? Long.MAX_VALUE : maxLength, "decompressing data"));
        }
    }

    private byte[] feed(byte[] data, long limit, String doing) {
        boolean wasFinished = stream.isFinished();
        byte[] out = stream.inflate(data, limit, doing);
        byte[] rest = Arrays.copyOfRange(data, wasFinished ? 0 : stream.used(), data.length);
        if (stream.isFinished()) {
            byte[] all = Arrays.copyOf(unused, unused.length + rest.length);
            System.arraycopy(rest, 0, all, unused.length, rest.length);
            unused = all;
            tail = tail.length > 0 ? rest : new byte[0];
        } else {
            tail = rest;
        }
        return out;
    }

    @PythonMethod(value = "flush", signature = "($self, length=16384, /)", doc = "Returns the rest of the decompressed data.")
    static Object flush(PyDecompress self, int length) {
        if (length <= 0) {
            throw Errors.valueError("length must be greater than zero");
        }
        synchronized (self) {
            if (self.stream.isFinished()) {
                return BytesLike.make(new byte[0]);
            }
            return BytesLike.make(self.feed(self.tail, Long.MAX_VALUE, "flushing"));
        }
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "Not implemented.")
    static Object copy(PyDecompress self) {
        throw Errors.notImplemented("zlib.Decompress.copy()");
    }

    @PythonGetter(value = "unused_data", doc = "What followed the compressed data.", member = true)
    static Object unusedData(PyDecompress self) {
        return BytesLike.make(self.unused.clone());
    }

    @PythonGetter(value = "unconsumed_tail", doc = "What was not decompressed because of max_length.", member = true)
    static Object unconsumedTail(PyDecompress self) {
        return BytesLike.make(self.tail.clone());
    }

    @PythonGetter(value = "eof", doc = "Whether the end of the compressed data was reached.", member = true)
    static boolean eof(PyDecompress self) {
        return self.stream.isFinished();
    }
}
