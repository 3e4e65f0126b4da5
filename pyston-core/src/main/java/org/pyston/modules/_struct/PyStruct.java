package org.pyston.modules._struct;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code struct.Struct}: a compiled format. */
@PythonType(name = "Struct", module = "_struct", subclassable = true, doc = "A compiled format of binary data.")
public final class PyStruct extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyStructExposed());

    /** CPython's: a struct of 48 bytes and 32 for each run and the end. */
    private static final int SIZE = 56;
    private static final int RUN_SIZE = 32;

    private StructFormat format;

    private PyStruct(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyStruct(type);
    }

    @PythonInit(signature = "(format)")
    static void init(Frame frame, PyStruct self, Object format) {
        self.format = StructModule.format(frame, format);
    }

    private StructFormat checked() {
        StructFormat f = format;
        if (f == null) {
            throw StructError.of("Struct object is not initialized");
        }
        return f;
    }

    @PythonMethod(value = "pack", signature = "($self, *args)", textSignature = false, doc = "The values as bytes.")
    static Object pack(Frame frame, PyStruct self, Object[] args) {
        return StructModule.pack(frame, self.checked(), args, 0);
    }

    @PythonMethod(value = "pack_into", signature = "($self, *args)", textSignature = false,
            doc = "Writes the values into a buffer at an offset.")
    static void packInto(Frame frame, PyStruct self, Object[] args) {
        StructModule.packInto(frame, self.checked(), args, 0);
    }

    @PythonMethod(value = "unpack", signature = "($self, buffer, /)", doc = "The values in bytes of exactly the right size.")
    static Object unpack(Frame frame, PyStruct self, Object buffer) {
        return StructModule.unpack(self.checked(), BytesLike.read(frame, buffer));
    }

    @PythonMethod(value = "unpack_from", signature = "($self, /, buffer, offset=0)",
            doc = "The values in a buffer from an offset on.")
    static Object unpackFrom(Frame frame, PyStruct self, Object buffer, Object offset) {
        return StructModule.unpackFrom(frame, self.checked(), buffer, offset);
    }

    @PythonMethod(value = "iter_unpack", signature = "($self, buffer, /)",
            doc = "An iterator over the values of one piece of the buffer after the other.")
    static Object iterUnpack(Frame frame, PyStruct self, Object buffer) {
        return PyUnpackIterator.of(self.checked(), BytesLike.read(frame, buffer));
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", textSignature = false, doc = "Size in memory, in bytes.")
    static long sizeOf(PyStruct self) {
        return SIZE + RUN_SIZE * (1L + self.checked().runs.size());
    }

    @PythonGetter(value = "format", doc = "The format string.")
    static Object format(PyStruct self) {
        return PyStr.of(self.checked().text);
    }

    @PythonGetter(value = "size", doc = "Size of the bytes.")
    static long size(PyStruct self) {
        return self.checked().size;
    }

    /** An offset argument; {@code struct.error} or IndexError. */
    static long offset(Frame frame, Object offset) {
        return NumberIndex.asLong(frame, offset, org.pyston.types.exception.ExceptionTypes.INDEX_ERROR);
    }

    /** For callers that need the type error of the argument. */
    static org.pyston.runtime.PyException badFormat(Object format) {
        return Errors.typeError("Struct() argument 1 must be a str or bytes object, not " + PyType.of(format).name());
    }
}
