package org.pyston.types.floating;

import java.nio.charset.StandardCharsets;
import org.pyston.annotations.PythonNew;
import org.pyston.numeric.FloatParse;
import org.pyston.numeric.NumericException;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumericErrors;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code float(x)}. */
public final class FloatNew {
    private FloatNew() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0
                && (type == PyFloat.TYPE || type.definingClass(Names.INIT) == PyType.OBJECT)) {
            throw Errors.typeError("float() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("float expected at most 1 argument, got " + args.length);
        }
        double value = args.length == 0 ? 0 : value(frame, args[0]);
        return type == PyFloat.TYPE ? (Object) value : new PyFloatInstance(type, value);
    }

    /** {@code float(x)}: of a number, or of text (CPython's PyNumber_Float). */
    public static double value(Frame frame, Object x) {
        if (x instanceof Double d) {
            return d;
        }
        if (x instanceof Long l) {
            return l;
        }
        PyStr text = PyStrInstance.valueOrNull(x);
        if (x instanceof PyStr) {
            return parse(text);
        }
        Double converted = NumberFloat.convertOrNull(frame, x);
        if (converted != null) {
            return converted;
        }
        if (text != null) {
            return parse(text);
        }
        if (BytesLike.isExporter(x)) {
            return parse(frame, x);
        }
        throw Errors.typeError("float() argument must be a string or a real number, not '" + PyType.of(x).name() + "'");
    }

    private static double parse(PyStr text) {
        try {
            return FloatParse.parse(text);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    private static double parse(Frame frame, Object bytesLike) {
        String text = new String(BytesLike.read(frame, bytesLike), StandardCharsets.ISO_8859_1);
        try {
            return FloatParse.parse(text, ObjectRepr.repr(frame, bytesLike).toString());
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }
}
