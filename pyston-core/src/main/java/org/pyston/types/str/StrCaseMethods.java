package org.pyston.types.str;

import org.pyston.annotations.PythonMethod;
import org.pyston.text.PyStr;
import org.pyston.text.StrCase;

/** Changes of case. Source: CPython's unicodeobject.c. */
final class StrCaseMethods {
    private StrCaseMethods() {
    }

    @PythonMethod(value = "lower", signature = "($self, /)", doc = "The string in lower case.")
    static PyStr lower(PyStr self) {
        return StrCase.lower(self);
    }

    @PythonMethod(value = "upper", signature = "($self, /)", doc = "The string in upper case.")
    static PyStr upper(PyStr self) {
        return StrCase.upper(self);
    }

    @PythonMethod(value = "casefold", signature = "($self, /)", doc = "A form for comparisons without regard to case.")
    static PyStr casefold(PyStr self) {
        return StrCase.casefold(self);
    }

    @PythonMethod(value = "capitalize", signature = "($self, /)", doc = "The first character in title case, the others in lower case.")
    static PyStr capitalize(PyStr self) {
        return StrCase.capitalize(self);
    }

    @PythonMethod(value = "title", signature = "($self, /)", doc = "Every word begins in title case, the rest is lower case.")
    static PyStr title(PyStr self) {
        return StrCase.title(self);
    }

    @PythonMethod(value = "swapcase", signature = "($self, /)", doc = "Upper case made lower and the other way round.")
    static PyStr swapcase(PyStr self) {
        return StrCase.swapcase(self);
    }
}
