package org.pyston.types.bytes;

import java.util.Arrays;
import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.CodecText;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Text, hexadecimal digits and translation of bytes and bytearrays. */
final class AnyBytesTextMethods {
    private AnyBytesTextMethods() {
    }

    @PythonMethod(value = "decode", signature = "($self, /, encoding='utf-8', errors='strict')",
            doc = "The text that the bytes encode.")
    static PyStr decode(Frame frame, AnyBytes self, PyStr encoding, PyStr errors) {
        return CodecText.decode(frame, self, encoding, errors);
    }

    @PythonMethod(value = "hex", signature = "($self, /, sep=<none>, bytes_per_sep=1)",
            doc = "Two hexadecimal digits a byte, with separators between groups of bytes_per_sep.")
    static PyStr hex(Frame frame, AnyBytes self, Object sep, int perGroup) {
        int n = self.size();
        return HexText.format(frame, self.array(), 0, n, sep, perGroup);
    }

    @PythonMethod(value = "fromhex", signature = "($type, string, /)", kind = PythonMethod.Kind.CLASS,
            doc = "The bytes of hexadecimal digits; white space between bytes is skipped.")
    static Object fromHex(Frame frame, PyType type, PyStr string) {
        AnyBytes made = type.isSubtypeOf(PyBytes.TYPE) ? PyBytes.of(HexText.parse(string))
                : new PyByteArray(HexText.parse(string));
        return type == made.type() ? made : ObjectCall.call1(frame, type, made);
    }

    @PythonMethod(value = "maketrans", signature = "(frm, to, /)", kind = PythonMethod.Kind.STATIC,
            textSignature = false, doc = "A table for translate().")
    static PyBytes makeTrans(Frame frame, Object frm, Object to) {
        BufferBytes a = BufferBytes.of(frame, frm);
        BufferBytes b = BufferBytes.of(frame, to);
        if (a.length != b.length) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < a.length; i++) {
            table[a.get(i)] = (byte) b.get(i);
        }
        return PyBytes.of(table);
    }

    @PythonMethod(value = "translate", signature = "($self, table, /, delete=b'')",
            doc = "The bytes that are not in delete, each replaced by what the table of 256 bytes has for it.")
    static AnyBytes translate(Frame frame, AnyBytes self, Object table, Object delete) {
        BufferBytes map = table == PyNone.NONE ? null : BufferBytes.of(frame, table);
        if (map != null && map.length != 256) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        boolean[] dropped = new boolean[256];
        if (delete != null) {
            BufferBytes d = BufferBytes.of(frame, delete);
            for (int i = 0; i < d.length; i++) {
                dropped[d.get(i)] = true;
            }
        }
        int n = self.size();
        byte[] data = self.array();
        byte[] out = new byte[n];
        int length = 0;
        boolean same = true;
        for (int i = 0; i < n; i++) {
            int b = data[i] & 0xFF;
            if (!dropped[b]) {
                out[length] = (byte) (map == null ? b : map.get(b));
                same &= out[length] == data[i];
                length++;
            }
        }
        return same && length == n ? self.part(0, n) : self.make(Arrays.copyOf(out, length));
    }
}
