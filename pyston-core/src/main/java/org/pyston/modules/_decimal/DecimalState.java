package org.pyston.modules._decimal;

import org.pyston.modules._contextvars.PyContext;
import org.pyston.modules._contextvars.PyContextVar;
import org.pyston.object.PyType;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ThreadState;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** What {@code _decimal} keeps in an interpreter: its exceptions, the predefined contexts, and where the current context is. */
public final class DecimalState {
    private Signals signals;
    private PyType signalDict;
    private PyType tupleType;
    private PyType rational;
    private PyDecimalContext defaultContext;
    private PyDecimalContext basicContext;
    private PyDecimalContext extendedContext;
    private final PyContextVar variable = PyContextVar.named(PyStr.intern("decimal_context"));
    private final LogConstants logarithms = new LogConstants();

    /** Made by {@code Interpreter.state}. */
    public DecimalState() {
    }

    /** The current context of a thread, remembered for as long as no context variable changes. */
    private record Current(DecimalState state, Object context, Object version, PyDecimalContext value) {
    }

    static DecimalState of(Frame frame) {
        return frame.interpreter().state(DecimalState.class);
    }

    /** Makes the classes and registers Decimal as a Number; once, when the module is imported first. */
    void prepare(Frame frame) {
        if (signals != null) {
            return;
        }
        PyType mapping = (PyType) ImportModule.attribute(frame, "collections.abc", "MutableMapping");
        PyDict namespace = new PyDict();
        signalDict = (PyType) ObjectCall.call3(frame, mapping.type(), PyStr.of("SignalDict"),
                PyTuple.of(PySignalDict.TYPE, mapping), namespace);
        Object names = ImportModule.attribute(frame, "collections", "namedtuple");
        tupleType = (PyType) ObjectCall.call2(frame, names, PyStr.intern("DecimalTuple"), PyStr.of("sign digits exponent"));
        ObjectSetAttr.set(frame, tupleType, PyStr.intern("__module__"), PyStr.intern("decimal"));
        Object number = ImportModule.attribute(frame, "numbers", "Number");
        ObjectCall.call1(frame, ObjectGetAttr.get(frame, number, PyStr.intern("register")), PyDecimal.TYPE);
        rational = (PyType) ImportModule.attribute(frame, "numbers", "Rational");
        defaultContext = new PyDecimalContext(PyDecimalContext.TYPE, this, 28, Rounding.HALF_EVEN,
                Flag.ANY_INVALID | Flag.DIVISION_BY_ZERO | Flag.OVERFLOW);
        basicContext = new PyDecimalContext(PyDecimalContext.TYPE, this, 9, Rounding.HALF_UP,
                Flag.ANY_INVALID | Flag.DIVISION_BY_ZERO | Flag.OVERFLOW | Flag.UNDERFLOW | Flag.CLAMPED);
        extendedContext = new PyDecimalContext(PyDecimalContext.TYPE, this, 9, Rounding.HALF_EVEN, 0);
        signals = new Signals(frame);
    }

    /** The exceptions; for one of the module's own objects they have been made. */
    Signals signals() {
        return signals;
    }

    /** The type of a context's flags and traps. */
    PyType signalDict() {
        return signalDict;
    }

    /** {@code DecimalTuple}. */
    PyType tupleType() {
        return tupleType;
    }

    /** {@code numbers.Rational}. */
    PyType rational() {
        return rational;
    }

    PyDecimalContext defaultContext() {
        return defaultContext;
    }

    PyDecimalContext basicContext() {
        return basicContext;
    }

    PyDecimalContext extendedContext() {
        return extendedContext;
    }

    LogConstants logarithms() {
        return logarithms;
    }

    /** The current context of the running thread, a copy of DefaultContext when it has none yet. */
    static PyDecimalContext current(Frame frame) {
        ThreadState thread = frame.thread;
        if (thread.decimal instanceof Current known && thread.context == known.context
                && known.version == ((PyContext) known.context).version()) {
            return known.value;
        }
        return of(frame).find(frame);
    }

    private PyDecimalContext find(Frame frame) {
        PyDecimalContext value = (PyDecimalContext) PyContext.current(frame).get(variable);
        if (value == null) {
            value = defaultContext.copy();
            value.setFlags(0);
            PyContext.current(frame).put(variable, value);
        }
        remember(frame, value);
        return value;
    }

    private void remember(Frame frame, PyDecimalContext value) {
        PyContext context = PyContext.current(frame);
        frame.thread.decimal = new Current(this, context, context.version(), value);
    }

    /** Makes a context the current one; a predefined one is copied. TypeError for what is no context. */
    void setCurrent(Frame frame, Object value) {
        PyDecimalContext context = checked(value, "argument must be a context");
        if (context == defaultContext || context == basicContext || context == extendedContext) {
            context = context.copy();
            context.setFlags(0);
        }
        PyContext.current(frame).put(variable, context);
        remember(frame, context);
    }

    /** A context argument; None is the current context. */
    static PyDecimalContext optional(Frame frame, Object value) {
        if (value == null || value == org.pyston.object.PyNone.NONE) {
            return current(frame);
        }
        return checked(value, "optional argument must be a context");
    }

    private static PyDecimalContext checked(Object value, String message) {
        if (value instanceof PyDecimalContext context) {
            return context;
        }
        throw Errors.typeError(message);
    }
}
