package org.pyston.modules._io;

import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** An incremental decoder of a codec that the registry gave. */
final class PythonDecoder implements TextDecoder {
    private static final PyStr DECODE = PyStr.of("decode");
    private static final PyStr GETSTATE = PyStr.of("getstate");
    private static final PyStr SETSTATE = PyStr.of("setstate");
    private static final PyStr RESET = PyStr.of("reset");

    private final Object decoder;

    PythonDecoder(Object decoder) {
        this.decoder = decoder;
    }

    @Override
    public PyStr decode(Frame frame, byte[] input, boolean isFinal) {
        return text(ObjectCall.callMethod(frame, decoder, DECODE, PyBytes.of(input), isFinal));
    }

    /** The str that a decoder returned. */
    static PyStr text(Object result) {
        PyStr text = PyStrInstance.valueOrNull(result);
        if (text == null) {
            throw Errors.typeError("decoder should return a string result, not '" + PyType.of(result).name() + "'");
        }
        return text;
    }

    @Override
    public State state(Frame frame) {
        Object state = ObjectCall.callMethod(frame, decoder, GETSTATE);
        if (!(state instanceof PyTuple t) || t.size() != 2) {
            throw Errors.typeError("illegal decoder state");
        }
        if (!(t.get(0) instanceof PyBytes b)) {
            throw Errors.typeError("illegal decoder state: the first item should be a bytes object, not '"
                    + PyType.of(t.get(0)).name() + "'");
        }
        return new State(b.array(), NumberIndex.asLong(frame, t.get(1), ExceptionTypes.OVERFLOW_ERROR));
    }

    @Override
    public void setState(Frame frame, State state) {
        ObjectCall.callMethod(frame, decoder, SETSTATE, PyTuple.of(PyBytes.of(state.bytes()), state.flags()));
    }

    @Override
    public void reset(Frame frame) {
        ObjectCall.callMethod(frame, decoder, RESET);
    }
}
