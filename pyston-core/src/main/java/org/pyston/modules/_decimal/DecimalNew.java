package org.pyston.modules._decimal;

import java.math.BigInteger;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonNew;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code Decimal(value)}, {@code Context.create_decimal(value)} and their relatives. */
final class DecimalNew {
    private static final String BAD_DIGITS = "coefficient must be a tuple of digits";
    private static final String BAD_SIGN = "sign must be an integer with the value 0 or 1";

    private DecimalNew() {
    }

    @PythonNew(signature = "(value='0', context=None)")
    static Object make(Frame frame, PyType type, Object value, Object context) {
        PyDecimalContext c = DecimalState.optional(frame, context);
        if (value instanceof PyDecimal d) {
            return d.as(type);
        }
        if (value instanceof Double x) {
            c.signal(Flag.FLOAT_OPERATION);
            return Operands.ofDouble(x).as(type);
        }
        return exact(frame, value, c).as(type);
    }

    private static PyDecimal exact(Frame frame, Object value, PyDecimalContext c) {
        PyStr text = PyStrInstance.valueOrNull(value);
        if (text != null) {
            return checked(Parsing.parse(Parsing.ascii(text, true)), c);
        }
        PyDecimal number = Operands.orNull(value);
        if (number != null) {
            return number;
        }
        if (value instanceof PyTuple || value instanceof PyList) {
            return checked(ofTuple(frame, value), c);
        }
        if (PyFloat.isFloat(value)) {
            c.signal(Flag.FLOAT_OPERATION);
            return Operands.ofDouble(PyFloat.valueOf(value));
        }
        throw Operands.unsupported(value);
    }

    /** A number that was written down; one that no context could hold, or null, is an invalid operation. */
    private static PyDecimal checked(PyDecimal a, PyDecimalContext c) {
        if (a == null) {
            return c.invalid(Flag.CONVERSION_SYNTAX);
        }
        if (a.isFinite() && (a.exponent < PyDecimalContext.MIN_ETINY
                || (a.isZero() ? a.exponent : a.adjusted()) > PyDecimalContext.MAX_EMAX)) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        return a;
    }

    /** The value of a sign, digits and an exponent; ValueError. */
    private static PyDecimal ofTuple(Frame frame, Object value) {
        Object[] parts = SequenceTuple.tuple(frame, value).items();
        if (parts.length != 3) {
            throw Errors.valueError("argument must be a sequence of length 3");
        }
        if (!(PyInt.valueOrNull(parts[0]) instanceof Long sign) || sign != 0 && sign != 1) {
            throw Errors.valueError(BAD_SIGN);
        }
        boolean negative = sign == 1;
        PyStr letter = PyStrInstance.valueOrNull(parts[2]);
        int kind = letter == null ? PyDecimal.FINITE : kind(letter);
        if (kind == PyDecimal.FINITE && !PyInt.isInt(parts[2])) {
            throw Errors.valueError("exponent must be an integer");
        }
        long exponent = kind == PyDecimal.FINITE ? ContextAttributes.size(parts[2]) : 0;
        if (kind == PyDecimal.INFINITE) {
            return PyDecimal.infinity(negative);
        }
        String digits = digits(frame, parts[1]);
        PyDecimal whole = Parsing.parse(digits.isEmpty() ? "0" : digits);
        BigInteger coefficient = whole.coefficient();
        if (kind != PyDecimal.FINITE) {
            return PyDecimal.of(PyDecimal.TYPE, kind, negative, coefficient, 0);
        }
        long limit = 2 * PyDecimalContext.MAX_EMAX + 1;
        return PyDecimal.finite(negative, coefficient, Math.max(-limit, Math.min(limit, exponent)));
    }

    private static int kind(PyStr letter) {
        return switch (letter.toString()) {
            case "F" -> PyDecimal.INFINITE;
            case "n" -> PyDecimal.QUIET;
            case "N" -> PyDecimal.SIGNALING;
            default -> throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
        };
    }

    private static String digits(Frame frame, Object value) {
        if (!(value instanceof PyTuple || value instanceof PyList)) {
            throw Errors.valueError(BAD_DIGITS);
        }
        Object[] items = SequenceTuple.tuple(frame, value).items();
        StringBuilder digits = new StringBuilder(items.length);
        for (Object item : items) {
            if (!(PyInt.valueOrNull(item) instanceof Long digit) || digit < 0 || digit > 9) {
                throw Errors.valueError(BAD_DIGITS);
            }
            digits.append((char) ('0' + digit));
        }
        return digits.toString();
    }

    @PythonMethod(value = "from_float", signature = "($type, f, /)", kind = Kind.CLASS, doc = "The exact value of a float or an int.")
    static Object fromFloat(Frame frame, PyType type, Object f) {
        PyDecimal exact = number(f);
        return type == PyDecimal.TYPE ? exact : ObjectCall.call1(frame, type, exact);
    }

    private static PyDecimal number(Object f) {
        Object n = PyInt.valueOrNull(f);
        if (n == null && !PyFloat.isFloat(f)) {
            throw Errors.typeError("argument must be int or float");
        }
        return n != null ? Operands.ofInt(n) : Operands.ofDouble(PyFloat.valueOf(f));
    }

    /** {@code Context.create_decimal_from_float}. */
    static PyDecimal createFromFloat(PyDecimalContext c, Object f) {
        return Arithmetic.rounded(number(f), c);
    }

    /** {@code Context.create_decimal}: as Decimal(), but rounded into the context. */
    static PyDecimal create(Frame frame, PyDecimalContext c, Object value) {
        if (value == PyNone.NONE || value == null) {
            throw Operands.unsupported(value);
        }
        PyStr text = PyStrInstance.valueOrNull(value);
        PyDecimal a = text != null ? Parsing.parse(Parsing.ascii(text, false))
                : value instanceof PyTuple || value instanceof PyList ? ofTuple(frame, value) : exact(frame, value, c);
        if (a == null || a.isNan() && a.digits() > c.prec() - (c.clamp() ? 1 : 0)) {
            return c.invalid(Flag.CONVERSION_SYNTAX);
        }
        return Arithmetic.rounded(a, c).as(PyDecimal.TYPE);
    }
}
