package org.pyston.modules._sre;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/**
 * A replacement with references to groups, as {@code _sre.template} makes it of the list
 * {@code [literal, group, literal, ..., group, literal]}. Immutable.
 */
public final class SreTemplate {

    /** One more than there are groups: each a {@link PyStr} or a {@code byte[]}, null if empty. */
    private final Object[] literals;
    private final int[] groups;

    /**
     * @param literals what stands before, between and after the groups, all {@link PyStr} or all {@code byte[]}
     * @param groups   the numbers of the groups, 0 for the whole match; one less than there are literals
     */
    public SreTemplate(List<?> literals, int[] groups) {
        if (literals.size() != groups.length + 1) {
            throw new IllegalArgumentException("literals and groups do not alternate");
        }
        this.literals = new Object[literals.size()];
        for (int i = 0; i < this.literals.length; i++) {
            this.literals[i] = isEmpty(literals.get(i)) ? null : literals.get(i);
        }
        this.groups = groups.clone();
    }

    private static boolean isEmpty(Object literal) {
        return literal instanceof PyStr s ? s.isEmpty() : ((byte[]) literal).length == 0;
    }

    /** Whether no group is referred to, so that {@link #literal} is the whole replacement. */
    public boolean isLiteral() {
        return groups.length == 0;
    }

    /** The first literal, or null if that is empty. */
    public Object literal() {
        return literals[0];
    }

    /** The largest group number referred to. */
    public int maxGroup() {
        int max = 0;
        for (int group : groups) {
            max = Math.max(max, group);
        }
        return max;
    }

    /** Appends the replacement for a match in a string, given by {@link SreMatcher#spans}; unset groups are empty. */
    public void expand(PyStr subject, int[] spans, PyStrBuilder out) {
        for (int i = 0; i < literals.length; i++) {
            if (literals[i] != null) {
                out.append((PyStr) literals[i]);
            }
            if (i < groups.length && spans[2 * groups[i]] >= 0) {
                out.append(subject, spans[2 * groups[i]], spans[2 * groups[i] + 1]);
            }
        }
    }

    /** Appends the replacement for a match in bytes that start at {@code offset}. */
    public void expand(byte[] subject, int offset, int[] spans, ByteArrayOutputStream out) {
        for (int i = 0; i < literals.length; i++) {
            if (literals[i] != null) {
                out.writeBytes((byte[]) literals[i]);
            }
            if (i < groups.length && spans[2 * groups[i]] >= 0) {
                int from = spans[2 * groups[i]];
                out.write(subject, offset + from, spans[2 * groups[i] + 1] - from);
            }
        }
    }
}
