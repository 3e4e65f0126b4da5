package org.pyston.types.module;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;

/** The AttributeErrors of modules. Source: CPython's module_getattro. */
final class ModuleErrors {
    private static final PyStr INITIALIZING = PyStr.of("_initializing");

    private ModuleErrors() {
    }

    static PyException noAttribute(Frame frame, PyModule module, PyStr name) {
        PyStr moduleName = module.name();
        if (moduleName == null) {
            return Errors.attributeError(module, name, "module has no attribute '" + name + "'");
        }
        Object spec = module.dict().getStr(Names.SPEC);
        if (spec != null && isInitializing(frame, spec)) {
            return Errors.attributeError(module, name, "partially initialized module '" + moduleName
                    + "' has no attribute '" + name + "' (most likely due to a circular import)");
        }
        return Errors.attributeError(module, name, "module '" + moduleName + "' has no attribute '" + name + "'");
    }

    /** Whether a spec says that its module is being imported. */
    static boolean isInitializing(Frame frame, Object spec) {
        if (spec == PyNone.NONE) {
            return false;
        }
        Object flag = ObjectGetAttr.getOrNull(frame, spec, INITIALIZING);
        return flag != null && ObjectIsTrue.isTrue(frame, flag);
    }
}
