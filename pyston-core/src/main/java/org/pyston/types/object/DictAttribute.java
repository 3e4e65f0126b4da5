package org.pyston.types.object;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonSetter;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.dict.PyDict;

/** {@code __dict__} of built-in types whose instances have attributes of their own: named as a part of such a type. */
public final class DictAttribute {
    private DictAttribute() {
    }

    @PythonGetter("__dict__")
    public static Object getDict(Object self) {
        return AttributeStorage.dict((PyObject) self);
    }

    @PythonSetter("__dict__")
    public static void setDict(Object self, Object value) {
        if (!(value instanceof PyDict d)) {
            throw Errors.typeError(value == null ? "cannot delete __dict__"
                    : "__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
        }
        AttributeStorage.setDict((PyObject) self, d);
    }
}
