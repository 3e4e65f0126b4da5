package org.pyston.modules._codecs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.pyston.annotations.PythonFunction;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.tuple.PyTuple;

/** The codec {@code string_escape}, which pickles of old use. Source: CPython's _PyBytes_DecodeEscape. */
final class EscapeFunctions {
    private EscapeFunctions() {
    }

    @PythonFunction(value = "escape_encode", signature = "($module, data, errors=None, /)",
            doc = "Escapes what a bytes literal would.")
    static PyTuple escapeEncode(Object data, PyStr errors) {
        if (!(data instanceof PyBytes bytes)) {
            throw Errors.typeError("escape_encode() argument 1 must be bytes, not " + PyType.of(data).name());
        }
        StringBuilder out = new StringBuilder(bytes.size() + 8);
        for (int i = 0; i < bytes.size(); i++) {
            int c = bytes.get(i);
            switch (c) {
                case '\'', '\\' -> out.append('\\').append((char) c);
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || c >= 127) {
                        out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        }
        return PyTuple.of(PyBytes.of(out.toString().getBytes(StandardCharsets.ISO_8859_1)), (long) bytes.size());
    }

    @PythonFunction(value = "escape_decode", signature = "($module, data, errors=None, /)",
            doc = "Decodes the escapes of bytes literals.")
    static PyTuple escapeDecode(Frame frame, Object data, PyStr errors) {
        byte[] in = DecodeFunctions.dataOrText(frame, data);
        Decoding decoding = new Decoding(in, errors);
        byte[] out = decoding.run();
        if (decoding.invalid >= 0) {
            EscapeWarning.warn(frame, in, decoding.invalid);
        }
        return PyTuple.of(PyBytes.of(out), (long) in.length);
    }

    /** One use. */
    private static final class Decoding {
        private final byte[] in;
        private final PyStr errors;
        private final ByteArrayOutputStream out;
        private int at;
        /** Where the first escape that means nothing is, after its backslash; -1 if there is none. */
        int invalid = -1;

        Decoding(byte[] in, PyStr errors) {
            this.in = in;
            this.errors = errors;
            out = new ByteArrayOutputStream(in.length);
        }

        byte[] run() {
            while (at < in.length) {
                int c = in[at++];
                if (c != '\\') {
                    out.write(c);
                } else if (at == in.length) {
                    throw Errors.valueError("Trailing \\ in string");
                } else {
                    escape(in[at++]);
                }
            }
            return out.toByteArray();
        }

        private void escape(int c) {
            switch (c) {
                case '\n' -> { }
                case '\\', '\'', '"' -> out.write(c);
                case 'b' -> out.write('\b');
                case 'f' -> out.write('\f');
                case 't' -> out.write('\t');
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 'v' -> out.write(11);
                case 'a' -> out.write(7);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
                case 'x' -> hex();
                default -> {
                    noteInvalid();
                    out.write('\\');
                    out.write(c);
                }
            }
        }

        private void noteInvalid() {
            if (invalid < 0) {
                invalid = at - 1;
            }
        }

        private void octal(int first) {
            int start = at - 1;
            int value = first;
            for (int n = 1; n < 3 && at < in.length && in[at] >= '0' && in[at] <= '7'; n++) {
                value = value * 8 + in[at++] - '0';
            }
            if (value > 255 && invalid < 0) {
                invalid = start;
            }
            out.write(value);
        }

        private int digit(int index) {
            return index < in.length ? Character.digit(in[index], 16) : -1;
        }

        private void hex() {
            int high = digit(at);
            int low = high < 0 ? -1 : digit(at + 1);
            if (low >= 0) {
                out.write(high << 4 | low);
                at += 2;
                return;
            }
            String handling = errors == null ? "strict" : errors.toString();
            switch (handling) {
                case "strict" -> throw Errors.valueError("invalid \\x escape at position " + (at - 2));
                case "replace" -> out.write('?');
                case "ignore" -> { }
                default -> throw Errors.valueError("decoding error; unknown error handling code: " + handling);
            }
            at += high >= 0 ? 1 : 0;
        }
    }
}
