package org.pyston.runtime.traceback;

import org.pyston.ast.Span;

/** The line of carets under a source line. Equivalent of the display rules of CPython 3.12's traceback.c. */
final class Carets {
    private Carets() {
    }

    /** The text under a line whose leading blanks were cut, line end included; null when nothing is to be shown. */
    static String under(String line, Span span) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t'
                || line.charAt(indent) == '\f')) {
            indent++;
        }
        int start = Anchors.chars(line, span.colOffset());
        boolean oneLine = span.lineno() == span.endLineno();
        int end = oneLine ? Anchors.chars(line, span.endColOffset()) : lastNonBlank(line, start);
        if (start >= end) {
            return null;
        }
        Anchors anchors = oneLine ? Anchors.of(line.substring(start, end)) : null;
        if (anchors == null && end - start == line.length() - indent) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        for (int i = indent; i < end;) {
            int c = line.codePointAt(i);
            if (i < start) {
                out.append(' ');
            } else if (anchors == null) {
                out.append('^');
            } else {
                out.append(i >= start + anchors.left() && i < start + anchors.right() ? '^' : '~');
            }
            i += Character.charCount(c);
        }
        return out.append('\n').toString();
    }

    private static int lastNonBlank(String line, int start) {
        int end = line.length();
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
