package org.pyston.modules._decimal;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;

/** {@code Context(…)}. */
final class ContextNew {
    private static final String[] NAMES = {"prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"};

    private ContextNew() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        DecimalState state = DecimalState.of(frame);
        return new PyDecimalContext(type, state, state.defaultContext());
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyDecimalContext self, Object[] args, PyDict kwargs) {
        int keywords = kwargs == null ? 0 : kwargs.size();
        if (args.length + keywords > NAMES.length) {
            throw Errors.typeError("function takes at most 8 " + (args.length == 0 ? "keyword " : "") + "arguments ("
                    + (args.length + keywords) + " given)");
        }
        Object[] values = new Object[NAMES.length];
        System.arraycopy(args, 0, values, 0, args.length);
        Object[] items = keywords == 0 ? args : kwargs.itemsSnapshot();
        for (int i = 0; i < 2 * keywords; i += 2) {
            String name = items[i].toString();
            int place = place(name);
            if (values[place] != null) {
                throw Errors.typeError("argument for function given by name ('" + name + "') and position (" + (place + 1) + ")");
            }
            values[place] = items[i + 1];
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                setGiven(frame, self, NAMES[i], values[i]);
            }
        }
    }

    private static int place(String name) {
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(name)) {
                return i;
            }
        }
        throw Errors.typeError("'" + name + "' is an invalid keyword argument for this function");
    }

    /** Sets an attribute unless the value is None; flags and traps may also be lists. TypeError for a name that is none. */
    static void setGiven(Frame frame, PyDecimalContext c, String name, Object value) {
        int place = place(name);
        if (value == PyNone.NONE) {
            return;
        }
        switch (NAMES[place]) {
            case "prec" -> ContextAttributes.setPrec(c, value);
            case "rounding" -> ContextAttributes.setRounding(c, value);
            case "Emin" -> ContextAttributes.setEmin(c, value);
            case "Emax" -> ContextAttributes.setEmax(c, value);
            case "capitals" -> ContextAttributes.setCapitals(c, value);
            case "clamp" -> ContextAttributes.setClamp(c, value);
            case "flags" -> c.setFlags(bits(frame, c, value));
            default -> c.setTraps(bits(frame, c, value));
        }
    }

    private static int bits(Frame frame, PyDecimalContext c, Object value) {
        Signals signals = c.state().signals();
        return value instanceof PyList list ? PySignalDict.bitsOfList(signals, list) : PySignalDict.bitsOf(frame, signals, value);
    }
}
