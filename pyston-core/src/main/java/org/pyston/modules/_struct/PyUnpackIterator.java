package org.pyston.modules._struct;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** What {@code struct.iter_unpack} returns. */
@PythonType(name = "unpack_iterator", module = "_struct", hidden = true)
public final class PyUnpackIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyUnpackIteratorExposed());

    private final StructFormat format;
    private final byte[] data;
    private int at;

    private PyUnpackIterator(StructFormat format, byte[] data) {
        super(TYPE);
        this.format = format;
        this.data = data;
    }

    static PyUnpackIterator of(StructFormat format, byte[] data) {
        if (format.size == 0) {
            throw StructError.of("cannot iteratively unpack with a struct of length 0");
        }
        if (data.length % format.size != 0) {
            throw StructError.of("iterative unpacking requires a buffer of a multiple of " + format.size + " bytes");
        }
        return new PyUnpackIterator(format, data);
    }

    @Slot("__iter__")
    static Object iter(Object self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyUnpackIterator self) {
        int from;
        synchronized (self) {
            from = self.at;
            if (from >= self.data.length) {
                return null;
            }
            self.at = from + (int) self.format.size;
        }
        return StructReader.unpack(self.format, self.data, from);
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false)
    static long lengthHint(PyUnpackIterator self) {
        return (self.data.length - self.at) / self.format.size;
    }
}
