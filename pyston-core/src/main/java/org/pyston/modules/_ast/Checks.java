package org.pyston.modules._ast;

import java.util.Collection;
import org.pyston.ast.Span;
import org.pyston.runtime.Errors;

/** What the validators of all kinds of nodes check. */
final class Checks {
    private Checks() {
    }

    /** CPython's VALIDATE_POSITIONS. */
    static void span(Span s) {
        if (s.lineno() > s.endLineno()) {
            throw Errors.valueError("AST node line range (" + s.lineno() + ", " + s.endLineno() + ") is not valid");
        }
        if (s.lineno() < 0 && s.endLineno() != s.lineno() || s.colOffset() < 0 && s.colOffset() != s.endColOffset()) {
            throw Errors.valueError("AST node column range (" + s.colOffset() + ", " + s.endColOffset() + ") for line range ("
                    + s.lineno() + ", " + s.endLineno() + ") is not valid");
        }
        if (s.lineno() == s.endLineno() && s.colOffset() > s.endColOffset()) {
            throw Errors.valueError("line " + s.lineno() + ", column " + s.colOffset() + "-" + s.endColOffset()
                    + " is not a valid range");
        }
    }

    /** Raises ValueError for a name that is a keyword's value. */
    static void name(String name) {
        if (name.equals("None") || name.equals("True") || name.equals("False")) {
            throw Errors.valueError("identifier field can't represent '" + name + "' constant");
        }
    }

    /** Raises ValueError for None in a list of names, which CPython does not survive. */
    static void names(Collection<String> names, String what) {
        for (String name : names) {
            if (name == null) {
                throw Errors.valueError("None disallowed in " + what);
            }
        }
    }

    static void notEmpty(Collection<?> nodes, String field, String owner) {
        if (nodes.isEmpty()) {
            throw Errors.valueError("empty " + field + " on " + owner);
        }
    }

    /** Raises ValueError for None in a list. */
    static void notNull(Object node, String what) {
        if (node == null) {
            throw Errors.valueError("None disallowed in " + what + " list");
        }
    }
}
