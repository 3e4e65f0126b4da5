package org.pyston.types.codec;

import java.math.BigInteger;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.CodecErrorHandler;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyUnicodeDecodeError;
import org.pyston.types.exception.PyUnicodeEncodeError;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** An error handler that a program registered; looked up at the first error, as CPython does. */
final class RegisteredHandler implements CodecErrorHandler {
    private final Frame frame;
    private final PyStr name;

    RegisteredHandler(Frame frame, PyStr name) {
        this.frame = frame;
        this.name = name;
    }

    private PyTuple call(PyBaseException error, String complaint) {
        Object handler = frame.interpreter().state(CodecState.class).lookupError(name);
        if (ObjectCall.call1(frame, handler, error) instanceof PyTuple t && t.size() == 2 && PyInt.isInt(t.get(1))) {
            return t;
        }
        throw Errors.typeError(complaint);
    }

    @Override
    public Repair decode(DecodeError e) {
        String complaint = "decoding error handler must return (str, int) tuple";
        PyUnicodeDecodeError error = (PyUnicodeDecodeError) PyUnicodeDecodeError.make(PyStr.of(e.encoding()),
                PyBytes.copyOf(e.input(), 0, e.input().length), e.start(), e.end(), PyStr.of(e.reason())).value();
        PyTuple result = call(error, complaint);
        PyStr text = PyStrInstance.valueOrNull(result.get(0));
        if (text == null) {
            throw Errors.typeError(complaint);
        }
        if (!(error.object() instanceof PyBytes input)) {
            throw Errors.typeError("object attribute must be bytes");
        }
        return new Repair(text, null, position(result.get(1), input.size()), input.toArray());
    }

    @Override
    public Repair encode(EncodeError e) {
        String complaint = "encoding error handler must return (str/bytes, int) tuple";
        PyTuple result = call(PyUnicodeEncodeError.make(PyStr.of(e.encoding()), e.input(), e.start(), e.end(),
                PyStr.of(e.reason())).value(), complaint);
        PyStr text = PyStrInstance.valueOrNull(result.get(0));
        if (text == null && !(result.get(0) instanceof PyBytes)) {
            throw Errors.typeError(complaint);
        }
        int position = position(result.get(1), e.input().length());
        return new Repair(text, text == null ? ((PyBytes) result.get(0)).array() : null, position, null);
    }

    private int position(Object value, int length) {
        Object n = NumberIndex.index(frame, value);
        if (n instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        long p = (Long) n;
        long at = p < 0 ? p + length : p;
        if (at < 0 || at > length) {
            throw outOfBounds(p < 0 ? at : p);
        }
        return (int) at;
    }

    private static PyException outOfBounds(long position) {
        PyType type = ExceptionTypes.INDEX_ERROR;
        return Errors.make(type, "position " + position + " from error handler out of bounds");
    }
}
