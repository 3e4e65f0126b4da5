package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** Searching and replacing in bytes and bytearrays. */
final class AnyBytesSearchMethods {
    private AnyBytesSearchMethods() {
    }

    /** A part to search for: an int or bytes-like. */
    private static BufferBytes part(Frame frame, Object value) {
        BufferBytes part = AnyBytesSlots.part(frame, value);
        if (part == null) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '" + PyType.of(value).name()
                    + "'");
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

    private static long found(int index) {
        if (index < 0) {
            throw Errors.valueError("subsection not found");
        }
        return index;
    }

    @PythonMethod(value = "find", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "The lowest index of sub in self[start:end]; -1 if there is none.")
    static long find(Frame frame, AnyBytes self, Object sub, Object start, Object end) {
        BufferBytes part = part(frame, sub);
        int n = self.size();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        return ByteSearch.find(self.array(), from, to, part.array, part.offset, part.length);
    }

    @PythonMethod(value = "rfind", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "The highest index of sub in self[start:end]; -1 if there is none.")
    static long rfind(Frame frame, AnyBytes self, Object sub, Object start, Object end) {
        BufferBytes part = part(frame, sub);
        int n = self.size();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        return ByteSearch.rfind(self.array(), from, to, part.array, part.offset, part.length);
    }

    @PythonMethod(value = "index", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "As find, but raises ValueError.")
    static long index(Frame frame, AnyBytes self, Object sub, Object start, Object end) {
        BufferBytes part = part(frame, sub);
        int n = self.size();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        return found(ByteSearch.find(self.array(), from, to, part.array, part.offset, part.length));
    }

    @PythonMethod(value = "rindex", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "As rfind, but raises ValueError.")
    static long rindex(Frame frame, AnyBytes self, Object sub, Object start, Object end) {
        BufferBytes part = part(frame, sub);
        int n = self.size();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        return found(ByteSearch.rfind(self.array(), from, to, part.array, part.offset, part.length));
    }

    @PythonMethod(value = "count", signature = "($self, sub, start=None, end=None, /)", textSignature = false,
            doc = "How often sub lies in self[start:end], without overlaps.")
    static long count(Frame frame, AnyBytes self, Object sub, Object start, Object end) {
        BufferBytes part = part(frame, sub);
        int n = self.size();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        return ByteSearch.count(self.array(), from, to, part.array, part.offset, part.length);
    }

    @PythonMethod(value = "startswith", signature = "($self, prefix, start=None, end=None, /)", textSignature = false,
            doc = "Whether self[start:end] starts with the prefix or with one of a tuple.")
    static boolean startswith(Frame frame, AnyBytes self, Object prefix, Object start, Object end) {
        int n = self.size();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        if (prefix instanceof PyTuple several) {
            for (Object item : several.items()) {
                if (starts(self, BufferBytes.of(frame, item), from, to)) {
                    return true;
                }
            }
            return false;
        }
        BufferBytes part = BufferBytes.orNull(frame, prefix);
        if (part == null) {
            throw Errors.typeError("startswith first arg must be bytes or a tuple of bytes, not " + PyType.of(prefix).name());
        }
        return starts(self, part, from, to);
    }

    private static boolean starts(AnyBytes self, BufferBytes part, int from, int to) {
        int at = from;
        return at <= to - part.length && ByteSearch.matches(self.array(), at, part.array, part.offset, part.length);
    }

    @PythonMethod(value = "endswith", signature = "($self, suffix, start=None, end=None, /)", textSignature = false,
            doc = "Whether self[start:end] ends with the suffix or with one of a tuple.")
    static boolean endswith(Frame frame, AnyBytes self, Object suffix, Object start, Object end) {
        int n = self.size();
        int from = start(frame, start, n);
        int to = end(frame, end, n);
        if (suffix instanceof PyTuple several) {
            for (Object item : several.items()) {
                if (ends(self, BufferBytes.of(frame, item), from, to)) {
                    return true;
                }
            }
            return false;
        }
        BufferBytes part = BufferBytes.orNull(frame, suffix);
        if (part == null) {
            throw Errors.typeError("endswith first arg must be bytes or a tuple of bytes, not " + PyType.of(suffix).name());
        }
        return ends(self, part, from, to);
    }

    private static boolean ends(AnyBytes self, BufferBytes part, int from, int to) {
        int at = to - part.length;
        return at >= from && ByteSearch.matches(self.array(), at, part.array, part.offset, part.length);
    }

    @PythonMethod(value = "removeprefix", signature = "($self, prefix, /)", doc = "The bytes without the prefix.")
    static AnyBytes removePrefix(Frame frame, AnyBytes self, Object prefix) {
        BufferBytes part = BufferBytes.of(frame, prefix);
        int n = self.size();
        return self.part(starts(self, part, 0, n) ? part.length : 0, n);
    }

    @PythonMethod(value = "removesuffix", signature = "($self, suffix, /)", doc = "The bytes without the suffix.")
    static AnyBytes removeSuffix(Frame frame, AnyBytes self, Object suffix) {
        BufferBytes part = BufferBytes.of(frame, suffix);
        int n = self.size();
        return self.part(0, ends(self, part, 0, n) ? n - part.length : n);
    }

    @PythonMethod(value = "replace", signature = "($self, old, new, count=-1, /)",
            doc = "All occurrences of old, or the first count, replaced by new.")
    static AnyBytes replace(Frame frame, AnyBytes self, Object old, Object replacement, Object count) {
        BufferBytes from = BufferBytes.of(frame, old);
        BufferBytes to = BufferBytes.of(frame, replacement);
        int most = AnyBytesSplitMethods.count(frame, count);
        int n = self.size();
        byte[] data = self.array();
        int found = most == 0 ? 0 : ByteSearch.count(data, 0, n, from.array, from.offset, from.length);
        int times = most < 0 ? found : Math.min(most, found);
        if (times == 0) {
            return self.part(0, n);
        }
        long size = n + (long) times * (to.length - from.length);
        if (size > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        return self.make(replace(data, n, from, to, times, new byte[(int) size]));
    }

    private static byte[] replace(byte[] data, int n, BufferBytes from, BufferBytes to, int times, byte[] out) {
        int at = 0;
        int written = 0;
        for (int i = 0; i < times; i++) {
            int next = from.length == 0 ? i : ByteSearch.find(data, at, n, from.array, from.offset, from.length);
            System.arraycopy(data, at, out, written, next - at);
            written += next - at;
            System.arraycopy(to.array, to.offset, out, written, to.length);
            written += to.length;
            at = next + from.length;
        }
        System.arraycopy(data, at, out, written, n - at);
        return out;
    }
}
