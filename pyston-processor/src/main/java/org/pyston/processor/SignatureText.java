package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed {@code __text_signature__}, as {@code org.pyston.runtime.Signature} parses it at run time, with the defaults.
 *
 * @param receiver the first piece when it begins with {@code $}, else null
 * @param parameters the parameters without the receiver, in order
 */
record SignatureText(String receiver, List<Parameter> parameters) {

    /** How an argument gets to a parameter. */
    enum Kind { POSITIONAL_ONLY, POSITIONAL, VARARGS, KEYWORD_ONLY, VARKEYWORDS }

    /** One parameter; {@code defaultText} is null for a required one. */
    record Parameter(String name, Kind kind, String defaultText) {
        boolean isRequired() {
            return defaultText == null && kind != Kind.VARARGS && kind != Kind.VARKEYWORDS;
        }

        boolean isPositional() {
            return kind == Kind.POSITIONAL_ONLY || kind == Kind.POSITIONAL;
        }
    }

    /** Parses; throws IllegalArgumentException that says what is wrong. */
    static SignatureText parse(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            throw new IllegalArgumentException("signature must be in parentheses: " + text);
        }
        String receiver = null;
        List<Parameter> parameters = new ArrayList<>();
        boolean keywordOnly = false;
        for (String piece : split(text)) {
            if (piece.startsWith("$")) {
                receiver = piece;
            } else if (piece.equals("/")) {
                makePositionalOnly(parameters);
            } else if (piece.equals("*")) {
                keywordOnly = true;
            } else if (piece.startsWith("**")) {
                parameters.add(new Parameter(name(piece.substring(2), text), Kind.VARKEYWORDS, null));
            } else if (piece.startsWith("*")) {
                keywordOnly = true;
                parameters.add(new Parameter(name(piece.substring(1), text), Kind.VARARGS, null));
            } else {
                parameters.add(plain(piece, keywordOnly ? Kind.KEYWORD_ONLY : Kind.POSITIONAL, text));
            }
        }
        checkOrder(parameters, text);
        return new SignatureText(receiver, List.copyOf(parameters));
    }

    private static Parameter plain(String piece, Kind kind, String text) {
        int equals = piece.indexOf('=');
        if (equals < 0) {
            return new Parameter(name(piece, text), kind, null);
        }
        return new Parameter(name(piece.substring(0, equals).strip(), text), kind, piece.substring(equals + 1).strip());
    }

    private static void makePositionalOnly(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter p = parameters.get(i);
            parameters.set(i, new Parameter(p.name(), Kind.POSITIONAL_ONLY, p.defaultText()));
        }
    }

    private static String name(String name, String text) {
        boolean good = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
        for (int i = 0; good && i < name.length(); i++) {
            good = Character.isJavaIdentifierPart(name.charAt(i)) && name.charAt(i) != '$';
        }
        if (!good) {
            throw new IllegalArgumentException("signature has a bad parameter name '" + name + "': " + text);
        }
        return name;
    }

    private static void checkOrder(List<Parameter> parameters, String text) {
        boolean optional = false;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter p = parameters.get(i);
            if (p.isPositional() && p.isRequired() && optional) {
                throw new IllegalArgumentException("signature has a required parameter after an optional one: " + text);
            }
            optional |= p.isPositional() && !p.isRequired();
            if (p.kind() == Kind.VARKEYWORDS && i != parameters.size() - 1) {
                throw new IllegalArgumentException("signature has a parameter after **" + p.name() + ": " + text);
            }
        }
    }

    /** The parts between the outer commas; commas in brackets and quotes do not count. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 1;
        int end = text.length() - 1;
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

    /** Whether the receiver is alone with one required positional-only parameter: CPython's METH_O. */
    boolean isMethO() {
        return parameters.size() == 1 && parameters.get(0).kind() == Kind.POSITIONAL_ONLY && parameters.get(0).isRequired();
    }

    int minPositional() {
        int n = 0;
        for (Parameter p : parameters) {
            n += p.isPositional() && p.isRequired() ? 1 : 0;
        }
        return n;
    }

    int maxPositional() {
        int n = 0;
        for (Parameter p : parameters) {
            n += p.isPositional() ? 1 : 0;
        }
        return n;
    }

    boolean has(Kind kind) {
        for (Parameter p : parameters) {
            if (p.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    boolean requiresKeywords() {
        for (Parameter p : parameters) {
            if (p.kind() == Kind.KEYWORD_ONLY && p.isRequired()) {
                return true;
            }
        }
        return false;
    }
}
