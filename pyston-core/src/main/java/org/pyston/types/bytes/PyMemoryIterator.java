package org.pyston.types.bytes;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** {@code iter} of a memoryview. */
@PythonType(name = "memory_iterator", hidden = true)
public final class PyMemoryIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMemoryIteratorExposed());

    /** Null at the end. */
    private PyMemoryView sequence;
    private final int length;
    private int index;

    PyMemoryIterator(PyMemoryView sequence) {
        super(TYPE);
        this.sequence = sequence;
        this.length = sequence.buffer().shape(0);
    }

    @Slot("__iter__")
    static Object iter(PyMemoryIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyMemoryIterator self) {
        PyMemoryView view = self.sequence;
        if (view == null) {
            return null;
        }
        if (self.index < self.length) {
            PyBuffer b = view.buffer();
            return BufferItem.read(b, b.offset + self.index++ * b.stride(0));
        }
        self.sequence = null;
        return null;
    }
}
