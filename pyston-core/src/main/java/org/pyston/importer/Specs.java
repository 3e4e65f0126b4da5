package org.pyston.importer;

import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.module.PyModule;
import org.pyston.types.str.PyStrInstance;

/** From specs to modules. Source: PEP 451, library reference of importlib.util and importlib.machinery. */
final class Specs {
    private Specs() {
    }

    /** A ModuleSpec; {@code origin} and {@code loaderState} may be None. */
    static PyObject make(Object name, Object loader, Object origin, Object loaderState, Object isPackage) {
        ImportObject spec = new ImportObject(ModuleSpecType.TYPE);
        ModuleSpecType.fill(spec, name, loader, origin, loaderState, Boolean.TRUE.equals(isPackage));
        return spec;
    }

    /** A spec with a location, as {@code spec_from_file_location} makes. {@code locations} is null for a plain module. */
    static PyObject located(Object name, Object loader, PyStr location, PyList locations) {
        ImportObject spec = new ImportObject(ModuleSpecType.TYPE);
        ModuleSpecType.fill(spec, name, loader, location, PyNone.NONE, false);
        AttributeStorage.set(spec, ImportNames.SET_FILEATTR, true);
        if (locations != null) {
            AttributeStorage.set(spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS, locations);
        }
        return spec;
    }

    /** {@code importlib.util.module_from_spec}. */
    static Object moduleFromSpec(Frame frame, Object spec) {
        Object loader = ObjectGetAttr.get(frame, spec, ImportNames.LOADER);
        Object module = PyNone.NONE;
        if (!makesDefaultModules(loader)) {
            Object create = ObjectGetAttr.getOrNull(frame, loader, ImportNames.CREATE_MODULE);
            if (create != null) {
                module = ObjectCall.call1(frame, create, spec);
            } else if (ObjectGetAttr.getOrNull(frame, loader, ImportNames.EXEC_MODULE) != null) {
                throw ImportErrors.importError("loaders that define exec_module() must also define create_module()", null);
            }
        }
        if (module == PyNone.NONE) {
            module = newModule(frame, ObjectGetAttr.get(frame, spec, ImportNames.NAME));
        }
        initAttributes(frame, spec, module, false);
        return module;
    }

    private static boolean makesDefaultModules(Object loader) {
        PyType type = PyType.of(loader);
        return type == SourceFileLoaderType.TYPE || type == LibraryLoaderType.TYPE || type == SourcelessLoaderType.TYPE;
    }

    private static Object newModule(Frame frame, Object name) {
        return name instanceof PyStr s ? new PyModule(s) : ObjectCall.call1(frame, PyModule.TYPE, name);
    }

    /** {@code loader.exec_module(module)}. */
    static void exec(Frame frame, Object loader, Object module) {
        ObjectCall.call1(frame, ObjectGetAttr.get(frame, loader, ImportNames.EXEC_MODULE), module);
    }

    /** Sets {@code __name__}, {@code __loader__} … of the spec ({@code _init_module_attrs}). */
    static void initAttributes(Frame frame, Object spec, Object module, boolean override) {
        set(frame, module, Names.NAME, ObjectGetAttr.get(frame, spec, ImportNames.NAME), override);
        Object locations = ObjectGetAttr.get(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS);
        if (override || isMissing(frame, module, Names.LOADER)) {
            setQuietly(frame, module, Names.LOADER, loader(frame, spec, module, locations));
        }
        if (override || isMissing(frame, module, Names.PACKAGE)) {
            setQuietly(frame, module, Names.PACKAGE, ObjectGetAttr.get(frame, spec, ImportNames.PARENT));
        }
        setQuietly(frame, module, Names.SPEC, spec);
        if (locations != PyNone.NONE) {
            set(frame, module, Names.PATH, locations, override);
        }
        if (ObjectIsTrue.isTrue(frame, ObjectGetAttr.get(frame, spec, ImportNames.HAS_LOCATION))) {
            set(frame, module, Names.FILE, ObjectGetAttr.get(frame, spec, ImportNames.ORIGIN), override);
            if (override || isMissing(frame, module, ImportNames.CACHED)) {
                Object cached = ObjectGetAttr.get(frame, spec, ImportNames.SPEC_CACHED);
                if (cached != PyNone.NONE) {
                    setQuietly(frame, module, ImportNames.CACHED, cached);
                }
            }
        }
    }

    /** The loader; a namespace package gets one, and None as its {@code __file__}. */
    private static Object loader(Frame frame, Object spec, Object module, Object locations) {
        Object loader = ObjectGetAttr.get(frame, spec, ImportNames.LOADER);
        if (loader == PyNone.NONE && locations != PyNone.NONE) {
            ImportObject made = new ImportObject(NamespaceLoaderType.TYPE);
            AttributeStorage.set(made, NamespaceLoaderType.PATH, locations);
            ObjectSetAttr.set(frame, spec, ImportNames.LOADER, made);
            setQuietly(frame, module, Names.FILE, PyNone.NONE);
            return made;
        }
        return loader;
    }

    private static void set(Frame frame, Object module, PyStr name, Object value, boolean override) {
        if (override || isMissing(frame, module, name)) {
            setQuietly(frame, module, name, value);
        }
    }

    private static boolean isMissing(Frame frame, Object module, PyStr name) {
        Object value = module instanceof PyModule m && m.type() == PyModule.TYPE ? m.dict().getStr(name)
                : ObjectGetAttr.getOrNull(frame, module, name);
        return value == null || value == PyNone.NONE;
    }

    /** A module of an odd type may refuse attributes. */
    private static void setQuietly(Frame frame, Object module, PyStr name, Object value) {
        if (module instanceof PyModule m && m.type() == PyModule.TYPE) {
            m.dict().putStr(name, value);
            return;
        }
        try {
            ObjectSetAttr.set(frame, module, name, value);
        } catch (PyException e) {
            if (!e.isAttributeError()) {
                throw e;
            }
        }
    }

    /** {@code importlib.util.spec_from_loader}; {@code origin} None for none, {@code isPackage} None for not known. */
    static Object specFromLoader(Frame frame, Object name, Object loader, Object origin, Object isPackage) {
        Object chosenOrigin = origin;
        if (chosenOrigin == PyNone.NONE && loader != PyNone.NONE) {
            Object own = ObjectGetAttr.getOrNull(frame, loader, PyStr.of("_ORIGIN"));
            chosenOrigin = own == null ? PyNone.NONE : own;
        }
        if (loader != PyNone.NONE && ObjectGetAttr.getOrNull(frame, loader, ImportNames.GET_FILENAME) != null) {
            if (isPackage == PyNone.NONE) {
                return FileLocations.spec(frame, name, PyNone.NONE, loader, null);
            }
            return FileLocations.spec(frame, name, PyNone.NONE, loader,
                    ObjectIsTrue.isTrue(frame, isPackage) ? new PyList() : PyNone.NONE);
        }
        boolean packageLike = isPackage == PyNone.NONE ? saysPackage(frame, loader, name)
                : ObjectIsTrue.isTrue(frame, isPackage);
        return make(name, loader, chosenOrigin, PyNone.NONE, packageLike);
    }

    private static boolean saysPackage(Frame frame, Object loader, Object name) {
        Object method = ObjectGetAttr.getOrNull(frame, loader, ImportNames.IS_PACKAGE);
        if (method == null) {
            return false;
        }
        try {
            return ObjectIsTrue.isTrue(frame, ObjectCall.call1(frame, method, name));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.IMPORT_ERROR)) {
                return false;
            }
            throw e;
        }
    }

    /** Executes the spec's module in an existing module object, under its lock ({@code _exec}: reload). */
    static Object execInto(Frame frame, Object spec, Object module) {
        Object name = ObjectGetAttr.get(frame, spec, ImportNames.NAME);
        ModuleLocks locks = ImportSystem.of(frame).locks;
        ModuleLocks.Lock lock = locks.acquire(frame, ObjectStr.str(frame, name).toString());
        try {
            return execLocked(frame, spec, module, name);
        } finally {
            if (lock != null) {
                locks.release(lock);
            }
        }
    }

    private static Object execLocked(Frame frame, Object spec, Object module, Object name) {
        org.pyston.types.dict.PyDict modules = frame.interpreter().modules;
        if (modules.get(frame, name) != module) {
            throw ImportErrors.importError("module " + org.pyston.ops.ObjectRepr.repr(frame, name) + " not in sys.modules",
                    name);
        }
        try {
            Object loader = ObjectGetAttr.get(frame, spec, ImportNames.LOADER);
            if (loader == PyNone.NONE) {
                if (ObjectGetAttr.get(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS) == PyNone.NONE) {
                    throw ImportErrors.importError("missing loader", name);
                }
                initAttributes(frame, spec, module, true);
            } else {
                initAttributes(frame, spec, module, true);
                if (ObjectGetAttr.getOrNull(frame, loader, ImportNames.EXEC_MODULE) == null) {
                    ObjectCall.callMethod(frame, loader, ImportNames.LOAD_MODULE, name);
                } else {
                    exec(frame, loader, module);
                }
            }
        } finally {
            Object now = modules.remove(frame, name);
            if (now != null) {
                modules.put(frame, name, now);
            }
        }
        return modules.get(frame, name);
    }

    /** Loads a spec under its module's lock ({@code _load}). */
    static Object load(Frame frame, Object spec) {
        PyStr name = PyStrInstance.valueOf(ObjectGetAttr.get(frame, spec, ImportNames.NAME));
        ModuleLocks locks = ImportSystem.of(frame).locks;
        ModuleLocks.Lock lock = locks.acquire(frame, name.toString());
        try {
            return FindAndLoad.loadUnlocked(frame, spec);
        } finally {
            if (lock != null) {
                locks.release(lock);
            }
        }
    }
}
