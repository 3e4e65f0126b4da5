package org.pyston.modules._tokenize;

import org.pyston.syntax.TokenList;

/** The numbers of Python's module {@code token}. */
final class TokenNumbers {
    /** Any operator, where they are not told apart. */
    static final int OP = 55;
    /** The operators by number, from 7 on; an empty string where the number is no operator's. */
    private static final String OPERATORS = "( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= "
            + "&= |= ^= <<= >>= **= // //= @ @= -> ... := !";
    private static final int FIRST = 7;

    private TokenNumbers() {
    }

    static int of(TokenList.Kind kind) {
        return switch (kind) {
            case END -> 0;
            case NAME -> 1;
            case NUMBER -> 2;
            case STRING -> 3;
            case NEWLINE -> 4;
            case INDENT -> 5;
            case DEDENT -> 6;
            case OP -> OP;
            case FSTRING_START -> 61;
            case FSTRING_MIDDLE -> 62;
            case FSTRING_END -> 63;
            case COMMENT -> 64;
            case NL -> 65;
        };
    }

    /** The two keywords that have numbers of their own in CPython's C tokenizer. */
    static int ofName(String text) {
        return text.equals("await") ? 56 : text.equals("async") ? 57 : of(TokenList.Kind.NAME);
    }

    static int ofOperator(String text) {
        if (text.equals("<>")) {
            return 28;
        }
        int number = FIRST;
        for (int at = 0, end; at < OPERATORS.length(); at = end + 1, number++) {
            end = OPERATORS.indexOf(' ', at);
            end = end < 0 ? OPERATORS.length() : end;
            if (end - at == text.length() && OPERATORS.startsWith(text, at)) {
                return number;
            }
        }
        return OP;
    }
}
