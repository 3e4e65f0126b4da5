package org.pyston.modules.unicodedata;

import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.UnicodeData;
import org.pyston.text.UnicodeNames;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** What the functions of the module and the methods of {@code UCD} do with a database. */
final class Lookups {
    private Lookups() {
    }

    /** The one character of an argument; {@code place} names the argument in the TypeError. */
    static int character(Object value, String place) {
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s == null || s.length() != 1) {
            throw Errors.typeError(place + " must be a unicode character, not " + PyType.of(value).name());
        }
        return s.codePointAt(0);
    }

    static Object decimal(UnicodeDatabase db, Object chr, Object other) {
        return digit(db.decimal(character(chr, "decimal() argument 1")), other, "not a decimal");
    }

    static Object digit(UnicodeDatabase db, Object chr, Object other) {
        return digit(db.digit(character(chr, "digit() argument 1")), other, "not a digit");
    }

    private static Object digit(int value, Object other, String error) {
        if (value >= 0) {
            return (long) value;
        }
        if (other == null) {
            throw Errors.valueError(error);
        }
        return other;
    }

    static Object numeric(UnicodeDatabase db, Object chr, Object other) {
        double value = db.numeric(character(chr, "numeric() argument 1"));
        if (!Double.isNaN(value)) {
            return value;
        }
        if (other == null) {
            throw Errors.valueError("not a numeric character");
        }
        return other;
    }

    static Object name(UnicodeDatabase db, Object chr, Object other) {
        int c = character(chr, "name() argument 1");
        String name = db.isAbsent(c) ? null : UnicodeNames.name(c);
        if (name != null) {
            return PyStr.of(name);
        }
        if (other == null) {
            throw Errors.valueError("no such name");
        }
        return other;
    }

    static PyStr lookup(Frame frame, UnicodeDatabase db, Object name) {
        PyStr text = PyStrInstance.valueOrNull(name);
        String wanted = (text != null ? text : BufferBytes.of(frame, name).latin1()).toString();
        int c = UnicodeNames.lookup(wanted);
        if (c < 0 || db.isAbsent(c) || !db.version().equals(UnicodeData.VERSION) && isAlias(wanted, c)) {
            throw Errors.make(ExceptionTypes.KEY_ERROR, "undefined character name '" + wanted + "'");
        }
        return PyStr.ofCodePoint(c);
    }

    /** Aliases are looked up in the newest version only. */
    private static boolean isAlias(String name, int c) {
        return !name.equalsIgnoreCase(UnicodeNames.name(c));
    }

    static PyStr normalize(UnicodeDatabase db, PyStr form, PyStr text) {
        String name = form.toString();
        switch (name) {
            case "NFC", "NFD", "NFKC", "NFKD" -> {
                return text.isEmpty() ? text : db.normalize(name, text);
            }
            default -> throw Errors.valueError("invalid normalization form");
        }
    }

    static boolean isNormalized(UnicodeDatabase db, PyStr form, PyStr text) {
        return normalize(db, form, text).equals(text);
    }
}
