package org.pyston.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pyston.ast.ConstantSingleton;
import org.pyston.text.PyStr;

/** The constants of a unit in the order of use, each once. */
final class ConstantList {

    private final List<Object> constants = new ArrayList<>();
    /** Java's equality tells types, zeros and NaNs apart as Python's compiler has to. */
    private final Set<Object> known = new HashSet<>();

    void add(Object constant) {
        if (known.add(constant)) {
            constants.add(constant);
        }
    }

    /** All constants, with those that come first in a unit of that kind, and the None that it returns. */
    List<Object> finish(UnitKind kind, String qualname, PyStr docstring) {
        ConstantList all = new ConstantList();
        switch (kind) {
            case FUNCTION -> all.add(docstring == null ? ConstantSingleton.NONE : docstring);
            case LAMBDA -> all.add(ConstantSingleton.NONE);
            case CLASS -> all.add(PyStr.of(qualname));
            default -> {
            }
        }
        if (docstring != null) {
            all.add(docstring);
        }
        for (Object constant : constants) {
            all.add(constant);
        }
        if (kind == UnitKind.FUNCTION || kind == UnitKind.CLASS || kind == UnitKind.MODULE) {
            all.add(ConstantSingleton.NONE);
        }
        return List.copyOf(all.constants);
    }
}
