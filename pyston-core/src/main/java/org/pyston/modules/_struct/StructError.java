package org.pyston.modules._struct;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.ModuleException;

/** {@code struct.error}. */
public final class StructError {
    public static final PyType TYPE = ModuleException.define("struct", "error", ExceptionTypes.EXCEPTION);

    private StructError() {
    }

    static PyException of(String message) {
        return Errors.make(TYPE, message);
    }
}
