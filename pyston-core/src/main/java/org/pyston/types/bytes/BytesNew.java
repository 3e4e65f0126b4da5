package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** {@code bytes(...)} and the methods that only bytes has. */
final class BytesNew {
    private BytesNew() {
    }

    @PythonNew(signature = "(source=<empty>, encoding=<none>, errors=<none>)")
    static Object make(Frame frame, PyType type, Object source, PyStr encoding, PyStr errors) {
        if (source != null && encoding == null && errors == null) {
            if (source instanceof PyBytes b && b.type() == PyBytes.TYPE && type == PyBytes.TYPE) {
                return b;
            }
            PyBytes made = BytesSource.byMethod(frame, source);
            if (made != null) {
                return type == PyBytes.TYPE ? made : PyBytes.of(type, made.array());
            }
        }
        return PyBytes.of(type, BytesSource.of(frame, source, encoding, errors, true));
    }

    @PythonMethod(value = "__bytes__", signature = "($self, /)", doc = "The bytes as exactly bytes.")
    static Object bytes(PyBytes self) {
        return self.part(0, self.size());
    }

    @PythonMethod(value = "__getnewargs__", signature = "($self, /)", textSignature = false)
    static Object newArguments(PyBytes self) {
        return PyTuple.of(self.part(0, self.size()));
    }

    /** What CPython's object would take. */
    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "The size in memory in bytes.")
    static long sizeOf(PyBytes self) {
        return 33L + self.size();
    }
}
