package org.pyston.modules.zlib;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.ModuleException;

/** {@code zlib.error}. */
public final class ZlibError {
    public static final PyType TYPE = ModuleException.define("zlib", "error", ExceptionTypes.EXCEPTION);

    private ZlibError() {
    }

    static PyException of(String message) {
        return Errors.make(TYPE, message);
    }

    /** The state of a stream forbids the operation. */
    static PyException inconsistent(String doing) {
        return of("Error -2 while " + doing + ": inconsistent stream state");
    }
}
