package org.pyston.ops;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** One interpreter's warning filters: those that hold before {@code warnings} is imported, and how both are searched. */
public final class WarningFilters {
    private static final PyStr WARNINGS = PyStr.of("warnings");
    private static final PyStr FILTERS = PyStr.of("filters");
    private static final PyStr DEFAULT_ACTION = PyStr.of("defaultaction");
    private static final PyStr ONCE_REGISTRY = PyStr.of("onceregistry");
    private static final PyStr VERSION = PyStr.of("version");
    private static final PyStr MATCH = PyStr.of("match");

    /** {@code _warnings.filters}. */
    public final PyList filters = new PyList();
    /** {@code _warnings._onceregistry}. */
    public final PyDict once = new PyDict();
    /** {@code _warnings._defaultaction}. */
    public final PyStr action = PyStr.of("default");
    private volatile long version;

    /** With the filters of an interpreter that was started without {@code -W}. */
    public WarningFilters() {
        filters.append(filter("default", ExceptionTypes.DEPRECATION_WARNING, PyStr.of("__main__")));
        filters.append(filter("ignore", ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE));
        filters.append(filter("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE));
        filters.append(filter("ignore", ExceptionTypes.IMPORT_WARNING, PyNone.NONE));
        filters.append(filter("ignore", ExceptionTypes.RESOURCE_WARNING, PyNone.NONE));
    }

    private static PyTuple filter(String action, PyType category, Object module) {
        return PyTuple.of(PyStr.of(action), PyNone.NONE, category, module, 0L);
    }

    /** What was issued already may be issued again: a filter has changed. */
    public synchronized void mutated() {
        version++;
    }

    /** An attribute of the module {@code warnings}; null when that is not imported. */
    static Object attribute(Frame frame, PyStr name, boolean tryImport) {
        Object module = frame.interpreter().modules.getStr(WARNINGS);
        if ((module == null || module == PyNone.NONE) && tryImport) {
            Object importer = frame.interpreter().builtin(org.pyston.runtime.Names.IMPORT);
            module = importer == null ? null : ObjectCall.call1(frame, importer, WARNINGS);
        }
        return module == null || module == PyNone.NONE ? null : ObjectGetAttr.getOrNull(frame, module, name);
    }

    PyStr defaultAction(Frame frame) {
        Object value = attribute(frame, DEFAULT_ACTION, false);
        if (value == null) {
            return action;
        }
        PyStr text = PyStrInstance.valueOrNull(value);
        if (text == null) {
            throw Errors.typeError("_warnings.defaultaction must be a string, not '" + PyType.of(value).name() + "'");
        }
        return text;
    }

    Object onceRegistry(Frame frame) {
        Object value = attribute(frame, ONCE_REGISTRY, false);
        if (value == null) {
            return once;
        }
        if (!(value instanceof PyDict)) {
            throw Errors.typeError("_warnings.onceregistry must be a dict, not '" + PyType.of(value).name() + "'");
        }
        return value;
    }

    /** The first filter that matches; null when none does. */
    PyTuple find(Frame frame, Object category, Object text, long line, Object module) {
        Object value = attribute(frame, FILTERS, false);
        Object list = value == null ? filters : value;
        if (!(list instanceof PyList items)) {
            throw Errors.valueError("_warnings.filters must be a list");
        }
        for (int i = 0; i < items.size(); i++) {
            Object entry = items.get(i);
            if (!(entry instanceof PyTuple item) || item.size() != 5) {
                throw Errors.valueError("_warnings.filters item " + i + " isn't a 5-tuple");
            }
            if (PyStrInstance.valueOrNull(item.get(0)) == null) {
                throw Errors.typeError("action must be a string, not '" + PyType.of(item.get(0)).name() + "'");
            }
            if (matches(frame, item.get(1), text) && matches(frame, item.get(3), module)
                    && ObjectIsInstance.isSubclass(frame, category, item.get(2)) && isLine(frame, item.get(4), line)) {
                return item;
            }
        }
        return null;
    }

    private static boolean isLine(Frame frame, Object wanted, long line) {
        Object n = wanted instanceof Long ? wanted : NumberIndex.index(frame, wanted);
        return n.equals(0L) || n.equals(line);
    }

    /** None, an equal string, or a pattern that matches. */
    private static boolean matches(Frame frame, Object pattern, Object value) {
        if (pattern == PyNone.NONE) {
            return true;
        }
        if (pattern instanceof PyStr s) {
            return s.equals(PyStrInstance.valueOrNull(value));
        }
        return ObjectIsTrue.isTrue(frame, ObjectCall.callMethod(frame, pattern, MATCH, value));
    }

    static PyStr action(PyTuple item) {
        return PyStrInstance.valueOf(item.get(0));
    }

    /** Whether the registry has the key from under the present filters; {@code set} adds it. */
    boolean isKnown(Frame frame, Object registry, PyTuple key, boolean set) {
        if (!(registry instanceof PyDict dict)) {
            throw Errors.typeError("'registry' must be a dict or None");
        }
        Object of = dict.getStr(VERSION);
        if (of == null || !of.equals(version)) {
            dict.clear();
            dict.putStr(VERSION, version);
        } else {
            Object known = dict.get(frame, key);
            if (known != null && ObjectIsTrue.isTrue(frame, known)) {
                return true;
            }
        }
        if (set) {
            dict.put(frame, key, true);
        }
        return false;
    }
}
