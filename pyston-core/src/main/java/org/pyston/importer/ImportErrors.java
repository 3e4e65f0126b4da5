package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;

/** The exceptions of the import system. */
final class ImportErrors {
    private ImportErrors() {
    }

    /** "No module named 'x'". */
    static PyException notFound(Frame frame, PyStr name) {
        return moduleNotFound("No module named " + ObjectRepr.repr(frame, name), name);
    }

    /** "No module named 'x.y'; 'x' is not a package". */
    static PyException notPackage(Frame frame, PyStr name, PyStr parent) {
        return moduleNotFound("No module named " + ObjectRepr.repr(frame, name) + "; " + ObjectRepr.repr(frame, parent)
                + " is not a package", name);
    }

    static PyException moduleNotFound(String message, PyStr name) {
        return Errors.importError(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message, name, null);
    }

    static PyException importError(String message, Object name) {
        return Errors.importError(ExceptionTypes.IMPORT_ERROR, message, name, null);
    }

    static PyException importError(String message, Object name, Object path) {
        return Errors.importError(ExceptionTypes.IMPORT_ERROR, message, name, path == PyNone.NONE ? null : path);
    }

    /** {@code raise error from cause}. */
    static PyException from(PyException error, PyBaseException cause) {
        error.value().setCause(cause);
        return error;
    }
}
