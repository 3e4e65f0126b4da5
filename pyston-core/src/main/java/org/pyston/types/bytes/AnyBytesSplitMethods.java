package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Splitting and joining bytes and bytearrays. */
final class AnyBytesSplitMethods {
    private AnyBytesSplitMethods() {
    }

    /** A number of cuts or replacements: negative for any number. */
    static int count(Frame frame, Object value) {
        long n = SliceIndices.toSize(frame, value);
        return n < 0 ? -1 : (int) Math.min(n, Integer.MAX_VALUE);
    }

    private static BufferBytes separator(Frame frame, Object value) {
        BufferBytes separator = BufferBytes.of(frame, value);
        if (separator.length == 0) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    @PythonMethod(value = "split", signature = "($self, /, sep=None, maxsplit=-1)",
            doc = "The parts between the separators; white space separates when sep is None.")
    static PyList split(Frame frame, AnyBytes self, Object sep, Object maxsplit) {
        int max = count(frame, maxsplit);
        if (sep == PyNone.NONE) {
            return splitSpace(self, max);
        }
        BufferBytes by = separator(frame, sep);
        int n = self.size();
        byte[] data = self.array();
        PyList out = new PyList();
        int from = 0;
        for (int left = max; left != 0; left--) {
            int i = ByteSearch.find(data, from, n, by.array, by.offset, by.length);
            if (i < 0) {
                break;
            }
            out.append(self.part(from, i));
            from = i + by.length;
        }
        out.append(self.part(from, n));
        return out;
    }

    private static PyList splitSpace(AnyBytes self, int max) {
        int n = self.size();
        byte[] data = self.array();
        PyList out = new PyList();
        int i = 0;
        for (int left = max; ; left--) {
            while (i < n && Ascii.isSpace(data[i])) {
                i++;
            }
            if (i == n || left == 0) {
                break;
            }
            int from = i;
            while (i < n && !Ascii.isSpace(data[i])) {
                i++;
            }
            out.append(self.part(from, i));
        }
        if (i < n) {
            out.append(self.part(i, n)); // cuts are used up: white space at the end stays
        }
        return out;
    }

    @PythonMethod(value = "rsplit", signature = "($self, /, sep=None, maxsplit=-1)",
            doc = "As split, but the cuts are counted from the end.")
    static PyList rsplit(Frame frame, AnyBytes self, Object sep, Object maxsplit) {
        int max = count(frame, maxsplit);
        if (sep == PyNone.NONE) {
            return rsplitSpace(self, max);
        }
        BufferBytes by = separator(frame, sep);
        byte[] data = self.array();
        PyList out = new PyList();
        int end = self.size();
        for (int left = max; left != 0; left--) {
            int i = ByteSearch.rfind(data, 0, end, by.array, by.offset, by.length);
            if (i < 0) {
                break;
            }
            out.append(self.part(i + by.length, end));
            end = i;
        }
        out.append(self.part(0, end));
        out.reverse();
        return out;
    }

    private static PyList rsplitSpace(AnyBytes self, int max) {
        int end = self.size();
        byte[] data = self.array();
        PyList out = new PyList();
        for (int left = max; ; left--) {
            while (end > 0 && Ascii.isSpace(data[end - 1])) {
                end--;
            }
            if (end == 0 || left == 0) {
                break;
            }
            int from = end;
            while (from > 0 && !Ascii.isSpace(data[from - 1])) {
                from--;
            }
            out.append(self.part(from, end));
            end = from;
        }
        if (end > 0) {
            out.append(self.part(0, end));
        }
        out.reverse();
        return out;
    }

    @PythonMethod(value = "splitlines", signature = "($self, /, keepends=False)", doc = "The lines.")
    static PyList splitLines(AnyBytes self, boolean keepends) {
        int n = self.size();
        byte[] data = self.array();
        PyList out = new PyList();
        int from = 0;
        while (from < n) {
            int end = from;
            while (end < n && data[end] != '\n' && data[end] != '\r') {
                end++;
            }
            int next = end;
            if (next < n) {
                next += data[end] == '\r' && end + 1 < n && data[end + 1] == '\n' ? 2 : 1;
            }
            out.append(self.part(from, keepends ? next : end));
            from = next;
        }
        return out;
    }

    @PythonMethod(value = "partition", signature = "($self, sep, /)",
            doc = "What is before the first separator, the separator, and what is after it.")
    static PyTuple partition(Frame frame, AnyBytes self, Object sep) {
        BufferBytes by = separator(frame, sep);
        int n = self.size();
        int i = ByteSearch.find(self.array(), 0, n, by.array, by.offset, by.length);
        return i < 0 ? PyTuple.of(self.part(0, n), self.part(0, 0), self.part(0, 0)) : parts(self, i, by, n);
    }

    @PythonMethod(value = "rpartition", signature = "($self, sep, /)",
            doc = "What is before the last separator, the separator, and what is after it.")
    static PyTuple rpartition(Frame frame, AnyBytes self, Object sep) {
        BufferBytes by = separator(frame, sep);
        int n = self.size();
        int i = ByteSearch.rfind(self.array(), 0, n, by.array, by.offset, by.length);
        return i < 0 ? PyTuple.of(self.part(0, 0), self.part(0, 0), self.part(0, n)) : parts(self, i, by, n);
    }

    private static PyTuple parts(AnyBytes self, int at, BufferBytes by, int n) {
        int next = at + by.length;
        return PyTuple.of(self.part(0, at), self.part(at, next), self.part(next, n));
    }

    @PythonMethod(value = "join", signature = "($self, iterable_of_bytes, /)",
            doc = "The bytes of the iterable with these between them.")
    static AnyBytes join(Frame frame, AnyBytes self, Object items) {
        Object[] all = SequenceFast.toArray(frame, items, "can only join an iterable");
        if (all.length == 1 && all[0] instanceof PyBytes b && b.type() == PyBytes.TYPE && self instanceof PyBytes) {
            return b;
        }
        BufferBytes[] parts = new BufferBytes[all.length];
        int n = self.size();
        long size = (long) n * Math.max(0, all.length - 1);
        for (int i = 0; i < all.length; i++) {
            parts[i] = BufferBytes.orNull(frame, all[i]);
            if (parts[i] == null) {
                throw Errors.typeError("sequence item " + i + ": expected a bytes-like object, "
                        + PyType.of(all[i]).name() + " found");
            }
            size += parts[i].length;
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        byte[] out = new byte[(int) size];
        byte[] separator = self.array();
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                System.arraycopy(separator, 0, out, at, n);
                at += n;
            }
            System.arraycopy(parts[i].array, parts[i].offset, out, at, parts[i].length);
            at += parts[i].length;
        }
        return self.make(out);
    }
}
