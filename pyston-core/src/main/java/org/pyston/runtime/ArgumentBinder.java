package org.pyston.runtime;

import org.pyston.object.KeywordPlan;
import org.pyston.object.MethodDef;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.util.NotInlined;

/**
 * Binds the arguments of a call to the parameters of a declared builtin, with the error texts of CPython's Argument Clinic
 * ({@code _PyArg_CheckPositional}, {@code _PyArg_UnpackKeywords}, {@code METH_O}, {@code METH_NOARGS}).
 */
public final class ArgumentBinder extends NotInlined {
    private static final Object[] NO_ARGUMENTS = new Object[0];

    private ArgumentBinder() {
    }

    /**
     * @param receiver the receiver or module, when the definition takes one
     * @param args positional arguments, then one value for each of {@code keywords}
     * @param keywords null for none
     * @return {@code def.boundCount} arguments, null for what was not given
     */
    public static Object[] bind(MethodDef def, Object receiver, Object[] args, PyStr[] keywords) {
        int keywordCount = keywords == null ? 0 : keywords.length;
        int given = args.length - keywordCount;
        int shift = def.has(MethodDef.TAKES_RECEIVER) ? 1 : 0;
        if (shift == 0 && keywordCount == 0 && given == def.boundCount && def.takes(given)) {
            return args;
        }
        Object[] bound = new Object[def.boundCount];
        if (shift == 1) {
            bound[0] = receiver;
        }
        if (keywordCount == 0 && def.takes(given)) {
            System.arraycopy(args, 0, bound, shift, given);
            return bound;
        }
        KeywordPlan plan = keywordCount == 0 ? null : def.plan(keywords, given);
        if (plan == null) {
            bindSlow(def, bound, shift, args, given, keywords);
            return bound;
        }
        System.arraycopy(args, 0, bound, shift, given);
        int[] places = plan.places();
        for (int i = 0; i < places.length; i++) {
            bound[places[i]] = args[given + i];
        }
        return bound;
    }

    private static void bindSlow(MethodDef def, Object[] bound, int shift, Object[] args, int given, PyStr[] keywords) {
        Signature signature = def.signature();
        int keywordCount = keywords == null ? 0 : keywords.length;
        if (keywordCount > 0 && !def.has(MethodDef.KEYWORDS) && signature.varkeywords < 0) {
            throw Errors.typeError(def.qualifiedName() + "() takes no keyword arguments");
        }
        int copied = Math.min(given, signature.positional);
        boolean fixed = signature.varargs < 0 && signature.varkeywords < 0 && def.has(MethodDef.KEYWORDS);
        if (fixed && given + keywordCount > signature.names.length) {
            throw tooManyInAll(def, signature, given, given + keywordCount);
        }
        if (given > signature.positional && signature.varargs < 0) {
            throw tooMany(def, signature, given, keywordCount);
        }
        System.arraycopy(args, 0, bound, shift, copied);
        if (signature.varargs >= 0) {
            Object[] rest = NO_ARGUMENTS;
            if (given > copied) {
                rest = new Object[given - copied];
                System.arraycopy(args, copied, rest, 0, rest.length);
            }
            bound[shift + signature.varargs] = rest;
        }
        PyException bad = null;
        for (int i = 0; i < keywordCount; i++) {
            PyException problem = bindKeyword(def, signature, bound, shift, keywords[i], args[given + i]);
            bad = bad == null ? problem : bad;
        }
        checkRequired(def, signature, bound, shift, given); // a missing argument is reported before a wrong one
        if (bad != null) {
            throw bad;
        }
        if (keywordCount > 0 && signature.varargs < 0 && signature.varkeywords < 0) {
            int[] places = new int[keywordCount];
            for (int i = 0; i < keywordCount; i++) {
                places[i] = shift + signature.indexOfKeyword(keywords[i]);
            }
            def.remember(new KeywordPlan(keywords, given, places));
        }
    }

    /** Returns the error for a keyword that is not wanted. */
    private static PyException bindKeyword(MethodDef def, Signature signature, Object[] bound, int shift, PyStr keyword,
            Object value) {
        int index = signature.indexOfKeyword(keyword);
        if (index >= 0) {
            if (bound[shift + index] != null) {
                return Errors.typeError("argument for " + subject(def) + " given by name ('" + keyword
                        + "') and position (" + (index + 1) + ")");
            }
            bound[shift + index] = value;
        } else if (signature.varkeywords >= 0) {
            PyDict rest = (PyDict) bound[shift + signature.varkeywords];
            if (rest == null) {
                rest = new PyDict();
                bound[shift + signature.varkeywords] = rest;
            }
            rest.put(keyword, value);
        } else {
            return Errors.typeError("'" + keyword + "' is an invalid keyword argument for "
                    + (def.has(MethodDef.UNNAMED) ? "this function" : subject(def)));
        }
        return null;
    }

    private static void checkRequired(MethodDef def, Signature signature, Object[] bound, int shift, int given) {
        for (int i = 0; i < signature.names.length; i++) {
            if (bound[shift + i] != null || !signature.isRequired(i)) {
                continue;
            }
            if (i >= signature.positionalOnly && def.has(MethodDef.KEYWORDS)) {
                String what = i < signature.positional ? "argument '" + signature.names[i] + "' (pos " + (i + 1) + ")"
                        : "keyword-only argument '" + signature.names[i] + "'"; // CPython: missing required keyword-only
                throw Errors.typeError(def.displayName() + "() missing required " + what);
            }
            throw tooFew(def, signature, given);
        }
    }

    /** The function in error texts that begin with it. */
    private static String subject(MethodDef def) {
        return def.has(MethodDef.UNNAMED) ? "function" : def.displayName() + "()";
    }

    private static PyException tooFew(MethodDef def, Signature signature, int given) {
        if (def.has(MethodDef.KEYWORDS)) {
            int least = 0;
            while (least < signature.positionalOnly && signature.isRequired(least)) {
                least++;
            }
            return Errors.typeError(def.displayName() + "() takes " + (least < signature.positional ? "at least " : "exactly ")
                    + least + " positional argument" + (least == 1 ? "" : "s") + " (" + given + " given)");
        }
        if (def.maxPositional == 1 && def.minPositional == 1 && def.usesMethO()) {
            return Errors.typeError(def.qualifiedName() + "() takes exactly one argument (" + given + " given)");
        }
        boolean exactly = def.minPositional == def.maxPositional && !def.has(MethodDef.VARARGS);
        return countError(def, given, exactly ? "" : "at least ", def.minPositional);
    }

    private static PyException tooMany(MethodDef def, Signature signature, int given, int keywordCount) {
        if (def.maxPositional == 0 && !def.has(MethodDef.KEYWORDS)) {
            return Errors.typeError(def.qualifiedName() + "() takes no arguments (" + given + " given)");
        }
        if (def.has(MethodDef.KEYWORDS)) {
            int most = signature.positional;
            boolean keywordOnly = signature.names.length > most;
            return Errors.typeError(subject(def) + " takes "
                    + (most == 0 ? "no" : (def.minPositional < most ? "at most " : "exactly ") + most)
                    + (keywordOnly ? " positional" : "") + " argument" + (most == 1 ? "" : "s")
                    + " (" + (given + (keywordOnly ? 0 : keywordCount)) + " given)");
        }
        if (def.maxPositional == 1 && def.minPositional == 1 && def.usesMethO()) {
            return Errors.typeError(def.qualifiedName() + "() takes exactly one argument (" + given + " given)");
        }
        return countError(def, given, def.minPositional == def.maxPositional ? "" : "at most ", def.maxPositional);
    }

    /** More arguments, positional and by keyword, than there are parameters. */
    private static PyException tooManyInAll(MethodDef def, Signature signature, int given, int all) {
        int most = signature.names.length;
        return Errors.typeError(subject(def) + " takes at most " + most + (given == 0 ? " keyword" : "")
                + " argument" + (most == 1 ? "" : "s") + " (" + all + " given)");
    }

    private static PyException countError(MethodDef def, int given, String quantifier, int limit) {
        return Errors.typeError(def.displayName() + " expected " + quantifier + limit + " argument"
                + (limit == 1 ? "" : "s") + ", got " + given);
    }
}
