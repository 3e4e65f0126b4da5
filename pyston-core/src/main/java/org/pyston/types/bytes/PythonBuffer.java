package org.pyston.types.bytes;

import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** The buffer of an object whose class has {@code __buffer__} written in Python. Source: PEP 688. */
final class PythonBuffer implements PyBuffer.Exporter {
    private static final PyStr RELEASE = PyStr.of("__release_buffer__");

    private final Frame frame;
    private final Object object;
    private final PyMemoryView view;

    private PythonBuffer(Frame frame, Object object, PyMemoryView view) {
        this.frame = frame;
        this.object = object;
        this.view = view;
    }

    /** The buffer of what {@code __buffer__} returned. */
    static PyBuffer of(Frame frame, Object object, PyMemoryView view, int flags) {
        PyBuffer b = view.buffer();
        if ((flags & PyBuffer.WRITABLE) != 0 && b.readOnly) {
            throw Errors.bufferError("memoryview: underlying buffer is not writable");
        }
        return new PyBuffer(object, new PythonBuffer(frame, object, view), b.array, b.offset, b.readOnly, b.format,
                b.itemSize, b.shape(), b.strides());
    }

    @Override
    public void bufferReleased(PyBuffer buffer) {
        SpecialMethod.call(frame, object, RELEASE, view);
        view.releaseNow();
    }
}
