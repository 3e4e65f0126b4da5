package org.pyston.modules._io;

import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;

/** The attributes in a state that {@code __setstate__} gets. */
final class StateDict {
    private StateDict() {
    }

    /** Sets the attributes of a dict, or none for None. Raises TypeError for anything else. */
    static void restore(PyObject o, Object state, String which) {
        if (state == PyNone.NONE) {
            return;
        }
        if (!(state instanceof PyDict d)) {
            throw Errors.typeError(which + " item of state should be a dict, got a " + PyType.of(state).name());
        }
        Object[] items = d.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            AttributeStorage.set(o, PyStrInstance.valueOf(items[i]), items[i + 1]);
        }
    }
}
