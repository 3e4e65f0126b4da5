package org.pyston.modules._io;

import org.pyston.importer.Importing;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Warnings at the place of the call. */
final class IoWarnings {
    private IoWarnings() {
    }

    /** {@code warnings.warn(text, category, level)}; raises when filters make it an error. */
    static void warn(Frame frame, String text, PyType category, long level) {
        Object warnings = Importing.importName(frame, PyStr.of("_warnings"), null, PyNone.NONE, 0);
        ObjectCall.call3(frame, ObjectGetAttr.get(frame, warnings, PyStr.of("warn")), PyStr.of(text), category, level);
    }
}
