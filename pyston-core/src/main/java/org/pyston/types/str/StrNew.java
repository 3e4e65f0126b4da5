package org.pyston.types.str;

import org.pyston.annotations.PythonNew;
import org.pyston.object.PyType;
import org.pyston.ops.CodecText;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBuffer;

/** {@code str(...)}. Source: CPython's unicode_new and PyUnicode_FromEncodedObject. */
final class StrNew {
    private StrNew() {
    }

    @PythonNew(signature = "(object=<empty>, encoding=<utf-8>, errors=<strict>)")
    static Object make(Frame frame, PyType type, Object object, PyStr encoding, PyStr errors) {
        Object value = object == null ? PyStr.EMPTY : encoding == null && errors == null
                ? ObjectStr.strObject(frame, object) : decoded(frame, object, encoding, errors);
        return type == StrType.TYPE ? value : new PyStrInstance(type, PyStrInstance.valueOf(value));
    }

    private static PyStr decoded(Frame frame, Object object, PyStr encoding, PyStr errors) {
        if (PyStrInstance.isStr(object)) {
            throw Errors.typeError("decoding str is not supported");
        }
        if (!PyBuffer.isExporter(object)) {
            throw Errors.typeError("decoding to str: need a bytes-like object, " + PyType.of(object).name() + " found");
        }
        return CodecText.decode(frame, object, encoding, errors);
    }
}
