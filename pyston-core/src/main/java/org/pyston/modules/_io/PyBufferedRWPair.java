package org.pyston.modules._io;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code _io.BufferedRWPair}: a buffer to read one raw stream and a buffer to write another. */
@PythonType(name = "BufferedRWPair", module = "_io", base = PyBufferedIOBase.class, subclassable = true, hasDict = true,
        doc = "A buffered reader and a buffered writer in one.")
public final class PyBufferedRWPair extends PyBufferedIOBase {
    public static final PyType TYPE = PyType.builtin(new PyBufferedRWPairExposed());

    private PyBufferedReader reader;
    private PyBufferedWriter writer;

    private PyBufferedRWPair(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyBufferedRWPair(type);
    }

    @PythonInit(signature = "(reader, writer, buffer_size=8192, /)")
    static void init(Frame frame, PyBufferedRWPair self, Object reader, Object writer, long bufferSize) {
        PyIOBase.checkReadable(frame, reader);
        PyIOBase.checkWritable(frame, writer);
        PyBufferedReader r = new PyBufferedReader(PyBufferedReader.TYPE);
        PyBufferedReader.init(frame, r, reader, bufferSize);
        PyBufferedWriter w = new PyBufferedWriter(PyBufferedWriter.TYPE);
        PyBufferedWriter.init(frame, w, writer, bufferSize);
        self.reader = r;
        self.writer = w;
    }

    private static Object forward(Frame frame, Object to, PyStr method, Object... args) {
        if (to == null) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        return ObjectCall.callMethod(frame, to, method, args);
    }

    @PythonMethod(value = "read", signature = "($self, size=-1, /)", textSignature = false)
    static Object read(Frame frame, PyBufferedRWPair self, Object size) {
        return forward(frame, self.reader, IoArgs.READ, size);
    }

    @PythonMethod(value = "peek", signature = "($self, size=0, /)", textSignature = false)
    static Object peek(Frame frame, PyBufferedRWPair self, Object size) {
        return forward(frame, self.reader, IoArgs.PEEK, size);
    }

    @PythonMethod(value = "read1", signature = "($self, size=-1, /)", textSignature = false)
    static Object read1(Frame frame, PyBufferedRWPair self, Object size) {
        return forward(frame, self.reader, IoArgs.READ1, size);
    }

    @PythonMethod(value = "readinto", signature = "($self, buffer, /)", textSignature = false)
    static Object readInto(Frame frame, PyBufferedRWPair self, Object buffer) {
        return forward(frame, self.reader, IoArgs.READINTO, buffer);
    }

    @PythonMethod(value = "readinto1", signature = "($self, buffer, /)", textSignature = false)
    static Object readInto1(Frame frame, PyBufferedRWPair self, Object buffer) {
        return forward(frame, self.reader, IoArgs.READINTO1, buffer);
    }

    @PythonMethod(value = "write", signature = "($self, buffer, /)", textSignature = false)
    static Object write(Frame frame, PyBufferedRWPair self, Object buffer) {
        return forward(frame, self.writer, IoArgs.WRITE, buffer);
    }

    @PythonMethod(value = "flush", signature = "($self, /)", textSignature = false)
    static Object flush(Frame frame, PyBufferedRWPair self) {
        return forward(frame, self.writer, IoArgs.FLUSH);
    }

    @PythonMethod(value = "readable", signature = "($self, /)", textSignature = false)
    static Object readable(Frame frame, PyBufferedRWPair self) {
        return forward(frame, self.reader, IoArgs.READABLE);
    }

    @PythonMethod(value = "writable", signature = "($self, /)", textSignature = false)
    static Object writable(Frame frame, PyBufferedRWPair self) {
        return forward(frame, self.writer, IoArgs.WRITABLE);
    }

    @PythonMethod(value = "isatty", signature = "($self, /)", textSignature = false)
    static Object isTerminal(Frame frame, PyBufferedRWPair self) {
        Object writes = forward(frame, self.writer, IoArgs.ISATTY);
        return writes instanceof Boolean b && !b ? forward(frame, self.reader, IoArgs.ISATTY) : writes;
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false)
    static Object close(Frame frame, PyBufferedRWPair self) {
        PyException failed = null;
        try {
            forward(frame, self.writer, IoArgs.CLOSE);
        } catch (PyException e) {
            failed = e;
        }
        try {
            forward(frame, self.reader, IoArgs.CLOSE);
        } catch (PyException e) {
            throw Chained.with(e, failed);
        }
        if (failed != null) {
            throw failed;
        }
        return PyNone.NONE;
    }

    @PythonGetter("closed")
    static Object getClosed(Frame frame, PyBufferedRWPair self) {
        if (self.writer == null) {
            throw Errors.runtimeError("the BufferedRWPair object is being garbage-collected");
        }
        return ObjectGetAttr.get(frame, self.writer, IoArgs.CLOSED);
    }
}
