package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.Warnings;
import org.pyston.object.CompareOp;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** Turns relative module names into absolute ones. Source: language reference 5.7, PEP 366. */
final class RelativeNames {
    private RelativeNames() {
    }

    /** The full name of {@code name} seen from a module with these globals, {@code level} dots up. */
    static PyStr resolve(Frame frame, PyStr name, Object globals, int level) {
        String base = calcPackage(frame, globals).toString();
        if (base.isEmpty()) {
            throw noParent();
        }
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw ImportErrors.importError("attempted relative import beyond top-level package", null);
            }
            base = base.substring(0, dot);
        }
        return PyStr.of(name.isEmpty() ? base : base + "." + name);
    }

    private static org.pyston.runtime.PyException noParent() {
        return ImportErrors.importError("attempted relative import with no known parent package", null);
    }

    /** The package of the module with these globals: {@code __package__}, {@code __spec__.parent} or by {@code __name__}. */
    static PyStr calcPackage(Frame frame, Object globals) {
        if (globals == null || globals == PyNone.NONE) {
            throw Errors.keyError(PyStr.of("'__name__' not in globals"));
        }
        if (!(globals instanceof PyDict dict)) {
            throw Errors.typeError("globals must be a dict");
        }
        Object packageName = noneIfMissing(dict.getStr(Names.PACKAGE));
        Object spec = noneIfMissing(dict.getStr(Names.SPEC));
        if (packageName != PyNone.NONE) {
            PyStr text = string(packageName, "package must be a string");
            if (spec != PyNone.NONE && !ObjectRichCompare.test(frame, text,
                    ObjectGetAttr.get(frame, spec, ImportNames.PARENT), CompareOp.EQ)) {
                Warnings.warn(frame, ExceptionTypes.DEPRECATION_WARNING, "__package__ != __spec__.parent", 1);
            }
            return text;
        }
        if (spec != PyNone.NONE) {
            return string(ObjectGetAttr.get(frame, spec, ImportNames.PARENT), "__spec__.parent must be a string");
        }
        Warnings.warn(frame, ExceptionTypes.IMPORT_WARNING, "can't resolve package from __spec__ or __package__, "
                + "falling back on __name__ and __path__", 1);
        return byName(dict);
    }

    private static PyStr byName(PyDict globals) {
        Object name = globals.getStr(Names.NAME);
        if (name == null) {
            throw Errors.keyError(PyStr.of("'__name__' not in globals"));
        }
        PyStr text = string(name, "__name__ must be a string");
        if (globals.getStr(Names.PATH) != null) {
            return text;
        }
        int dot = text.toString().lastIndexOf('.');
        if (dot < 0) {
            throw noParent();
        }
        return PyStr.of(text.toString().substring(0, dot));
    }

    private static Object noneIfMissing(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    private static PyStr string(Object value, String message) {
        PyStr text = PyStrInstance.valueOrNull(value);
        if (text == null) {
            throw Errors.typeError(message);
        }
        return text;
    }
}
