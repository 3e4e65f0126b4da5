package org.pyston.modules._abc;

import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.str.PyStrInstance;

/** Finds a class's abstract methods: its own, and those of its bases that it leaves as they are. */
final class AbstractMethods {
    private static final PyStr IS_ABSTRACT = PyStr.of("__isabstractmethod__");

    private AbstractMethods() {
    }

    /** Sets {@code __abstractmethods__}. */
    static void compute(Frame frame, PyType type) {
        PyList names = new PyList();
        Object[] items = type.dict().itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            if (isAbstract(frame, items[i + 1])) {
                names.append(items[i]);
            }
        }
        for (PyType base : type.bases()) {
            Object inherited = base.isBuiltin() ? null : ObjectGetAttr.getOrNull(frame, base, Names.ABSTRACTMETHODS);
            if (inherited != null) {
                for (Object name : SequenceFast.toArray(frame, inherited)) {
                    Object value = ObjectGetAttr.getOrNull(frame, type, PyStrInstance.valueOf(name));
                    if (value != null && isAbstract(frame, value)) {
                        names.append(name);
                    }
                }
            }
        }
        ObjectSetAttr.set(frame, type, Names.ABSTRACTMETHODS, PyFrozenSet.of(frame, names.toArray()));
    }

    private static boolean isAbstract(Frame frame, Object value) {
        Object flag = ObjectGetAttr.getOrNull(frame, value, IS_ABSTRACT);
        return flag != null && ObjectIsTrue.isTrue(frame, flag);
    }
}
