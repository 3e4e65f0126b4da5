package org.pyston.runtime;

import java.util.ArrayList;
import java.util.List;
import org.pyston.text.PyStr;

/**
 * The parameters of a declared builtin, receiver excluded: names and kinds in the order of the bound arguments. Parsed from
 * the text form of {@code __text_signature__}. Immutable.
 */
public final class Signature {
    /** Parameter names; {@code *args} and {@code **kwargs} included, at their place. */
    public final PyStr[] names;
    /** Number of parameters before {@code /}. */
    public final int positionalOnly;
    /** Number of parameters that take positional arguments ({@code *args} not counted). */
    public final int positional;
    /** Index of {@code *args} in {@link #names}, -1 without. */
    public final int varargs;
    /** Index of {@code **kwargs} in {@link #names}, -1 without. */
    public final int varkeywords;
    private final boolean[] required;

    private Signature(PyStr[] names, boolean[] required, int positionalOnly, int positional, int varargs, int varkeywords) {
        this.names = names;
        this.required = required;
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.varargs = varargs;
        this.varkeywords = varkeywords;
    }

    /** Whether the parameter has no default. */
    public boolean isRequired(int index) {
        return required[index];
    }

    /** The index of the parameter that a keyword names, -1 when none does. */
    public int indexOfKeyword(PyStr name) {
        for (int i = positionalOnly; i < names.length; i++) {
            if (i != varargs && i != varkeywords && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Parses a text such as {@code "($self, key, /, default=None, *, x=(1, 2), **kw)"}. */
    public static Signature parse(String text) {
        List<PyStr> names = new ArrayList<>();
        List<Boolean> required = new ArrayList<>();
        int positionalOnly = 0;
        int positional = -1;
        int varargs = -1;
        int varkeywords = -1;
        for (String piece : split(text)) {
            if (piece.startsWith("$")) {
                continue;
            }
            if (piece.equals("/")) {
                positionalOnly = names.size();
            } else if (piece.equals("*")) {
                positional = names.size();
            } else if (piece.startsWith("**")) {
                positional = positional < 0 ? names.size() : positional;
                varkeywords = names.size();
                names.add(PyStr.of(piece.substring(2)));
                required.add(false);
            } else if (piece.startsWith("*")) {
                positional = names.size();
                varargs = names.size();
                names.add(PyStr.of(piece.substring(1)));
                required.add(false);
            } else {
                int equals = piece.indexOf('=');
                names.add(PyStr.of(equals < 0 ? piece : piece.substring(0, equals).strip()));
                required.add(equals < 0);
            }
        }
        boolean[] flags = new boolean[required.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = required.get(i);
        }
        return new Signature(names.toArray(new PyStr[0]), flags, positionalOnly,
                positional < 0 ? names.size() : positional, varargs, varkeywords);
    }

    /** The parts between the outer commas of a parenthesised list; commas in brackets and quotes do not count. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 1;
        int end = text.lastIndexOf(')');
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = text.substring(start, end).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }
}
