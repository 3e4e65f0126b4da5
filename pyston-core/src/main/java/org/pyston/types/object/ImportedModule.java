package org.pyston.types.object;

import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;

/** Reaches modules from the object model, which is below the import system. */
public final class ImportedModule {
    private ImportedModule() {
    }

    /** {@code import name}, by {@code builtins.__import__}; for names without a dot. */
    public static Object get(Frame frame, String name) {
        PyStr text = PyStr.intern(name);
        Object module = frame.interpreter().modules.getStr(text);
        if (module != null) {
            return module;
        }
        Object importer = frame.interpreter().builtin(Names.IMPORT);
        if (importer == null) {
            throw Errors.importError(org.pyston.types.exception.ExceptionTypes.IMPORT_ERROR, "__import__ not found", null, null);
        }
        return ObjectCall.call1(frame, importer, text);
    }
}
