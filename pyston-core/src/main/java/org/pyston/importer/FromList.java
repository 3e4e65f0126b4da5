package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyImportError;
import org.pyston.types.str.PyStrInstance;

/** Imports the submodules that a {@code from package import …} names ({@code _handle_fromlist}). */
final class FromList {
    private FromList() {
    }

    /**
     * Imports what of {@code fromlist} is no attribute of the package.
     *
     * @param importFunction what imports a module by its full name; null for the import system itself
     * @return {@code module}
     */
    static Object handle(Frame frame, Object module, Object fromlist, Object importFunction, boolean recursive) {
        for (Object item : SequenceFast.toArray(frame, fromlist)) {
            PyStr name = PyStrInstance.valueOrNull(item);
            if (name == null) {
                String where = recursive ? ObjectStr.str(frame, ObjectGetAttr.get(frame, module, Names.NAME)) + ".__all__"
                        : "``from list''";
                throw Errors.typeError("Item in " + where + " must be str, not " + PyType.of(item).name());
            }
            if (name.contentEquals("*")) {
                Object all = recursive ? null : ObjectGetAttr.getOrNull(frame, module, Names.ALL);
                if (all != null) {
                    handle(frame, module, all, importFunction, true);
                }
            } else if (ObjectGetAttr.getOrNull(frame, module, name) == null) {
                importSubmodule(frame, module, name, importFunction);
            }
        }
        return module;
    }

    private static void importSubmodule(Frame frame, Object module, PyStr name, Object importFunction) {
        PyStr full = PyStr.of(ObjectStr.str(frame, ObjectGetAttr.get(frame, module, Names.NAME)) + "." + name);
        try {
            if (importFunction == null) {
                Importing.importModule(frame, full);
            } else {
                ObjectCall.call1(frame, importFunction, full);
            }
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.MODULE_NOT_FOUND_ERROR) || !isAbout(frame, e, full) || isNone(frame, full)) {
                throw e;
            }
        }
    }

    /** Whether it is this module that was not found: then the import statement itself raises the right error. */
    private static boolean isAbout(Frame frame, PyException e, PyStr full) {
        return e.value() instanceof PyImportError
                && full.equals(PyStrInstance.valueOrNull(ObjectGetAttr.getOrNull(frame, e.value(), ImportNames.NAME)));
    }

    private static boolean isNone(Frame frame, PyStr full) {
        return frame.interpreter().modules.getStr(full) == PyNone.NONE;
    }
}
