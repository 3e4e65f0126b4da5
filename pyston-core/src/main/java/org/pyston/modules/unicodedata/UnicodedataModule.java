package org.pyston.modules.unicodedata;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** The module {@code unicodedata}. */
@PythonModule(value = "unicodedata", doc = "The database of Unicode 15.0.0.")
@ExportsTypes(PyUcd.class)
final class UnicodedataModule {
    private static final UnicodeDatabase DB = UnicodeDatabase.CURRENT;

    private UnicodedataModule() {
    }

    @PythonFunction(value = "category", signature = "($self, chr, /)",
            doc = "The general category.")
    static String category(Object chr) {
        return DB.category(Lookups.character(chr, "category() argument"));
    }

    @PythonFunction(value = "bidirectional", signature = "($self, chr, /)",
            doc = "The bidirectional class.")
    static String bidirectional(Object chr) {
        return DB.bidirectional(Lookups.character(chr, "bidirectional() argument"));
    }

    @PythonFunction(value = "combining", signature = "($self, chr, /)",
            doc = "The canonical combining class.")
    static long combining(Object chr) {
        return DB.combining(Lookups.character(chr, "combining() argument"));
    }

    @PythonFunction(value = "east_asian_width", signature = "($self, chr, /)",
            doc = "The East Asian width.")
    static String eastAsianWidth(Object chr) {
        return DB.eastAsianWidth(Lookups.character(chr, "east_asian_width() argument"));
    }

    @PythonFunction(value = "decomposition", signature = "($self, chr, /)",
            doc = "The decomposition mapping.")
    static String decomposition(Object chr) {
        return DB.decomposition(Lookups.character(chr, "decomposition() argument"));
    }

    @PythonFunction(value = "mirrored", signature = "($self, chr, /)",
            doc = "1 if the character is mirrored in bidirectional text.")
    static long mirrored(Object chr) {
        return DB.isMirrored(Lookups.character(chr, "mirrored() argument")) ? 1 : 0;
    }

    @PythonFunction(value = "decimal", signature = "($self, chr, default=<none>, /)",
            doc = "The value of a decimal digit.")
    static Object decimal(Object chr, Object other) {
        return Lookups.decimal(DB, chr, other);
    }

    @PythonFunction(value = "digit", signature = "($self, chr, default=<none>, /)",
            doc = "The value of a digit.")
    static Object digit(Object chr, Object other) {
        return Lookups.digit(DB, chr, other);
    }

    @PythonFunction(value = "numeric", signature = "($self, chr, default=<none>, /)",
            doc = "The numeric value.")
    static Object numeric(Object chr, Object other) {
        return Lookups.numeric(DB, chr, other);
    }

    @PythonFunction(value = "name", signature = "($self, chr, default=<none>, /)",
            doc = "The name.")
    static Object name(Object chr, Object other) {
        return Lookups.name(DB, chr, other);
    }

    @PythonFunction(value = "lookup", signature = "($self, name, /)",
            doc = "The character of a name.")
    static PyStr lookup(Frame frame, Object name) {
        return Lookups.lookup(frame, DB, name);
    }

    @PythonFunction(value = "normalize", signature = "($self, form, unistr, /)",
            doc = "The text in a normal form.")
    static PyStr normalize(PyStr form, PyStr text) {
        return Lookups.normalize(DB, form, text);
    }

    @PythonFunction(value = "is_normalized", signature = "($self, form, unistr, /)",
            doc = "Whether the text is in a normal form.")
    static boolean isNormalized(PyStr form, PyStr text) {
        return Lookups.isNormalized(DB, form, text);
    }

    @PythonConstant("unidata_version")
    static String version() {
        return DB.version();
    }

    @PythonConstant("ucd_3_2_0")
    static Object oldDatabase() {
        return new PyUcd(new Unicode32());
    }
}
