package org.pyston.modules._io;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/** {@code _io.BufferedWriter}. */
@PythonType(name = "BufferedWriter", module = "_io", base = PyBufferedIOBase.class, subclassable = true, hasDict = true,
        parts = {BufferedCommon.class, BufferedWriting.class}, textSignature = "(raw, buffer_size=8192)", doc = "A buffer to write a raw stream through.")
public final class PyBufferedWriter extends BufferedCore {
    public static final PyType TYPE = PyType.builtin(new PyBufferedWriterExposed());

    PyBufferedWriter(PyType type) {
        super(type, false, true);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyBufferedWriter(type);
    }

    @PythonInit(signature = "(raw, buffer_size=8192)")
    static void init(Frame frame, PyBufferedWriter self, Object raw, long bufferSize) {
        self.ready = false;
        self.detached = false;
        PyIOBase.checkWritable(frame, raw);
        self.start(raw, bufferSize);
    }
}
