package org.pyston.ops;

import org.pyston.numeric.FloatMath;
import org.pyston.numeric.NumericException;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.text.PyStr;
import org.pyston.types.complex.ComplexMath;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.tuple.PyTuple;

/** The arithmetic of floats where it is not Java's. Texts and special cases are CPython's {@code Objects/floatobject.c}. */
public final class FloatArithmetic {
    private FloatArithmetic() {
    }

    /** {@code a / b}. */
    public static double divide(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float division by zero");
        }
        return a / b;
    }

    /** {@code a // b}. */
    public static double floorDiv(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float floor division by zero");
        }
        return FloatMath.floorDivide(a, b);
    }

    /** {@code a % b}. */
    public static double mod(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float modulo");
        }
        return FloatMath.modulo(a, b);
    }

    /** {@code divmod(a, b)}: a tuple. */
    public static PyTuple divMod(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float divmod()");
        }
        double[] result = FloatMath.divmod(a, b);
        return PyTuple.of(result[0], result[1]);
    }

    /** {@code a ** b}: a Double, or a complex for a negative number to a power that is not whole. */
    public static Object pow(double a, double b) {
        if (FloatMath.isComplexPower(a, b)) {
            return ComplexMath.pow(a, 0, b, 0);
        }
        try {
            return FloatMath.pow(a, b);
        } catch (NumericException e) {
            if (e.kind() == NumericException.Kind.OVERFLOW_ERROR) {
                throw outOfRange(ExceptionTypes.OVERFLOW_ERROR);
            }
            throw NumericErrors.of(e);
        }
    }

    /** C's ERANGE as CPython raises it: {@code OverflowError(34, 'Numerical result out of range')}. */
    private static org.pyston.runtime.PyException outOfRange(PyType type) {
        return Errors.makeWithArgs(type, 34L, PyStr.of("Numerical result out of range"));
    }
}
