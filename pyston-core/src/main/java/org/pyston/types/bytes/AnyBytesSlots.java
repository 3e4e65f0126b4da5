package org.pyston.types.bytes;

import java.util.Arrays;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** The slots that bytes and bytearray share. */
final class AnyBytesSlots {
    private AnyBytesSlots() {
    }

    @Slot("__len__")
    static int len(AnyBytes self) {
        return self.size();
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, AnyBytes self, Object value) {
        BufferBytes part = part(frame, value);
        if (part == null) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(value).name() + "'");
        }
        int n = self.size();
        return ByteSearch.find(self.array(), 0, n, part.array, part.offset, part.length) >= 0;
    }

    /** A part to search for: an int or bytes-like; null for anything else. */
    static BufferBytes part(Frame frame, Object value) {
        if (value instanceof Long || !(value instanceof AnyBytes) && PyType.slotsOf(value).has(SlotId.INDEX)) {
            return BufferBytes.of(frame, PyBytes.ofByte(ByteValues.of(frame, value)));
        }
        return BufferBytes.orNull(frame, value);
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, AnyBytes self, Object other, CompareOp op) {
        if (!(other instanceof AnyBytes) && self instanceof PyBytes) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        BufferBytes right = BufferBytes.orNull(frame, other);
        if (right == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        int n = self.size();
        byte[] data = self.array();
        int to = right.offset + right.length;
        return switch (op) {
            case EQ -> Arrays.equals(data, 0, n, right.array, right.offset, to);
            case NE -> !Arrays.equals(data, 0, n, right.array, right.offset, to);
            default -> op.test(Arrays.compareUnsigned(data, 0, n, right.array, right.offset, to));
        };
    }

    /** The bytes that a slice selects. */
    static AnyBytes slice(AnyBytes self, SliceIndices s) {
        if (s.step == 1) {
            return self.part(s.start, s.start + s.count);
        }
        byte[] out = new byte[s.count];
        byte[] data = self.array();
        for (int i = 0, at = s.start; i < out.length; i++, at += s.step) {
            out[i] = data[at];
        }
        return self.make(out);
    }

    /** {@code self + right}; raises MemoryError. */
    static byte[] concat(AnyBytes self, BufferBytes right) {
        int n = self.size();
        if ((long) n + right.length > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        byte[] out = Arrays.copyOf(self.array(), n + right.length);
        System.arraycopy(right.array, right.offset, out, n, right.length);
        return out;
    }

    @Slot("sq_repeat")
    static Object repeat(Frame frame, AnyBytes self, Object count) {
        long times = SliceIndices.repetitions(frame, count);
        return times == 1 ? self.part(0, self.size()) : self.make(repeat(self, times));
    }

    /** {@code self * times}; raises MemoryError. */
    static byte[] repeat(AnyBytes self, long times) {
        int n = self.size();
        if (n == 0 || times == 0) {
            return new byte[0];
        }
        if (times > (Integer.MAX_VALUE - 8) / n) {
            throw Errors.memoryError();
        }
        byte[] data = self.array();
        byte[] out = new byte[(int) (n * times)];
        if (n == 1) {
            Arrays.fill(out, data[0]);
            return out;
        }
        System.arraycopy(data, 0, out, 0, n);
        for (int filled = n; filled < out.length;) {
            int length = Math.min(filled, out.length - filled);
            System.arraycopy(out, 0, out, filled, length);
            filled += length;
        }
        return out;
    }

    @Slot("__mod__")
    static Object mod(Frame frame, Object left, Object right) {
        return left instanceof AnyBytes format ? format.make(BytesPercentFormat.format(frame, format, right))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
