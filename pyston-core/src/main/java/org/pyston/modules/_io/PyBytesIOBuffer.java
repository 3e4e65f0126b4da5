package org.pyston.modules._io;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.types.bytes.PyBuffer;

/** The memory of a BytesIO, as {@code getbuffer()} exports it. */
@PythonType(name = "_BytesIOBuffer", module = "_io")
final class PyBytesIOBuffer extends PyObject implements PyBuffer.Exporter {
    static final PyType TYPE = PyType.builtin(new PyBytesIOBufferExposed());

    private final PyBytesIO source;

    PyBytesIOBuffer(PyBytesIO source) {
        super(TYPE);
        this.source = source;
    }

    @Slot("__buffer__")
    static Object buffer(PyBytesIOBuffer self, int flags) {
        PyBytesIO source = self.source;
        synchronized (source) {
            source.checkOpen();
            source.own(0);
            source.exports++;
            return new PyBuffer(self, source.data, 0, source.size, false);
        }
    }

    @Override
    public void bufferReleased(PyBuffer buffer) {
        synchronized (source) {
            source.exports--;
        }
    }
}
