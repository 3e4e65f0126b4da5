package org.pyston.code;

import java.util.List;
import org.pyston.text.PyStr;

/** What is known of a unit without its body; {@link CodeUnit} describes the parts. */
record UnitHeader(UnitKind kind, String name, String qualname, String filename, int firstLine, int flags, int optimize,
        int argCount, int posOnlyArgCount, int kwOnlyArgCount, String privateName, PyStr docstring, List<String> varNames,
        List<String> cellNames) {
}
