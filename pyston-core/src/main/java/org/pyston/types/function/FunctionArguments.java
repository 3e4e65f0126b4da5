package org.pyston.types.function;

import java.util.ArrayList;
import java.util.List;
import org.pyston.code.CodeFlags;
import org.pyston.code.CodeUnit;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;
import org.pyston.util.NotInlined;

/**
 * Binds the arguments of a call to the parameters of a Python function. Source: language reference 6.3.4, CPython's
 * initialize_locals (error texts).
 */
final class FunctionArguments extends NotInlined {
    private FunctionArguments() {
    }

    /** Fills the parameter slots of {@code locals}, or raises TypeError. */
    static void bind(Frame frame, PyFunction function, PyCode code, Object[] locals, Object[] args, PyStr[] names) {
        CodeUnit unit = code.unit();
        int keywordCount = names == null ? 0 : names.length;
        int given = args.length - keywordCount;
        int positional = unit.argCount();
        int total = positional + unit.kwOnlyArgCount();
        boolean varargs = (unit.flags() & CodeFlags.VARARGS) != 0;
        PyDict rest = null;
        if ((unit.flags() & CodeFlags.VARKEYWORDS) != 0) {
            rest = new PyDict();
            locals[total + (varargs ? 1 : 0)] = rest;
        }
        System.arraycopy(args, 0, locals, 0, Math.min(given, positional));
        if (varargs) {
            int extra = Math.max(0, given - positional);
            Object[] tuple = new Object[extra];
            System.arraycopy(args, given - extra, tuple, 0, extra);
            locals[total] = PyTuple.of(tuple);
        }
        for (int i = 0; i < keywordCount; i++) {
            bindKeyword(frame, function, unit, locals, rest, names, i, args[given + i], args, given);
        }
        if (given > positional && !varargs) {
            throw tooManyPositional(function, unit, given, locals);
        }
        if (given < positional) {
            bindDefaults(function, unit, locals, given);
        }
        if (total > positional) {
            bindKeywordDefaults(frame, function, unit, locals);
        }
    }

    private static void bindKeyword(Frame frame, PyFunction function, CodeUnit unit, Object[] locals, PyDict rest,
            PyStr[] names, int i, Object value, Object[] args, int given) {
        PyStr name = names[i];
        int total = unit.argCount() + unit.kwOnlyArgCount();
        String text = name.toString();
        List<String> slots = unit.varNames();
        for (int p = unit.posOnlyArgCount(); p < total; p++) {
            if (slots.get(p).equals(text)) {
                if (locals[p] != null) {
                    throw Errors.typeError(function.qualname() + "() got multiple values for argument '" + text + "'");
                }
                locals[p] = value;
                return;
            }
        }
        if (rest != null) {
            rest.putStr(name, value);
            return;
        }
        checkPositionalOnly(function, unit, names);
        throw Errors.typeError(function.qualname() + "() got an unexpected keyword argument '" + text + "'");
    }

    private static void checkPositionalOnly(PyFunction function, CodeUnit unit, PyStr[] names) {
        List<String> wrong = new ArrayList<>();
        for (int p = 0; p < unit.posOnlyArgCount(); p++) {
            for (PyStr name : names) {
                if (unit.varNames().get(p).equals(name.toString())) {
                    wrong.add(unit.varNames().get(p));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw Errors.typeError(function.qualname()
                    + "() got some positional-only arguments passed as keyword arguments: '" + String.join(", ", wrong) + "'");
        }
    }

    private static void bindDefaults(PyFunction function, CodeUnit unit, Object[] locals, int given) {
        int positional = unit.argCount();
        Object[] defaults = function.defaults();
        int first = positional - defaults.length;
        List<String> missing = null;
        for (int p = given; p < positional; p++) {
            if (locals[p] != null) {
                continue;
            }
            if (p >= first) {
                locals[p] = defaults[p - first];
            } else {
                missing = missing == null ? new ArrayList<>() : missing;
                missing.add(unit.varNames().get(p));
            }
        }
        if (missing != null) {
            throw missingArguments(function, missing, "positional");
        }
    }

    private static void bindKeywordDefaults(Frame frame, PyFunction function, CodeUnit unit, Object[] locals) {
        List<String> missing = null;
        PyDict defaults = function.keywordDefaults();
        for (int p = unit.argCount(); p < unit.argCount() + unit.kwOnlyArgCount(); p++) {
            if (locals[p] == null) {
                Object value = defaults == null ? null : defaults.getStr(PyStr.of(unit.varNames().get(p)));
                if (value == null) {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(unit.varNames().get(p));
                }
                locals[p] = value;
            }
        }
        if (missing != null) {
            throw missingArguments(function, missing, "keyword-only");
        }
    }

    private static PyException missingArguments(PyFunction function, List<String> missing, String kind) {
        int n = missing.size();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                list.append(n == 2 ? " and " : i == n - 1 ? ", and " : ", ");
            }
            list.append('\'').append(missing.get(i)).append('\'');
        }
        return Errors.typeError(function.qualname() + "() missing " + n + " required " + kind + " argument"
                + (n == 1 ? "" : "s") + ": " + list);
    }

    private static PyException tooManyPositional(PyFunction function, CodeUnit unit, int given, Object[] locals) {
        int positional = unit.argCount();
        int keywordOnlyGiven = 0;
        for (int p = positional; p < positional + unit.kwOnlyArgCount(); p++) {
            keywordOnlyGiven += locals[p] != null ? 1 : 0;
        }
        int defaults = function.defaults().length;
        String takes = defaults > 0 ? "from " + (positional - defaults) + " to " + positional : "" + positional;
        boolean plural = defaults > 0 || positional != 1;
        String extra = keywordOnlyGiven == 0 ? "" : " positional argument" + (given == 1 ? "" : "s") + " (and "
                + keywordOnlyGiven + " keyword-only argument" + (keywordOnlyGiven == 1 ? "" : "s") + ")";
        return Errors.typeError(function.qualname() + "() takes " + takes + " positional argument" + (plural ? "s" : "")
                + " but " + given + extra + (given == 1 && keywordOnlyGiven == 0 ? " was" : " were") + " given");
    }
}
