package org.pyston.modules._sre;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Frame;

/** Goes from match to match: {@code _sre.SRE_Scanner}. */
@PythonType(name = "SRE_Scanner", module = "_sre", hidden = true)
public final class PyScanner extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyScannerExposed());

    private final PyPattern pattern;
    private final PatternText text;
    private final SreMatcher matcher;
    private final long pos;
    private final long endpos;
    private boolean finished;

    PyScanner(Frame frame, PyPattern pattern, Object string, Object pos, Object endpos) {
        super(TYPE);
        this.pattern = pattern;
        this.pos = SliceIndices.toSize(frame, pos);
        this.endpos = SliceIndices.toSize(frame, endpos);
        this.text = pattern.text(frame, string);
        this.matcher = pattern.matcher(frame, text, this.pos, this.endpos);
    }

    /** The next match; null at the end. The matcher is one thread's at a time. */
    synchronized PyMatch next(boolean search) {
        if (finished) {
            return null;
        }
        if (!(search ? matcher.search() : matcher.match())) {
            finished = true;
            return null;
        }
        PyMatch match = PyMatch.of(pattern, text, matcher, pos, endpos);
        matcher.advance();
        return match;
    }

    private static Object orNone(PyMatch match) {
        return match == null ? PyNone.NONE : match;
    }

    @PythonMethod(value = "search", signature = "($self, /)")
    static Object search(PyScanner self) {
        return orNone(self.next(true));
    }

    @PythonMethod(value = "match", signature = "($self, /)")
    static Object match(PyScanner self) {
        return orNone(self.next(false));
    }

    @PythonGetter(value = "pattern", member = true)
    static Object pattern(PyScanner self) {
        return self.pattern;
    }
}
