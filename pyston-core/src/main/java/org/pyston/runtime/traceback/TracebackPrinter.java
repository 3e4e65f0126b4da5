package org.pyston.runtime.traceback;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** Writes an exception with its traceback, causes, groups and notes. Equivalent of CPython 3.12's {@code PyErr_Display}. */
public final class TracebackPrinter {
    private static final int MAX_GROUP_DEPTH = 10;
    private static final int MAX_GROUP_WIDTH = 15;
    private static final String HEADER = "Traceback (most recent call last):";
    private static final String CAUSE = "The above exception was the direct cause of the following exception:";
    private static final String CONTEXT = "During handling of the above exception, another exception occurred:";
    private static final PyStr EXCEPTIONS = PyStr.of("exceptions");
    private static final PyStr PRINT_FILE_AND_LINE = PyStr.of("print_file_and_line");

    private final Frame frame;
    private final Margin out = new Margin();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private TracebackPrinter(Frame frame) {
        this.frame = frame;
    }

    /** The text that is printed of an exception, chained ones first. Raises nothing. */
    public static PyStr format(Frame frame, PyBaseException value) {
        TracebackPrinter printer = new TracebackPrinter(frame);
        printer.chain(value);
        return printer.out.build();
    }

    /** The traceback and the last line alone, without causes and notes: what unraisablehook prints. Raises nothing. */
    public static PyStr formatAlone(Frame frame, PyBaseException value) {
        TracebackPrinter printer = new TracebackPrinter(frame);
        printer.single(value, HEADER, '|');
        return printer.out.build();
    }

    private void chain(PyBaseException value) {
        seen.add(value);
        PyBaseException cause = value.cause();
        if (cause != null) {
            before(cause, CAUSE);
        } else if (!value.suppressContext() && value.context() != null) {
            before(value.context(), CONTEXT);
        }
        if (isGroup(value)) {
            group(value);
        } else {
            single(value, HEADER, '|');
        }
    }

    private void before(PyBaseException other, String message) {
        if (seen.contains(other)) {
            return;
        }
        boolean needClose = out.needClose;
        out.needClose = false;
        chain(other);
        out.line("");
        out.line(message);
        out.line("");
        out.needClose = needClose;
    }

    private static boolean isGroup(PyBaseException value) {
        for (PyType t : value.type().mro()) {
            if (t.isBuiltin() && t.name().equals("BaseExceptionGroup")) {
                return true;
            }
        }
        return false;
    }

    // ---- groups

    private void group(PyBaseException value) {
        if (out.depth > MAX_GROUP_DEPTH) {
            out.line("... (max_group_depth is " + MAX_GROUP_DEPTH + ")");
            return;
        }
        boolean outermost = out.depth == 0;
        if (outermost) {
            out.depth = 1;
        }
        single(value, "Exception Group Traceback (most recent call last):", outermost ? '+' : '|');
        Object members = getOrNull(value, EXCEPTIONS);
        Object[] exceptions = members instanceof PyTuple t ? t.items() : new Object[0];
        int shown = Math.min(exceptions.length, MAX_GROUP_WIDTH + 1);
        out.needClose = false;
        for (int i = 0; i < shown; i++) {
            member(exceptions, i, i == shown - 1);
        }
        if (outermost) {
            out.depth = 0;
        }
    }

    private void member(Object[] exceptions, int i, boolean last) {
        if (last) {
            out.needClose = true; // a group inside may close the frame itself
        }
        boolean cut = i >= MAX_GROUP_WIDTH;
        out.indent();
        out.text(i == 0 ? "+-" : "  ").text("+---------------- ").text(cut ? "..." : Integer.toString(i + 1))
                .text(" ----------------\n");
        out.depth++;
        if (cut) {
            int more = exceptions.length - MAX_GROUP_WIDTH;
            out.line("and " + more + " more exception" + (more > 1 ? "s" : ""));
        } else if (exceptions[i] instanceof PyBaseException e) {
            chain(e);
        }
        if (last && out.needClose) {
            out.indent();
            out.text("+------------------------------------\n");
            out.needClose = false;
        }
        out.depth--;
    }

    // ---- one exception

    private void single(PyBaseException value, String header, char headerMargin) {
        if (value.traceback() != null) {
            new TracebackLines(frame, out).print(value.traceback(), header, headerMargin);
        }
        Object notes = getOrNull(value, Names.NOTES);
        Object shown = value;
        if (getOrNull(value, PRINT_FILE_AND_LINE) != null) {
            Object message = new SyntaxErrorText(frame, out).print(value);
            shown = message == null ? value : message;
        }
        out.begin('|');
        out.text(qualifiedName(value.type()));
        if (shown != PyNone.NONE) {
            PyStr text = strOrNull(shown);
            if (text == null) {
                out.text(": <exception str() failed>");
            } else if (!text.isEmpty()) {
                out.text(": ");
                lines(text);
            }
        }
        out.text(Suggestions.of(frame, value)).text("\n");
        notes(notes);
    }

    /** CPython writes the text as it is: further lines have no margin. */
    private void lines(PyStr text) {
        out.text(text);
    }

    /** The name that the last line of a traceback shows: module and qualified name, without builtins and __main__. */
    String qualifiedName(PyType type) {
        Object module = getOrNull(type, Names.MODULE);
        PyStr name = PyStrInstance.valueOrNull(module);
        if (name == null) {
            return "<unknown>." + type.qualname();
        }
        String text = name.toString();
        return text.equals("builtins") || text.equals("__main__") ? type.qualname().toString()
                : text + "." + type.qualname();
    }

    private void notes(Object notes) {
        if (notes == null || notes == PyNone.NONE) {
            return;
        }
        if (!(notes instanceof org.pyston.types.list.PyList || notes instanceof PyTuple)) {
            PyStr text = reprOrNull(notes);
            noteLines(text == null ? PyStr.of("<__notes__ repr() failed>") : text);
            return;
        }
        for (Object note : SequenceFast.toArray(frame, notes)) {
            PyStr text = strOrNull(note);
            noteLines(text == null ? PyStr.of("<note str() failed>") : text);
        }
    }

    private void noteLines(PyStr note) {
        String text = note.toString();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            out.line(text.substring(start, end));
            start = end + 1;
        }
        out.line(text.substring(start));
    }

    private Object getOrNull(Object o, PyStr name) {
        try {
            return ObjectGetAttr.getOrNull(frame, o, name);
        } catch (PyException e) {
            return null;
        }
    }

    private PyStr strOrNull(Object o) {
        try {
            return ObjectStr.str(frame, o);
        } catch (PyException e) {
            return null;
        }
    }

    private PyStr reprOrNull(Object o) {
        try {
            return ObjectRepr.repr(frame, o);
        } catch (PyException e) {
            return null;
        }
    }
}
