package org.pyston.importer;

import org.pyston.generated.ModuleIndex;
import org.pyston.object.ExposedModule;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.module.NativeModules;
import org.pyston.types.module.PyModule;

/** What {@code __import__} does. For now: modules that are in {@code sys.modules}, and native ones. */
public final class Importing {
    private Importing() {
    }

    /** Equivalent of CPython's {@code PyImport_ImportModuleLevelObject}; {@code globals} may be null. */
    public static Object importName(Frame frame, PyStr name, Object globals, Object fromlist, int level) {
        Object present = frame.interpreter().modules.getStr(name);
        if (present != null) {
            return present;
        }
        ExposedModule exposed = ModuleIndex.find(name.toString());
        if (exposed == null) {
            throw Errors.importError(ExceptionTypes.MODULE_NOT_FOUND_ERROR, "No module named '" + name + "'", name, null);
        }
        PyModule module = NativeModules.make(frame, exposed);
        frame.interpreter().modules.putStr(name, module);
        return module;
    }
}
