package org.pyston.modules._codecs;

import org.pyston.annotations.PythonFunction;
import org.pyston.ops.CodecText;
import org.pyston.runtime.Frame;
import org.pyston.text.ByteCodec;
import org.pyston.text.CodecException;
import org.pyston.text.EscapeCodec;
import org.pyston.text.PyStr;
import org.pyston.text.Utf7Codec;
import org.pyston.text.Utf8Codec;
import org.pyston.text.WideCodec;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.tuple.PyTuple;

/** The encoders. */
final class EncodeFunctions {
    private EncodeFunctions() {
    }

    /** The bytes and how many code points they stand for. */
    static PyTuple result(byte[] bytes, PyStr text) {
        return PyTuple.of(PyBytes.of(bytes), (long) text.length());
    }

    @PythonFunction(value = "utf_8_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf8encode(Frame frame, PyStr text, PyStr errors) {
        try {
            return result(Utf8Codec.encode(text, CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_16_encode", signature = "($module, str, errors=None, byteorder=0, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf16encode(Frame frame, PyStr text, PyStr errors, int byteorder) {
        try {
            return result(WideCodec.encode16(text, DecodeFunctions.order(byteorder), CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_16_le_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf16leencode(Frame frame, PyStr text, PyStr errors) {
        try {
            return result(WideCodec.encode16(text, WideCodec.Order.LITTLE, CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_16_be_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf16beencode(Frame frame, PyStr text, PyStr errors) {
        try {
            return result(WideCodec.encode16(text, WideCodec.Order.BIG, CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_32_encode", signature = "($module, str, errors=None, byteorder=0, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf32encode(Frame frame, PyStr text, PyStr errors, int byteorder) {
        try {
            return result(WideCodec.encode32(text, DecodeFunctions.order(byteorder), CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_32_le_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf32leencode(Frame frame, PyStr text, PyStr errors) {
        try {
            return result(WideCodec.encode32(text, WideCodec.Order.LITTLE, CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_32_be_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf32beencode(Frame frame, PyStr text, PyStr errors) {
        try {
            return result(WideCodec.encode32(text, WideCodec.Order.BIG, CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "ascii_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple asciiencode(Frame frame, PyStr text, PyStr errors) {
        try {
            return result(ByteCodec.encodeAscii(text, CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "latin_1_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple latin1encode(Frame frame, PyStr text, PyStr errors) {
        try {
            return result(ByteCodec.encodeLatin1(text, CodecText.handler(frame, errors)), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "utf_7_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple utf7encode(PyStr text, PyStr errors) {
        return result(Utf7Codec.encode(text), text);
    }

    @PythonFunction(value = "unicode_escape_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple unicodeescapeencode(PyStr text, PyStr errors) {
        return result(EscapeCodec.encode(text), text);
    }

    @PythonFunction(value = "raw_unicode_escape_encode", signature = "($module, str, errors=None, /)",
            doc = "Encodes; the bytes and how many characters they stand for.")
    static PyTuple rawunicodeescapeencode(PyStr text, PyStr errors) {
        return result(EscapeCodec.encodeRaw(text), text);
    }

    @PythonFunction(value = "readbuffer_encode", signature = "($module, data, errors=None, /)",
            doc = "The bytes of an object with a buffer.")
    static PyTuple readBufferEncode(Frame frame, Object data, PyStr errors) {
        byte[] bytes = DecodeFunctions.dataOrText(frame, data).clone();
        return PyTuple.of(PyBytes.of(bytes), (long) bytes.length);
    }
}
