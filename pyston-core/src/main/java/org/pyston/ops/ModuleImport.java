package org.pyston.ops;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyImportError;
import org.pyston.runtime.PyException;
import org.pyston.types.str.PyStrInstance;

/** What {@code import} statements do beside {@code __import__}. Source: CPython's ceval.c (import_name, import_from). */
public final class ModuleImport {
    private static final PyStr INITIALIZING = PyStr.of("_initializing");

    private ModuleImport() {
    }

    /** Calls {@code builtins.__import__} of the frame. */
    public static Object importName(Frame frame, PyStr name, Object fromList, int level) {
        Object function = frame.builtins.getStr(Names.IMPORT);
        if (function == null) {
            throw Errors.importError(ExceptionTypes.IMPORT_ERROR, "__import__ not found", null, null);
        }
        Object locals = frame.namespace == null ? PyNone.NONE : frame.namespace;
        return ObjectCall.call(frame, function, new Object[] {name, frame.globals, locals, fromList, (long) level}, null);
    }

    /** {@code from module import name}: an attribute, else the submodule in {@code sys.modules}. */
    public static Object importFrom(Frame frame, Object module, PyStr name) {
        Object value = ObjectGetAttr.getOrNull(frame, module, name);
        if (value != null) {
            return value;
        }
        Object moduleName = ObjectGetAttr.getOrNull(frame, module, Names.NAME);
        if (PyStrInstance.isStr(moduleName)) {
            PyStr full = PyStr.of(PyStrInstance.valueOf(moduleName) + "." + name);
            value = frame.interpreter().modules.get(frame, full);
            if (value != null) {
                return value;
            }
        }
        throw cannotImport(frame, module, moduleName, name);
    }

    private static PyException cannotImport(Frame frame, Object module, Object moduleName, PyStr name) {
        Object file = ObjectGetAttr.getOrNull(frame, module, Names.FILE);
        String from = PyStrInstance.isStr(moduleName) ? PyStrInstance.valueOf(moduleName).toString() : "<unknown module name>";
        boolean hasFile = file != null && PyStrInstance.isStr(file);
        String text;
        if (!hasFile) {
            text = "cannot import name '" + name + "' from '" + from + "' (unknown location)";
        } else {
            text = "cannot import name '" + name + "' from " + (isInitializing(frame, module)
                    ? "partially initialized module '" + from + "' (most likely due to a circular import) (" + file + ")"
                    : "'" + from + "' (" + file + ")");
        }
        PyException e = Errors.importError(ExceptionTypes.IMPORT_ERROR, text, moduleName, hasFile ? file : null);
        ((PyImportError) e.value()).setNameFrom(name);
        return e;
    }

    private static boolean isInitializing(Frame frame, Object module) {
        Object spec = ObjectGetAttr.getOrNull(frame, module, Names.SPEC);
        Object flag = spec == null ? null : ObjectGetAttr.getOrNull(frame, spec, INITIALIZING);
        return flag != null && ObjectIsTrue.isTrue(frame, flag);
    }

    /** {@code from module import *} into the frame's namespace. */
    public static void importStar(Frame frame, Object module) {
        Object all = ObjectGetAttr.getOrNull(frame, module, Names.ALL);
        boolean skipUnderscore = all == null;
        if (all == null) {
            Object dict = ObjectGetAttr.getOrNull(frame, module, Names.DICT);
            if (dict == null) {
                throw Errors.importError(ExceptionTypes.IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__",
                        null, null);
            }
            all = ObjectCall.callMethod(frame, dict, Names.KEYS);
        }
        for (Object item : SequenceFast.toArray(frame, all)) {
            if (!PyStrInstance.isStr(item)) {
                throw badItem(frame, module, item, skipUnderscore);
            }
            PyStr name = PyStrInstance.valueOf(item);
            if (skipUnderscore && name.length() > 0 && name.codePointAt(0) == '_') {
                continue;
            }
            Object value = ObjectGetAttr.get(frame, module, name);
            if (frame.namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
                d.putStr(name, value);
            } else {
                ObjectSetItem.set(frame, frame.namespace, name, value);
            }
        }
    }

    private static PyException badItem(Frame frame, Object module, Object item, boolean fromDict) {
        Object name = ObjectGetAttr.getOrNull(frame, module, Names.NAME);
        String where = name instanceof PyStr s ? s.toString() : "?";
        return Errors.typeError((fromDict ? "Key in " + where + ".__dict__" : "Item in " + where + ".__all__")
                + " must be str, not " + PyType.of(item).name());
    }

}
