package org.pyston.asm.support;

import org.pyston.object.HeapSlots;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Names;
import org.pyston.types.tuple.PyTuple;

/** Questions about classes that take no frame to be answered. */
public final class Classes {
    /** A tuple of more classes is left to the general operation. */
    private static final int MAX_CLASSES = 8;

    private Classes() {
    }

    /** {@code isinstance(o, cls)}: 1 or 0; -1 when Python code has to be asked. */
    public static int isInstance(Object o, Object cls) {
        if (cls instanceof PyType t) {
            return isInstance(o, t);
        }
        if (!(cls instanceof PyTuple classes) || classes.type() != PyTuple.TYPE || classes.size() > MAX_CLASSES) {
            return -1;
        }
        for (Object c : classes.items()) {
            int answer = c instanceof PyType t ? isInstance(o, t) : -1;
            if (answer != 0) {
                return answer;
            }
        }
        return 0;
    }

    private static int isInstance(Object o, PyType cls) {
        PyType type = PyType.of(o);
        if (type == cls) {
            return 1;
        }
        if (cls.type() != PyType.TYPE) {
            return -1;
        }
        return type.isSubtypeOf(cls) ? 1 : tellsItsType(o, type) ? 0 : -1;
    }

    /** Whether {@code o.__class__} is the type and no property that says something else. */
    private static boolean tellsItsType(Object o, PyType type) {
        return !(o instanceof PyObject) || !type.isBuiltin() && type.slots() instanceof HeapSlots heap
                && heap.hasPlainGetAttr() && type.lookup(Names.CLASS) == PyType.OBJECT.lookup(Names.CLASS)
                || type == PyTuple.TYPE || type == org.pyston.types.list.PyList.TYPE || type == org.pyston.types.dict.PyDict.TYPE;
    }
}
