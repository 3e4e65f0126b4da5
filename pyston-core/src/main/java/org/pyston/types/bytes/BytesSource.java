package org.pyston.types.bytes;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.CodecText;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** What {@code bytes(...)} and {@code bytearray(...)} make bytes of. Source: CPython's bytes_new, bytearray___init__. */
public final class BytesSource {
    private static final PyStr BYTES = PyStr.of("__bytes__");
    private static final byte[] NONE = new byte[0];

    private BytesSource() {
    }

    /** {@code o.__bytes__()}; null when its type has no such method. Raises TypeError for a result that is not bytes. */
    public static PyBytes byMethod(Frame frame, Object o) {
        Object made = o instanceof AnyBytes && PyType.of(o).isBuiltin() ? null : SpecialMethod.call(frame, o, BYTES);
        if (made == null || made instanceof PyBytes) {
            return (PyBytes) made;
        }
        throw Errors.typeError("__bytes__ returned non-bytes (type " + PyType.of(made).name() + ")");
    }

    /** The bytes that the arguments stand for; each may be null. */
    static byte[] of(Frame frame, Object source, PyStr encoding, PyStr errors, boolean isBytes) {
        PyStr text = source == null ? null : PyStrInstance.valueOrNull(source);
        if (source == null || text == null && (encoding != null || errors != null)) {
            if (encoding != null || errors != null) {
                throw Errors.typeError((encoding != null ? "encoding" : "errors") + " without a string argument");
            }
            return NONE;
        }
        if (encoding != null) {
            return CodecText.encode(frame, text, encoding, errors).array().clone();
        }
        if (text != null) {
            throw Errors.typeError(errors != null ? "string argument without an encoding"
                    : "string argument without an encoding");
        }
        return ofObject(frame, source, isBytes);
    }

    private static byte[] ofObject(Frame frame, Object source, boolean isBytes) {
        if (source instanceof Long || PyType.slotsOf(source).has(SlotId.INDEX)) {
            Object count = count(frame, source);
            if (count != null) {
                return zeros(frame, count);
            }
        }
        BufferBytes buffer = BufferBytes.orNull(frame, source);
        if (buffer != null) {
            return buffer.toArray();
        }
        if (!SequenceFast.isIterable(source)) {
            throw Errors.typeError("cannot convert '" + PyType.of(source).name() + "' object to "
                    + (isBytes ? "bytes" : "bytearray"));
        }
        return ByteValues.collect(frame, source, isBytes);
    }

    /** The number; null when {@code __index__} raised TypeError: then other ways are tried. */
    private static Object count(Frame frame, Object source) {
        try {
            return NumberIndex.asLong(frame, source, ExceptionTypes.OVERFLOW_ERROR);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static byte[] zeros(Frame frame, Object count) {
        long n = (Long) count;
        if (n < 0) {
            throw Errors.valueError("negative count");
        }
        if (n > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        return new byte[(int) n];
    }
}
