package org.pyston.ops;

import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** Equivalent of CPython's {@code PyImport_ImportModule}. */
public final class ImportModule {
    private ImportModule() {
    }

    /** The module of this absolute name, imported now if it is not in {@code sys.modules}. */
    public static Object importModule(Frame frame, String name) {
        PyStr key = PyStr.of(name);
        Object module = frame.interpreter().modules.getStr(key);
        if (module != null) {
            return module;
        }
        Object importer = frame.interpreter().builtin(Names.IMPORT);
        if (importer == null) {
            throw Errors.importError(ExceptionTypes.IMPORT_ERROR, "__import__ not found", null, null);
        }
        Object top = ObjectCall.call1(frame, importer, key);
        module = frame.interpreter().modules.getStr(key);
        return module != null ? module : top;
    }

    /** {@code from module import name}: the attribute of a module that is imported now if need be. */
    public static Object attribute(Frame frame, String module, String name) {
        return ObjectGetAttr.get(frame, importModule(frame, module), PyStr.of(name));
    }
}
