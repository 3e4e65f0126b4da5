package org.pyston.modules._io;

import java.util.Arrays;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.text.StrRepr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** {@code _io.StringIO}: a text file in memory. Changes happen under its lock and run no Python code. */
@PythonType(name = "StringIO", module = "_io", base = PyTextIOBase.class, subclassable = true, hasDict = true,
        parts = {StringIOMethods.class}, textSignature = "(initial_value='', newline='\\\\n')",
        doc = "A stream of text in memory.")
public final class PyStringIO extends PyTextIOBase {
    public static final PyType TYPE = PyType.builtin(new PyStringIOExposed());

    boolean ready;
    boolean closed;
    /** All text while it was only ever appended to; null when {@link #points} has it. */
    private PyStrBuilder appended;
    private int[] points;
    private int size;
    int position;
    NewlineState newlines;
    boolean translate;
    boolean universal;
    PyStr newline;
    private PyStr writeNewline;

    PyStringIO(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyStringIO(type);
    }

    @PythonInit(signature = "(initial_value='', newline='\\n')")
    static void init(Frame frame, PyStringIO self, Object initial, Object newline) {
        self.ready = false;
        PyStr nl = null;
        if (newline != null && newline != PyNone.NONE) {
            nl = PyStrInstance.valueOrNull(newline);
            if (nl == null) {
                throw Errors.typeError("newline must be str or None, not " + PyType.of(newline).name());
            }
            if (!nl.isEmpty() && !nl.contentEquals("\n") && !nl.contentEquals("\r") && !nl.contentEquals("\r\n")) {
                throw Errors.valueError("illegal newline value: " + StrRepr.repr(nl));
            }
        }
        PyStr text = PyStr.EMPTY;
        if (initial != null && initial != PyNone.NONE) {
            text = PyStrInstance.valueOrNull(initial);
            if (text == null) {
                throw Errors.typeError("initial_value must be str or None, not " + PyType.of(initial).name());
            }
        }
        self.start(nl);
        self.put(text);
        self.position = 0;
    }

    void start(PyStr nl) {
        appended = new PyStrBuilder();
        points = null;
        size = 0;
        position = 0;
        closed = false;
        restoreNewline(nl);
        ready = true;
    }

    /** How line ends are read and written from now on. */
    void restoreNewline(PyStr nl) {
        newline = nl;
        universal = nl == null || nl.isEmpty();
        translate = nl == null;
        writeNewline = nl == null || nl.isEmpty() || nl.contentEquals("\n") ? null : nl;
        newlines = universal ? new NewlineState(translate) : null;
    }

    void check() {
        if (!ready) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        if (closed) {
            throw IoErrors.closed();
        }
    }

    int size() {
        return appended != null ? appended.length() : size;
    }

    /** All text. */
    synchronized PyStr value() {
        check();
        if (appended != null) {
            PyStr all = appended.build();
            appended = new PyStrBuilder(all.length()).append(all);
            return all;
        }
        return PyStr.ofCodePoints(points, 0, size);
    }

    private void random() {
        if (appended != null) {
            points = appended.build().toCodePoints();
            size = points.length;
            appended = null;
        }
    }

    /** Writes at the position. */
    synchronized void put(PyStr given) {
        PyStr text = newlines != null ? newlines.process(given, true) : given;
        if (writeNewline != null && NewlineState.find(text, '\n', 0) >= 0) {
            text = TextWriting.translated(text, writeNewline);
        }
        if (text.isEmpty()) {
            return;
        }
        if (appended != null && position == appended.length()) {
            appended.append(text);
            position += text.length();
            return;
        }
        random();
        int end = position + text.length();
        if (end < 0) {
            throw Errors.overflowError("new position too large");
        }
        if (end > points.length) {
            points = Arrays.copyOf(points, Math.max(end, points.length + (points.length >> 1) + 16));
        }
        if (position > size) {
            Arrays.fill(points, size, position, 0);
        }
        text.copyTo(points, position);
        position = end;
        size = Math.max(size, end);
    }

    /** Takes up to {@code n} characters. */
    synchronized PyStr take(int n) {
        check();
        random();
        int from = Math.min(position, size);
        int to = (int) Math.min(size, (long) from + n);
        position += to - from;
        return PyStr.ofCodePoints(points, from, to);
    }

    /** Takes a line, at most {@code limit} characters of it. */
    synchronized PyStr line(int limit) {
        check();
        random();
        int from = Math.min(position, size);
        int stop = (int) Math.min(size, (long) from + limit);
        for (int i = from; i < stop; i++) {
            int length = endAt(i);
            if (length > 0) {
                return take(Math.min(stop, i + length) - from);
            }
        }
        return take(stop - from);
    }

    /** The length of the line end at a place; 0 for none. */
    private int endAt(int at) {
        int c = points[at];
        if (c != '\n' && c != '\r') {
            return 0;
        }
        boolean pair = c == '\r' && at + 1 < size && points[at + 1] == '\n';
        if (translate || !universal && newline.contentEquals("\n")) {
            return c == '\n' ? 1 : 0;
        }
        if (universal) {
            return pair ? 2 : 1;
        }
        return newline.length() == 2 ? pair ? 2 : 0 : c == '\r' ? 1 : 0;
    }

    synchronized void truncate(int length) {
        if (length < size()) {
            random();
            size = length;
        }
    }
}
