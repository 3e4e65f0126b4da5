package org.pyston.modules._codecs;

import org.pyston.annotations.PythonFunction;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.CodecText;
import org.pyston.ops.ObjectGetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.ByteCodec;
import org.pyston.text.CodecErrorHandler;
import org.pyston.text.CodecException;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The codecs of tables. Source: CPython's PyUnicode_DecodeCharmap and _PyUnicode_EncodeCharmap. */
final class CharmapFunctions {
    private static final int UNDEFINED = 0xFFFE;
    private static final int CODE_POINTS = 0x110000;

    private CharmapFunctions() {
    }

    @PythonFunction(value = "charmap_build", signature = "($module, map, /)",
            doc = "The encoding table that belongs to a decoding table.")
    static Object charmapBuild(Frame frame, PyStr map) {
        int size = Math.min(256, map.length());
        boolean simple = size > 0 && map.codePointAt(0) == 0;
        for (int i = 1; simple && i < size; i++) {
            int c = map.codePointAt(i);
            simple = c != 0 && c <= 0xFFFF;
        }
        if (simple) {
            return new PyEncodingMap(map, size);
        }
        PyDict dict = new PyDict();
        for (int i = 0; i < size; i++) {
            dict.put(frame, (long) map.codePointAt(i), (long) i);
        }
        return dict;
    }

    @PythonFunction(value = "charmap_encode", signature = "($module, str, errors=None, mapping=None, /)",
            doc = "Encodes by a table; the bytes and how many characters they stand for.")
    static PyTuple charmapEncode(Frame frame, PyStr text, PyStr errors, Object mapping) {
        CodecErrorHandler handler = CodecText.handler(frame, errors);
        try {
            return EncodeFunctions.result(mapping == PyNone.NONE ? ByteCodec.encodeLatin1(text, handler)
                    : ByteCodec.encode(text, new Encoding(frame, mapping), handler), text);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    @PythonFunction(value = "charmap_decode", signature = "($module, data, errors=None, mapping=None, /)",
            doc = "Decodes by a table; the text and how many bytes it stands for.")
    static PyTuple charmapDecode(Frame frame, Object data, PyStr errors, Object mapping) {
        byte[] bytes = DecodeFunctions.data(frame, data);
        CodecErrorHandler handler = CodecText.handler(frame, errors);
        PyStr table = PyStrInstance.valueOrNull(mapping);
        try {
            PyStr text = mapping == PyNone.NONE ? ByteCodec.decodeLatin1(bytes)
                    : table != null ? ByteCodec.decode(bytes, table, handler)
                    : ByteCodec.decode(bytes, new Decoding(frame, mapping), handler);
            return PyTuple.of(text, (long) bytes.length);
        } catch (CodecException e) {
            throw CodecText.toPython(e);
        }
    }

    /** {@code mapping[key]}; null when it has none or None. */
    private static Object entry(Frame frame, Object mapping, int key) {
        try {
            Object value = ObjectGetItem.get(frame, mapping, (long) key);
            return value == PyNone.NONE ? null : value;
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private record Encoding(Frame frame, Object mapping) implements ByteCodec.EncodingTable {
        @Override
        public byte[] of(int c) {
            if (mapping instanceof PyEncodingMap map) {
                int b = map.find(c);
                return b < 0 ? null : new byte[] {(byte) b};
            }
            Object value = entry(frame, mapping, c);
            if (value == null) {
                return null;
            }
            if (value instanceof PyBytes bytes) {
                return bytes.array();
            }
            Object number = PyInt.valueOrNull(value);
            if (number == null) {
                throw Errors.typeError("character mapping must return integer, bytes or None, not "
                        + PyType.of(value).name());
            }
            if (!(number instanceof Long l) || l < 0 || l > 255) {
                throw Errors.typeError("character mapping must be in range(256)");
            }
            return new byte[] {l.byteValue()};
        }
    }

    private record Decoding(Frame frame, Object mapping) implements ByteCodec.DecodingTable {
        @Override
        public PyStr of(int b) {
            Object value = entry(frame, mapping, b);
            if (value == null) {
                return null;
            }
            PyStr text = PyStrInstance.valueOrNull(value);
            if (text != null) {
                return text.length() == 1 && text.codePointAt(0) == UNDEFINED ? null : text;
            }
            Object number = PyInt.valueOrNull(value);
            if (number == null) {
                throw Errors.typeError("character mapping must return integer, None or str");
            }
            if (!(number instanceof Long l) || l < 0 || l >= CODE_POINTS) {
                throw Errors.typeError("character mapping must be in range(0x110000)");
            }
            return l == UNDEFINED ? null : PyStr.ofCodePoint((int) (long) l);
        }
    }
}
