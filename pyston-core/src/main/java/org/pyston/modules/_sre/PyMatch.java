package org.pyston.modules._sre;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** A match: {@code re.Match}. Immutable. */
@PythonType(name = "Match", module = "re", hidden = true, parts = {MatchMethods.class},
        doc = "The result of re.match() and re.search().")
public final class PyMatch extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMatchExposed());

    final PyPattern pattern;
    final Object string;
    /** Start and end of the match, then of each group; -1 where it took no part. */
    final int[] spans;
    /** The group that was closed last, or -1. */
    final int lastIndex;
    final int pos;
    final int endpos;
    /** The text as it was; that of a bytearray is looked at again. */
    private final PatternText text;

    private PyMatch(PyPattern pattern, PatternText text, int[] spans, int lastIndex, int pos, int endpos) {
        super(TYPE);
        this.pattern = pattern;
        this.string = text.object;
        this.text = text;
        this.spans = spans;
        this.lastIndex = lastIndex;
        this.pos = pos;
        this.endpos = endpos;
    }

    /** The match that the matcher just found; {@code pos} and {@code endpos} as they were given. */
    static PyMatch of(PyPattern pattern, PatternText text, SreMatcher matcher, long pos, long endpos) {
        int[] spans = matcher.spans();
        for (int i = 2; i < spans.length; i += 2) {
            if (spans[i] > spans[i + 1]) {
                throw Errors.systemError("The span of capturing group is wrong, please report a bug for the re module.");
            }
        }
        int n = text.length();
        int end = (int) Math.max(0, Math.min(n, endpos));
        int start = (int) Math.max(0, Math.min(end, pos));
        return new PyMatch(pattern, text, spans, matcher.lastIndex(), start, end);
    }

    PatternText text(Frame frame) {
        return text.text != null ? text : PatternText.of(frame, string);
    }

    int groups() {
        return pattern.groups();
    }

    /** The group; {@code other} if it took no part. */
    Object group(Frame frame, int index, Object other) {
        int start = spans[2 * index];
        return start < 0 ? other : text(frame).slice(start, spans[2 * index + 1]);
    }

    Object group(Frame frame, Object key) {
        return group(frame, index(frame, key), PyNone.NONE);
    }

    /** The number of a group given by number or name; raises IndexError. */
    int index(Frame frame, Object key) {
        Object number = key;
        if (!NumberIndex.isIndex(key)) {
            number = pattern.groupIndex.get(frame, key);
        }
        int index = number != null && NumberIndex.isIndex(number) ? NumberIndex.asIntClipped(frame, number) : -1;
        if (index < 0 || index > groups()) {
            throw Errors.indexError("no such group");
        }
        return index;
    }
}
