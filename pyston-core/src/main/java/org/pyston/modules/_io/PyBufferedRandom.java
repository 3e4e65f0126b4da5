package org.pyston.modules._io;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/** {@code _io.BufferedRandom}. */
@PythonType(name = "BufferedRandom", module = "_io", base = PyBufferedIOBase.class, subclassable = true, hasDict = true,
        parts = {BufferedCommon.class, BufferedReading.class, BufferedWriting.class}, textSignature = "(raw, buffer_size=8192)", doc = "A buffer to read and write a raw stream through.")
public final class PyBufferedRandom extends BufferedCore {
    public static final PyType TYPE = PyType.builtin(new PyBufferedRandomExposed());

    PyBufferedRandom(PyType type) {
        super(type, true, true);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyBufferedRandom(type);
    }

    @PythonInit(signature = "(raw, buffer_size=8192)")
    static void init(Frame frame, PyBufferedRandom self, Object raw, long bufferSize) {
        self.ready = false;
        self.detached = false;
        if (!IoArgs.flag(frame, raw, IoArgs.SEEKABLE)) {
            throw IoErrors.unsupported(frame, "File or stream is not seekable.");
        }
        PyIOBase.checkReadable(frame, raw);
        PyIOBase.checkWritable(frame, raw);
        self.start(raw, bufferSize);
    }
}
