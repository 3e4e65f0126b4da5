package org.pyston.text;

/**
 * Takes a {@code str.format} template apart: literal text and replacement fields in turn. Source: library reference,
 * "Format String Syntax"; PEP 3101. Equivalent of {@code _string.formatter_parser}.
 */
public final class FormatTemplateParser {

    /**
     * Literal text and the field after it.
     *
     * @param literal the text, perhaps empty, with doubled braces made single
     * @param hasField whether a field follows; if not, the other components mean nothing
     * @param name the field name
     * @param spec the format specification, perhaps empty
     * @param nested whether the specification holds fields itself
     * @param conversion what follows the exclamation mark, or 0
     */
    public record Piece(PyStr literal, boolean hasField, PyStr name, PyStr spec, boolean nested, int conversion) {
    }

    private final PyStr template;
    private int at;

    public FormatTemplateParser(PyStr template) {
        this.template = template;
    }

    private boolean atEnd() {
        return at == template.length();
    }

    /**
     * The next piece, or null at the end.
     *
     * @throws FormatSyntaxException if the template is wrong here
     */
    public Piece next() {
        if (atEnd()) {
            return null;
        }
        int from = at;
        while (!atEnd() && template.codePointAt(at) != '{' && template.codePointAt(at) != '}') {
            at++;
        }
        if (atEnd()) {
            return literal(from, at);
        }
        int brace = template.codePointAt(at);
        int end = at++;
        if (!atEnd() && template.codePointAt(at) == brace) {
            at++;
            return literal(from, end + 1);
        }
        if (brace == '}') {
            throw new FormatSyntaxException("Single '}' encountered in format string");
        }
        if (atEnd()) {
            throw new FormatSyntaxException("Single '{' encountered in format string");
        }
        return field(template.substring(from, end));
    }

    private Piece literal(int from, int to) {
        return new Piece(template.substring(from, to), false, PyStr.EMPTY, PyStr.EMPTY, false, 0);
    }

    private Piece field(PyStr literal) {
        int from = at;
        skipName();
        if (atEnd()) {
            throw new FormatSyntaxException("expected '}' before end of string");
        }
        PyStr name = template.substring(from, at);
        int c = template.codePointAt(at++);
        int conversion = 0;
        if (c == '!') {
            if (atEnd()) {
                throw new FormatSyntaxException("end of string while looking for conversion specifier");
            }
            conversion = template.codePointAt(at++);
            c = atEnd() ? ':' : template.codePointAt(at++);
            if (c != ':' && c != '}') {
                throw new FormatSyntaxException("expected ':' after conversion specifier");
            }
        }
        if (c == '}') {
            return new Piece(literal, true, name, PyStr.EMPTY, false, conversion);
        }
        from = at;
        boolean nested = false;
        int depth = 1;
        while (!atEnd()) {
            c = template.codePointAt(at++);
            if (c == '{') {
                nested = true;
                depth++;
            } else if (c == '}' && --depth == 0) {
                return new Piece(literal, true, name, template.substring(from, at - 1), nested, conversion);
            }
        }
        throw new FormatSyntaxException("unmatched '{' in format spec");
    }

    /** To the end of the field name: a closing brace, colon or exclamation mark outside of square brackets. */
    private void skipName() {
        while (!atEnd()) {
            int c = template.codePointAt(at);
            if (c == '}' || c == ':' || c == '!') {
                return;
            }
            if (c == '{') {
                throw new FormatSyntaxException("unexpected '{' in field name");
            }
            at++;
            while (c == '[' && !atEnd() && template.codePointAt(at) != ']') {
                at++;
            }
        }
    }
}
