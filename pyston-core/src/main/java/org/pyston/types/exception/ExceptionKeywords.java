package org.pyston.types.exception;

import org.pyston.object.PyNone;
import org.pyston.runtime.Errors;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** The keywords that some exceptions take beside any positional arguments. */
final class ExceptionKeywords {
    private ExceptionKeywords() {
    }

    /** The values of {@code names}, None for what was not given; raises TypeError for other keywords. */
    static Object[] take(String type, PyDict kwargs, PyStr... names) {
        Object[] values = new Object[names.length];
        java.util.Arrays.fill(values, PyNone.NONE);
        Object[] items = kwargs == null ? new Object[0] : kwargs.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            int index = indexOf(PyStrInstance.valueOf(items[i]), names);
            if (index < 0) {
                throw Errors.typeError("'" + items[i] + "' is an invalid keyword argument for " + type + "()");
            }
            values[index] = items[i + 1];
        }
        return values;
    }

    private static int indexOf(PyStr name, PyStr[] names) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
