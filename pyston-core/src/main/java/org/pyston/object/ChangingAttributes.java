package org.pyston.object;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.pyston.text.PyStr;

/**
 * The data attributes of one class that are assigned again and again, as counters are. No cache holds their values, so assigning
 * them is no change of the class.
 */
final class ChangingAttributes {
    /** So often an attribute is assigned before it counts as changing. */
    private static final int OFTEN = 3;

    private final ConcurrentMap<PyStr, Integer> assigned = new ConcurrentHashMap<>();

    boolean contains(PyStr name) {
        Integer times = assigned.get(name);
        return times != null && times >= OFTEN;
    }

    void count(PyStr name) {
        Integer times = assigned.get(name);
        assigned.put(name, times == null ? 1 : times + 1);
    }

    /** Whether a value can be such an attribute's: of a built-in type without {@code __get__}. */
    static boolean isData(Object value) {
        PyType type = PyType.of(value);
        return type.isBuiltin() && !type.slots().has(SlotId.GET);
    }

    /** Whether the name is one that Python itself looks up. */
    static boolean isSpecial(PyStr name) {
        String text = name.toString();
        return text.startsWith("__") && text.endsWith("__");
    }
}
