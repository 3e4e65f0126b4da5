package org.pyston.asm.support;

import org.pyston.ops.NumberFormat;
import org.pyston.ops.ObjectFormat;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** The parts of f-strings: values of common types without a frame. */
public final class Texts {
    private Texts() {
    }

    /** {@code {v!conversion:spec}} of an int, a float or a string; null for others. */
    public static Object format(Object v, int conversion, Object spec) {
        PyStr how = (PyStr) spec;
        if (conversion == 's' || conversion < 0) {
            if (v instanceof Long n) {
                return conversion < 0 ? NumberFormat.formatLong(n, how)
                        : how.isEmpty() ? PyStr.of(Long.toString(n)) : null;
            }
            if (v instanceof Double && conversion < 0) {
                return NumberFormat.formatFloat(null, v, how);
            }
            return v instanceof PyStr && how.isEmpty() ? v : null;
        }
        return v instanceof Long n && how.isEmpty() ? PyStr.of(Long.toString(n)) : null;
    }

    /** {@code !s}, {@code !r}, {@code !a}, or the value as it is for -1. */
    public static Object convert(Frame frame, Object v, int conversion) {
        return switch (conversion) {
            case 's' -> ObjectStr.strObject(frame, v);
            case 'r' -> ObjectRepr.repr(frame, v);
            case 'a' -> ObjectRepr.ascii(frame, v);
            default -> v;
        };
    }

    /** As {@link #format} for any value. */
    public static Object format(Frame frame, Object v, int conversion, Object spec) {
        return ObjectFormat.format(frame, convert(frame, v, conversion), (PyStr) spec);
    }

    /** The strings in a row. */
    public static Object join(Object[] parts) {
        PyStrBuilder text = new PyStrBuilder();
        for (Object part : parts) {
            text.append((PyStr) part);
        }
        return text.build();
    }

    /** As {@link #join(Object[])}. */
    public static Object join(Object a, Object b) {
        return new PyStrBuilder().append((PyStr) a).append((PyStr) b).build();
    }

    /** As {@link #join(Object[])}. */
    public static Object join(Object a, Object b, Object c) {
        return new PyStrBuilder().append((PyStr) a).append((PyStr) b).append((PyStr) c).build();
    }
}
