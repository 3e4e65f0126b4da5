package org.pyston.runtime.traceback;

import org.pyston.ast.Span;
import org.pyston.runtime.Frame;
import org.pyston.runtime.SysNamespace;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyTraceback;

/** The entries of a traceback: file, line, function, source line, carets. Equivalent of CPython's tb_printinternal. */
final class TracebackLines {
    private static final PyStr LIMIT = PyStr.of("tracebacklimit");
    private static final long DEFAULT_LIMIT = 1000;
    /** Equal entries beyond this many are counted. */
    private static final int SHOWN_REPEATS = 3;

    private final Frame frame;
    private final Margin out;

    TracebackLines(Frame frame, Margin out) {
        this.frame = frame;
        this.out = out;
    }

    /** Prints the header and the entries; nothing when {@code sys.tracebacklimit} forbids. */
    void print(PyTraceback first, String header, char headerMargin) {
        long limit = SysNamespace.get(frame, LIMIT) instanceof Long l ? l : DEFAULT_LIMIT;
        if (limit <= 0) {
            return;
        }
        out.line(header, headerMargin);
        int depth = 0;
        for (PyTraceback t = first; t != null; t = t.next()) {
            depth++;
        }
        PyTraceback t = first;
        for (; depth > limit; depth--) {
            t = t.next();
        }
        entries(t);
    }

    private void entries(PyTraceback first) {
        String lastFile = null;
        String lastName = null;
        int lastLine = -1;
        int count = 0;
        for (PyTraceback t = first; t != null; t = t.next()) {
            String file = t.frame().code.unit().filename();
            String name = t.frame().code.unit().name();
            int line = t.line();
            if (!file.equals(lastFile) || line != lastLine || !name.equals(lastName)) {
                repeated(count);
                lastFile = file;
                lastName = name;
                lastLine = line;
                count = 0;
            }
            count++;
            if (count <= SHOWN_REPEATS) {
                entry(t, file, line, name);
            }
        }
        repeated(count);
    }

    private void repeated(int count) {
        int more = count - SHOWN_REPEATS;
        if (more > 0) {
            out.line("  [Previous line repeated " + more + " more time" + (more > 1 ? "s]" : "]"));
        }
    }

    private void entry(PyTraceback t, String file, int lineno, String name) {
        out.line("  File \"" + file + "\", line " + lineno + ", in " + name);
        String line = SourceLines.of(frame, t.frame(), file, lineno);
        if (line == null) {
            return;
        }
        out.line("    " + stripLeft(line));
        Span span = span(t);
        if (span == null || span.lineno() != lineno) {
            return;
        }
        String carets = Carets.under(line, span);
        if (carets != null) {
            out.begin('|');
            out.text("    ").text(carets);
        }
    }

    /** Where the entry's node is; null when the code is not executable. */
    private static Span span(PyTraceback t) {
        return t.frame().code.executable().span(t.position());
    }

    private static String stripLeft(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t' || line.charAt(i) == '\f')) {
            i++;
        }
        return line.substring(i);
    }
}
