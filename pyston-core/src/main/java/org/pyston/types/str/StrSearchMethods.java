package org.pyston.types.str;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StrSearch;
import org.pyston.types.tuple.PyTuple;

/** Searching and replacing. Source: CPython's unicodeobject.c. */
final class StrSearchMethods {
    private StrSearchMethods() {
    }

    /** A part to search for; the error text of CPython's converter. */
    private static PyStr part(Object value) {
        PyStr part = PyStrInstance.valueOrNull(value);
        if (part == null) {
            throw Errors.typeError("must be str, not " + PyType.of(value).name());
        }
        return part;
    }

    private static int start(Frame frame, Object start, int length) {
        return position(frame, start, 0, length);
    }

    private static int end(Frame frame, Object end, int length) {
        return Math.min(length, position(frame, end, length, length));
    }

    /** A position; may lie beyond the end. */
    private static int position(Frame frame, Object value, int missing, int length) {
        if (value == null || value == PyNone.NONE) {
            return missing;
        }
        long p = SliceIndices.clip(frame, value);
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, p < 0 ? p + length : p));
    }

    @PythonMethod(value = "find", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "The lowest index of sub in self[start:end]; -1 if there is none.")
    static long find(Frame frame, PyStr self, Object sub, Object start, Object end) {
        PyStr part = part(sub);
        int n = self.length();
        return StrSearch.find(self, part, start(frame, start, n), end(frame, end, n));
    }

    @PythonMethod(value = "rfind", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "The highest index of sub in self[start:end]; -1 if there is none.")
    static long rfind(Frame frame, PyStr self, Object sub, Object start, Object end) {
        PyStr part = part(sub);
        int n = self.length();
        return StrSearch.rfind(self, part, start(frame, start, n), end(frame, end, n));
    }

    @PythonMethod(value = "index", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "As find, but raises ValueError.")
    static long index(Frame frame, PyStr self, Object sub, Object start, Object end) {
        PyStr part = part(sub);
        int n = self.length();
        return found(StrSearch.find(self, part, start(frame, start, n), end(frame, end, n)));
    }

    @PythonMethod(value = "rindex", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "As rfind, but raises ValueError.")
    static long rindex(Frame frame, PyStr self, Object sub, Object start, Object end) {
        PyStr part = part(sub);
        int n = self.length();
        return found(StrSearch.rfind(self, part, start(frame, start, n), end(frame, end, n)));
    }

    @PythonMethod(value = "count", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "How often sub lies in self[start:end], without overlaps.")
    static long count(Frame frame, PyStr self, Object sub, Object start, Object end) {
        PyStr part = part(sub);
        int n = self.length();
        return StrSearch.count(self, part, start(frame, start, n), end(frame, end, n));
    }

    private static long found(int index) {
        if (index < 0) {
            throw Errors.valueError("substring not found");
        }
        return index;
    }

    @PythonMethod(value = "startswith", signature = "($self, prefix, start=None, end=None, /)", textSignature = false,
            doc = "Whether self[start:end] starts with the prefix or with one of a tuple.")
    static boolean startswith(Frame frame, PyStr self, Object prefix, Object start, Object end) {
        int n = self.length();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        if (prefix instanceof PyTuple several) {
            for (Object item : several.items()) {
                PyStr one = PyStrInstance.valueOrNull(item);
                if (one == null) {
                    throw Errors.typeError("tuple for startswith must only contain str, not " + PyType.of(item).name());
                }
                if (StrSearch.startswith(self, one, from, to)) {
                    return true;
                }
            }
            return false;
        }
        PyStr one = PyStrInstance.valueOrNull(prefix);
        if (one == null) {
            throw Errors.typeError("startswith first arg must be str or a tuple of str, not " + PyType.of(prefix).name());
        }
        return StrSearch.startswith(self, one, from, to);
    }

    @PythonMethod(value = "endswith", signature = "($self, suffix, start=None, end=None, /)", textSignature = false,
            doc = "Whether self[start:end] ends with the suffix or with one of a tuple.")
    static boolean endswith(Frame frame, PyStr self, Object suffix, Object start, Object end) {
        int n = self.length();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        if (suffix instanceof PyTuple several) {
            for (Object item : several.items()) {
                PyStr one = PyStrInstance.valueOrNull(item);
                if (one == null) {
                    throw Errors.typeError("tuple for endswith must only contain str, not " + PyType.of(item).name());
                }
                if (StrSearch.endswith(self, one, from, to)) {
                    return true;
                }
            }
            return false;
        }
        PyStr one = PyStrInstance.valueOrNull(suffix);
        if (one == null) {
            throw Errors.typeError("endswith first arg must be str or a tuple of str, not " + PyType.of(suffix).name());
        }
        return StrSearch.endswith(self, one, from, to);
    }

    @PythonMethod(value = "replace", signature = "($self, old, new, count=-1, /)",
            doc = "All occurrences of old, or the first count, replaced by new.")
    static PyStr replace(Frame frame, PyStr self, PyStr old, PyStr replacement, Object count) {
        return StrSearch.replace(self, old, replacement, StrSplitMethods.count(frame, count));
    }

    @PythonMethod(value = "removeprefix", signature = "($self, prefix, /)",
            doc = "The string without the prefix if it has it.")
    static PyStr removePrefix(PyStr self, PyStr prefix) {
        int n = self.length();
        return StrSearch.startswith(self, prefix, 0, n) ? self.substring(prefix.length(), n) : self;
    }

    @PythonMethod(value = "removesuffix", signature = "($self, suffix, /)",
            doc = "The string without the suffix if it has it.")
    static PyStr removeSuffix(PyStr self, PyStr suffix) {
        int n = self.length();
        return StrSearch.endswith(self, suffix, 0, n) ? self.substring(0, n - suffix.length()) : self;
    }
}
