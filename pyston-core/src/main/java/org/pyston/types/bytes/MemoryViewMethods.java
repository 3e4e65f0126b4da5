package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.integer.PyInt;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code memoryview}. */
final class MemoryViewMethods {
    private static final int MOST_DIMENSIONS = 64;

    private MemoryViewMethods() {
    }

    @PythonMethod(value = "release", signature = "($self, /)", doc = "Lets go of the object.")
    static void release(PyMemoryView self) {
        self.release();
    }

    @PythonMethod(value = "__release_buffer__", signature = "($self, buffer, /)", doc = "Releases a buffer of the object.")
    static void releaseBuffer(PyMemoryView self, PyMemoryView buffer) {
        buffer.release();
    }

    @PythonMethod(value = "__enter__", signature = "($self, /)", textSignature = false)
    static Object enter(PyMemoryView self) {
        self.buffer();
        return self;
    }

    @PythonMethod(value = "__exit__", signature = "($self, *args)", textSignature = false)
    static void exit(PyMemoryView self, Object[] args) {
        self.release();
    }

    @PythonMethod(value = "_from_flags", signature = "($type, /, object, flags)", kind = PythonMethod.Kind.CLASS,
            doc = "A view made with given buffer flags.")
    static Object fromFlags(Frame frame, PyType type, Object object, int flags) {
        if (!PyBuffer.isExporter(object)) {
            return PyMemoryView.of(frame, object);
        }
        return PyMemoryView.of(PyBuffer.of(frame, object, flags));
    }

    @PythonMethod(value = "toreadonly", signature = "($self, /)", doc = "A read-only view of the same memory.")
    static Object toReadOnly(PyMemoryView self) {
        PyBuffer b = self.buffer();
        return self.with(b.view(b.offset, true, b.format, b.itemSize, b.shape(), b.strides()));
    }

    @PythonMethod(value = "tobytes", signature = "($self, /, order='C')", doc = "A copy of the items as bytes.")
    static Object toBytes(PyMemoryView self, PyStr order) {
        PyBuffer b = self.buffer();
        boolean fortran = false;
        if (order != null) {
            switch (order.toString()) {
                case "C" -> fortran = false;
                case "F" -> fortran = true;
                case "A" -> fortran = !b.isContiguous() && b.isFortranContiguous();
                default -> throw Errors.valueError("order must be 'C', 'F' or 'A'");
            }
        }
        return PyBytes.of(fortran ? columns(b) : b.toBytes());
    }

    /** The items, first dimension fastest: those of the view with its dimensions exchanged. */
    private static byte[] columns(PyBuffer b) {
        int n = b.dimensions();
        int[] shape = new int[n];
        int[] strides = new int[n];
        for (int i = 0; i < n; i++) {
            shape[i] = b.shape(n - 1 - i);
            strides[i] = b.stride(n - 1 - i);
        }
        return b.view(b.offset, true, b.format, b.itemSize, shape, strides).toBytes();
    }

    @PythonMethod(value = "hex", signature = "($self, /, sep=<none>, bytes_per_sep=1)",
            doc = "Two hexadecimal digits a byte, with separators between groups of bytes_per_sep.")
    static PyStr hex(Frame frame, PyMemoryView self, Object sep, int perGroup) {
        byte[] bytes = self.buffer().toBytes();
        return HexText.format(frame, bytes, 0, bytes.length, sep, perGroup);
    }

    @PythonMethod(value = "tolist", signature = "($self, /)", doc = "The items as a list, of lists for dimensions.")
    static Object toList(PyMemoryView self) {
        PyBuffer b = self.buffer();
        return list(b, 0, b.offset);
    }

    private static Object list(PyBuffer b, int dimension, int at) {
        if (dimension == b.dimensions()) {
            return BufferItem.read(b, at);
        }
        Object[] items = new Object[b.shape(dimension)];
        for (int i = 0; i < items.length; i++) {
            items[i] = list(b, dimension + 1, at + i * b.stride(dimension));
        }
        return PyList.of(items);
    }

    @PythonMethod(value = "cast", signature = "($self, /, format, shape=<none>)",
            doc = "The same memory with another format or shape.")
    static Object cast(Frame frame, PyMemoryView self, PyStr format, Object shape) {
        PyBuffer b = self.buffer();
        if (!b.isContiguous()) {
            throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        if ((shape != null || b.dimensions() != 1) && hasZero(b)) {
            throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
        }
        int[] dimensions = shape == null ? null : shape(frame, shape);
        if (dimensions != null && b.dimensions() != 1 && dimensions.length != 1) {
            throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        PyBuffer flat = toFormat(b, format.toString());
        return self.with(dimensions == null ? flat : toShape(flat, dimensions));
    }

    private static boolean hasZero(PyBuffer b) {
        for (int i = 0; i < b.dimensions(); i++) {
            if (b.shape(i) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] shape(Frame frame, Object shape) {
        if (!(shape instanceof PyList) && !(shape instanceof PyTuple)) {
            throw Errors.typeError("shape must be a list or a tuple");
        }
        Object[] items = shape instanceof PyTuple t ? t.items() : ((PyList) shape).toArray();
        if (items.length > MOST_DIMENSIONS) {
            throw Errors.valueError("memoryview: number of dimensions must not exceed 64");
        }
        int[] dimensions = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!PyInt.isInt(items[i])) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            dimensions[i] = NumberIndex.asIntClipped(frame, items[i]);
            if (dimensions[i] <= 0) {
                throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
        }
        return dimensions;
    }

    private static PyBuffer toFormat(PyBuffer b, String format) {
        char from = BufferItem.code(b.format);
        char to = BufferItem.code(format);
        if (to == 0) {
            throw Errors.valueError("memoryview: destination format must be a native single character format prefixed "
                    + "with an optional '@'");
        }
        if (from == 0) {
            throw Errors.valueError("memoryview: source format must be a native single character format prefixed with "
                    + "an optional '@'");
        }
        if (!isByte(from) && !isByte(to)) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int size = BufferItem.size(to);
        if (b.length % size != 0) {
            throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        }
        return b.view(b.offset, b.readOnly, format, size, new int[] {b.length / size}, new int[] {size});
    }

    private static boolean isByte(char code) {
        return code == 'B' || code == 'b' || code == 'c';
    }

    private static PyBuffer toShape(PyBuffer b, int[] shape) {
        int[] strides = new int[shape.length];
        long size = b.itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = (int) size;
            size *= shape[i];
            if (size > Integer.MAX_VALUE) {
                size = -1;
                break;
            }
        }
        if (size != b.length) {
            throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        return b.view(b.offset, b.readOnly, b.format, b.itemSize, shape, strides);
    }

    /** None, for the attribute of a view without an object. */
    static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}
