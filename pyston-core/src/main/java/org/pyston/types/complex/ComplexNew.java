package org.pyston.types.complex;

import org.pyston.annotations.PythonNew;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumberWarnings;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** {@code complex(real, imag)}. */
public final class ComplexNew {
    private ComplexNew() {
    }

    @PythonNew(signature = "(real=<unrepresentable>, imag=<unrepresentable>)")
    static Object make(Frame frame, PyType type, Object real, Object imag) {
        if (real == null && imag == null) {
            return new PyComplex(type, 0, 0);
        }
        if (imag == null && type == PyComplex.TYPE && real instanceof PyComplex c && c.type() == type) {
            return c;
        }
        PyStr text = real == null ? null : PyStrInstance.valueOrNull(real);
        if (text != null) {
            if (imag != null) {
                throw Errors.typeError("complex() can't take second arg if first is a string");
            }
            return fromText(type, text);
        }
        if (imag != null && PyStrInstance.isStr(imag)) {
            throw Errors.typeError("complex() second arg can't be a string");
        }
        return fromNumbers(frame, type, real, imag);
    }

    private static PyComplex fromText(PyType type, PyStr text) {
        PyComplex c = ComplexText.parse(text);
        if (c == null) {
            throw Errors.valueError("complex() arg is a malformed string");
        }
        return new PyComplex(type, c.real(), c.imag());
    }

    private static PyComplex fromNumbers(Frame frame, PyType type, Object real, Object imag) {
        Object first = real == null ? (Object) 0L : real;
        PyComplex special = bySpecialMethod(frame, first);
        first = special == null ? first : special;
        if (!isNumber(first)) {
            throw Errors.typeError("complex() first argument must be a string or a number, not '"
                    + PyType.of(first).name() + "'");
        }
        if (imag != null && !isNumber(imag)) {
            throw Errors.typeError("complex() second argument must be a number, not '" + PyType.of(imag).name() + "'");
        }
        double re;
        double im = 0;
        if (first instanceof PyComplex c) {
            re = c.real();
            im = c.imag();
        } else {
            re = NumberFloat.asDouble(frame, first);
        }
        if (imag instanceof PyComplex c) {
            re -= c.imag();
            im = first instanceof PyComplex ? im + c.real() : c.real();
        } else if (imag != null) {
            double second = NumberFloat.asDouble(frame, imag);
            im = first instanceof PyComplex ? im + second : second;
        }
        return new PyComplex(type, re, im);
    }

    private static boolean isNumber(Object o) {
        Slots slots = PyType.slotsOf(o);
        return o instanceof PyComplex || slots.has(SlotId.FLOAT) || slots.has(SlotId.INDEX);
    }

    /** {@code o.__complex__()}; null when the type has none. */
    private static PyComplex bySpecialMethod(Frame frame, Object o) {
        if (o instanceof Long || o instanceof Double || o instanceof PyComplex c && c.type() == PyComplex.TYPE) {
            return null;
        }
        Object result = SpecialMethod.call(frame, o, Names.COMPLEX);
        if (result == null) {
            return null;
        }
        String text = "__complex__ returned non-complex (type " + PyType.of(result).name() + ")";
        if (!(result instanceof PyComplex c)) {
            throw Errors.typeError(text);
        }
        if (c.type() != PyComplex.TYPE) {
            NumberWarnings.deprecated(frame, text + ".  The ability to return an instance of a strict subclass of complex "
                    + "is deprecated, and may not be supported in a future version of Python.");
        }
        return c;
    }

    /** The number as a complex, by {@code __complex__}, {@code __float__} or {@code __index__} (PyComplex_AsCComplex). */
    public static PyComplex asComplex(Frame frame, Object o) {
        if (o instanceof PyComplex c) {
            return c;
        }
        PyComplex special = bySpecialMethod(frame, o);
        return special != null ? special : PyComplex.of(NumberFloat.asDouble(frame, o), 0);
    }
}
