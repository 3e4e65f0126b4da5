package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.CodecErrorHandler;
import org.pyston.text.CodecErrors;
import org.pyston.text.CodecException;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.codec.CodecHandlers;
import org.pyston.types.codec.CodecState;
import org.pyston.types.codec.JavaCodec;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyUnicodeDecodeError;
import org.pyston.types.exception.PyUnicodeEncodeError;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code str.encode} and {@code bytes.decode}: common encodings in Java, the others by the codec registry. */
public final class CodecText {
    private static final PyStr IS_TEXT_ENCODING = PyStr.of("_is_text_encoding");

    private CodecText() {
    }

    /** {@code text.encode(encoding, errors)}; null means the default. Raises LookupError, UnicodeEncodeError. */
    public static PyBytes encode(Frame frame, PyStr text, PyStr encoding, PyStr errors) {
        JavaCodec codec = encoding == null ? JavaCodec.UTF_8 : JavaCodec.of(encoding);
        if (codec != null) {
            try {
                return PyBytes.of(codec.encode(text, handler(frame, errors)));
            } catch (CodecException e) {
                throw toPython(e);
            }
        }
        Object result = call(frame, encoding, 0, "codecs.encode()", text, errors);
        if (result instanceof org.pyston.types.bytes.AnyBytes b) {
            return b instanceof PyBytes bytes ? bytes : PyBytes.of(b.toArray());
        }
        throw Errors.typeError("'" + encoding + "' encoder returned '" + PyType.of(result).name()
                + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
    }

    /** {@code bytes.decode(encoding, errors)} of any bytes-like object; null means the default. */
    public static PyStr decode(Frame frame, Object bytes, PyStr encoding, PyStr errors) {
        JavaCodec codec = encoding == null ? JavaCodec.UTF_8 : JavaCodec.of(encoding);
        if (codec != null) {
            try {
                return codec.decode(BufferBytes.of(frame, bytes).exact(), handler(frame, errors));
            } catch (CodecException e) {
                throw toPython(e);
            }
        }
        Object result = call(frame, encoding, 1, "codecs.decode()", bytes, errors);
        PyStr text = PyStrInstance.valueOrNull(result);
        if (text == null) {
            throw Errors.typeError("'" + encoding + "' decoder returned '" + PyType.of(result).name()
                    + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
        }
        return text;
    }

    private static Object call(Frame frame, PyStr encoding, int index, String other, Object input,
            PyStr errors) {
        PyTuple codec = frame.interpreter().state(CodecState.class).lookup(frame, encoding);
        if (codec.type() != PyTuple.TYPE) {
            Object isText = ObjectGetAttr.getOrNull(frame, codec, IS_TEXT_ENCODING);
            if (isText != null && !ObjectIsTrue.isTrue(frame, isText)) {
                throw Errors.lookupError("'" + encoding + "' is not a text encoding; use " + other
                        + " to handle arbitrary codecs");
            }
        }
        return run(frame, codec, index, input, encoding, errors);
    }

    /** What the codec's function makes of the input; an exception of it gets a note that names the codec. */
    private static Object run(Frame frame, PyTuple codec, int index, Object input, PyStr encoding, PyStr errors) {
        Object result;
        try {
            result = errors == null ? ObjectCall.call1(frame, codec.get(index), input)
                    : ObjectCall.call2(frame, codec.get(index), input, errors);
        } catch (PyException e) {
            PyBaseException.addNote(frame, e.value(), PyStr.of((index == 0 ? "encoding" : "decoding") + " with '")
                    .concat(encoding).concat(PyStr.of("' codec failed")));
            throw e;
        }
        return first(result, index == 0 ? "encoder" : "decoder");
    }

    private static Object first(Object result, String what) {
        if (result instanceof PyTuple t && t.size() == 2) {
            return t.get(0);
        }
        throw Errors.typeError(what + " must return a tuple (object, integer)");
    }

    /** {@code codecs.encode(o, encoding, errors)} with any codec. */
    public static Object encodeAny(Frame frame, Object o, PyStr encoding, PyStr errors) {
        PyTuple codec = frame.interpreter().state(CodecState.class).lookup(frame, encoding);
        return run(frame, codec, 0, o, encoding, errors);
    }

    /** {@code codecs.decode(o, encoding, errors)} with any codec. */
    public static Object decodeAny(Frame frame, Object o, PyStr encoding, PyStr errors) {
        PyTuple codec = frame.interpreter().state(CodecState.class).lookup(frame, encoding);
        return run(frame, codec, 1, o, encoding, errors);
    }

    /** The handler of a name; null for strict. A name that nobody knows is an error only when it is needed. */
    public static CodecErrorHandler handler(Frame frame, PyStr errors) {
        return errors == null ? CodecErrors.STRICT : CodecHandlers.of(frame, errors);
    }

    /** The Python exception of an error that no handler repaired. */
    public static PyException toPython(CodecException e) {
        CodecErrorHandler.DecodeError d = e.decodeError();
        if (d != null) {
            return PyUnicodeDecodeError.make(PyStr.of(d.encoding()), PyBytes.copyOf(d.input(), 0, d.input().length),
                    d.start(), d.end(), PyStr.of(d.reason()));
        }
        CodecErrorHandler.EncodeError n = e.encodeError();
        if (n != null) {
            return PyUnicodeEncodeError.make(PyStr.of(n.encoding()), n.input(), n.start(), n.end(),
                    PyStr.of(n.reason()));
        }
        return Errors.make(ExceptionTypes.TYPE_ERROR, e.getMessage());
    }
}
