package org.pyston.syntax;

/**
 * Operators and delimiters by their characters. A match is packed as token, the binary operator of an augmented
 * assignment shifted by 8, and the length shifted by 16.
 */
final class Operators {

    private Operators() {
    }

    static int token(int match) {
        return match & 0xFF;
    }

    static int augmented(int match) {
        return match >> 8 & 0xFF;
    }

    static int length(int match) {
        return match >> 16;
    }

    private static int match(int token, int length) {
        return token | length << 16;
    }

    private static int augmented(int operator, int length) {
        return PythonGrammar.AUGASSIGN | operator << 8 | length << 16;
    }

    /** The longest operator that starts with these characters; its token is ERROR where there is none. */
    static int of(char c, char d, int e) {
        return switch (c) {
            case ',' -> match(PythonGrammar.COMMA, 1);
            case ';' -> match(PythonGrammar.SEMI, 1);
            case '~' -> match(PythonGrammar.TILDE, 1);
            case ':' -> d == '=' ? match(PythonGrammar.COLONEQUAL, 2) : match(PythonGrammar.COLON, 1);
            case '=' -> d == '=' ? match(PythonGrammar.EQEQUAL, 2) : match(PythonGrammar.EQUAL, 1);
            case '!' -> d == '=' ? match(PythonGrammar.NOTEQUAL, 2) : match(PythonGrammar.EXCLAMATION, 1);
            case '+' -> single(PythonGrammar.PLUS, d);
            case '-' -> d == '>' ? match(PythonGrammar.RARROW, 2) : single(PythonGrammar.MINUS, d);
            case '%' -> single(PythonGrammar.PERCENT, d);
            case '@' -> single(PythonGrammar.AT, d);
            case '&' -> single(PythonGrammar.AMPER, d);
            case '|' -> single(PythonGrammar.VBAR, d);
            case '^' -> single(PythonGrammar.CIRCUMFLEX, d);
            case '*' -> doubled(c, d, e, PythonGrammar.STAR, PythonGrammar.DOUBLESTAR);
            case '/' -> doubled(c, d, e, PythonGrammar.SLASH, PythonGrammar.DOUBLESLASH);
            case '<' -> compared(c, d, e, PythonGrammar.LESS, PythonGrammar.LESSEQUAL, PythonGrammar.LSHIFT);
            case '>' -> compared(c, d, e, PythonGrammar.GREATER, PythonGrammar.GREATEREQUAL, PythonGrammar.RSHIFT);
            default -> match(PythonGrammar.ERROR, 1);
        };
    }

    private static int single(int operator, char d) {
        return d == '=' ? augmented(operator, 2) : match(operator, 1);
    }

    private static int doubled(char c, char d, int e, int operator, int twice) {
        if (d == c) {
            return e == '=' ? augmented(twice, 3) : match(twice, 2);
        }
        return single(operator, d);
    }

    private static int compared(char c, char d, int e, int operator, int orEqual, int shift) {
        if (d == c) {
            return e == '=' ? augmented(shift, 3) : match(shift, 2);
        }
        return d == '=' ? match(orEqual, 2) : match(operator, 1);
    }
}
