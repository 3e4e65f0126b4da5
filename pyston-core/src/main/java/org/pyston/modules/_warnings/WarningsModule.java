package org.pyston.modules._warnings;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsInstance;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.WarningFilters;
import org.pyston.ops.Warnings;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The module {@code _warnings}. Source: library reference of warnings. */
@PythonModule(value = "_warnings", doc = "The core of the module warnings.")
public final class WarningsModule {
    private static final PyStr GET_SOURCE = PyStr.of("get_source");

    private WarningsModule() {
    }

    @PythonConstant("filters")
    static Object filters(Frame frame) {
        return frame.interpreter().state(WarningFilters.class).filters;
    }

    @PythonConstant("_onceregistry")
    static Object onceRegistry(Frame frame) {
        return frame.interpreter().state(WarningFilters.class).once;
    }

    @PythonConstant("_defaultaction")
    static Object defaultAction(Frame frame) {
        return frame.interpreter().state(WarningFilters.class).action;
    }

    @PythonFunction(value = "_filters_mutated", signature = "()")
    static void filtersMutated(Frame frame) {
        frame.interpreter().state(WarningFilters.class).mutated();
    }

    @PythonFunction(value = "warn", signature = "(message, category=None, stacklevel=1, source=None, *, "
            + "skip_file_prefixes=())", doc = "Issues a warning, or ignores it or raises it as an exception.")
    static void warn(Frame frame, Object message, Object category, long stackLevel, Object source, Object prefixes) {
        String[] skipped = prefixes == null ? new String[0] : prefixes(prefixes);
        long level = skipped.length > 0 && stackLevel < 2 ? 2 : stackLevel;
        Warnings.warn(frame, message, category(frame, message, category), level, source, skipped);
    }

    private static String[] prefixes(Object value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("warn() argument 'skip_file_prefixes' must be tuple, not " + PyType.of(value).name());
        }
        String[] texts = new String[tuple.size()];
        for (int i = 0; i < texts.length; i++) {
            PyStr text = PyStrInstance.valueOrNull(tuple.get(i));
            if (text == null) {
                throw Errors.typeError("Found non-str '" + PyType.of(tuple.get(i)).name() + "' in skip_file_prefixes.");
            }
            texts[i] = text.toString();
        }
        return texts;
    }

    private static Object category(Frame frame, Object message, Object category) {
        if (ObjectIsInstance.isInstance(frame, message, ExceptionTypes.WARNING)) {
            return PyType.of(message);
        }
        if (category == PyNone.NONE) {
            return ExceptionTypes.USER_WARNING;
        }
        if (!(category instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.WARNING)) {
            throw Errors.typeError("category must be a Warning subclass, not '" + PyType.of(category).name() + "'");
        }
        return category;
    }

    @PythonFunction(value = "warn_explicit", signature = "(message, category, filename, lineno, module=<unrepresentable>, "
            + "registry=None, module_globals=None, source=None)",
            doc = "Issues a warning for a place that is named explicitly.")
    static void warnExplicit(Frame frame, Object message, Object category, PyStr filename, long line, Object module,
            Object registry, Object moduleGlobals, Object source) {
        Object sourceLine = null;
        if (moduleGlobals != PyNone.NONE) {
            if (!(moduleGlobals instanceof PyDict globals)) {
                throw Errors.typeError("module_globals must be a dict, not '" + PyType.of(moduleGlobals).name() + "'");
            }
            sourceLine = sourceLine(frame, globals, line);
        }
        Warnings.explicit(frame, category, message, filename, line, module, registry, sourceLine, source);
    }

    /** The line of the source, when the module's loader has it. */
    private static Object sourceLine(Frame frame, PyDict globals, long line) {
        Object loader = globals.getStr(Names.LOADER);
        Object name = globals.getStr(Names.NAME);
        if (loader == null || name == null) {
            return null;
        }
        Object method = ObjectGetAttr.getOrNull(frame, loader, GET_SOURCE);
        Object source = method == null ? PyNone.NONE : ObjectCall.call1(frame, method, name);
        if (source == PyNone.NONE) {
            return null;
        }
        String[] lines = ObjectStr.str(frame, source).toString().split("\n", -1);
        return line < 1 || line > lines.length ? null : PyStr.of(lines[(int) line - 1]);
    }
}
