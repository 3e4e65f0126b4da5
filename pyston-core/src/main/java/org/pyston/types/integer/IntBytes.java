package org.pyston.types.integer;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BytesLike;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** {@code int.to_bytes} and {@code int.from_bytes}. */
final class IntBytes {
    private static final String BIG = "big";

    private IntBytes() {
    }

    @PythonMethod(value = "to_bytes", signature = "($self, /, length=1, byteorder='big', *, signed=False)",
            doc = "The bytes of the int in the given length and order.")
    static Object toBytes(Frame frame, Object self, Object length, PyStr byteorder, boolean signed) {
        boolean little = isLittle(byteorder);
        int size = NumberIndex.asInt(frame, length);
        if (size < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        Object n = PyInt.valueOf(self);
        int sign = IntArithmetic.sign(n);
        if (sign < 0 && !signed) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        BigInteger big = IntArithmetic.big(n);
        long needed = big.bitLength() + (signed && sign != 0 ? 1 : 0);
        if (needed > 8L * size) {
            throw Errors.overflowError("int too big to convert");
        }
        byte[] bytes = big.toByteArray();
        byte[] out = new byte[size];
        for (int i = 0; i < size; i++) {
            byte b = i < bytes.length ? bytes[bytes.length - 1 - i] : (byte) (sign < 0 ? -1 : 0);
            out[little ? i : size - 1 - i] = b;
        }
        return BytesLike.make(out);
    }

    private static boolean isLittle(PyStr byteorder) {
        if (byteorder.contentEquals("little")) {
            return true;
        }
        if (byteorder.contentEquals(BIG)) {
            return false;
        }
        throw Errors.valueError("byteorder must be either 'little' or 'big'");
    }

    @PythonMethod(value = "from_bytes", signature = "($type, /, bytes, byteorder='big', *, signed=False)", kind = Kind.CLASS,
            doc = "The int that the bytes are in the given order.")
    static Object fromBytes(Frame frame, PyType type, Object bytes, PyStr byteorder, boolean signed) {
        boolean little = isLittle(byteorder);
        byte[] data = bytes(frame, bytes);
        if (little) {
            byte[] reversed = new byte[data.length];
            for (int i = 0; i < data.length; i++) {
                reversed[i] = data[data.length - 1 - i];
            }
            data = reversed;
        }
        Object value = data.length == 0 ? 0L
                : IntArithmetic.box(signed ? new BigInteger(data) : new BigInteger(1, data));
        return type == PyInt.TYPE ? value : ObjectCall.call1(frame, type, value);
    }

    /** What {@code bytes(o)} would hold, but for counts and strings (CPython's PyObject_Bytes). */
    private static byte[] bytes(Frame frame, Object o) {
        byte[] known = BytesLike.bytesOrNull(o);
        if (known != null && BytesLike.isBytes(o)) {
            return known;
        }
        Object converted = SpecialMethod.call(frame, o, Names.BYTES);
        if (converted != null) {
            if (!BytesLike.isBytes(converted)) {
                throw Errors.typeError("__bytes__ returned non-bytes (type " + PyType.of(converted).name() + ")");
            }
            return BytesLike.bytesOrNull(converted);
        }
        if (BytesLike.isExporter(o)) {
            return BytesLike.read(frame, o);
        }
        if (PyStrInstance.isStr(o) || !isIterable(o)) {
            throw Errors.typeError("cannot convert '" + PyType.of(o).name() + "' object to bytes");
        }
        Object iterator = ObjectIter.iter(frame, o);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object x; (x = ObjectIter.next(frame, iterator)) != null;) {
            if (!(NumberIndex.index(frame, x) instanceof Long b) || b < 0 || b > 255) {
                throw Errors.valueError("bytes must be in range(0, 256)");
            }
            out.write((int) (long) b);
        }
        return out.toByteArray();
    }

    private static boolean isIterable(Object o) {
        return PyType.slotsOf(o).has(SlotId.ITER)
                || PyType.slotsOf(o).has(SlotId.SEQUENCE_ITEM);
    }
}
