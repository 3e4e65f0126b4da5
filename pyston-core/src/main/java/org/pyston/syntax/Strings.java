package org.pyston.syntax;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyston.ast.BytesValue;
import org.pyston.ast.Expr;
import org.pyston.ast.NodeList;
import org.pyston.ast.Span;
import org.pyston.text.PyStr;

/**
 * Adjacent string literals and f-strings on their way to one expression. Parts of f-strings are constants and
 * replacement fields in order; runs of constants become one, empty ones vanish (CPython's
 * {@code _PyPegen_concatenate_strings}).
 */
final class Strings {

    private final GrammarSupport parser;
    private final ArrayList<Expr> parts = new ArrayList<>(4);
    private PyToken first;
    private PyToken last;
    private boolean formatted;
    private boolean anyBytes;
    private boolean anyText;
    private boolean raw;

    Strings(GrammarSupport parser) {
        this.parser = parser;
    }

    private void note(PyToken token) {
        if (first == null) {
            first = token;
        }
        last = token;
    }

    /** A literal that is not an f-string. */
    void literal(Token token) {
        PyToken t = (PyToken) token;
        note(t);
        Object value = StringLiteral.value(parser, t);
        String kind = parser.source().chars[t.start] == 'u' ? "u" : null;
        anyBytes |= value instanceof BytesValue;
        anyText |= value instanceof PyStr;
        parts.add(new Expr.Constant(value, kind, GrammarSupport.span(t, t)));
    }

    void open(Token token) {
        PyToken t = (PyToken) token;
        note(t);
        formatted = true;
        anyText = true;
        raw = (parser.source().chars[t.start] | 0x20) == 'r' || (parser.source().chars[t.start + 1] | 0x20) == 'r';
    }

    void middle(Token token) {
        PyToken t = (PyToken) token;
        PyStr text = StringLiteral.text(parser, t, t.start, t.end, raw);
        parts.add(new Expr.Constant(text, null, GrammarSupport.span(t, t)));
    }

    void close(Token token) {
        last = (PyToken) token;
    }

    /** A field {@code {value=!conversion:spec}}. */
    void replacement(Token open, Expr value, PyToken equal, PyToken bang, PyToken conversion, PyToken colon, Expr spec,
            Token close) {
        PyToken o = (PyToken) open;
        PyToken c = (PyToken) close;
        int code = conversion == null ? equal != null && spec == null ? 'r' : -1 : conversion(conversion);
        if (equal != null) {
            PyToken end = bang != null ? bang : spec != null ? colon : c;
            String text = withoutComments(parser.source().slice(o.end, end.start));
            PyToken textEnd = conversion != null ? conversion : spec != null ? colon : c;
            int endCol = conversion != null ? textEnd.col - 1 : spec != null ? textEnd.col : textEnd.endCol - 1;
            parts.add(new Expr.Constant(PyStr.of(text), null,
                    new Span(o.line, o.col + 1, conversion != null || spec != null ? textEnd.line : c.endLine,
                            endCol)));
        }
        parser.closeField();
        parts.add(new Expr.FormattedValue(value, code, spec, GrammarSupport.span(o, c)));
    }

    private static String withoutComments(String text) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            comment = c == '#' || comment && c != '\n';
            if (!comment) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private int conversion(PyToken token) {
        String name = token.name();
        if (name.equals("s") || name.equals("r") || name.equals("a")) {
            return name.charAt(0);
        }
        throw parser.error(token, token, "f-string: invalid conversion character '" + name
                + "': expected 's', 'r', or 'a'");
    }

    /** Begins a format spec; its parts are those added from here on. */
    int openSpec() {
        return parts.size();
    }

    Expr closeSpec(int from, Token colon) {
        List<Expr> spec = parts.subList(from, parts.size());
        List<Expr> values = fold(spec, true);
        spec.clear();
        return new Expr.JoinedStr(values, parser.span((PyToken) colon));
    }

    Expr build() {
        if (anyBytes && anyText) {
            throw parser.errorHere(SyntaxException.Kind.SYNTAX, "cannot mix bytes and nonbytes literals");
        }
        Span span = GrammarSupport.span(first, last);
        if (formatted) {
            return new Expr.JoinedStr(fold(parts, false), span);
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (anyBytes) {
            return new Expr.Constant(joinBytes(), null, span);
        }
        return join(parts, 0, parts.size());
    }

    private BytesValue joinBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Expr e : parts) {
            byte[] bytes = ((BytesValue) ((Expr.Constant) e).value()).bytes();
            out.write(bytes, 0, bytes.length);
        }
        return new BytesValue(out.toByteArray());
    }

    private static List<Expr> fold(List<Expr> all, boolean keepEmpty) {
        ArrayList<Expr> out = new ArrayList<>(all.size());
        for (int i = 0; i < all.size();) {
            if (!(all.get(i) instanceof Expr.Constant)) {
                out.add(all.get(i++));
                continue;
            }
            int end = i;
            while (end < all.size() && all.get(end) instanceof Expr.Constant) {
                end++;
            }
            Expr.Constant joined = join(all, i, end);
            if (keepEmpty || ((PyStr) joined.value()).length() > 0) {
                out.add(joined);
            }
            i = end;
        }
        return NodeList.copyOf(out);
    }

    private static Expr.Constant join(List<Expr> all, int from, int to) {
        Expr.Constant head = (Expr.Constant) all.get(from);
        if (to - from == 1) {
            return head;
        }
        int n = 0;
        for (int i = from; i < to; i++) {
            n += ((PyStr) ((Expr.Constant) all.get(i)).value()).length();
        }
        int[] points = new int[n];
        int at = 0;
        for (int i = from; i < to; i++) {
            PyStr s = (PyStr) ((Expr.Constant) all.get(i)).value();
            for (int k = 0; k < s.length(); k++) {
                points[at++] = s.codePointAt(k);
            }
        }
        Span a = head.span();
        Span b = all.get(to - 1).span();
        return new Expr.Constant(PyStr.ofCodePoints(points, 0, n), head.kind(),
                new Span(a.lineno(), a.colOffset(), b.endLineno(), b.endColOffset()));
    }
}
