package org.pyston.types.bytes;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code bytearray(...)}, copying and pickling. */
final class ByteArrayNew {
    private static final PyStr LATIN_1 = PyStr.of("latin-1");

    private ByteArrayNew() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyByteArray(type);
    }

    @PythonInit(signature = "(source=<empty>, encoding=<none>, errors=<none>)")
    static void init(Frame frame, PyByteArray self, Object source, PyStr encoding, PyStr errors) {
        byte[] bytes = BytesSource.of(frame, source, encoding, errors, false);
        self.replace(0, Integer.MAX_VALUE, bytes, 0, bytes.length);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", doc = "For pickling.")
    static Object reduce(PyByteArray self) {
        int n = self.size();
        return PyTuple.of(self.type(), PyTuple.of(PyStr.ofLatin1(self.array(), 0, n), LATIN_1), state(self));
    }

    @PythonMethod(value = "__reduce_ex__", signature = "($self, proto=0, /)", doc = "For pickling.")
    static Object reduceEx(PyByteArray self, int proto) {
        if (proto < 3) {
            return reduce(self);
        }
        int n = self.size();
        PyTuple args = n == 0 ? PyTuple.EMPTY : PyTuple.of(PyBytes.copyOf(self.array(), 0, n));
        return PyTuple.of(self.type(), args, state(self));
    }

    private static Object state(PyByteArray self) {
        if (self.type() == PyByteArray.TYPE || !self.type().hasInstanceDict()) {
            return PyNone.NONE;
        }
        PyDict dict = AttributeStorage.dict(self);
        return dict.size() == 0 ? PyNone.NONE : dict;
    }

    @PythonMethod(value = "__release_buffer__", signature = "($self, buffer, /)", doc = "Releases a buffer of the object.")
    static void releaseBuffer(PyByteArray self, PyMemoryView buffer) {
        buffer.release();
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "The size in memory in bytes.")
    static long sizeOf(PyByteArray self) {
        return 56 + allocated(self);
    }

    @PythonMethod(value = "__alloc__", signature = "($self, /)", textSignature = false,
            doc = "How many bytes there is room for.")
    static long allocated(PyByteArray self) {
        int n = self.size();
        return n == 0 ? 0 : Math.max(n, self.array().length) + 1L;
    }
}
