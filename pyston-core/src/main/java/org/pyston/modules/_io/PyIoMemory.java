package org.pyston.modules._io;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBuffer;

/** A part of a Java array, to be seen by Python code through a memoryview for as long as a call takes. */
@PythonType(name = "_memory", module = "_io", hidden = true)
final class PyIoMemory extends PyObject {
    static final PyType TYPE = PyType.builtin(new PyIoMemoryExposed());

    private final byte[] array;
    private final int offset;
    private final int length;
    private final boolean readOnly;

    private PyIoMemory(byte[] array, int offset, int length, boolean readOnly) {
        super(TYPE);
        this.array = array;
        this.offset = offset;
        this.length = length;
        this.readOnly = readOnly;
    }

    /** A memoryview of the part. */
    static Object view(Frame frame, byte[] array, int offset, int length, boolean readOnly) {
        return view(frame, new PyIoMemory(array, offset, length, readOnly));
    }

    /** {@code memoryview(o)}. */
    static Object view(Frame frame, Object o) {
        Object type = frame.interpreter().builtin(PyStr.of("memoryview"));
        if (type == null) {
            throw Errors.notImplemented("memoryview");
        }
        return ObjectCall.call1(frame, type, o);
    }

    @Slot("__buffer__")
    static Object buffer(PyIoMemory self, int flags) {
        if (self.readOnly && (flags & PyBuffer.WRITABLE) != 0) {
            throw Errors.bufferError("Object is not writable.");
        }
        return new PyBuffer(self, self.array, self.offset, self.length, self.readOnly);
    }
}
