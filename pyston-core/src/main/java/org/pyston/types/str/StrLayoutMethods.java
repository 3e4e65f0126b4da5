package org.pyston.types.str;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StrJustify;

/** Filling and stripping. Source: CPython's unicodeobject.c. */
final class StrLayoutMethods {
    private StrLayoutMethods() {
    }

    /** A width: what is beyond any string's length raises MemoryError where CPython cannot allocate. */
    private static int width(Frame frame, Object value) {
        long n = SliceIndices.toSize(frame, value);
        if (n > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        return (int) Math.max(n, -1);
    }

    private static int fill(Object value) {
        PyStr fill = PyStrInstance.valueOrNull(value);
        if (fill == null) {
            throw Errors.typeError("The fill character must be a unicode character, not " + PyType.of(value).name());
        }
        if (fill.length() != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        return fill.codePointAt(0);
    }

    @PythonMethod(value = "center", signature = "($self, width, fillchar=' ', /)",
            doc = "The string filled up to the width.")
    static PyStr center(Frame frame, PyStr self, Object width, Object fillchar) {
        int columns = width(frame, width);
        return StrJustify.center(self, columns, fill(fillchar));
    }

    @PythonMethod(value = "ljust", signature = "($self, width, fillchar=' ', /)",
            doc = "The string filled up to the width.")
    static PyStr ljust(Frame frame, PyStr self, Object width, Object fillchar) {
        int columns = width(frame, width);
        return StrJustify.ljust(self, columns, fill(fillchar));
    }

    @PythonMethod(value = "rjust", signature = "($self, width, fillchar=' ', /)",
            doc = "The string filled up to the width.")
    static PyStr rjust(Frame frame, PyStr self, Object width, Object fillchar) {
        int columns = width(frame, width);
        return StrJustify.rjust(self, columns, fill(fillchar));
    }

    @PythonMethod(value = "zfill", signature = "($self, width, /)", doc = "Zeros put in after the sign, up to the width.")
    static PyStr zfill(Frame frame, PyStr self, Object width) {
        return StrJustify.zfill(self, width(frame, width));
    }

    @PythonMethod(value = "expandtabs", signature = "($self, /, tabsize=8)", doc = "Tabs replaced by spaces.")
    static PyStr expandTabs(PyStr self, int tabsize) {
        return StrJustify.expandtabs(self, tabsize);
    }

    @PythonMethod(value = "strip", signature = "($self, chars=None, /)",
            doc = "The string without white space, or the given characters, at both ends.")
    static PyStr strip(PyStr self, Object chars) {
        return StrJustify.strip(self, characters(chars, "strip"));
    }

    @PythonMethod(value = "lstrip", signature = "($self, chars=None, /)",
            doc = "The string without white space, or the given characters, at the start.")
    static PyStr lstrip(PyStr self, Object chars) {
        return StrJustify.lstrip(self, characters(chars, "lstrip"));
    }

    @PythonMethod(value = "rstrip", signature = "($self, chars=None, /)",
            doc = "The string without white space, or the given characters, at the end.")
    static PyStr rstrip(PyStr self, Object chars) {
        return StrJustify.rstrip(self, characters(chars, "rstrip"));
    }

    private static PyStr characters(Object chars, String method) {
        if (chars == PyNone.NONE) {
            return null;
        }
        PyStr text = PyStrInstance.valueOrNull(chars);
        if (text == null) {
            throw Errors.typeError(method + " arg must be None or str");
        }
        return text;
    }
}
