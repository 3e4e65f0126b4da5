package org.pyston.types.floating;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.numeric.AsciiNumber;
import org.pyston.numeric.FloatHex;
import org.pyston.numeric.FloatMath;
import org.pyston.numeric.NumericException;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberFormat;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.NumericErrors;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The methods and attributes of {@code float}. */
final class FloatMethods {
    private FloatMethods() {
    }

    @PythonMethod(value = "conjugate", signature = "($self, /)", doc = "The float itself.")
    static double conjugate(Object self) {
        return PyFloat.valueOf(self);
    }

    @PythonMethod(value = "__trunc__", signature = "($self, /)", doc = "The integral part.")
    static Object trunc(Object self) {
        return toInt(PyFloat.valueOf(self));
    }

    @PythonMethod(value = "__floor__", signature = "($self, /)", doc = "The largest int that is not larger.")
    static Object floor(Object self) {
        return toInt(Math.floor(PyFloat.valueOf(self)));
    }

    @PythonMethod(value = "__ceil__", signature = "($self, /)", doc = "The smallest int that is not smaller.")
    static Object ceil(Object self) {
        return toInt(Math.ceil(PyFloat.valueOf(self)));
    }

    private static Object toInt(double x) {
        try {
            return FloatMath.toInt(x);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    @PythonMethod(value = "__round__", signature = "($self, ndigits=None, /)",
            doc = "Rounds half to even: to an int, or with ndigits to a float.")
    static Object round(Frame frame, Object self, Object ndigits) {
        double x = PyFloat.valueOf(self);
        try {
            return ndigits == PyNone.NONE ? FloatMath.round(x)
                    : (Object) FloatMath.round(x, (long) NumberIndex.asIntClipped(frame, ndigits));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    @PythonMethod(value = "as_integer_ratio", signature = "($self, /)",
            doc = "A pair of ints whose ratio is exactly the float, in lowest terms.")
    static Object asIntegerRatio(Object self) {
        try {
            return PyTuple.of(FloatMath.asIntegerRatio(PyFloat.valueOf(self)));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    @PythonMethod(value = "fromhex", signature = "($type, string, /)", kind = Kind.CLASS,
            doc = "Makes a float from a hexadecimal string.")
    static Object fromHex(Frame frame, PyType type, Object string) {
        PyStr text = org.pyston.types.str.PyStrInstance.valueOrNull(string);
        if (text == null) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        double value;
        try {
            value = FloatHex.fromHex(text.isAscii() ? AsciiNumber.of(text) : "?");
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
        return type == PyFloat.TYPE ? (Object) value : ObjectCall.call1(frame, type, value);
    }

    @PythonMethod(value = "hex", signature = "($self, /)", doc = "The float as a hexadecimal string.")
    static String hex(Object self) {
        return FloatHex.hex(PyFloat.valueOf(self));
    }

    @PythonMethod(value = "is_integer", signature = "($self, /)", doc = "Whether the float is a whole number.")
    static boolean isInteger(Object self) {
        double x = PyFloat.valueOf(self);
        return x == Math.floor(x) && !Double.isInfinite(x);
    }

    @PythonMethod(value = "__format__", signature = "($self, format_spec, /)",
            doc = "The number as text by a format specification.")
    static PyStr format(Frame frame, Object self, PyStr spec) {
        return NumberFormat.formatFloat(frame, self, spec);
    }

    @PythonMethod(value = "__getnewargs__", signature = "($self, /)")
    static Object getNewArguments(Object self) {
        return PyTuple.of(PyFloat.valueOf(self));
    }

    @PythonMethod(value = "__getformat__", signature = "($type, typestr, /)", kind = Kind.CLASS,
            doc = "For tests: the format of C doubles or floats.")
    static String getFormat(PyType type, PyStr typestr) {
        if (!typestr.contentEquals("double") && !typestr.contentEquals("float")) {
            throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return "IEEE, little-endian";
    }

    @PythonGetter(value = "real", doc = "The real part: the float itself.")
    static double real(Object self) {
        return PyFloat.valueOf(self);
    }

    @PythonGetter(value = "imag", doc = "The imaginary part: 0.0.")
    static double imag(Object self) {
        return 0;
    }
}
