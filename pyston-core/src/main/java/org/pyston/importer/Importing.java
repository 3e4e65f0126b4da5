package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyImportError;
import org.pyston.types.module.PyModule;
import org.pyston.types.str.PyStrInstance;

/** The import statement's operations. Source: language reference 5 and 7.11, PEP 451. */
public final class Importing {
    private static final PyStr UNKNOWN = PyStr.of("<unknown module name>");

    private Importing() {
    }

    /** Imports a module by its full name and returns it (not its top package; CPython's PyImport_ImportModule). */
    public static Object importModule(Frame frame, String name) {
        return importModule(frame, PyStr.of(name));
    }

    /** As {@link #importModule(Frame, String)}. */
    public static Object importModule(Frame frame, PyStr name) {
        Object module = frame.interpreter().modules.getStr(name);
        if (module == null || module == PyNone.NONE) {
            return FindAndLoad.findAndLoad(frame, name);
        }
        FindAndLoad.awaitInitialized(frame, module, name);
        return module;
    }

    /**
     * What {@code builtins.__import__} does (CPython's {@code PyImport_ImportModuleLevelObject}).
     *
     * @param globals the importing module's namespace, for relative imports; null or None for none
     * @param fromlist None or a sequence of names
     */
    public static Object importName(Frame frame, Object name, Object globals, Object fromlist, int level) {
        PyStr text = PyStrInstance.valueOrNull(name);
        if (text == null) {
            throw Errors.typeError("module name must be a string");
        }
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        }
        if (level == 0 && text.isEmpty()) {
            throw Errors.valueError("Empty module name");
        }
        PyStr full = level == 0 ? text : RelativeNames.resolve(frame, text, globals, level);
        Object module = importModule(frame, full);
        if (fromlist != null && fromlist != PyNone.NONE && ObjectIsTrue.isTrue(frame, fromlist)) {
            return ObjectGetAttr.getOrNull(frame, module, Names.PATH) == null ? module
                    : FromList.handle(frame, module, fromlist, null, false);
        }
        return text.isEmpty() ? module : top(frame, module, text, full, level);
    }

    /** The package that {@code import a.b.c} binds. */
    private static Object top(Frame frame, Object module, PyStr name, PyStr full, int level) {
        String text = name.toString();
        int dot = text.indexOf('.');
        if (dot < 0) {
            return module;
        }
        if (level == 0) {
            return importModule(frame, PyStr.of(text.substring(0, dot)));
        }
        String whole = full.toString();
        PyStr front = PyStr.of(whole.substring(0, whole.length() - (text.length() - dot)));
        Object result = frame.interpreter().modules.getStr(front);
        if (result == null) {
            throw Errors.keyError(PyStr.of(ObjectRepr.repr(frame, front) + " not in sys.modules as expected"));
        }
        return result;
    }

    /** The name in {@code from module import name}: an attribute, else a module in {@code sys.modules}. */
    public static Object importFrom(Frame frame, Object module, PyStr name) {
        Object value = ObjectGetAttr.getOrNull(frame, module, name);
        if (value != null) {
            return value;
        }
        PyStr moduleName = PyStrInstance.valueOrNull(ObjectGetAttr.getOrNull(frame, module, Names.NAME));
        if (moduleName != null) {
            value = frame.interpreter().modules.getStr(PyStr.of(moduleName + "." + name));
            if (value != null) {
                return value;
            }
        }
        throw cannotImport(frame, module, name, moduleName == null ? UNKNOWN : moduleName);
    }

    private static PyException cannotImport(Frame frame, Object module, PyStr name, PyStr moduleName) {
        Object file = module instanceof PyModule m ? m.dict().getStr(Names.FILE) : null;
        boolean located = PyStrInstance.valueOrNull(file) != null;
        String text = "cannot import name " + ObjectRepr.repr(frame, name) + " from ";
        String from = ObjectRepr.repr(frame, moduleName).toString();
        if (!located) {
            text += from + " (unknown location)";
        } else if (FindAndLoad.isInitializing(frame, module)) {
            text += "partially initialized module " + from + " (most likely due to a circular import) (" + file + ")";
        } else {
            text += from + " (" + file + ")";
        }
        PyImportError error = new PyImportError(ExceptionTypes.IMPORT_ERROR, PyStr.of(text), moduleName,
                located ? file : null);
        error.setNameFrom(name);
        return new PyException(error);
    }

    /** {@code from module import *} into a namespace, a dict or another mapping. */
    public static void importStar(Frame frame, Object module, Object namespace) {
        Object all = ObjectGetAttr.getOrNull(frame, module, Names.ALL);
        boolean listed = all != null;
        Object[] names = null;
        if (!listed) {
            Object dict = ObjectGetAttr.getOrNull(frame, module, Names.DICT);
            if (dict == null) {
                throw ImportErrors.importError("from-import-* object has no __dict__ and no __all__", null);
            }
            names = keys(frame, dict);
        }
        for (int i = 0; listed || i < names.length; i++) {
            Object item = listed ? item(frame, all, i) : names[i];
            if (item == null) {
                return;
            }
            PyStr name = PyStrInstance.valueOrNull(item);
            if (name == null) {
                throw notStr(frame, module, item, listed);
            }
            if (listed || name.isEmpty() || name.codePointAt(0) != '_') {
                store(frame, namespace, name, ObjectGetAttr.get(frame, module, name));
            }
        }
    }

    private static Object[] keys(Frame frame, Object dict) {
        return dict instanceof PyDict d ? d.keysSnapshot()
                : org.pyston.ops.SequenceFast.toArray(frame, org.pyston.ops.ObjectCall.callMethod(frame, dict, Names.KEYS));
    }

    private static Object item(Frame frame, Object sequence, int index) {
        try {
            return ObjectGetItem.get(frame, sequence, (long) index);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.INDEX_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static void store(Frame frame, Object namespace, PyStr name, Object value) {
        if (namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
            d.putStr(name, value);
        } else {
            ObjectSetItem.set(frame, namespace, name, value);
        }
    }

    private static PyException notStr(Frame frame, Object module, Object item, boolean listed) {
        Object name = ObjectGetAttr.get(frame, module, Names.NAME);
        if (PyStrInstance.valueOrNull(name) == null) {
            return Errors.typeError("module __name__ must be a string, not " + PyType.of(name).name());
        }
        return Errors.typeError((listed ? "Item in " + name + ".__all__" : "Key in " + name + ".__dict__")
                + " must be str, not " + PyType.of(item).name());
    }

    /** A new empty module object that is not in {@code sys.modules}. */
    public static PyModule newModule(PyStr name) {
        return new PyModule(name);
    }
}
