package org.pyston.types.bytes;

import org.pyston.annotations.PythonGetter;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The attributes of {@code memoryview}. */
final class MemoryViewAttributes {
    private MemoryViewAttributes() {
    }

    @PythonGetter(value = "obj", doc = "The object whose memory it is.")
    static Object owner(PyMemoryView self) {
        return MemoryViewMethods.orNone(self.buffer().owner);
    }

    @PythonGetter(value = "nbytes", doc = "The size of the items in bytes.")
    static long nbytes(PyMemoryView self) {
        return self.buffer().length;
    }

    @PythonGetter(value = "readonly", doc = "Whether the memory cannot be written to.")
    static boolean readOnly(PyMemoryView self) {
        return self.buffer().readOnly;
    }

    @PythonGetter(value = "itemsize", doc = "The size of one item in bytes.")
    static long itemSize(PyMemoryView self) {
        return self.buffer().itemSize;
    }

    @PythonGetter(value = "format", doc = "The format of an item, as in the module struct.")
    static PyStr format(PyMemoryView self) {
        return PyStr.of(self.buffer().format);
    }

    @PythonGetter(value = "ndim", doc = "The number of dimensions.")
    static long dimensions(PyMemoryView self) {
        return self.buffer().dimensions();
    }

    @PythonGetter(value = "shape", doc = "The number of items along each dimension.")
    static PyTuple shape(PyMemoryView self) {
        return tuple(self.buffer().shape());
    }

    @PythonGetter(value = "strides", doc = "The distance of two items along each dimension, in bytes.")
    static PyTuple strides(PyMemoryView self) {
        return tuple(self.buffer().strides());
    }

    @PythonGetter(value = "suboffsets", doc = "Empty: there are no arrays of pointers here.")
    static PyTuple suboffsets(PyMemoryView self) {
        self.buffer();
        return PyTuple.EMPTY;
    }

    @PythonGetter(value = "c_contiguous", doc = "Whether the items lie in one piece, last dimension fastest.")
    static boolean isContiguous(PyMemoryView self) {
        return self.buffer().isContiguous();
    }

    @PythonGetter(value = "f_contiguous", doc = "Whether the items lie in one piece, first dimension fastest.")
    static boolean isFortranContiguous(PyMemoryView self) {
        return self.buffer().isFortranContiguous();
    }

    @PythonGetter(value = "contiguous", doc = "Whether the items lie in one piece.")
    static boolean isInOnePiece(PyMemoryView self) {
        return self.buffer().isContiguous() || self.buffer().isFortranContiguous();
    }

    private static PyTuple tuple(int[] values) {
        Object[] items = new Object[values.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) values[i];
        }
        return PyTuple.of(items);
    }
}
