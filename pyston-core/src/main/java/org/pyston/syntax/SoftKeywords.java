package org.pyston.syntax;

import java.util.Arrays;

/**
 * Tells the keyword from the name, for {@code match}, {@code case} and {@code type}, and {@code with (a, b):} from
 * {@code with (a, b) as c:}, by looking at the tokens of the logical line. Runs only over texts with a candidate.
 */
final class SoftKeywords {

    private final TokenBuffer tokens;
    private final TokenScan scan;
    /** Whether each open block is the body of a match statement. */
    private boolean[] blocks = new boolean[16];
    private int depth;
    private boolean matchHead;

    private SoftKeywords(TokenBuffer tokens) {
        this.tokens = tokens;
        this.scan = new TokenScan(tokens);
    }

    /** Whether a name after {@code last} could be a keyword. */
    static boolean mayBe(String name, PyToken last) {
        return (name.equals("match") || name.equals("type")) && startsStatement(last);
    }

    private static boolean startsStatement(PyToken last) {
        return last == null || last.type == PythonGrammar.NEWLINE || last.type == PythonGrammar.INDENT
                || last.type == PythonGrammar.DEDENT || last.type == PythonGrammar.SEMI
                || last.type == PythonGrammar.COLON;
    }

    /** Changes the types of the tokens that are keywords. */
    static void mark(TokenBuffer tokens) {
        SoftKeywords marker = new SoftKeywords(tokens);
        PyToken last = null;
        for (int i = 0; i < tokens.size(); i++) {
            PyToken t = tokens.get0(i);
            marker.token(t, last, i);
            last = t;
        }
    }

    private void token(PyToken t, PyToken last, int i) {
        switch (t.type) {
            case PythonGrammar.INDENT -> {
                if (++depth == blocks.length) {
                    blocks = Arrays.copyOf(blocks, depth * 2);
                }
                blocks[depth] = matchHead;
                matchHead = false;
            }
            case PythonGrammar.DEDENT -> depth--;
            case PythonGrammar.WITH -> {
                if (tokens.clamped(i + 1).type == PythonGrammar.LPAR && parenthesisedItems(i + 1)) {
                    t.type = PythonGrammar.WITH_PARENS;
                }
            }
            case PythonGrammar.NAME -> name(t, last, i);
            default -> {
                // of no interest
            }
        }
    }

    private void name(PyToken t, PyToken last, int i) {
        boolean lineStart = last == null || last.type >= PythonGrammar.NEWLINE && last.type <= PythonGrammar.DEDENT;
        if (lineStart && t.value.equals("match") && isMatch(i)) {
            t.type = PythonGrammar.MATCH;
            matchHead = true;
        } else if (lineStart && t.value.equals("case") && blocks[depth]) {
            t.type = PythonGrammar.CASE;
        } else if (t.value.equals("type") && startsStatement(last)
                && tokens.clamped(i + 1).type == PythonGrammar.NAME) {
            t.type = PythonGrammar.TYPE;
        }
    }

    /** An expression follows, and the logical line ends with a colon. */
    private boolean isMatch(int i) {
        int end = scan.endOfLine(i);
        int next = tokens.clamped(i + 1).type;
        if (tokens.get0(end).type == PythonGrammar.NEWLINE && tokens.get0(end - 1).type == PythonGrammar.COLON) {
            return startsExpression(next);
        }
        return startsExpression(next) && caseFollows(end);
    }

    /** A head without its colon is one all the same, for the message, when cases follow. */
    private boolean caseFollows(int newline) {
        PyToken first = tokens.clamped(newline + 2);
        return tokens.get0(newline).type == PythonGrammar.NEWLINE
                && tokens.clamped(newline + 1).type == PythonGrammar.INDENT && first.type == PythonGrammar.NAME
                && first.value.equals("case");
    }

    private static boolean startsExpression(int type) {
        return switch (type) {
            case PythonGrammar.NAME, PythonGrammar.NUMBER, PythonGrammar.STRING, PythonGrammar.FSTRING_START,
                    PythonGrammar.LPAR, PythonGrammar.LSQB, PythonGrammar.LBRACE, PythonGrammar.ELLIPSIS,
                    PythonGrammar.PLUS, PythonGrammar.MINUS, PythonGrammar.TILDE, PythonGrammar.STAR,
                    PythonGrammar.NOT, PythonGrammar.NONE, PythonGrammar.TRUE, PythonGrammar.FALSE,
                    PythonGrammar.AWAIT, PythonGrammar.LAMBDA -> true;
            default -> false;
        };
    }

    /** Whether the parentheses hold the items of a with statement, rather than being part of its first item. */
    private boolean parenthesisedItems(int open) {
        int close = scan.close(open);
        int after = tokens.clamped(close + 1).type;
        if (close == open + 1 || after != PythonGrammar.COLON && after != PythonGrammar.NEWLINE) {
            return false;
        }
        int depthInside = 0;
        boolean item = true;
        boolean comma = false;
        for (int i = open + 1; i < close; i++) {
            int type = tokens.get0(i).type;
            if (TokenScan.opens(type)) {
                depthInside++;
            } else if (TokenScan.closes(type)) {
                depthInside--;
            } else if (depthInside == 0) {
                if (type == PythonGrammar.AS) {
                    return true;
                }
                if (type == PythonGrammar.YIELD || type == PythonGrammar.COLONEQUAL || type == PythonGrammar.FOR
                        || item && type == PythonGrammar.STAR) {
                    return false;
                }
                comma |= type == PythonGrammar.COMMA;
            }
            item = type == PythonGrammar.COMMA && depthInside == 0;
        }
        return comma && after == PythonGrammar.COLON;
    }
}
