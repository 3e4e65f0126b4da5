package org.pyston.types.type;

import java.util.ArrayList;
import java.util.List;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.exception.ExceptionTypes;

/** The direct subclasses of a type. */
final class Subclasses {
    private Subclasses() {
    }

    static List<PyType> of(Frame frame, PyType type) {
        if (!type.isBuiltin()) {
            return type.subclasses();
        }
        List<PyType> all = new ArrayList<>();
        addBuiltins(all, ExceptionTypes.all(), type);
        Object[] names = frame.interpreter().builtins.itemsSnapshot();
        for (int i = 1; i < names.length; i += 2) {
            if (names[i] instanceof PyType t && t.isBuiltin()) {
                addBuiltins(all, new PyType[] {t}, type);
            }
        }
        all.addAll(frame.interpreter().subclassesOf(type));
        return all;
    }

    private static void addBuiltins(List<PyType> all, PyType[] candidates, PyType base) {
        for (PyType t : candidates) {
            if (t.base() == base && !all.contains(t)) {
                all.add(t);
            }
        }
    }
}
