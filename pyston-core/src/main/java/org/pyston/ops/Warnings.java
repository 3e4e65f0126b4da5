package org.pyston.ops;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** Issues warnings (CPython's {@code PyErr_WarnEx}, {@code PyErr_WarnExplicit} and the module {@code _warnings}). */
public final class Warnings {
    private static final PyStr REGISTRY = PyStr.of("__warningregistry__");
    private static final PyStr STRING = PyStr.of("<string>");
    private static final PyStr SHOW = PyStr.of("_showwarnmsg");
    private static final PyStr MESSAGE_CLASS = PyStr.of("WarningMessage");

    private Warnings() {
    }

    /**
     * Warns at the line of a frame: {@code stackLevel} 1 for {@code frame}, 2 for its caller and so on.
     *
     * @throws PyException with the warning when a filter makes it an error
     */
    public static void warn(Frame frame, PyType category, String message, int stackLevel) {
        warn(frame, PyStr.of(message), category, stackLevel, PyNone.NONE, new String[0]);
    }

    /**
     * {@code warnings.warn()}.
     *
     * @param skipPrefixes frames of files that begin so do not count
     */
    public static void warn(Frame frame, Object message, Object category, long stackLevel, Object source,
            String[] skipPrefixes) {
        Frame at = python(frame);
        if (at != null && skipPrefixes.length > 0 && isSkipped(at, skipPrefixes)) {
            at = outer(at, skipPrefixes);
        }
        for (long level = stackLevel; level > 1 && at != null; level--) {
            at = outer(at, skipPrefixes);
        }
        PyDict globals = at == null ? sys(frame) : at.globals;
        Object filename = at == null ? PyStr.of("sys") : PyStr.of(at.code.unit().filename());
        long line = at == null ? 1 : at.code.executable().span(at.at).lineno();
        Object registry = globals.getStr(REGISTRY);
        if (registry == null) {
            registry = new PyDict();
            globals.putStr(REGISTRY, registry);
        }
        Object module = globals.getStr(Names.NAME);
        explicit(frame, category, message, filename, line, module == null || module == PyNone.NONE ? STRING : module,
                registry, null, source);
    }

    private static PyDict sys(Frame frame) {
        Object sys = frame.interpreter().modules.getStr(PyStr.of("sys"));
        Object dict = sys == null ? null : ObjectGetAttr.getOrNull(frame, sys, Names.DICT);
        return dict instanceof PyDict d ? d : new PyDict();
    }

    private static Frame outer(Frame frame, String[] skipPrefixes) {
        Frame f = python(frame.back);
        while (f != null && isSkipped(f, skipPrefixes)) {
            f = python(f.back);
        }
        return f;
    }

    /** The frame that stands for Java at the bottom does not count. */
    private static Frame python(Frame frame) {
        return frame == null || frame.code == null ? null : frame;
    }

    /** Frames of an import system in Python never count. */
    private static boolean isSkipped(Frame frame, String[] prefixes) {
        String file = frame.code.unit().filename();
        if (file.contains("importlib") && file.contains("_bootstrap")) {
            return true;
        }
        for (String prefix : prefixes) {
            if (file.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code warnings.warn_explicit()}.
     *
     * @param category a class, ignored when {@code message} is a Warning
     * @param module null: made of the file's name
     * @param registry None or the dict of what was issued already
     * @param sourceLine the line of source to show, null for none
     */
    public static void explicit(Frame frame, Object category, Object message, Object filename, long line, Object module,
            Object registry, Object sourceLine, Object source) {
        if (module == PyNone.NONE) {
            return; // as in CPython: the module is shutting down
        }
        Object actualModule = module == null ? moduleOf(filename) : module;
        WarningFilters state = frame.interpreter().state(WarningFilters.class);
        PyType warning = ExceptionTypes.WARNING;
        boolean made = ObjectIsInstance.isInstance(frame, message, warning);
        Object text = made ? ObjectStr.str(frame, message) : message;
        Object type = made ? PyType.of(message) : category;
        PyTuple key = PyTuple.of(text, type, line);
        if (registry != PyNone.NONE && state.isKnown(frame, registry, key, false)) {
            return;
        }
        PyTuple item = state.find(frame, type, text, line, actualModule);
        PyStr action = item == null ? state.defaultAction(frame) : WarningFilters.action(item);
        Object instance = made ? message : ObjectCall.call1(frame, type, message);
        switch (action.toString()) {
            case "error":
                throw new PyException((PyBaseException) instance);
            case "ignore":
                return;
            case "always":
                break;
            default:
                if (registry != PyNone.NONE) {
                    ObjectSetItem.set(frame, registry, key, true);
                }
                if (isRepeated(frame, state, action, registry, text, type, item)) {
                    return;
                }
        }
        show(frame, type, text, instance, filename, line, sourceLine, source);
    }

    private static boolean isRepeated(Frame frame, WarningFilters state, PyStr action, Object registry, Object text,
            Object type, PyTuple item) {
        switch (action.toString()) {
            case "once":
                Object once = registry == PyNone.NONE ? state.onceRegistry(frame) : registry;
                return state.isKnown(frame, once, PyTuple.of(text, type), true);
            case "module":
                return registry != PyNone.NONE && state.isKnown(frame, registry, PyTuple.of(text, type, 0L), true);
            case "default":
                return false;
            default:
                throw Errors.runtimeError("Unrecognized action (" + ObjectRepr.repr(frame, action)
                        + ") in warnings.filters:\n " + (item == null ? "None" : ObjectRepr.repr(frame, item)));
        }
    }

    private static Object moduleOf(Object filename) {
        PyStr text = PyStrInstance.valueOrNull(filename);
        if (text == null || text.isEmpty()) {
            return PyStr.of("<unknown>");
        }
        return text.toString().endsWith(".py") ? text.substring(0, text.length() - 3) : text;
    }

    private static void show(Frame frame, Object type, Object text, Object instance, Object filename, long line,
            Object sourceLine, Object source) {
        Object show = WarningFilters.attribute(frame, SHOW, source != PyNone.NONE);
        if (show == null) {
            showPlain(frame, type, text, filename, line, sourceLine);
            return;
        }
        if (!PyType.slotsOf(show).has(org.pyston.object.SlotId.CALL)) {
            throw Errors.typeError("warnings._showwarnmsg() must be set to a callable");
        }
        Object messageClass = WarningFilters.attribute(frame, MESSAGE_CLASS, false);
        if (messageClass == null) {
            throw Errors.runtimeError("unable to get warnings.WarningMessage");
        }
        Object record = ObjectCall.call(frame, messageClass, instance, type, filename, line, PyNone.NONE, PyNone.NONE,
                source);
        ObjectCall.call1(frame, show, record);
    }

    /** Before the module {@code warnings} is imported. */
    private static void showPlain(Frame frame, Object type, Object text, Object filename, long line, Object sourceLine) {
        Object stderr = sys(frame).getStr(PyStr.of("stderr"));
        if (stderr == null || stderr == PyNone.NONE) {
            return;
        }
        Object name = ObjectGetAttr.get(frame, type, Names.NAME);
        String out = ObjectStr.str(frame, filename) + ":" + line + ": " + ObjectStr.str(frame, name) + ": "
                + ObjectStr.str(frame, text) + "\n";
        if (sourceLine != null) {
            out += "  " + ObjectStr.str(frame, sourceLine).toString().strip() + "\n";
        }
        ObjectCall.callMethod(frame, stderr, PyStr.of("write"), PyStr.of(out));
    }
}
