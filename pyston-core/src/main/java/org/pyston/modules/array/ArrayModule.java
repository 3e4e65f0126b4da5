package org.pyston.modules.array;

import java.math.BigInteger;
import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.module.PyModule;

/** {@code array}. */
@PythonModule(value = "array", doc = "Compact arrays of numbers.")
@ExportsTypes(PyArray.class)
public final class ArrayModule {
    /** The machine formats of pickles: unsigned and signed ints by size and byte order, then floats, then characters. */
    private static final int MAX_FORMAT = 21;
    private static final int FLOATS = 14;
    private static final int UTF_16 = 18;

    private ArrayModule() {
    }

    @PythonConstant("typecodes")
    static String typecodes() {
        return ItemType.CODES;
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        ObjectSetAttr.set(frame, module, PyStr.of("ArrayType"), PyArray.TYPE);
    }

    @PythonFunction(value = "_array_reconstructor", signature = "($module, arraytype, typecode, mformat_code, items, /)",
            doc = "For pickling.")
    static Object reconstruct(Frame frame, Object arraytype, PyStr typecode, int format, Object items) {
        if (!(arraytype instanceof PyType type)) {
            throw Errors.typeError("first argument must be a type object, not " + PyType.of(arraytype).name());
        }
        if (!type.isSubtypeOf(PyArray.TYPE)) {
            throw Errors.typeError(type.name() + " is not a subtype of array.array");
        }
        ItemType itemType = typecode.length() == 1 ? ItemType.of(typecode.codePointAt(0)) : null;
        if (itemType == null) {
            throw Errors.valueError("second argument must be a valid type code");
        }
        if (format < 0 || format > MAX_FORMAT) {
            throw Errors.valueError("third argument must be a valid machine format code.");
        }
        if (!BytesLike.isBytes(items)) {
            throw Errors.typeError("fourth argument should be bytes, not " + PyType.of(items).name());
        }
        if (format == itemType.machineFormat) {
            return ObjectCall.call2(frame, type, typecode, items);
        }
        ItemType made = format < FLOATS ? integerType(format, itemType) : itemType;
        return ObjectCall.call2(frame, type, PyStr.of(String.valueOf(made.code)),
                values(BytesLike.bytesOrNull(items), format));
    }

    /** The type of items of the size and signedness of a format of ints, in this machine's byte order. */
    private static ItemType integerType(int format, ItemType fallback) {
        ItemType found = fallback;
        for (ItemType t : ItemType.values()) {
            if (t.isInteger() && t.machineFormat == (format < 2 ? format : format & ~1)) {
                found = t;
            }
        }
        return found;
    }

    private static Object values(byte[] bytes, int format) {
        boolean bigEndian = format >= 2 && (format & 1) == 1;
        int size = format < 2 ? 1 : format < FLOATS ? 1 << (format - 2) / 4 + 1 : format < 16 ? 4
                : format < UTF_16 ? 8 : format < 20 ? 2 : 4;
        if (bytes.length % size != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        boolean signed = format == 1 || format >= 2 && format < FLOATS && ((format - 2) / 2 & 1) == 1;
        PyList list = new PyList();
        for (int at = 0; at < bytes.length; at += size) {
            byte[] item = new byte[size];
            for (int i = 0; i < size; i++) {
                item[i] = bytes[bigEndian ? at + i : at + size - 1 - i];
            }
            BigInteger n = signed ? new BigInteger(item) : new BigInteger(1, item);
            list.append(format < FLOATS ? IntArithmetic.box(n) : format < 16
                    ? (Object) (double) Float.intBitsToFloat(n.intValue())
                    : format < UTF_16 ? (Object) Double.longBitsToDouble(n.longValue()) : PyStr.ofCodePoint(n.intValue()));
        }
        return list;
    }
}
