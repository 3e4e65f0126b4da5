package org.pyston.modules._decimal;

import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/**
 * The exceptions of the module, ordinary classes as in CPython, and what bit of a status each stands for. Made once an interpreter.
 * Source: library reference, decimal, "Signals".
 */
final class Signals {
    /** The signals in the order in which they are looked for. */
    private static final int[] SIGNAL_FLAGS = {Flag.ANY_INVALID, Flag.FLOAT_OPERATION, Flag.DIVISION_BY_ZERO, Flag.OVERFLOW,
        Flag.UNDERFLOW, Flag.SUBNORMAL, Flag.INEXACT, Flag.ROUNDED, Flag.CLAMPED};
    private static final String[] SIGNAL_NAMES = {"InvalidOperation", "FloatOperation", "DivisionByZero", "Overflow", "Underflow",
        "Subnormal", "Inexact", "Rounded", "Clamped"};
    /** The places of the signals in the order of a context's repr. */
    private static final int[] REPR_ORDER = {8, 0, 2, 6, 1, 3, 7, 5, 4};
    /** The kinds of an invalid operation. */
    private static final int[] CONDITION_FLAGS = {Flag.INVALID_OPERATION, Flag.CONVERSION_SYNTAX, Flag.DIVISION_IMPOSSIBLE,
        Flag.DIVISION_UNDEFINED, Flag.INVALID_CONTEXT};
    private static final String BAD_SIGNAL = """
            valid values for signals are:
              [InvalidOperation, FloatOperation, DivisionByZero,
               Overflow, Underflow, Subnormal, Inexact, Rounded,
               Clamped]""";

    /** {@code DecimalException}. */
    final PyType base;
    private final PyType[] signals;
    private final PyType[] conditions;

    Signals(Frame frame) {
        base = make(frame, "DecimalException", ExceptionTypes.ARITHMETIC_ERROR);
        PyType invalid = make(frame, "InvalidOperation", base);
        PyType inexact = make(frame, "Inexact", base);
        PyType rounded = make(frame, "Rounded", base);
        PyType subnormal = make(frame, "Subnormal", base);
        signals = new PyType[] {invalid, make(frame, "FloatOperation", base, ExceptionTypes.TYPE_ERROR),
            make(frame, "DivisionByZero", base, ExceptionTypes.ZERO_DIVISION_ERROR),
            make(frame, "Overflow", inexact, rounded), make(frame, "Underflow", inexact, rounded, subnormal),
            subnormal, inexact, rounded, make(frame, "Clamped", base)};
        conditions = new PyType[] {invalid, make(frame, "ConversionSyntax", invalid),
            make(frame, "DivisionImpossible", invalid),
            make(frame, "DivisionUndefined", invalid, ExceptionTypes.ZERO_DIVISION_ERROR),
            make(frame, "InvalidContext", invalid)};
    }

    private static PyType make(Frame frame, String name, PyType... bases) {
        PyDict namespace = new PyDict();
        namespace.putStr(PyStr.intern("__module__"), PyStr.intern("decimal"));
        return (PyType) ObjectCall.call3(frame, PyType.TYPE, PyStr.intern(name), PyTuple.of((Object[]) bases), namespace);
    }

    /** Names the exceptions in a module. */
    void export(PyDict dict) {
        putName(dict, base);
        for (PyType type : signals) {
            putName(dict, type);
        }
        for (PyType type : conditions) {
            putName(dict, type);
        }
    }

    private static void putName(PyDict dict, PyType type) {
        dict.putStr(PyStr.intern(type.name()), type);
    }

    /** The signals in order, as a new array. */
    Object[] all() {
        return signals.clone();
    }

    static int count() {
        return SIGNAL_FLAGS.length;
    }

    /** The bits of a signal by its place in {@link #all}. */
    static int flagAt(int place) {
        return SIGNAL_FLAGS[place];
    }

    /** The bits of a signal; KeyError for what is none. */
    int flagOf(Object signal) {
        int place = place(signal);
        if (place < 0) {
            throw Errors.keyError(PyStr.of(BAD_SIGNAL));
        }
        return SIGNAL_FLAGS[place];
    }

    boolean isSignal(Object o) {
        return place(o) >= 0;
    }

    private int place(Object signal) {
        for (int i = 0; i < signals.length; i++) {
            if (signals[i] == signal) {
                return i;
            }
        }
        return -1;
    }

    /** The signals in a status, as a list. */
    PyList list(int status) {
        PyList list = new PyList();
        for (int i = 0; i < signals.length; i++) {
            if ((status & SIGNAL_FLAGS[i]) != 0) {
                list.append(signals[i]);
            }
        }
        return list;
    }

    /** The exception for a status that is trapped: the first signal, with the list of what happened. */
    PyException exception(int trapped) {
        PyList list = new PyList();
        for (int i = 0; i < conditions.length; i++) {
            if ((trapped & CONDITION_FLAGS[i]) != 0) {
                list.append(conditions[i]);
            }
        }
        PyType type = null;
        for (int i = 0; i < signals.length; i++) {
            if ((trapped & SIGNAL_FLAGS[i]) != 0) {
                type = type == null ? signals[i] : type;
                if (i > 0) {
                    list.append(signals[i]);
                }
            }
        }
        return Errors.makeWithArgs(type, list);
    }

    /** The names of the signals in a status, as a context's repr shows them. */
    static String names(int status) {
        StringBuilder out = new StringBuilder("[");
        for (int place : REPR_ORDER) {
            if ((status & SIGNAL_FLAGS[place]) != 0) {
                out.append(out.length() > 1 ? ", " : "").append(SIGNAL_NAMES[place]);
            }
        }
        return out.append(']').toString();
    }
}
