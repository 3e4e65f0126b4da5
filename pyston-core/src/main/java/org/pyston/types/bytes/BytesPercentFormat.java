package org.pyston.types.bytes;

import java.nio.charset.StandardCharsets;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.PercentFormat;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** {@code format % args} of bytes and bytearray, done on Latin-1 text. Source: PEP 461, CPython's _PyBytes_FormatEx. */
final class BytesPercentFormat extends PercentFormat {

    private BytesPercentFormat(Frame frame, Object args) {
        super(frame, args);
    }

    static byte[] format(Frame frame, AnyBytes format, Object args) {
        int n = format.size();
        PyStr result = new BytesPercentFormat(frame, args).run(PyStr.ofLatin1(format.array(), 0, n));
        return result.narrow().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    protected boolean isText(Object value) {
        return value instanceof AnyBytes || org.pyston.types.str.PyStrInstance.isStr(value);
    }

    @Override
    protected String context() {
        return "bytes";
    }

    @Override
    protected Object key(PyStr key) {
        return PyBytes.of(key.narrow().getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    protected PyStr text(Object value, int conversion) {
        return switch (conversion) {
            case 's', 'b' -> bytes(value);
            case 'r', 'a' -> ObjectRepr.ascii(frame, value);
            default -> null;
        };
    }

    private PyStr bytes(Object value) {
        PyBytes made = BytesSource.byMethod(frame, value);
        if (made != null) {
            return made.latin1();
        }
        BufferBytes bytes = BufferBytes.orNull(frame, value);
        if (bytes == null) {
            throw Errors.typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '"
                    + PyType.of(value).name() + "'");
        }
        return bytes.latin1();
    }

    @Override
    protected PyStr character(Object value) {
        if (value instanceof AnyBytes b && b.size() == 1) {
            return PyStr.ofCodePoint(b.get(0));
        }
        Object n = value instanceof AnyBytes ? null : NumberIndex.indexOrNull(frame, value);
        if (n == null) {
            throw Errors.typeError("%c requires an integer in range(256) or a single byte");
        }
        if (!(n instanceof Long l) || l < 0 || l > 255) {
            throw Errors.overflowError("%c arg not in range(256)");
        }
        return PyStr.ofCodePoint((int) (long) l);
    }

    @Override
    protected double floating(Object value) {
        try {
            return super.floating(value);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("float argument required, not " + PyType.of(value).name());
            }
            throw e;
        }
    }
}
