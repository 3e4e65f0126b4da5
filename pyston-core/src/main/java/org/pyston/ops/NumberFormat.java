package org.pyston.ops;

import org.pyston.numeric.FloatFormatter;
import org.pyston.numeric.IntFormatter;
import org.pyston.numeric.NumericException;
import org.pyston.numeric.NumericLocale;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.PyStr;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;

/** The {@code __format__} of ints, floats and complex numbers. An empty specification is {@code str(number)}. */
public final class NumberFormat {
    private NumberFormat() {
    }

    /** {@code format(n, spec)} of an int or an instance of a subclass; ValueError. */
    public static PyStr formatInt(Frame frame, Object n, PyStr spec) {
        if (spec.isEmpty()) {
            return ObjectStr.str(frame, n);
        }
        try {
            return IntFormatter.format(PyInt.valueOf(n), spec, PyType.of(n).name(),
                    frame.interpreter().intMaxStrDigits(), NumericLocale.C);
        } catch (FormatSyntaxException e) {
            throw Errors.valueError(e.getMessage());
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code format(n, spec)} of an int that fits a long; runs no Python code. ValueError. */
    public static PyStr formatLong(Long n, PyStr spec) {
        try {
            return spec.isEmpty() ? PyStr.of(Long.toString(n)) : IntFormatter.format(PyInt.valueOf(n), spec, "int", 0,
                    NumericLocale.C);
        } catch (FormatSyntaxException e) {
            throw Errors.valueError(e.getMessage());
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code format(x, spec)} of a float or an instance of a subclass; ValueError. */
    public static PyStr formatFloat(Frame frame, Object x, PyStr spec) {
        if (spec.isEmpty()) {
            return ObjectStr.str(frame, x);
        }
        try {
            return FloatFormatter.format(PyFloat.valueOf(x), spec, PyType.of(x).name(), NumericLocale.C);
        } catch (FormatSyntaxException e) {
            throw Errors.valueError(e.getMessage());
        }
    }

    /** {@code format(z, spec)} of a complex number; ValueError. */
    public static PyStr formatComplex(Frame frame, PyComplex z, PyStr spec) {
        if (spec.isEmpty()) {
            return ObjectStr.str(frame, z);
        }
        try {
            return FloatFormatter.formatComplex(z.real(), z.imag(), spec, z.type().name(), NumericLocale.C);
        } catch (FormatSyntaxException e) {
            throw Errors.valueError(e.getMessage());
        }
    }
}
