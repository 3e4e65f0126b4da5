package org.pyston.modules._decimal;

/**
 * What can happen in an operation, as bits of a status. An invalid operation has five kinds, which are one signal. Source: General
 * Decimal Arithmetic specification, "Exceptional conditions".
 */
final class Flag {
    static final int CLAMPED = 1;
    static final int CONVERSION_SYNTAX = 1 << 1;
    static final int DIVISION_BY_ZERO = 1 << 2;
    static final int DIVISION_IMPOSSIBLE = 1 << 3;
    static final int DIVISION_UNDEFINED = 1 << 4;
    static final int INEXACT = 1 << 5;
    static final int INVALID_CONTEXT = 1 << 6;
    static final int INVALID_OPERATION = 1 << 7;
    static final int FLOAT_OPERATION = 1 << 8;
    static final int OVERFLOW = 1 << 9;
    static final int ROUNDED = 1 << 10;
    static final int SUBNORMAL = 1 << 11;
    static final int UNDERFLOW = 1 << 12;
    /** All kinds of an invalid operation: the signal InvalidOperation. */
    static final int ANY_INVALID =
            CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION;
    /** What makes a conversion not exact. */
    static final int NOT_EXACT = INEXACT | ROUNDED | CLAMPED;

    private Flag() {
    }
}
