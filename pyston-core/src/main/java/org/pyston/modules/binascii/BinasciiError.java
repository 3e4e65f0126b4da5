package org.pyston.modules.binascii;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.ModuleException;

/** {@code binascii.Error}. */
public final class BinasciiError {
    public static final PyType TYPE = ModuleException.define("binascii", "Error", ExceptionTypes.VALUE_ERROR);

    private BinasciiError() {
    }

    static PyException of(String message) {
        return Errors.make(TYPE, message);
    }
}
