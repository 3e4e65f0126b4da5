package org.pyston.syntax;

import org.pyston.ast.Span;

/**
 * The characters under the lexer: line ends are all {@code \n}, a {@code \0} stands behind the last one. Makes errors,
 * and for them finds lines and columns, which it does not keep.
 */
final class SourceText {

    final char[] chars;
    final int length;

    /** With {@code newline}, a last line without an end gets one, as a module's does. */
    SourceText(String text, boolean newline) {
        int n = text.length();
        char[] c = new char[n + 2];
        text.getChars(0, n, c, 0);
        if (text.indexOf('\r') >= 0) {
            n = translate(c, n);
        }
        if (newline && n > 0 && c[n - 1] != '\n') {
            c[n++] = '\n';
        }
        c[n] = 0;
        chars = c;
        length = n;
        if (text.indexOf('\0') >= 0) {
            throw new SyntaxException(SyntaxException.Kind.SYNTAX, "source code string cannot contain null bytes",
                    0, 0, 0, 0, null);
        }
    }

    private static int translate(char[] c, int n) {
        int to = 0;
        for (int i = 0; i < n; i++) {
            char x = c[i];
            if (x == '\r') {
                c[to++] = '\n';
                if (i + 1 < n && c[i + 1] == '\n') {
                    i++;
                }
            } else {
                c[to++] = x;
            }
        }
        return to;
    }

    String slice(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** An error at characters of the text. */
    SyntaxException error(SyntaxException.Kind kind, String message, int from, int to) {
        int line = line(from);
        int endLine = line(to);
        return new SyntaxException(kind, message, line, column(from), endLine, column(to), lineText(line));
    }

    /**
     * An error at a token. The end of the text, and a change of indentation, have no place of their own: CPython takes
     * the lexer's then, counted from 0, and leaves the end open.
     */
    SyntaxException errorAt(SyntaxException.Kind kind, String message, PyToken t) {
        if (t.start < length && t.type != PythonGrammar.INDENT && t.type != PythonGrammar.DEDENT && t.type != PythonGrammar.ENDMARKER) {
            return error(kind, message, new Span(t.line, t.col, t.endLine, t.endCol));
        }
        if (t.start < length) {
            return new SyntaxException(kind, message, t.line, column(t.start) - 1, t.line, -1, lineText(t.line));
        }
        int line = Math.max(1, length > 0 && chars[length - 1] == '\n' ? line(length) - 1 : line(length));
        int end = lineStart(line);
        int start = end;
        while (end < length && (end == start || chars[end - 1] != '\n')) {
            end++;
        }
        return new SyntaxException(kind, message, line, Character.codePointCount(chars, start, end - start), line, -1,
                lineText(line));
    }

    /** The same error without an end; from the last character on where {@code last}. */
    SyntaxException openEnd(SyntaxException e, boolean last) {
        return new SyntaxException(e.kind(), e.getMessage(), e.lineno(), last ? e.endOffset() - 1 : e.offset(),
                last ? e.endLineno() : e.lineno(), 0, e.text());
    }

    /** An error at a node's place. */
    SyntaxException error(SyntaxException.Kind kind, String message, Span span) {
        return new SyntaxException(kind, message, span.lineno(), column(span.lineno(), span.colOffset()),
                span.endLineno(), column(span.endLineno(), span.endColOffset()), lineText(span.lineno()));
    }

    /** The line of a character, from 1. */
    int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset && i < length; i++) {
            if (chars[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The column of a character in code points, from 1. */
    private int column(int offset) {
        int start = Math.min(offset, length);
        while (start > 0 && chars[start - 1] != '\n') {
            start--;
        }
        return 1 + (offset > length ? length - start + offset - length : Character.codePointCount(chars, start,
                offset - start));
    }

    /** The column in code points, from 1, of a UTF-8 byte offset in a line. */
    private int column(int line, int bytes) {
        int i = lineStart(line);
        int column = 1;
        int left = bytes;
        while (left > 0 && i < length) {
            int c = Character.codePointAt(chars, i, length);
            left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
            column++;
        }
        return column + Math.max(0, left);
    }

    private int lineStart(int line) {
        int i = 0;
        for (int n = 1; n < line && i < length; i++) {
            if (chars[i] == '\n') {
                n++;
            }
        }
        return i;
    }

    String lineText(int line) {
        int start = lineStart(line);
        int end = start;
        while (end < length && chars[end] != '\n') {
            end++;
        }
        return slice(start, end);
    }
}
