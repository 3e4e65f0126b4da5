package org.pyston.modules._sre;

import java.io.ByteArrayOutputStream;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.str.PyStrInstance;

/** {@code sub} and {@code subn}: one use. */
final class Substitution {
    private final Frame frame;
    private final PyPattern pattern;
    private final PatternText text;
    private final long limit;
    /** A literal replacement, a PySreTemplate, or a callable. */
    private final Object filter;
    private final boolean isLiteral;
    /** One of the two, by the kind of the text. */
    private PyStrBuilder out;
    private ByteArrayOutputStream byteOut;
    private int count;
    /** The number of pieces so far, for the text of an error. */
    private int pieces;

    Substitution(Frame frame, PyPattern pattern, Object replacement, Object string, long limit) {
        this.frame = frame;
        this.pattern = pattern;
        this.limit = limit;
        Object chosen = replacement;
        boolean literal = false;
        if (!PyType.slotsOf(replacement).has(SlotId.CALL)) {
            literal = isLiteral(frame, replacement);
            if (!literal) {
                chosen = SreModule.compileTemplate(frame, pattern, replacement);
                if (chosen instanceof PySreTemplate t && t.template.isLiteral()) {
                    chosen = t.first;
                    literal = true;
                }
            }
        }
        this.filter = chosen;
        this.isLiteral = literal;
        this.text = pattern.text(frame, string);
    }

    /** Whether the replacement has no backslash. */
    private static boolean isLiteral(Frame frame, Object replacement) {
        PyStr s = PyStrInstance.valueOrNull(replacement);
        if (s != null) {
            for (int i = 0; i < s.length(); i++) {
                if (s.codePointAt(i) == '\\') {
                    return false;
                }
            }
            return true;
        }
        if (!PyBuffer.isExporter(replacement)) {
            return false;
        }
        BufferBytes bytes = BufferBytes.of(frame, replacement);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes.get(i) == '\\') {
                return false;
            }
        }
        return true;
    }

    /** How many matches were replaced. */
    int count() {
        return count;
    }

    Object run() {
        SreMatcher matcher = pattern.matcher(frame, text, 0, Long.MAX_VALUE);
        int copied = 0;
        while ((limit == 0 || count < limit) && matcher.search()) {
            if (count == 0) {
                begin();
            }
            copy(copied, matcher.start());
            replace(matcher);
            copied = matcher.end();
            count++;
            matcher.advance();
        }
        if (count == 0) {
            return text.slice(0, text.length());
        }
        copy(copied, text.length());
        return out != null ? out.build() : PyBytes.of(byteOut.toByteArray());
    }

    private void begin() {
        if (text.text != null) {
            out = new PyStrBuilder(text.length() + 16);
        } else {
            byteOut = new ByteArrayOutputStream(text.length() + 16);
        }
    }

    private void copy(int from, int to) {
        if (from < to) {
            pieces++;
            if (out != null) {
                out.append(text.text, from, to);
            } else {
                byteOut.write(text.bytes.array, text.bytes.offset + from, to - from);
            }
        }
    }

    private void replace(SreMatcher matcher) {
        if (isLiteral) {
            append(filter);
        } else if (filter instanceof PySreTemplate t) {
            expand(t, matcher.spans());
        } else {
            Object item = ObjectCall.call1(frame, filter, PyMatch.of(pattern, text, matcher, 0, Long.MAX_VALUE));
            if (item != PyNone.NONE) {
                append(item);
            }
        }
    }

    private void expand(PySreTemplate t, int[] spans) {
        t.check(spans);
        if (out != null && t.isText()) {
            t.template.expand(text.text, spans, out);
            pieces++;
        } else if (out == null && !t.isText()) {
            t.template.expand(text.bytes.array, text.bytes.offset, spans, byteOut);
            pieces++;
        } else {
            throw mismatch(t.first);
        }
    }

    private void append(Object item) {
        if (out != null) {
            PyStr s = PyStrInstance.valueOrNull(item);
            if (s == null) {
                throw mismatch(item);
            }
            out.append(s);
        } else {
            BufferBytes bytes = BufferBytes.orNull(frame, item);
            if (bytes == null) {
                throw mismatch(item);
            }
            byteOut.write(bytes.array, bytes.offset, bytes.length);
        }
        pieces++;
    }

    private PyException mismatch(Object item) {
        return Errors.typeError("sequence item " + pieces + ": expected " + (out != null ? "str instance"
                : "a bytes-like object") + ", " + PyType.of(item).name() + " found");
    }
}
