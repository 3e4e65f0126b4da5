package org.pyston.modules.zlib;

import java.util.Arrays;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** {@code zlib._ZlibDecompressor}: keeps the data that it has not used. Works under its lock. */
@PythonType(name = "_ZlibDecompressor", module = "zlib", textSignature = "(wbits=15, zdict=b'')",
        doc = "A decompressor of one stream.")
public final class PyZlibDecompressor extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyZlibDecompressorExposed());

    private final InflateStream stream;
    /** Data that is not used yet; after the end, what followed. */
    private byte[] rest = new byte[0];
    private boolean needsInput = true;

    private PyZlibDecompressor(PyType type, InflateStream stream) {
        super(type);
        this.stream = stream;
    }

    @PythonNew(signature = "(wbits=15, zdict=<unrepresentable>)")
    static Object make(Frame frame, PyType type, int wbits, Object zdict) {
        return new PyZlibDecompressor(type, ZlibModule.inflater(frame, wbits, zdict));
    }

    @PythonMethod(value = "decompress", signature = "($self, /, data, max_length=-1)",
            doc = "Takes data, and returns what is decompressed by now, at most max_length bytes.")
    static Object decompress(Frame frame, PyZlibDecompressor self, Object data, long maxLength) {
        byte[] bytes = BytesLike.read(frame, data);
        synchronized (self) {
            if (self.stream.isFinished()) {
                throw Errors.eofError("End of stream already reached");
            }
            return BytesLike.make(self.feed(bytes, maxLength < 0 ? Long.MAX_VALUE : maxLength));
        }
    }

    private byte[] feed(byte[] data, long limit) {
        byte[] all = rest.length == 0 ? data : Arrays.copyOf(rest, rest.length + data.length);
        if (all != data) {
            System.arraycopy(data, 0, all, rest.length, data.length);
        }
        byte[] out = stream.inflate(all, limit, "decompressing data");
        rest = Arrays.copyOfRange(all, stream.used(), all.length);
        needsInput = !stream.isFinished() && rest.length == 0 && out.length < limit;
        return out;
    }

    @PythonGetter(value = "eof", doc = "Whether the end of the stream was reached.", member = true)
    static boolean eof(PyZlibDecompressor self) {
        return self.stream.isFinished();
    }

    @PythonGetter(value = "unused_data", doc = "What followed the stream.", member = true)
    static Object unusedData(PyZlibDecompressor self) {
        return BytesLike.make(self.stream.isFinished() ? self.rest.clone() : new byte[0]);
    }

    @PythonGetter(value = "needs_input", doc = "Whether more data is needed to go on.", member = true)
    static boolean needsInput(PyZlibDecompressor self) {
        return self.needsInput;
    }
}
