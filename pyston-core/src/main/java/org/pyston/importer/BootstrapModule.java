package org.pyston.importer;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.module.PyModule;
import org.pyston.types.str.PyStrInstance;

/** The module {@code _frozen_importlib}, which {@code importlib} shows as {@code importlib._bootstrap}. */
@PythonModule(value = "_frozen_importlib", doc = "The import system.")
@ExportsTypes({ModuleSpecType.class, BuiltinImporterType.class, FrozenImporterType.class, ModuleLockType.class})
public final class BootstrapModule {
    private BootstrapModule() {
    }

    @PythonConstant("_DeadlockError")
    static Object deadlockError() {
        return ModuleLockType.DEADLOCK_ERROR;
    }

    @PythonConstant("_ERR_MSG_PREFIX")
    static String notFoundPrefix() {
        return "No module named ";
    }

    @PythonConstant("_ERR_MSG")
    static String notFound() {
        return "No module named {!r}";
    }

    @PythonConstant("_bootstrap_external")
    static Object external(Frame frame) {
        return Importing.importModule(frame, "_frozen_importlib_external");
    }

    @PythonFunction(value = "_new_module", signature = "(name)")
    static Object newModule(Frame frame, Object name) {
        return ObjectCall.call1(frame, PyModule.TYPE, name);
    }

    @PythonFunction(value = "_get_module_lock", signature = "(name)")
    static Object getModuleLock(Frame frame, PyStr name) {
        return ModuleLockType.make(ModuleLockType.TYPE, name);
    }

    @PythonFunction(value = "_lock_unlock_module", signature = "(name)")
    static void lockUnlock(Frame frame, PyStr name) {
        ModuleLocks locks = ImportSystem.of(frame).locks;
        ModuleLocks.Lock lock = locks.acquire(frame, name.toString());
        if (lock != null) {
            locks.release(lock);
        }
    }

    @PythonFunction(value = "_call_with_frames_removed", signature = "(f, *args, **kwds)")
    static Object call(Frame frame, Object f, Object[] args, PyDict kwds) {
        if (kwds == null || kwds.size() == 0) {
            return ObjectCall.call(frame, f, args, null);
        }
        Object[] items = kwds.itemsSnapshot();
        Object[] all = java.util.Arrays.copyOf(args, args.length + items.length / 2);
        PyStr[] names = new PyStr[items.length / 2];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStrInstance.valueOf(items[2 * i]);
            all[args.length + i] = items[2 * i + 1];
        }
        return ObjectCall.call(frame, f, all, names);
    }

    @PythonFunction(value = "_verbose_message", signature = "(message, *args, verbosity=1)")
    static void verboseMessage(Frame frame, PyStr message, Object[] args, int verbosity) {
        if (frame.interpreter().options.verbose() < verbosity) {
            return;
        }
        Object text = ObjectCall.call(frame, ObjectGetAttr.get(frame, message, PyStr.of("format")), args, null);
        String line = message.toString().startsWith("#") || message.toString().startsWith("import ") ? "" : "# ";
        Object stderr = ImportSystem.of(frame).sys(frame, PyStr.of("stderr"));
        if (stderr != PyNone.NONE) {
            ObjectCall.callMethod(frame, stderr, PyStr.of("write"), PyStr.of(line + text + "\n"));
        }
    }

    @PythonFunction(value = "spec_from_loader", signature = "(name, loader, *, origin=None, is_package=None)",
            doc = "The spec of a module with this loader.")
    static Object specFromLoader(Frame frame, Object name, Object loader, Object origin, Object isPackage) {
        return Specs.specFromLoader(frame, name, loader, origin, isPackage);
    }

    @PythonFunction(value = "module_from_spec", signature = "(spec)", doc = "A new module, not executed yet.")
    static Object moduleFromSpec(Frame frame, Object spec) {
        return Specs.moduleFromSpec(frame, spec);
    }

    @PythonFunction(value = "_init_module_attrs", signature = "(spec, module, *, override=False)")
    static Object initModuleAttrs(Frame frame, Object spec, Object module, boolean override) {
        Specs.initAttributes(frame, spec, module, override);
        return module;
    }

    @PythonFunction(value = "_spec_from_module", signature = "(module, loader=None, origin=None)")
    static Object specFromModule(Frame frame, Object module, Object loader, Object origin) {
        Object own = ObjectGetAttr.getOrNull(frame, module, Names.SPEC);
        if (own != null && own != PyNone.NONE) {
            return own;
        }
        Object chosen = loader != PyNone.NONE ? loader : orNone(ObjectGetAttr.getOrNull(frame, module, Names.LOADER));
        Object location = orNone(ObjectGetAttr.getOrNull(frame, module, Names.FILE));
        Object from = origin != PyNone.NONE ? origin : location;
        return Specs.make(ObjectGetAttr.get(frame, module, Names.NAME), chosen, from, PyNone.NONE,
                ObjectGetAttr.getOrNull(frame, module, Names.PATH) != null);
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    @PythonFunction(value = "_module_repr_from_spec", signature = "(spec)")
    static Object moduleRepr(Frame frame, Object spec) {
        return ObjectRepr.repr(frame, Specs.moduleFromSpec(frame, spec));
    }

    @PythonFunction(value = "_exec", signature = "(spec, module)")
    static Object exec(Frame frame, Object spec, Object module) {
        return Specs.execInto(frame, spec, module);
    }

    @PythonFunction(value = "_load", signature = "(spec)")
    static Object load(Frame frame, Object spec) {
        return Specs.load(frame, spec);
    }

    @PythonFunction(value = "_load_unlocked", signature = "(spec)")
    static Object loadUnlocked(Frame frame, Object spec) {
        return FindAndLoad.loadUnlocked(frame, spec);
    }

    @PythonFunction(value = "_load_module_shim", signature = "(self, fullname)")
    static Object loadModuleShim(Frame frame, Object self, Object fullname) {
        return OldLoaders.shim(frame, self, fullname);
    }

    @PythonFunction(value = "_load_backward_compatible", signature = "(spec)")
    static Object loadBackwardCompatible(Frame frame, Object spec) {
        return OldLoaders.load(frame, spec, ObjectGetAttr.get(frame, spec, ImportNames.LOADER));
    }

    @PythonFunction(value = "_find_spec", signature = "(name, path, target=None)")
    static Object findSpec(Frame frame, PyStr name, Object path, Object target) {
        return FindAndLoad.findSpec(frame, name, path, target);
    }

    @PythonFunction(value = "_find_and_load", signature = "(name, import_)")
    static Object findAndLoad(Frame frame, PyStr name, Object importFunction) {
        return FindAndLoad.findAndLoad(frame, name, importFunction);
    }

    @PythonFunction(value = "_resolve_name", signature = "(name, package, level)")
    static Object resolveName(PyStr name, PyStr packageName, int level) {
        String base = packageName.toString();
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw ImportErrors.importError("attempted relative import beyond top-level package", null);
            }
            base = base.substring(0, dot);
        }
        return PyStr.of(name.isEmpty() ? base : base + "." + name);
    }

    @PythonFunction(value = "_sanity_check", signature = "(name, package, level)")
    static void sanityCheck(Frame frame, Object name, Object packageName, int level) {
        PyStr text = PyStrInstance.valueOrNull(name);
        if (text == null) {
            throw Errors.typeError("module name must be str, not " + ObjectRepr.repr(frame, PyType.of(name)));
        }
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        }
        if (level > 0) {
            PyStr parent = PyStrInstance.valueOrNull(packageName);
            if (parent == null) {
                throw Errors.typeError("__package__ not set to a string");
            }
            if (parent.isEmpty()) {
                throw ImportErrors.importError("attempted relative import with no known parent package", null);
            }
        } else if (text.isEmpty()) {
            throw Errors.valueError("Empty module name");
        }
    }

    @PythonFunction(value = "_gcd_import", signature = "(name, package=None, level=0)")
    static Object gcdImport(Frame frame, Object name, Object packageName, int level) {
        sanityCheck(frame, name, packageName, level);
        PyStr text = PyStrInstance.valueOf(name);
        Object full = level > 0 ? resolveName(text, PyStrInstance.valueOf(packageName), level) : text;
        return Importing.importModule(frame, (PyStr) full);
    }

    @PythonFunction(value = "_handle_fromlist", signature = "(module, fromlist, import_, *, recursive=False)")
    static Object handleFromlist(Frame frame, Object module, Object fromlist, Object importFunction, boolean recursive) {
        return FromList.handle(frame, module, fromlist, importFunction, recursive);
    }

    @PythonFunction(value = "_calc___package__", signature = "(globals)")
    static Object calcPackage(Frame frame, Object globals) {
        return RelativeNames.calcPackage(frame, globals);
    }

    @PythonFunction(value = "__import__", signature = "(name, globals=None, locals=None, fromlist=(), level=0)",
            doc = "Imports a module.")
    static Object importFunction(Frame frame, Object name, Object globals, Object locals, Object fromlist, int level) {
        return Importing.importName(frame, name, globals, fromlist == null ? PyNone.NONE : fromlist, level);
    }

    @PythonFunction(value = "_builtin_from_name", signature = "(name)")
    static Object builtinFromName(Frame frame, PyStr name) {
        Object spec = BuiltinImporterType.findSpec(frame, BuiltinImporterType.TYPE, name, PyNone.NONE, PyNone.NONE);
        if (spec == PyNone.NONE) {
            throw ImportErrors.importError("no built-in module named " + name, null);
        }
        return FindAndLoad.loadUnlocked(frame, spec);
    }

}
