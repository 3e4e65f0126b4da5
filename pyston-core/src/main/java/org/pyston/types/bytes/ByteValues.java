package org.pyston.types.bytes;

import java.io.ByteArrayOutputStream;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectLength;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Bytes from ints. */
final class ByteValues {
    private static final String BYTE_RANGE = "byte must be in range(0, 256)";

    private ByteValues() {
    }

    /** An int from 0 to 255; raises TypeError or ValueError. */
    static int of(Frame frame, Object value) {
        return of(frame, value, BYTE_RANGE);
    }

    private static int of(Frame frame, Object value, String rangeError) {
        if (NumberIndex.index(frame, value) instanceof Long l && l >= 0 && l <= 255) {
            return (int) (long) l;
        }
        throw Errors.valueError(rangeError);
    }

    /** The ints of an iterable; raises TypeError for what is not iterable. */
    static byte[] collect(Frame frame, Object iterable, boolean isBytes) {
        String error = isBytes ? "bytes must be in range(0, 256)" : BYTE_RANGE;
        if (iterable instanceof PyTuple || iterable instanceof PyList l && l.type() == PyList.TYPE) {
            Object[] items = iterable instanceof PyTuple t ? t.items() : ((PyList) iterable).toArray();
            byte[] out = new byte[items.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = (byte) of(frame, items[i], error);
            }
            return out;
        }
        Object iterator = ObjectIter.iter(frame, iterable);
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(Math.min(1 << 20, ObjectLength.hint(frame, iterable, 64)));
        for (Object item; (item = ObjectIter.next(frame, iterator)) != null;) {
            out.write(of(frame, item, error));
        }
        return out.toByteArray();
    }
}
