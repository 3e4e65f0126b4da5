package org.pyston.types.str;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectGetItem;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.integer.PyInt;

/** Translation by table. Source: CPython's unicodeobject.c. */
final class StrTranslateMethods {
    private StrTranslateMethods() {
    }

    private static final int CODE_POINTS = 0x110000;

    @PythonMethod(value = "translate", signature = "($self, table, /)",
            doc = "Each character replaced by what the table has for its ordinal; None leaves it out.")
    static PyStr translate(Frame frame, PyStr self, Object table) {
        PyStrBuilder out = new PyStrBuilder(self.length());
        for (int i = 0; i < self.length(); i++) {
            int c = self.codePointAt(i);
            append(out, c, mapped(frame, table, c));
        }
        return out.build();
    }

    /** The table's entry; null when it has none. */
    private static Object mapped(Frame frame, Object table, int c) {
        if (table instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            return dict.get(frame, (long) c);
        }
        try {
            return ObjectGetItem.get(frame, table, (long) c);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static void append(PyStrBuilder out, int c, Object mapped) {
        if (mapped == null) {
            out.append(c);
            return;
        }
        if (mapped == PyNone.NONE) {
            return;
        }
        PyStr text = PyStrInstance.valueOrNull(mapped);
        if (text != null) {
            out.append(text);
            return;
        }
        Object number = PyInt.valueOrNull(mapped);
        if (number == null) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        if (!(number instanceof Long l) || l < 0 || l >= CODE_POINTS) {
            throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        out.append((int) (long) l);
    }

    @PythonMethod(value = "maketrans", signature = "(x, y=<none>, z=<none>, /)", kind = PythonMethod.Kind.STATIC,
            textSignature = false, doc = "A table for translate().")
    static PyDict makeTrans(Frame frame, Object x, PyStr y, PyStr z) {
        PyDict table = new PyDict();
        if (y == null) {
            fromDict(frame, table, x);
            return table;
        }
        PyStr from = PyStrInstance.valueOrNull(x);
        if (from == null) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        if (from.length() != y.length()) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < from.length(); i++) {
            table.put(frame, (long) from.codePointAt(i), (long) y.codePointAt(i));
        }
        for (int i = 0; z != null && i < z.length(); i++) {
            table.put(frame, (long) z.codePointAt(i), PyNone.NONE);
        }
        return table;
    }

    private static void fromDict(Frame frame, PyDict table, Object x) {
        if (!(x instanceof PyDict given) || given.type() != PyDict.TYPE) {
            throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
        }
        Object[] items = given.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            Object key = items[i];
            PyStr text = PyStrInstance.valueOrNull(key);
            if (text != null) {
                if (text.length() != 1) {
                    throw Errors.valueError("string keys in translate table must be of length 1");
                }
                key = (long) text.codePointAt(0);
            } else if (!PyInt.isInt(key)) {
                throw Errors.typeError("keys in translate table must be strings or integers");
            }
            table.put(frame, key, items[i + 1]);
        }
    }
}
