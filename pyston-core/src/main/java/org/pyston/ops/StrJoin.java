package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.str.PyStrInstance;

/** Equivalent of CPython's {@code PyUnicode_Join}. */
public final class StrJoin {
    private StrJoin() {
    }

    /** {@code separator.join(iterable)}; raises TypeError for items that are no strings. */
    public static PyStr join(Frame frame, PyStr separator, Object iterable) {
        return join(separator, SequenceFast.toArray(frame, iterable, "can only join an iterable"));
    }

    /** The items, which must be strings, with {@code separator} between them. */
    public static PyStr join(PyStr separator, Object... items) {
        if (items.length == 1 && items[0] instanceof PyStr only) {
            return only;
        }
        PyStrBuilder out = new PyStrBuilder(16 * items.length);
        for (int i = 0; i < items.length; i++) {
            PyStr item = PyStrInstance.valueOrNull(items[i]);
            if (item == null) {
                throw Errors.typeError("sequence item " + i + ": expected str instance, " + PyType.of(items[i]).name()
                        + " found");
            }
            if (i > 0) {
                out.append(separator);
            }
            out.append(item);
        }
        return out.build();
    }
}
