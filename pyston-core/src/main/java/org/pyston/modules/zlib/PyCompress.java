package org.pyston.modules.zlib;

import java.util.zip.Deflater;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** What {@code zlib.compressobj} returns. Works under its lock. */
@PythonType(name = "Compress", module = "zlib", hidden = true)
public final class PyCompress extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyCompressExposed());

    private static final int PARTIAL_FLUSH = 1;
    private static final int SYNC_FLUSH = 2;
    private static final int FULL_FLUSH = 3;
    private static final int FINISH = 4;

    private final DeflateStream stream;

    PyCompress(DeflateStream stream) {
        super(TYPE);
        this.stream = stream;
    }

    @PythonMethod(value = "compress", signature = "($self, data, /)", doc = "Takes data, and returns what is compressed by now.")
    static Object compress(Frame frame, PyCompress self, Object data) {
        byte[] bytes = BytesLike.read(frame, data);
        synchronized (self) {
            if (self.stream.isFinished()) {
                throw ZlibError.inconsistent("compressing data");
            }
            return BytesLike.make(self.stream.compress(bytes));
        }
    }

    @PythonMethod(value = "flush", signature = "($self, mode=4, /)", doc = "Returns the rest of the compressed data.")
    static Object flush(PyCompress self, int mode) {
        if (mode == 0) {
            return BytesLike.make(new byte[0]);
        }
        synchronized (self) {
            if (self.stream.isFinished()) {
                throw ZlibError.inconsistent("flushing");
            }
            return BytesLike.make(switch (mode) {
                case PARTIAL_FLUSH, SYNC_FLUSH -> self.stream.flush(Deflater.SYNC_FLUSH);
                case FULL_FLUSH -> self.stream.flush(Deflater.FULL_FLUSH);
                case FINISH -> self.stream.finish();
                default -> throw ZlibError.inconsistent("flushing");
            });
        }
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "Not implemented.")
    static Object copy(PyCompress self) {
        if (self.stream.isFinished()) {
            throw Errors.valueError("Inconsistent stream state");
        }
        throw Errors.notImplemented("zlib.Compress.copy()");
    }
}
