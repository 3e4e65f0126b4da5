package org.pyston.nodes.pattern;

import org.pyston.object.ExposedType;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.SequenceUnpack;
import org.pyston.runtime.Frame;

/** {@code [a, *b, c]}. */
public final class SequencePattern extends PatternNode {
    private final PatternNode[] patterns;
    private final int star;
    private final int at;

    /** {@code star}: index of the starred pattern (a capture of the rest), -1 for none; {@code at}: place in the source. */
    public SequencePattern(PatternNode[] patterns, int star, int at) {
        this.patterns = patterns;
        this.star = star;
        this.at = at;
    }

    @Override
    public boolean matches(Frame frame, Object subject) {
        if (!PyType.of(subject).hasFlag(ExposedType.MATCH_SEQUENCE)) {
            return false;
        }
        frame.at = at;
        int n = patterns.length;
        int length = n == 1 && star == 0 ? 0 : ObjectLength.len(frame, subject);
        if (star < 0 ? length != n : length < n - 1) {
            return false;
        }
        if (allWildcards()) {
            return true;
        }
        if (star >= 0 && patterns[star].isWildcard()) {
            return bySubscript(frame, subject, length);
        }
        Object[] items = SequenceUnpack.unpack(frame, subject, n, star);
        for (int i = 0; i < n; i++) {
            if (!patterns[i].matches(frame, items[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean allWildcards() {
        for (PatternNode p : patterns) {
            if (!p.isWildcard()) {
                return false;
            }
        }
        return true;
    }

    private boolean bySubscript(Frame frame, Object subject, int length) {
        int n = patterns.length;
        for (int i = 0; i < n; i++) {
            if (i == star || patterns[i].isWildcard()) {
                continue;
            }
            long index = i < star ? i : length - (n - i);
            frame.at = at;
            if (!patterns[i].matches(frame, ObjectGetItem.get(frame, subject, index))) {
                return false;
            }
        }
        return true;
    }
}
