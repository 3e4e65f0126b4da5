package org.pyston.runtime.traceback;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.str.PyStrInstance;

/** The place of a SyntaxError: file and line, the source line, carets. Equivalent of CPython's print_error_text. */
final class SyntaxErrorText {
    private final Frame frame;
    private final Margin out;

    SyntaxErrorText(Frame frame, Margin out) {
        this.frame = frame;
        this.out = out;
    }

    /** Prints it; returns the message, or null when the exception has not the attributes of a SyntaxError. */
    Object print(PyBaseException e) {
        Object message;
        Object filename;
        Object lineno;
        Object offset;
        Object text;
        Object endLineno;
        Object endOffset;
        try {
            message = get(e, "msg");
            filename = get(e, "filename");
            lineno = get(e, "lineno");
            offset = get(e, "offset");
            text = get(e, "text");
            endLineno = get(e, "end_lineno");
            endOffset = get(e, "end_offset");
        } catch (PyException missing) {
            return null;
        }
        if (!(lineno instanceof Long line)) {
            return null;
        }
        PyStr name = PyStrInstance.valueOrNull(filename);
        out.line("  File \"" + (name == null ? "<string>" : name) + "\", line " + line);
        PyStr source = PyStrInstance.valueOrNull(text);
        if (source != null) {
            int begin = offset instanceof Long l ? l.intValue() : -1;
            int end = endOffset instanceof Long l ? l.intValue() : begin;
            boolean sameLine = !(endLineno instanceof Long l) || l.longValue() == line;
            text(source.toString(), begin, sameLine ? end : Integer.MAX_VALUE);
        }
        return message == PyNone.NONE ? PyNone.NONE : message;
    }

    private Object get(PyBaseException e, String name) {
        return ObjectGetAttr.get(frame, e, PyStr.of(name));
    }

    /** Offsets count from 1; in code units here, as lines rarely have characters beyond the first plane. */
    private void text(String source, int offset, int endOffset) {
        int begin = offset - 1;
        int end = endOffset <= 0 || endOffset == offset ? begin + 1 : endOffset == Integer.MAX_VALUE ? endOffset : endOffset - 1;
        String line = source.endsWith("\n") ? source.substring(0, source.length() - 1) : source;
        for (int nl = line.indexOf('\n'); nl >= 0 && nl < begin; nl = line.indexOf('\n')) {
            line = line.substring(nl + 1);
            begin -= nl + 1;
            end = end == Integer.MAX_VALUE ? end : end - nl - 1;
        }
        int blanks = 0;
        while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t'
                || line.charAt(blanks) == '\f')) {
            blanks++;
        }
        line = line.substring(blanks);
        begin -= blanks;
        end = Math.min(end == Integer.MAX_VALUE ? end : end - blanks, Math.max(line.length(), begin + 1));
        out.line("    " + line);
        if (begin >= 0) {
            out.line("    " + " ".repeat(begin) + "^".repeat(Math.max(1, end - begin)));
        }
    }
}
