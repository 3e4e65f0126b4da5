package org.pyston.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** All tokens of a text, and the parser's place among them. The last one is ENDMARKER or ERROR. */
final class TokenBuffer implements TokenStream {

    private PyToken[] tokens = new PyToken[256];
    private int count;
    private int at;

    void add(PyToken token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count++] = token;
    }

    PyToken get0(int i) {
        return tokens[i];
    }

    /** The token at {@code i}, the last one where there are not so many. */
    PyToken clamped(int i) {
        return tokens[Math.min(i, count - 1)];
    }

    /** The token added last, or null. */
    PyToken last() {
        return count == 0 ? null : tokens[count - 1];
    }

    PyToken here() {
        return tokens[at];
    }

    int type() {
        return tokens[at].type;
    }

    void advance() {
        if (at < count - 1) {
            at++;
        }
    }

    /** The token before this place that is not about lines or indentation; null at the start. */
    PyToken before() {
        int i = at - 1;
        while (i >= 0 && tokens[i].type >= PythonGrammar.NEWLINE && tokens[i].type <= PythonGrammar.DEDENT) {
            i--;
        }
        return i < 0 ? null : tokens[i];
    }

    @Override
    public Token LT(int k) {
        return clamped(k > 0 ? at + k - 1 : Math.max(0, at + k));
    }

    @Override
    public int LA(int i) {
        return i == 1 ? tokens[at].type : clamped(at + i - 1).type;
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public void consume() {
        advance();
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // everything is kept
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = index;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(RuleContext ctx) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }
}
