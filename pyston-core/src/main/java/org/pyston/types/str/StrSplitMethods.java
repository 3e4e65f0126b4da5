package org.pyston.types.str;

import java.util.List;
import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.SliceIndices;
import org.pyston.ops.StrJoin;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StrSplit;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Splitting and joining. Source: CPython's unicodeobject.c. */
final class StrSplitMethods {
    private StrSplitMethods() {
    }

    /** A number of cuts or replacements: negative for any number. */
    static int count(Frame frame, Object value) {
        long n = SliceIndices.toSize(frame, value);
        return n < 0 ? -1 : (int) Math.min(n, Integer.MAX_VALUE);
    }

    private static PyList list(List<PyStr> parts) {
        return PyList.of(parts.toArray());
    }

    /** The separator; null for white space. */
    private static PyStr separator(Object value) {
        if (value == PyNone.NONE) {
            return null;
        }
        PyStr separator = PyStrInstance.valueOrNull(value);
        if (separator == null) {
            throw Errors.typeError("must be str or None, not " + PyType.of(value).name());
        }
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    @PythonMethod(value = "split", signature = "($self, /, sep=None, maxsplit=-1)",
            doc = "The parts between the separators; white space separates when sep is None.")
    static PyList split(Frame frame, PyStr self, Object sep, Object maxsplit) {
        int max = count(frame, maxsplit);
        PyStr separator = separator(sep);
        return list(separator == null ? StrSplit.split(self, max) : StrSplit.split(self, separator, max));
    }

    @PythonMethod(value = "rsplit", signature = "($self, /, sep=None, maxsplit=-1)",
            doc = "The parts between the separators; white space separates when sep is None.")
    static PyList rsplit(Frame frame, PyStr self, Object sep, Object maxsplit) {
        int max = count(frame, maxsplit);
        PyStr separator = separator(sep);
        return list(separator == null ? StrSplit.rsplit(self, max) : StrSplit.rsplit(self, separator, max));
    }

    @PythonMethod(value = "splitlines", signature = "($self, /, keepends=False)", doc = "The lines.")
    static PyList splitLines(PyStr self, boolean keepends) {
        return list(StrSplit.splitlines(self, keepends));
    }

    @PythonMethod(value = "partition", signature = "($self, sep, /)",
            doc = "What is before the first separator, the separator, and what is after it.")
    static PyTuple partition(PyStr self, Object sep) {
        PyStr separator = PyStrInstance.valueOrNull(sep);
        if (separator == null) {
            throw Errors.typeError("must be str, not " + PyType.of(sep).name());
        }
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        PyStr[] parts = StrSplit.partition(self, separator);
        return PyTuple.of(parts[0], parts[1], parts[2]);
    }

    @PythonMethod(value = "rpartition", signature = "($self, sep, /)",
            doc = "What is before the last separator, the separator, and what is after it.")
    static PyTuple rpartition(PyStr self, Object sep) {
        PyStr separator = PyStrInstance.valueOrNull(sep);
        if (separator == null) {
            throw Errors.typeError("must be str, not " + PyType.of(sep).name());
        }
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        PyStr[] parts = StrSplit.rpartition(self, separator);
        return PyTuple.of(parts[0], parts[1], parts[2]);
    }

    @PythonMethod(value = "join", signature = "($self, iterable, /)",
            doc = "The strings of the iterable with this one between them.")
    static PyStr join(Frame frame, PyStr self, Object iterable) {
        return StrJoin.join(frame, self, iterable);
    }
}
