package org.pyston.modules._json;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.tuple.PyTuple;

/** The module {@code _json}. */
@PythonModule(value = "_json", doc = "The fast parts of json.")
final class JsonModule {
    private JsonModule() {
    }

    @PythonConstant("make_scanner")
    static Object scanner() {
        return PyJsonScanner.TYPE;
    }

    @PythonConstant("make_encoder")
    static Object encoder() {
        return PyJsonEncoder.TYPE;
    }

    @PythonFunction(value = "encode_basestring", signature = "($module, string, /)", textSignature = false,
            doc = "The string as JSON.")
    static PyStr encode(Object string) {
        return quoted(string, false);
    }

    @PythonFunction(value = "encode_basestring_ascii", signature = "($module, string, /)", textSignature = false,
            doc = "The string as JSON of ASCII characters.")
    static PyStr encodeAscii(Object string) {
        return quoted(string, true);
    }

    private static PyStr quoted(Object string, boolean ascii) {
        PyStr s = JsonText.string(string);
        PyStrBuilder out = new PyStrBuilder(s.length() + 2);
        JsonText.quote(out, s, ascii);
        return out.build();
    }

    @PythonFunction(value = "scanstring", signature = "($module, string, end, strict=True, /)", textSignature = false,
            doc = "Reads a string of JSON from after its quote; the string and the index behind it.")
    static PyTuple scanString(Frame frame, Object string, Object end, boolean strict) {
        long start = SliceIndices.toSize(frame, end);
        PyStr text = JsonText.string(string);
        if (start < 0 || start > text.length()) {
            throw Errors.valueError("end is out of bounds");
        }
        StringScan scan = new StringScan(frame, text, strict);
        PyStr value = scan.scan((int) start);
        return PyTuple.of(value, (long) scan.end);
    }
}
