package org.pyston.modules._codecs;

import org.pyston.annotations.PythonFunction;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.CodecText;
import org.pyston.runtime.Frame;
import org.pyston.text.ByteCodec;
import org.pyston.text.CodecException;
import org.pyston.text.Decoded;
import org.pyston.text.EscapeCodec;
import org.pyston.text.PyStr;
import org.pyston.text.Utf7Codec;
import org.pyston.text.Utf8Codec;
import org.pyston.text.WideCodec;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The decoders. */
final class DecodeFunctions {
    private DecodeFunctions() {
    }

    /** The bytes to decode, in an array of just their length. */
    static byte[] data(Frame frame, Object data) {
        return BufferBytes.of(frame, data).exact();
    }

    /** As {@link #data}, or the UTF-8 of a str. */
    static byte[] dataOrText(Frame frame, Object data) {
        PyStr text = PyStrInstance.valueOrNull(data);
        return text != null ? CodecText.encode(frame, text, null, null).array() : data(frame, data);
    }

    private static PyTuple result(PyStr text, int consumed) {
        return PyTuple.of(text, (long) consumed);
    }

    private static PyTuple result(Decoded decoded) {
        return result(decoded.text(), decoded.consumed());
    }

    @PythonFunction(value = "utf_8_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf8decode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            return result(Utf8Codec.decode(data(frame, data), isFinal, CodecText.handler(frame, errors)));
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_7_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf7decode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            return result(Utf7Codec.decode(data(frame, data), isFinal, CodecText.handler(frame, errors)));
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_16_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf16decode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode16(data(frame, data), WideCodec.Order.MARKED, isFinal,
                    CodecText.handler(frame, errors));
            return result(r.text(), r.consumed());
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_16_le_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf16ledecode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode16(data(frame, data), WideCodec.Order.LITTLE, isFinal,
                    CodecText.handler(frame, errors));
            return result(r.text(), r.consumed());
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_16_be_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf16bedecode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode16(data(frame, data), WideCodec.Order.BIG, isFinal,
                    CodecText.handler(frame, errors));
            return result(r.text(), r.consumed());
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_32_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf32decode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode32(data(frame, data), WideCodec.Order.MARKED, isFinal,
                    CodecText.handler(frame, errors));
            return result(r.text(), r.consumed());
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_32_le_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf32ledecode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode32(data(frame, data), WideCodec.Order.LITTLE, isFinal,
                    CodecText.handler(frame, errors));
            return result(r.text(), r.consumed());
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_32_be_decode", signature = "($module, data, errors=None, final=False, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple utf32bedecode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode32(data(frame, data), WideCodec.Order.BIG, isFinal,
                    CodecText.handler(frame, errors));
            return result(r.text(), r.consumed());
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_16_ex_decode", signature = "($module, data, errors=None, byteorder=0, final=False, /)",
            doc = "Decodes; the text, how many bytes it stands for, and the byte order found.")
    static PyTuple utf16exdecode(Frame frame, Object data, PyStr errors, int byteorder, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode16(data(frame, data), order(byteorder), isFinal,
                    CodecText.handler(frame, errors));
            return PyTuple.of(r.text(), (long) r.consumed(), order(r.order()));
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_32_ex_decode", signature = "($module, data, errors=None, byteorder=0, final=False, /)",
            doc = "Decodes; the text, how many bytes it stands for, and the byte order found.")
    static PyTuple utf32exdecode(Frame frame, Object data, PyStr errors, int byteorder, boolean isFinal) {
        try {
            WideCodec.Result r = WideCodec.decode32(data(frame, data), order(byteorder), isFinal,
                    CodecText.handler(frame, errors));
            return PyTuple.of(r.text(), (long) r.consumed(), order(r.order()));
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    /** The byte order of a number: negative for little endian, 0 for "see the mark". */
    static WideCodec.Order order(int byteorder) {
        return byteorder < 0 ? WideCodec.Order.LITTLE : byteorder > 0 ? WideCodec.Order.BIG : WideCodec.Order.MARKED;
    }

    private static long order(WideCodec.Order order) {
        return switch (order) {
            case LITTLE -> -1;
            case MARKED -> 0;
            case BIG -> 1;
        };
    }

    @PythonFunction(value = "ascii_decode", signature = "($module, data, errors=None, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple asciidecode(Frame frame, Object data, PyStr errors) {
        try {
            byte[] bytes = data(frame, data);
            return result(ByteCodec.decodeAscii(bytes, CodecText.handler(frame, errors)), bytes.length);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "latin_1_decode", signature = "($module, data, errors=None, /)",
            doc = "Decodes; the text and how many bytes it stands for.")
    static PyTuple latin1decode(Frame frame, Object data, PyStr errors) {
        try {
            byte[] bytes = data(frame, data);
            return result(ByteCodec.decodeLatin1(bytes), bytes.length);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "unicode_escape_decode", signature = "($module, data, errors=None, final=True, /)",
            doc = "Decodes the escapes of string literals.")
    static PyTuple unicodeEscapeDecode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        byte[] bytes = dataOrText(frame, data);
        EscapeCodec.Result r;
        try {
            r = EscapeCodec.decode(bytes, isFinal, CodecText.handler(frame, errors));
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
        if (r.invalid() >= 0) {
            EscapeWarning.warn(frame, bytes, r.invalid());
        }
        return result(r.text(), r.consumed());
    }

    @PythonFunction(value = "raw_unicode_escape_decode", signature = "($module, data, errors=None, final=True, /)",
            doc = "Decodes the escapes of raw string literals of old.")
    static PyTuple rawunicodeescapedecode(Frame frame, Object data, PyStr errors, boolean isFinal) {
        try {
            EscapeCodec.Result r = EscapeCodec.decodeRaw(dataOrText(frame, data), isFinal,
                    CodecText.handler(frame, errors));
            return result(r.text(), r.consumed());
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }
}
