package org.pyston.code;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.ConstantSingleton;

/** The constants of a unit. */
final class ConstantCollector {

    private ConstantCollector() {
    }

    static List<Object> collect(CodeUnit unit) {
        List<Object> constants = new ArrayList<>();
        constants.add(unit.docstring() == null ? ConstantSingleton.NONE : unit.docstring());
        return constants;
    }
}
