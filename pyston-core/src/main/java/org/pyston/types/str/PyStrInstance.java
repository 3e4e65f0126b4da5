package org.pyston.types.str;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;

/** An instance of a Python subclass of {@code str}; a plain str is a {@link PyStr}. */
public final class PyStrInstance extends PyObject {
    private final PyStr value;

    public PyStrInstance(PyType type, PyStr value) {
        super(type);
        this.value = value;
    }

    /** The string. */
    public PyStr value() {
        return value;
    }

    /** The string of a str or an instance of a subclass, which the caller knows it is. */
    public static PyStr valueOf(Object o) {
        return o instanceof PyStr s ? s : ((PyStrInstance) o).value;
    }

    /** The string of a str or an instance of a subclass; null for anything else. */
    public static PyStr valueOrNull(Object o) {
        return o instanceof PyStr s ? s : o instanceof PyStrInstance i ? i.value : null;
    }

    /** Whether the value is a str or an instance of a subclass (CPython's PyUnicode_Check). */
    public static boolean isStr(Object o) {
        return o instanceof PyStr || o instanceof PyStrInstance;
    }
}
