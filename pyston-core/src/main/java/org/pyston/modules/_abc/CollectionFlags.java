package org.pyston.modules._abc;

import org.pyston.object.ExposedType;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Marks sequences and mappings for the match statement. Source: PEP 634, CPython's Py_TPFLAGS_SEQUENCE. */
final class CollectionFlags {
    private static final PyStr NAME = PyStr.of("__abc_tpflags__");
    private static final long SEQUENCE = 1 << 5;
    private static final long MAPPING = 1 << 6;

    private CollectionFlags() {
    }

    /** Takes the flag that a class of {@code collections.abc} states in its body. */
    static void take(PyType type) {
        Object value = type.dict().removeStr(NAME);
        if (value instanceof Long flags) {
            if ((flags & SEQUENCE) != 0) {
                type.setMatchFlag(ExposedType.MATCH_SEQUENCE);
            } else if ((flags & MAPPING) != 0) {
                type.setMatchFlag(ExposedType.MATCH_MAPPING);
            }
        }
    }

    /** A virtual subclass of a sequence is a sequence, and so is what derives from it. Built-in types say themselves what they are. */
    static void copy(Frame frame, PyType from, PyType to) {
        if (to.isBuiltin()) {
            return;
        }
        if (from.hasFlag(ExposedType.MATCH_SEQUENCE)) {
            to.setMatchFlag(ExposedType.MATCH_SEQUENCE);
        } else if (from.hasFlag(ExposedType.MATCH_MAPPING)) {
            to.setMatchFlag(ExposedType.MATCH_MAPPING);
        }
    }
}
