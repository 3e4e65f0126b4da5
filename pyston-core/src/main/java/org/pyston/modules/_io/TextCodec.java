package org.pyston.modules._io;

import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.CodecText;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.CodecException;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.codec.CodecState;
import org.pyston.types.codec.JavaCodec;
import org.pyston.types.tuple.PyTuple;

/** An encoding with an error handler, as a text file uses it: in Java where Java has it, else by the registry's codec. */
final class TextCodec {
    private static final PyStr IS_TEXT = PyStr.of("_is_text_encoding");
    private static final PyStr ENCODE = PyStr.of("encode");

    private final JavaCodec java;
    private final PyStr errors;
    /** The registry's codec; null for Java's. */
    private final Object info;
    private Object encoder;

    private TextCodec(JavaCodec java, PyStr errors, Object info) {
        this.java = java;
        this.errors = errors;
        this.info = info;
    }

    /** Raises LookupError for what is unknown or no encoding of text. */
    static TextCodec of(Frame frame, PyStr encoding, PyStr errors) {
        if (!encoding.isAscii()) {
            CodecText.encode(frame, encoding, null, null); // surrogates are an error of their own
        }
        JavaCodec java = JavaCodec.of(encoding);
        if (java != null && (JavaDecoder.knows(java))) {
            return new TextCodec(java, errors, null);
        }
        PyTuple info = frame.interpreter().state(CodecState.class).lookup(frame, encoding);
        if (info.type() != PyTuple.TYPE) {
            Object isText = ObjectGetAttr.getOrNull(frame, info, IS_TEXT);
            if (isText != null && !ObjectIsTrue.isTrue(frame, isText)) {
                throw Errors.lookupError("'" + encoding
                        + "' is not a text encoding; use codecs.open() to handle arbitrary codecs");
            }
        }
        return new TextCodec(null, errors, info);
    }

    /** What an encoding of None or "locale" stands for. */
    static PyStr localeEncoding(Frame frame, PyStr given) {
        return PyStr.of(given == null && frame.interpreter().options.utf8Mode() ? "utf-8" : "UTF-8");
    }

    TextDecoder newDecoder(Frame frame) {
        if (java != null) {
            return new JavaDecoder(java, CodecText.handler(frame, errors));
        }
        Object factory = ObjectGetAttr.get(frame, info, PyStr.of("incrementaldecoder"));
        return new PythonDecoder(ObjectCall.call1(frame, factory, errors));
    }

    private Object encoder(Frame frame) {
        if (encoder == null) {
            Object factory = ObjectGetAttr.get(frame, info, PyStr.of("incrementalencoder"));
            encoder = factory == PyNone.NONE ? PyNone.NONE : ObjectCall.call1(frame, factory, errors);
        }
        return encoder;
    }

    byte[] encode(Frame frame, PyStr text) {
        if (java != null) {
            try {
                return java.encode(text, CodecText.handler(frame, errors));
            } catch (CodecException e) {
                throw CodecText.toPython(e);
            }
        }
        Object result = ObjectCall.callMethod(frame, encoder(frame), ENCODE, text);
        if (!(result instanceof PyBytes b)) {
            throw Errors.typeError("encoder should return a bytes object, not '" + PyType.of(result).name() + "'");
        }
        return b.array();
    }

    /** Writing begins in the middle of a file: no byte order mark. */
    void fixStart(Frame frame, Object buffer) {
        if (java == null) {
            Object position = ObjectCall.callMethod(frame, buffer, IoArgs.TELL);
            if (!ObjectRichCompare.test(frame, position, 0L, CompareOp.EQ)) {
                setEncoderState(frame, false);
            }
        }
    }

    /** The encoder's state for writing at a place of the file. */
    void setEncoderState(Frame frame, boolean atStart) {
        if (java == null) {
            if (atStart) {
                ObjectCall.callMethod(frame, encoder(frame), PyStr.of("reset"));
            } else {
                ObjectCall.callMethod(frame, encoder(frame), PyStr.of("setstate"), 0L);
            }
        }
    }
}
