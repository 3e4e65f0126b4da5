package org.pyston.types.str;

import org.pyston.annotations.PythonMethod;
import org.pyston.text.PyStr;
import org.pyston.text.StrTests;

/** The tests of characters. Source: CPython's unicodeobject.c. */
final class StrTestMethods {
    private StrTestMethods() {
    }

    @PythonMethod(value = "isalpha", signature = "($self, /)", doc = "Whether all characters are letters and there is one.")
    static boolean isalpha(PyStr self) {
        return StrTests.isalpha(self);
    }

    @PythonMethod(value = "isalnum", signature = "($self, /)", doc = "Whether all characters are letters or digits and there is one.")
    static boolean isalnum(PyStr self) {
        return StrTests.isalnum(self);
    }

    @PythonMethod(value = "isdecimal", signature = "($self, /)", doc = "Whether all characters are decimal digits and there is one.")
    static boolean isdecimal(PyStr self) {
        return StrTests.isdecimal(self);
    }

    @PythonMethod(value = "isdigit", signature = "($self, /)", doc = "Whether all characters are digits and there is one.")
    static boolean isdigit(PyStr self) {
        return StrTests.isdigit(self);
    }

    @PythonMethod(value = "isnumeric", signature = "($self, /)", doc = "Whether all characters are numeric and there is one.")
    static boolean isnumeric(PyStr self) {
        return StrTests.isnumeric(self);
    }

    @PythonMethod(value = "isspace", signature = "($self, /)", doc = "Whether all characters are white space and there is one.")
    static boolean isspace(PyStr self) {
        return StrTests.isspace(self);
    }

    @PythonMethod(value = "isprintable", signature = "($self, /)", doc = "Whether repr() would escape none of the characters.")
    static boolean isprintable(PyStr self) {
        return StrTests.isprintable(self);
    }

    @PythonMethod(value = "isascii", signature = "($self, /)", doc = "Whether all characters are below U+0080.")
    static boolean isascii(PyStr self) {
        return StrTests.isascii(self);
    }

    @PythonMethod(value = "isidentifier", signature = "($self, /)", doc = "Whether the string is an identifier by Python's grammar.")
    static boolean isidentifier(PyStr self) {
        return StrTests.isidentifier(self);
    }

    @PythonMethod(value = "islower", signature = "($self, /)", doc = "Whether all cased characters are lower case and there is one.")
    static boolean islower(PyStr self) {
        return StrTests.islower(self);
    }

    @PythonMethod(value = "isupper", signature = "($self, /)", doc = "Whether all cased characters are upper case and there is one.")
    static boolean isupper(PyStr self) {
        return StrTests.isupper(self);
    }

    @PythonMethod(value = "istitle", signature = "($self, /)", doc = "Whether the string is in title case.")
    static boolean istitle(PyStr self) {
        return StrTests.istitle(self);
    }
}
