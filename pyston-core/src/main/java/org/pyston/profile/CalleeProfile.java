package org.pyston.profile;

import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyFunction;

/**
 * Which code a place has called. The functions themselves differ, as those do that an inner {@code def} makes, and are not kept
 * alive.
 */
public final class CalleeProfile {
    private PyCode code;
    private PyDict globals;
    private PyDict builtins;
    private boolean others;

    /** Adds a callee. */
    public void record(Object callee) {
        if (others) {
            return;
        }
        if (!(callee instanceof PyFunction f)) {
            others = true;
        } else if (code == null) {
            globals = f.globals();
            builtins = f.builtins();
            code = f.code();
        } else if (f.code() != code || f.globals() != globals || f.builtins() != builtins) {
            others = true;
        }
    }

    /** The code of all functions that were called; null for none, several, or other callables. */
    public PyCode code() {
        return others ? null : code;
    }

    /** The globals of all of them. */
    public PyDict globals() {
        return globals;
    }

    /** The builtins of all of them. */
    public PyDict builtins() {
        return builtins;
    }
}
