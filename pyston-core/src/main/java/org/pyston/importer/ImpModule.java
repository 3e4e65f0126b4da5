package org.pyston.importer;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.list.PyList;

/** The module {@code _imp}. Source: CPython's import.c. */
@PythonModule(value = "_imp", doc = "What the import system's Python side needs of the native one.")
public final class ImpModule {
    private ImpModule() {
    }

    @PythonConstant("check_hash_based_pycs")
    static String checkHashBased(Frame frame) {
        return ImportSystem.of(frame).checkHashBased();
    }

    @PythonFunction(value = "lock_held", signature = "()", doc = "Whether some thread holds the import lock.")
    static boolean lockHeld(Frame frame) {
        return ImportSystem.of(frame).globalLock().isLocked();
    }

    @PythonFunction(value = "acquire_lock", signature = "()", doc = "Takes the import lock.")
    static void acquireLock(Frame frame) {
        ImportSystem.of(frame).globalLock().lock();
    }

    @PythonFunction(value = "release_lock", signature = "()", doc = "Gives the import lock back.")
    static void releaseLock(Frame frame) {
        if (!ImportSystem.of(frame).globalLock().isHeldByCurrentThread()) {
            throw Errors.runtimeError("not holding the import lock");
        }
        ImportSystem.of(frame).globalLock().unlock();
    }

    @PythonFunction(value = "extension_suffixes", signature = "()", doc = "The suffixes of extension modules.")
    static Object extensionSuffixes() {
        return PyList.of(PyStr.of(ExtensionLoaderType.SUFFIX));
    }

    @PythonFunction(value = "is_builtin", signature = "(name, /)", doc = "1 for a native module, else 0.")
    static long isBuiltin(PyStr name) {
        String text = name.toString();
        if (!NativeNames.isNative(text)) {
            return 0;
        }
        return text.equals("sys") || text.equals("builtins") ? -1 : 1;
    }

    @PythonFunction(value = "create_builtin", signature = "(spec, /)", doc = "Makes a native module; None if there is none.")
    static Object createBuiltin(Frame frame, Object spec) {
        Object module = BuiltinImporterType.create(frame,
                ObjectStr.str(frame, ObjectGetAttr.get(frame, spec, ImportNames.NAME)));
        return module == null ? PyNone.NONE : module;
    }

    @PythonFunction(value = "exec_builtin", signature = "(mod, /)", doc = "Nothing is left to be done: 0.")
    static long execBuiltin(Object module) {
        return 0;
    }

    @PythonFunction(value = "create_dynamic", signature = "(spec, file=None, /)", doc = "Raises ImportError.")
    static Object createDynamic(Frame frame, Object spec, Object file) {
        Object name = ObjectGetAttr.get(frame, spec, ImportNames.NAME);
        throw ImportErrors.importError("Pyston cannot load extension modules written in C: " + ObjectStr.str(frame, name),
                name, ObjectGetAttr.get(frame, spec, ImportNames.ORIGIN));
    }

    @PythonFunction(value = "exec_dynamic", signature = "(mod, /)", doc = "Nothing is left to be done: 0.")
    static long execDynamic(Object module) {
        return 0;
    }

    @PythonFunction(value = "is_frozen", signature = "(name, /)", doc = "False: no module is frozen.")
    static boolean isFrozen(PyStr name) {
        return false;
    }

    @PythonFunction(value = "is_frozen_package", signature = "(name, /)", doc = "Raises ImportError: no module is frozen.")
    static Object isFrozenPackage(Frame frame, PyStr name) {
        throw noFrozen(frame, name);
    }

    @PythonFunction(value = "init_frozen", signature = "(name, /)", doc = "None: no module is frozen.")
    static Object initFrozen(PyStr name) {
        return PyNone.NONE;
    }

    @PythonFunction(value = "find_frozen", signature = "(name, /, *, withdata=False)", doc = "None: no module is frozen.")
    static Object findFrozen(PyStr name, boolean withData) {
        return PyNone.NONE;
    }

    @PythonFunction(value = "get_frozen_object", signature = "(name, data=None, /)",
            doc = "Raises ImportError: no module is frozen.")
    static Object getFrozenObject(Frame frame, PyStr name, Object data) {
        throw noFrozen(frame, name);
    }

    private static org.pyston.runtime.PyException noFrozen(Frame frame, PyStr name) {
        return ImportErrors.importError("No such frozen object named " + name, name);
    }

    @PythonFunction(value = "_frozen_module_names", signature = "()", doc = "The empty list.")
    static Object frozenModuleNames() {
        return new PyList();
    }

    @PythonFunction(value = "_override_frozen_modules_for_tests", signature = "(override, /)", doc = "Has no effect.")
    static void overrideFrozenModules(int override) {
    }

    @PythonFunction(value = "_override_multi_interp_extensions_check", signature = "(override, /)", doc = "0.")
    static long overrideExtensionsCheck(int override) {
        return 0;
    }

    @PythonFunction(value = "source_hash", signature = "(key, source)", doc = "The hash by which code files name their source.")
    static Object sourceHash(Frame frame, long key, Object source) {
        long hash = SourceHash.hash(key, ByteObjects.get(frame, source));
        byte[] bytes = new byte[8];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (hash >>> 8 * i);
        }
        return ByteObjects.make(bytes);
    }

    @PythonFunction(value = "_fix_co_filename", signature = "(code, path, /)",
            doc = "Does nothing: the name is given when code is read.")
    static void fixFilename(Frame frame, Object code, PyStr path) {
        if (!(code instanceof PyCode)) {
            throw Errors.typeError("_fix_co_filename() argument 1 must be code, not "
                    + ObjectRepr.repr(frame, PyStr.of(org.pyston.object.PyType.of(code).name())).toString().replace("'", ""));
        }
    }
}
