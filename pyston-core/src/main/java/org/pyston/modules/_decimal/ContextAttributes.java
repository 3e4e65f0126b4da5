package org.pyston.modules._decimal;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.Slot;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** Attributes of {@code Context}, and the methods about the context itself. */
final class ContextAttributes {
    private static final String BAD_ROUNDING = """
            valid values for rounding are:
              [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
               ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
               ROUND_05UP]""";

    private ContextAttributes() {
    }

    /** An int argument that fits 64 bits; TypeError, OverflowError. */
    static long size(Object value) {
        Object n = PyInt.valueOrNull(value);
        if (n == null) {
            throw Errors.typeError("an integer is required");
        }
        if (n instanceof Long l) {
            return l;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    private static long setting(Object value, long least, long most, String message) {
        if (value == null) {
            throw Errors.attributeError("context attributes cannot be deleted");
        }
        long n = size(value);
        if (n < least || n > most) {
            throw Errors.valueError(message);
        }
        return n;
    }

    /** A rounding mode by its name; TypeError. */
    static Rounding rounding(Object value) {
        PyStr text = PyStrInstance.valueOrNull(value);
        Rounding mode = text == null ? null : Rounding.named(text);
        if (mode == null) {
            throw Errors.typeError(BAD_ROUNDING);
        }
        return mode;
    }

    @PythonGetter("prec")
    static long getPrec(PyDecimalContext self) {
        return self.prec();
    }

    @PythonSetter("prec")
    static void setPrec(PyDecimalContext self, Object value) {
        self.setPrec(setting(value, 1, PyDecimalContext.MAX_PREC, "valid range for prec is [1, MAX_PREC]"));
    }

    @PythonGetter("Emax")
    static long getEmax(PyDecimalContext self) {
        return self.emax();
    }

    @PythonSetter("Emax")
    static void setEmax(PyDecimalContext self, Object value) {
        self.setEmax(setting(value, 0, PyDecimalContext.MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"));
    }

    @PythonGetter("Emin")
    static long getEmin(PyDecimalContext self) {
        return self.emin();
    }

    @PythonSetter("Emin")
    static void setEmin(PyDecimalContext self, Object value) {
        self.setEmin(setting(value, PyDecimalContext.MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"));
    }

    @PythonGetter("rounding")
    static Object getRounding(PyDecimalContext self) {
        return self.rounding().text;
    }

    @PythonSetter("rounding")
    static void setRounding(PyDecimalContext self, Object value) {
        if (value == null) {
            throw Errors.attributeError("context attributes cannot be deleted");
        }
        self.setRounding(rounding(value));
    }

    @PythonGetter("capitals")
    static long getCapitals(PyDecimalContext self) {
        return self.capitals() ? 1 : 0;
    }

    @PythonSetter("capitals")
    static void setCapitals(PyDecimalContext self, Object value) {
        self.setCapitals(setting(value, 0, 1, "valid values for capitals are 0 or 1") == 1);
    }

    @PythonGetter("clamp")
    static long getClamp(PyDecimalContext self) {
        return self.clamp() ? 1 : 0;
    }

    @PythonSetter("clamp")
    static void setClamp(PyDecimalContext self, Object value) {
        self.setClamp(setting(value, 0, 1, "valid values for clamp are 0 or 1") == 1);
    }

    @PythonGetter("flags")
    static Object getFlags(PyDecimalContext self) {
        return self.flagsView();
    }

    @PythonSetter("flags")
    static void setFlags(Frame frame, PyDecimalContext self, Object value) {
        self.setFlags(signals(frame, self, value));
    }

    @PythonGetter("traps")
    static Object getTraps(PyDecimalContext self) {
        return self.trapsView();
    }

    @PythonSetter("traps")
    static void setTraps(Frame frame, PyDecimalContext self, Object value) {
        self.setTraps(signals(frame, self, value));
    }

    private static int signals(Frame frame, PyDecimalContext self, Object value) {
        if (value == null) {
            throw Errors.attributeError("context attributes cannot be deleted");
        }
        return PySignalDict.bitsOf(frame, self.state().signals(), value);
    }

    @PythonMethod(value = "Etiny", signature = "($self, /)",
            doc = "Emin - prec + 1: the exponent of the smallest subnormal number.")
    static long etiny(PyDecimalContext self) {
        return self.etiny();
    }

    @PythonMethod(value = "Etop", signature = "($self, /)", doc = "Emax - prec + 1: the largest exponent of a full coefficient.")
    static long etop(PyDecimalContext self) {
        return self.etop();
    }

    @PythonMethod(value = "radix", signature = "($self, /)", doc = "Decimal('10').")
    static Object radix(PyDecimalContext self) {
        return PyDecimal.finite(false, 10, 0);
    }

    @PythonMethod(value = "clear_flags", signature = "($self, /)", doc = "Sets all flags to False.")
    static void clearFlags(PyDecimalContext self) {
        self.setFlags(0);
    }

    @PythonMethod(value = "clear_traps", signature = "($self, /)", doc = "Sets all traps to False.")
    static void clearTraps(PyDecimalContext self) {
        self.setTraps(0);
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "A context with the same settings and flags.")
    static Object copy(PyDecimalContext self) {
        return self.copy();
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)", textSignature = false, doc = "As copy().")
    static Object copyModule(PyDecimalContext self) {
        return self.copy();
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickle.")
    static Object reduce(PyDecimalContext self) {
        Signals signals = self.state().signals();
        return PyTuple.of(self.type(), PyTuple.of(self.prec(), getRounding(self), self.emin(), self.emax(), getCapitals(self),
                getClamp(self), signals.list(self.flags()), signals.list(self.traps())));
    }

    @Slot("__repr__")
    static String repr(PyDecimalContext self) {
        return "Context(prec=" + self.prec() + ", rounding=" + self.rounding().text + ", Emin=" + self.emin() + ", Emax="
                + self.emax() + ", capitals=" + getCapitals(self) + ", clamp=" + getClamp(self) + ", flags="
                + Signals.names(self.flags()) + ", traps=" + Signals.names(self.traps()) + ")";
    }
}
