package org.pyston.modules._sre;

import java.util.Arrays;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.str.PyStrInstance;

/** What a pattern is applied to, as Python gave it and as the engine wants it. */
final class PatternText {
    /** The object that was given. */
    final Object object;
    /** The string, or null for bytes. */
    final PyStr text;
    /** The bytes, or null for a string. */
    final BufferBytes bytes;

    private PatternText(Object object, PyStr text, BufferBytes bytes) {
        this.object = object;
        this.text = text;
        this.bytes = bytes;
    }

    /** A str or a bytes-like object; raises TypeError for anything else. */
    static PatternText of(Frame frame, Object object) {
        PyStr text = PyStrInstance.valueOrNull(object);
        if (text != null) {
            return new PatternText(object, text, null);
        }
        if (!PyBuffer.isExporter(object)) {
            throw Errors.typeError("expected string or bytes-like object, got '" + PyType.of(object).name() + "'");
        }
        return new PatternText(object, null, BufferBytes.of(frame, object));
    }

    Subject subject() {
        return text != null ? Subject.of(text) : Subject.ofBytes(bytes.array, bytes.offset, bytes.length);
    }

    int length() {
        return text != null ? text.length() : bytes.length;
    }

    /** The part as a str or bytes; the indices are cut to the length, which bytearrays may have changed. */
    Object slice(int from, int to) {
        if (text != null) {
            return text.substring(from, to);
        }
        int start = Math.min(from, bytes.length);
        int end = Math.max(start, Math.min(to, bytes.length));
        if (start == 0 && end == bytes.length && object instanceof PyBytes b && b.type() == PyBytes.TYPE) {
            return b;
        }
        return PyBytes.of(Arrays.copyOfRange(bytes.array, bytes.offset + start, bytes.offset + end));
    }

    /** The empty str or bytes. */
    Object empty() {
        return text != null ? PyStr.EMPTY : PyBytes.EMPTY;
    }
}
