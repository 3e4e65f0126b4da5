package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.Warnings;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;

/** Loaders of before PEP 451, which only have {@code load_module()}, and {@code load_module()} of those of today. */
final class OldLoaders {
    private OldLoaders() {
    }

    /** {@code module.qualname} of the loader's class. */
    static String qualified(Frame frame, Object loader) {
        PyType type = PyType.of(loader);
        Object module = ObjectGetAttr.getOrNull(frame, type, Names.MODULE);
        String name = type.qualname().toString();
        return module == null || module == PyNone.NONE ? name : ObjectStr.str(frame, module) + "." + name;
    }

    /** Loads by {@code load_module()} and fills in what such loaders leave out ({@code _load_backward_compatible}). */
    static Object load(Frame frame, Object spec, Object loader) {
        PyDict modules = frame.interpreter().modules;
        Object name = ObjectGetAttr.get(frame, spec, ImportNames.NAME);
        boolean done = false;
        try {
            ObjectCall.callMethod(frame, loader, ImportNames.LOAD_MODULE, name);
            done = true;
        } finally {
            Object now = done ? null : modules.remove(frame, name);
            if (now != null) {
                modules.put(frame, name, now);
            }
        }
        Object module = modules.remove(frame, name);
        if (module == null) {
            throw org.pyston.runtime.Errors.keyError(name);
        }
        modules.put(frame, name, module);
        setIfMissing(frame, module, Names.LOADER, loader, true);
        if (ObjectGetAttr.getOrNull(frame, module, Names.PACKAGE) == null) {
            setPackage(frame, module, ObjectStr.str(frame, name).toString());
        }
        setIfMissing(frame, module, Names.SPEC, spec, true);
        return module;
    }

    private static void setPackage(Frame frame, Object module, String name) {
        Object own = ObjectGetAttr.getOrNull(frame, module, Names.NAME);
        if (own != null && ObjectGetAttr.getOrNull(frame, module, Names.PATH) == null) {
            int dot = name.lastIndexOf('.');
            own = PyStr.of(dot < 0 ? "" : name.substring(0, dot));
        }
        if (own != null) {
            setIfMissing(frame, module, Names.PACKAGE, own, false);
        }
    }

    private static void setIfMissing(Frame frame, Object module, PyStr attribute, Object value, boolean none) {
        Object present = ObjectGetAttr.getOrNull(frame, module, attribute);
        if (present == null || none && present == PyNone.NONE) {
            try {
                ObjectSetAttr.set(frame, module, attribute, value);
            } catch (PyException e) {
                if (!e.isAttributeError()) {
                    throw e;
                }
            }
        }
    }

    /** {@code load_module()} of a loader that has {@code exec_module()} ({@code _load_module_shim}). */
    static Object shim(Frame frame, Object loader, Object fullname) {
        Warnings.warn(frame, ExceptionTypes.DEPRECATION_WARNING, "the load_module() method is deprecated and slated for "
                + "removal in Python 3.12; use exec_module() instead", 1);
        Object spec = Specs.specFromLoader(frame, fullname, loader, PyNone.NONE, PyNone.NONE);
        PyDict modules = frame.interpreter().modules;
        Object module = modules.get(frame, fullname);
        if (module == null) {
            return Specs.load(frame, spec);
        }
        Specs.execInto(frame, spec, module);
        return modules.get(frame, fullname);
    }
}
