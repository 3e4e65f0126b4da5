package org.pyston.modules._io;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/** {@code _io.BufferedReader}. */
@PythonType(name = "BufferedReader", module = "_io", base = PyBufferedIOBase.class, subclassable = true, hasDict = true,
        parts = {BufferedCommon.class, BufferedReading.class}, textSignature = "(raw, buffer_size=8192)", doc = "A buffer to read a raw stream through.")
public final class PyBufferedReader extends BufferedCore {
    public static final PyType TYPE = PyType.builtin(new PyBufferedReaderExposed());

    PyBufferedReader(PyType type) {
        super(type, true, false);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyBufferedReader(type);
    }

    @PythonInit(signature = "(raw, buffer_size=8192)")
    static void init(Frame frame, PyBufferedReader self, Object raw, long bufferSize) {
        self.ready = false;
        self.detached = false;
        PyIOBase.checkReadable(frame, raw);
        self.start(raw, bufferSize);
    }

    @PythonMethod(value = "flush", signature = "($self, /)", doc = "Flushes the raw stream.")
    static Object flush(Frame frame, PyBufferedReader self) {
        return self.callRaw(frame, IoArgs.FLUSH);
    }
}
