package org.pyston.modules._sre;

import java.util.Arrays;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** A compiled regular expression: {@code re.Pattern}. Source: CPython's _sre/sre.c. */
@PythonType(name = "Pattern", module = "re", hidden = true, parts = {PatternMethods.class, PatternSlots.class},
        doc = "A compiled regular expression.")
public final class PyPattern extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyPatternExposed());

    /** A str, an object with a buffer, or None. */
    final Object pattern;
    final long flags;
    final SreProgram program;
    /** From names to numbers of groups. */
    final PyDict groupIndex;
    /** The names by number; None for groups without one. */
    final PyTuple indexGroup;
    private final int[] code;
    /** Whether it is for bytes (1) or for strings (0); -1 if it was made of None and takes both. */
    private final int kind;

    PyPattern(Object pattern, long flags, SreProgram program, int[] code, PyDict groupIndex, PyTuple indexGroup,
            int kind) {
        super(TYPE);
        this.pattern = pattern;
        this.flags = flags;
        this.program = program;
        this.code = code;
        this.groupIndex = groupIndex;
        this.indexGroup = indexGroup;
        this.kind = kind;
    }

    /** The number of groups. */
    int groups() {
        return program.groups();
    }

    boolean isForBytes() {
        return kind == 1;
    }

    boolean sameCode(PyPattern other) {
        return flags == other.flags && kind == other.kind && groups() == other.groups()
                && Arrays.equals(code, other.code);
    }

    int codeHash() {
        return Arrays.hashCode(code);
    }

    /** The object as text for this pattern; raises TypeError for the wrong kind. */
    PatternText text(Frame frame, Object object) {
        PatternText text = PatternText.of(frame, object);
        if (kind >= 0 && (kind == 1) != (text.text == null)) {
            throw Errors.typeError(kind == 1 ? "cannot use a bytes pattern on a string-like object"
                    : "cannot use a string pattern on a bytes-like object");
        }
        return text;
    }

    /** A matcher of a part of the text; the indices may be out of range. */
    SreMatcher matcher(Frame frame, PatternText text, long pos, long endpos) {
        return new SreMatcher(program, text.subject(), clip(pos), clip(endpos), new FramePoll(frame));
    }

    private static int clip(long index) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, index));
    }
}
