package org.pyston.modules._decimal;

import java.math.BigInteger;

/** What operations do with NaNs. Source: General Decimal Arithmetic specification, "Arithmetic operations", rules about NaN. */
final class Specials {
    private Specials() {
    }

    /** The result of an operation on a NaN: quiet, with what the context's precision holds of its payload. */
    static PyDecimal nan(PyDecimal a, PyDecimalContext c) {
        PyDecimal quiet = fit(a, PyDecimal.QUIET, c);
        if (a.isSignaling()) {
            c.signal(Flag.INVALID_OPERATION);
        }
        return quiet;
    }

    /** A NaN with the last digits of its payload that the context holds, of the same kind. */
    static PyDecimal fit(PyDecimal a, PyDecimalContext c) {
        return fit(a, a.kind, c);
    }

    private static PyDecimal fit(PyDecimal a, int kind, PyDecimalContext c) {
        long room = c.prec() - (c.clamp() ? 1 : 0);
        if (a.digits() <= room) {
            return a.kind == kind && a.type() == PyDecimal.TYPE ? a
                    : new PyDecimal(PyDecimal.TYPE, kind, a.negative, a.small, a.big, 0);
        }
        BigInteger rest = room == 0 ? BigInteger.ZERO : a.coefficient().mod(PowersOfTen.of(room));
        return PyDecimal.of(PyDecimal.TYPE, kind, a.negative, rest, 0);
    }

    /** The result of an operation on two values of which one at least is a NaN. */
    static PyDecimal nan(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isSignaling() || b.isSignaling()) {
            return nan(a.isSignaling() ? a : b, c);
        }
        return nan(a.isNan() ? a : b, c);
    }

    /** The result of an operation on three values of which one at least is a NaN. */
    static PyDecimal nan(PyDecimal a, PyDecimal b, PyDecimal third, PyDecimalContext c) {
        if (a.isSignaling() || b.isSignaling() || !third.isNan()) {
            return nan(a, b, c);
        }
        return third.isSignaling() || !a.isNan() && !b.isNan() ? nan(third, c) : nan(a, b, c);
    }
}
