package org.pyston.modules._decimal;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/**
 * A {@code decimal.Context}: precision, rounding, limits of exponents, which signals are trapped and which have occurred. Used by one
 * thread at a time as in CPython; when several share one, a flag may be lost. Source: General Decimal Arithmetic specification,
 * "The arithmetic context".
 */
@PythonType(name = "Context", module = "decimal", subclassable = true,
        textSignature = "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)",
        parts = {ContextNew.class, ContextAttributes.class,
    ContextUnary.class, ContextBinary.class, ContextTests.class},
        doc = "Context(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None): the settings "
                + "of decimal arithmetic. What is not given or None is that of DefaultContext; flags and traps are lists of signals.")
public final class PyDecimalContext extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyDecimalContextExposed());

    static final long MAX_PREC = 999_999_999_999_999_999L;
    static final long MAX_EMAX = 999_999_999_999_999_999L;
    static final long MIN_EMIN = -MAX_EMAX;
    static final long MIN_ETINY = MIN_EMIN - (MAX_PREC - 1);

    /** Null for a context of Java code, which traps nothing. */
    private final DecimalState state;
    private long prec;
    private Rounding rounding;
    private long emin;
    private long emax;
    private boolean capitals = true;
    private boolean clamp;
    private int flags;
    private int traps;
    /** {@code flags} and {@code traps} as Python sees them; made when first asked for. */
    private PySignalDict flagsView;
    private PySignalDict trapsView;
    private LogConstants logarithms;

    PyDecimalContext(PyType type, DecimalState state, long prec, Rounding rounding, int traps) {
        super(type);
        this.state = state;
        this.prec = prec;
        this.rounding = rounding;
        this.emin = -999_999;
        this.emax = 999_999;
        this.traps = traps;
        this.logarithms = state == null ? null : state.logarithms();
    }

    /** A context that takes the settings of another one, with its flags. */
    PyDecimalContext(PyType type, DecimalState state, PyDecimalContext other) {
        super(type);
        this.state = state;
        this.prec = other.prec;
        this.rounding = other.rounding;
        this.emin = other.emin;
        this.emax = other.emax;
        this.capitals = other.capitals;
        this.clamp = other.clamp;
        this.flags = other.flags;
        this.traps = other.traps;
        this.logarithms = other.logarithms;
    }

    /** A context for Java code: the widest limits, no traps. */
    static PyDecimalContext work(long prec, Rounding rounding) {
        PyDecimalContext c = new PyDecimalContext(TYPE, null, prec, rounding, 0);
        c.emin = MIN_EMIN;
        c.emax = MAX_EMAX;
        return c;
    }

    /** A context for Java code with the settings of this one; it traps nothing. */
    PyDecimalContext quiet(long otherPrec, Rounding otherRounding) {
        PyDecimalContext c = new PyDecimalContext(TYPE, null, this);
        c.flags = 0;
        c.traps = 0;
        c.prec = otherPrec;
        c.rounding = otherRounding;
        return c;
    }

    /** A context with the same settings and flags. */
    PyDecimalContext copy() {
        return new PyDecimalContext(TYPE, state, this);
    }

    /** The logarithm of ten for computations in this context. */
    LogConstants logarithms() {
        return logarithms;
    }

    /** Lets a context of Java code use what another one has computed. */
    void shareLogarithms(PyDecimalContext other) {
        logarithms = other.logarithms;
    }

    DecimalState state() {
        return state;
    }

    long prec() {
        return prec;
    }

    Rounding rounding() {
        return rounding;
    }

    long emin() {
        return emin;
    }

    long emax() {
        return emax;
    }

    boolean capitals() {
        return capitals;
    }

    boolean clamp() {
        return clamp;
    }

    int flags() {
        return flags;
    }

    int traps() {
        return traps;
    }

    void setPrec(long value) {
        prec = value;
    }

    void setRounding(Rounding value) {
        rounding = value;
    }

    void setEmin(long value) {
        emin = value;
    }

    void setEmax(long value) {
        emax = value;
    }

    void setCapitals(boolean value) {
        capitals = value;
    }

    void setClamp(boolean value) {
        clamp = value;
    }

    void setFlags(int value) {
        flags = value;
    }

    void setTraps(int value) {
        traps = value;
    }

    /** The exponent of the smallest subnormal number. */
    long etiny() {
        return emin - prec + 1;
    }

    /** The largest exponent of a coefficient with all digits. */
    long etop() {
        return emax - prec + 1;
    }

    /** Notes what happened; raises the exception of a signal that is trapped. */
    void signal(int status) {
        flags |= status;
        if ((status & traps) != 0) {
            throw state.signals().exception(status & traps);
        }
    }

    /** Signals an invalid operation of one of its kinds; the result when that is not trapped. */
    PyDecimal invalid(int kind) {
        signal(kind);
        return PyDecimal.nan();
    }

    PySignalDict flagsView() {
        if (flagsView == null) {
            flagsView = new PySignalDict(state.signalDict(), this, false);
        }
        return flagsView;
    }

    PySignalDict trapsView() {
        if (trapsView == null) {
            trapsView = new PySignalDict(state.signalDict(), this, true);
        }
        return trapsView;
    }
}
