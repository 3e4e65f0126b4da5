package org.pyston.modules.unicodedata;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A database of another version of Unicode: {@code unicodedata.ucd_3_2_0}. */
@PythonType(name = "UCD", module = "unicodedata")
public final class PyUcd extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyUcdExposed());

    private final UnicodeDatabase db;

    PyUcd(UnicodeDatabase db) {
        super(TYPE);
        this.db = db;
    }

    @PythonMethod(value = "category", signature = "($self, chr, /)",
            doc = "The general category.")
    static String category(PyUcd self, Object chr) {
        return self.db.category(Lookups.character(chr, "category() argument"));
    }

    @PythonMethod(value = "bidirectional", signature = "($self, chr, /)",
            doc = "The bidirectional class.")
    static String bidirectional(PyUcd self, Object chr) {
        return self.db.bidirectional(Lookups.character(chr, "bidirectional() argument"));
    }

    @PythonMethod(value = "combining", signature = "($self, chr, /)",
            doc = "The canonical combining class.")
    static long combining(PyUcd self, Object chr) {
        return self.db.combining(Lookups.character(chr, "combining() argument"));
    }

    @PythonMethod(value = "east_asian_width", signature = "($self, chr, /)",
            doc = "The East Asian width.")
    static String eastAsianWidth(PyUcd self, Object chr) {
        return self.db.eastAsianWidth(Lookups.character(chr, "east_asian_width() argument"));
    }

    @PythonMethod(value = "decomposition", signature = "($self, chr, /)",
            doc = "The decomposition mapping.")
    static String decomposition(PyUcd self, Object chr) {
        return self.db.decomposition(Lookups.character(chr, "decomposition() argument"));
    }

    @PythonMethod(value = "mirrored", signature = "($self, chr, /)",
            doc = "1 if the character is mirrored in bidirectional text.")
    static long mirrored(PyUcd self, Object chr) {
        return self.db.isMirrored(Lookups.character(chr, "mirrored() argument")) ? 1 : 0;
    }

    @PythonMethod(value = "decimal", signature = "($self, chr, default=<none>, /)",
            doc = "The value of a decimal digit.")
    static Object decimal(PyUcd self, Object chr, Object other) {
        return Lookups.decimal(self.db, chr, other);
    }

    @PythonMethod(value = "digit", signature = "($self, chr, default=<none>, /)",
            doc = "The value of a digit.")
    static Object digit(PyUcd self, Object chr, Object other) {
        return Lookups.digit(self.db, chr, other);
    }

    @PythonMethod(value = "numeric", signature = "($self, chr, default=<none>, /)",
            doc = "The numeric value.")
    static Object numeric(PyUcd self, Object chr, Object other) {
        return Lookups.numeric(self.db, chr, other);
    }

    @PythonMethod(value = "name", signature = "($self, chr, default=<none>, /)",
            doc = "The name.")
    static Object name(PyUcd self, Object chr, Object other) {
        return Lookups.name(self.db, chr, other);
    }

    @PythonMethod(value = "lookup", signature = "($self, name, /)",
            doc = "The character of a name.")
    static PyStr lookup(Frame frame, PyUcd self, Object name) {
        return Lookups.lookup(frame, self.db, name);
    }

    @PythonMethod(value = "normalize", signature = "($self, form, unistr, /)",
            doc = "The text in a normal form.")
    static PyStr normalize(PyUcd self, PyStr form, PyStr text) {
        return Lookups.normalize(self.db, form, text);
    }

    @PythonMethod(value = "is_normalized", signature = "($self, form, unistr, /)",
            doc = "Whether the text is in a normal form.")
    static boolean isNormalized(PyUcd self, PyStr form, PyStr text) {
        return Lookups.isNormalized(self.db, form, text);
    }

    @PythonGetter(value = "unidata_version", member = true)
    static String version(PyUcd self) {
        return self.db.version();
    }
}
