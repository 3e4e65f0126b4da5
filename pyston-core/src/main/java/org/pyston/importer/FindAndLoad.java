package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.Warnings;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;

/** Finds and loads a module that is not in {@code sys.modules} ({@code _find_and_load} and what it stands on; PEP 451). */
final class FindAndLoad {
    private static final PyStr APPEND = PyStr.of("append");
    private static final PyStr POP = PyStr.of("pop");

    private FindAndLoad() {
    }

    /** The module of this full name, found and loaded now if it is not there; its parents first. */
    static Object findAndLoad(Frame frame, PyStr name) {
        return findAndLoad(frame, name, null);
    }

    /** @param importFunction what imports the parent: null for the import system itself */
    static Object findAndLoad(Frame frame, PyStr name, Object importFunction) {
        PyDict modules = frame.interpreter().modules;
        Object module = modules.getStr(name);
        if (module == null) {
            ModuleLocks locks = ImportSystem.of(frame).locks;
            ModuleLocks.Lock lock = locks.acquire(frame, name.toString());
            if (lock == null) {
                throw deadlock(name);
            }
            try {
                module = modules.getStr(name);
                if (module == null) {
                    return findAndLoadLocked(frame, name, importFunction);
                }
            } finally {
                locks.release(lock);
            }
        }
        awaitInitialized(frame, module, name);
        if (module == PyNone.NONE) {
            throw ImportErrors.moduleNotFound("import of " + name + " halted; None in sys.modules", name);
        }
        return module;
    }

    private static PyException deadlock(PyStr name) {
        return Errors.make(ModuleLockType.DEADLOCK_ERROR, "deadlock detected by _ModuleLock(" + name + ")");
    }

    /** Waits while another thread imports the module; a module that this thread imports is taken as it is. */
    static void awaitInitialized(Frame frame, Object module, PyStr name) {
        if (isInitializing(frame, module)) {
            ModuleLocks locks = ImportSystem.of(frame).locks;
            ModuleLocks.Lock lock = locks.acquire(frame, name.toString());
            if (lock != null) {
                locks.release(lock);
            }
        }
    }

    /** {@code module.__spec__._initializing}. */
    static boolean isInitializing(Frame frame, Object module) {
        Object spec = module instanceof org.pyston.types.module.PyModule m ? m.dict().getStr(Names.SPEC)
                : module == PyNone.NONE ? null : ObjectGetAttr.getOrNull(frame, module, Names.SPEC);
        if (spec == null || spec == PyNone.NONE) {
            return false;
        }
        Object flag = ObjectGetAttr.getOrNull(frame, spec, ImportNames.INITIALIZING);
        return flag != null && ObjectIsTrue.isTrue(frame, flag);
    }

    private static Object findAndLoadLocked(Frame frame, PyStr name, Object importFunction) {
        PyDict modules = frame.interpreter().modules;
        String text = name.toString();
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            return load(frame, name, PyNone.NONE);
        }
        PyStr parent = PyStr.of(text.substring(0, dot));
        if (modules.getStr(parent) == null) {
            if (importFunction == null) {
                findAndLoad(frame, parent);
            } else {
                ObjectCall.call1(frame, importFunction, parent);
            }
        }
        Object present = modules.getStr(name);
        if (present != null) {
            return present;
        }
        Object parentModule = parentModule(modules, parent);
        Object path = ObjectGetAttr.getOrNull(frame, parentModule, Names.PATH);
        if (path == null) {
            throw ImportErrors.notPackage(frame, name, parent);
        }
        PyStr child = PyStr.of(text.substring(dot + 1));
        Object module = loadChild(frame, name, path, ObjectGetAttr.get(frame, parentModule, Names.SPEC), child);
        bind(frame, parentModule(modules, parent), parent, child, module);
        return module;
    }

    private static Object parentModule(PyDict modules, PyStr parent) {
        Object module = modules.getStr(parent);
        if (module == null) {
            throw Errors.keyError(parent);
        }
        return module;
    }

    /** Loads a submodule, which its parent's spec lists while it is not initialized (for the text of AttributeErrors). */
    private static Object loadChild(Frame frame, PyStr name, Object path, Object parentSpec, PyStr child) {
        Object pending = parentSpec == PyNone.NONE ? null
                : ObjectGetAttr.getOrNull(frame, parentSpec, ImportNames.UNINITIALIZED_SUBMODULES);
        Object spec = findSpec(frame, name, path, PyNone.NONE);
        if (spec == PyNone.NONE) {
            throw ImportErrors.notFound(frame, name);
        }
        if (pending == null) {
            return loadUnlocked(frame, spec);
        }
        ObjectCall.callMethod(frame, pending, APPEND, child);
        try {
            return loadUnlocked(frame, spec);
        } finally {
            ObjectCall.callMethod(frame, pending, POP);
        }
    }

    private static Object load(Frame frame, PyStr name, Object path) {
        Object spec = findSpec(frame, name, path, PyNone.NONE);
        if (spec == PyNone.NONE) {
            throw ImportErrors.notFound(frame, name);
        }
        return loadUnlocked(frame, spec);
    }

    private static void bind(Frame frame, Object parentModule, PyStr parent, PyStr child, Object module) {
        try {
            ObjectSetAttr.set(frame, parentModule, child, module);
        } catch (PyException e) {
            if (!e.isAttributeError()) {
                throw e;
            }
            Warnings.warn(frame, ExceptionTypes.IMPORT_WARNING, "Cannot set an attribute on "
                    + ObjectRepr.repr(frame, parent) + " for child module " + ObjectRepr.repr(frame, child), 1);
        }
    }

    /** Asks {@code sys.meta_path}: a spec, or None. */
    static Object findSpec(Frame frame, PyStr name, Object path, Object target) {
        Object metaPath = ImportSystem.of(frame).sys(frame, ImportNames.META_PATH);
        if (metaPath == PyNone.NONE) {
            throw ImportErrors.importError("sys.meta_path is None, Python is likely shutting down", null);
        }
        Object[] finders = SequenceFast.toArray(frame, metaPath);
        if (finders.length == 0) {
            Warnings.warn(frame, ExceptionTypes.IMPORT_WARNING, "sys.meta_path is empty", 1);
        }
        boolean reload = frame.interpreter().modules.getStr(name) != null;
        for (Object finder : finders) {
            Object spec = ask(frame, finder, name, path, target);
            if (spec != null && spec != PyNone.NONE) {
                return reload ? spec : specOfLoaded(frame, name, spec);
            }
        }
        return PyNone.NONE;
    }

    private static Object ask(Frame frame, Object finder, PyStr name, Object path, Object target) {
        if (finder == BuiltinImporterType.TYPE) {
            return BuiltinImporterType.findSpec(frame, BuiltinImporterType.TYPE, name, path, target);
        }
        if (finder == FrozenImporterType.TYPE) {
            return PyNone.NONE;
        }
        if (finder == PathFinderType.TYPE) {
            return PathFinderType.findSpec(frame, PathFinderType.TYPE, name, path, target);
        }
        Object method = ObjectGetAttr.getOrNull(frame, finder, ImportNames.FIND_SPEC);
        return method == null ? PyNone.NONE : ObjectCall.call3(frame, method, name, path, target);
    }

    /** The finder itself may have imported the module: then its own spec counts. */
    private static Object specOfLoaded(Frame frame, PyStr name, Object spec) {
        Object module = frame.interpreter().modules.getStr(name);
        if (module == null) {
            return spec;
        }
        Object own = ObjectGetAttr.getOrNull(frame, module, Names.SPEC);
        return own == null || own == PyNone.NONE ? spec : own;
    }

    /** Makes the module, puts it into {@code sys.modules} and executes it ({@code _load_unlocked}). */
    static Object loadUnlocked(Frame frame, Object spec) {
        Object loader = ObjectGetAttr.get(frame, spec, ImportNames.LOADER);
        if (loader != PyNone.NONE && ObjectGetAttr.getOrNull(frame, loader, ImportNames.EXEC_MODULE) == null) {
            Warnings.warn(frame, ExceptionTypes.IMPORT_WARNING, OldLoaders.qualified(frame, loader)
                    + ".exec_module() not found; falling back to load_module()", 1);
            return OldLoaders.load(frame, spec, loader);
        }
        Object module = Specs.moduleFromSpec(frame, spec);
        Object name = ObjectGetAttr.get(frame, spec, ImportNames.NAME);
        ObjectSetAttr.set(frame, spec, ImportNames.INITIALIZING, true);
        try {
            return execute(frame, spec, loader, module, name);
        } finally {
            ObjectSetAttr.set(frame, spec, ImportNames.INITIALIZING, false);
        }
    }

    private static Object execute(Frame frame, Object spec, Object loader, Object module, Object name) {
        PyDict modules = frame.interpreter().modules;
        modules.put(frame, name, module);
        boolean done = false;
        try {
            if (loader != PyNone.NONE) {
                Specs.exec(frame, loader, module);
            } else if (ObjectGetAttr.get(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS) == PyNone.NONE) {
                throw ImportErrors.importError("missing loader", name);
            }
            done = true;
        } finally {
            if (!done) {
                modules.remove(frame, name);
            }
        }
        Object result = modules.remove(frame, name);
        if (result == null) {
            throw Errors.keyError(name);
        }
        modules.put(frame, name, result);
        return result;
    }

    /** The type of a value, for repr-like texts. */
    static String typeName(Object value) {
        return PyType.of(value).name();
    }
}
