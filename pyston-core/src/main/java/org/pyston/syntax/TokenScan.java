package org.pyston.syntax;

/** Looks ahead over brackets, for messages and soft keywords. */
final class TokenScan {

    private final TokenBuffer tokens;

    TokenScan(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    static boolean opens(int type) {
        return type == PythonGrammar.LPAR || type == PythonGrammar.LSQB || type == PythonGrammar.LBRACE
                || type == PythonGrammar.FSTRING_START;
    }

    static boolean closes(int type) {
        return type == PythonGrammar.RPAR || type == PythonGrammar.RSQB || type == PythonGrammar.RBRACE
                || type == PythonGrammar.FSTRING_END;
    }

    static boolean ends(int type) {
        return type == PythonGrammar.NEWLINE || type == PythonGrammar.ENDMARKER || type == PythonGrammar.ERROR;
    }

    /** The index of the bracket that closes the one at {@code open}, or of the token that ends the search. */
    int close(int open) {
        int depth = 0;
        for (int i = open;; i++) {
            int type = tokens.get0(i).type;
            if (opens(type)) {
                depth++;
            } else if (closes(type)) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (type == PythonGrammar.ENDMARKER || type == PythonGrammar.ERROR) {
                return i;
            }
        }
    }

    /** The index of the closing bracket around the token at {@code from}, or of the token that ends the search. */
    int enclosingClose(int from) {
        int depth = 0;
        for (int i = from;; i++) {
            int type = tokens.get0(i).type;
            if (opens(type)) {
                depth++;
            } else if (closes(type)) {
                if (depth-- == 0) {
                    return i;
                }
            } else if (ends(type)) {
                return i;
            }
        }
    }

    /** The index of the opening bracket around the token at {@code at}, or -1. */
    int enclosingOpen(int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            int type = tokens.get0(i).type;
            if (closes(type)) {
                depth++;
            } else if (opens(type) && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** How many brackets are open behind the token at {@code at}; f-strings do not count. */
    int level(int at) {
        int level = 0;
        for (int i = 0; i <= at; i++) {
            int type = tokens.get0(i).type;
            if (type == PythonGrammar.LPAR || type == PythonGrammar.LSQB || type == PythonGrammar.LBRACE) {
                level++;
            } else if (type == PythonGrammar.RPAR || type == PythonGrammar.RSQB || type == PythonGrammar.RBRACE) {
                level--;
            }
        }
        return level;
    }

    /** The index of the token that ends the logical line. */
    int endOfLine(int from) {
        int i = from;
        while (!ends(tokens.get0(i).type)) {
            i++;
        }
        return i;
    }
}
