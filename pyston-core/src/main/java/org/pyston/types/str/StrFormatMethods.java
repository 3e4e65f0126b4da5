package org.pyston.types.str;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyType;
import org.pyston.ops.CodecText;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.StrFormat;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.PyStr;
import org.pyston.text.StrFormatter;
import org.pyston.types.dict.PyDict;

/** Formatting and encoding. Source: CPython's unicodeobject.c. */
final class StrFormatMethods {
    private StrFormatMethods() {
    }

    @PythonMethod(value = "format", signature = "($self, *args, **kwargs)", textSignature = false,
            doc = "The template with its replacement fields filled in from the arguments.")
    static PyStr format(Frame frame, PyStr self, Object[] args, PyDict kwargs) {
        return new StrFormat(frame, args, kwargs == null ? new PyDict() : kwargs).format(self);
    }

    @PythonMethod(value = "format_map", signature = "($self, mapping, /)", textSignature = false,
            doc = "The template with its replacement fields filled in from the mapping.")
    static PyStr formatMap(Frame frame, PyStr self, Object mapping) {
        return new StrFormat(frame, null, mapping).format(self);
    }

    @PythonMethod(value = "__format__", signature = "($self, format_spec, /)", doc = "For format().")
    static Object formatted(Frame frame, Object self, PyStr spec) {
        if (spec.isEmpty()) {
            return self instanceof PyStr ? self : ObjectStr.strObject(frame, self);
        }
        try {
            return StrFormatter.format(PyStrInstance.valueOf(self), spec, PyType.of(self).name());
        } catch (FormatSyntaxException e) {
            throw Errors.valueError(e.getMessage());
        }
    }

    @PythonMethod(value = "encode", signature = "($self, /, encoding='utf-8', errors='strict')",
            doc = "The string in an encoding, as bytes.")
    static Object encode(Frame frame, PyStr self, PyStr encoding, PyStr errors) {
        return CodecText.encode(frame, self, encoding, errors);
    }
}
