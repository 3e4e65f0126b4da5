package org.pyston.modules.binascii;

import org.pyston.object.PyType;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.ModuleException;

/** {@code binascii.Incomplete}. */
public final class BinasciiIncomplete {
    public static final PyType TYPE = ModuleException.define("binascii", "Incomplete", ExceptionTypes.EXCEPTION);

    private BinasciiIncomplete() {
    }
}
