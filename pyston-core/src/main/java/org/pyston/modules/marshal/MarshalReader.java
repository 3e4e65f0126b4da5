package org.pyston.modules.marshal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pyston.code.BadCodeUnitException;
import org.pyston.code.CodeUnitReader;
import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNone;
import org.pyston.ops.BytesLike;
import org.pyston.ops.CodecText;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.ByteCodec;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.set.PySet;
import org.pyston.types.tuple.PyTuple;

/** Reads what {@link MarshalWriter}, or CPython for all but code objects, has written. */
final class MarshalReader {
    private static final int MAX_DEPTH = 2000;
    private static final PyStr UTF8 = PyStr.of("utf-8");
    private static final PyStr SURROGATES = PyStr.of("surrogatepass");
    /** The end of a dict: a value that is no object. */
    private static final Object END = new Object();

    private final Frame frame;
    private final MarshalInput in;
    private final List<Object> references = new ArrayList<>();
    private int depth;

    MarshalReader(Frame frame, MarshalInput in) {
        this.frame = frame;
        this.in = in;
    }

    /** The next value. */
    Object value() {
        Object value = object();
        if (value == END) {
            throw Errors.typeError("NULL object in marshal data for object");
        }
        return value;
    }

    private Object object() {
        int code = in.next();
        if (code < 0) {
            throw Errors.eofError("EOF read where object expected");
        }
        if (++depth > MAX_DEPTH) {
            throw Errors.valueError("recursion limit exceeded");
        }
        int type = code & ~MarshalWriter.REFERENCE_FLAG;
        int slot = (code & MarshalWriter.REFERENCE_FLAG) != 0 && type != 'r' ? reserve() : -1;
        Object value = isContainer(type) ? container(type, slot) : scalar(type);
        if (slot >= 0) {
            references.set(slot, value);
        }
        depth--;
        return value;
    }

    private int reserve() {
        references.add(null);
        return references.size() - 1;
    }

    private static boolean isContainer(int type) {
        return "()[{<>".indexOf(type) >= 0;
    }

    private Object scalar(int type) {
        return switch (type) {
            case '0' -> END;
            case 'N' -> PyNone.NONE;
            case 'T' -> Boolean.TRUE;
            case 'F' -> Boolean.FALSE;
            case 'S' -> ExceptionTypes.STOP_ITERATION;
            case '.' -> PyEllipsis.ELLIPSIS;
            case 'i' -> (long) int32();
            case 'I' -> int64();
            case 'l' -> digits();
            case 'g' -> Double.longBitsToDouble(int64());
            case 'f' -> text8();
            case 'y' -> PyComplex.of(Double.longBitsToDouble(int64()), Double.longBitsToDouble(int64()));
            case 'x' -> PyComplex.of(text8(), text8());
            case 's' -> BytesLike.make(in.take(size("bytes object")));
            case 'z', 'Z' -> ByteCodec.decodeLatin1(in.take(in.take(1)[0] & 0xFF));
            case 'a', 'A' -> ByteCodec.decodeLatin1(in.take(size("string")));
            case 'u', 't' -> CodecText.decode(frame, BytesLike.make(in.take(size("string"))), UTF8, SURROGATES);
            case 'r' -> reference();
            case 'c' -> code();
            default -> throw Errors.valueError("bad marshal data (unknown type code)");
        };
    }

    private Object container(int type, int slot) {
        switch (type) {
            case ')':
                return PyTuple.of(items(in.take(1)[0] & 0xFF, "tuple"));
            case '(':
                return PyTuple.of(items(size("tuple"), "tuple"));
            case '[':
                return list(slot);
            case '{':
                return dict(slot);
            default:
                return set(type, slot);
        }
    }

    private Object[] items(int n, String what) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            items.add(item(what));
        }
        return items.toArray();
    }

    private Object item(String what) {
        Object item = object();
        if (item == END) {
            throw Errors.typeError("NULL object in marshal data for " + what);
        }
        return item;
    }

    private Object list(int slot) {
        int n = size("list");
        PyList list = new PyList();
        publish(slot, list);
        for (int i = 0; i < n; i++) {
            list.append(item("list"));
        }
        return list;
    }

    private Object dict(int slot) {
        PyDict dict = new PyDict();
        publish(slot, dict);
        for (Object key; (key = object()) != END;) {
            Object value = object();
            if (value == END) {
                break;
            }
            dict.put(frame, key, value);
        }
        return dict;
    }

    private Object set(int type, int slot) {
        int n = size("set");
        PyAnySet set = type == '<' ? new PySet() : new PyFrozenSet();
        publish(slot, set);
        for (int i = 0; i < n; i++) {
            set.add(frame, item("set"));
        }
        return set;
    }

    private void publish(int slot, Object value) {
        if (slot >= 0) {
            references.set(slot, value);
        }
    }

    private Object reference() {
        int i = int32();
        if (i < 0 || i >= references.size() || references.get(i) == null) {
            throw Errors.valueError("bad marshal data (invalid reference)");
        }
        return references.get(i);
    }

    private Object code() {
        String filename = new String(in.take(size("code")), StandardCharsets.UTF_8);
        byte[] unit = in.take(size("code"));
        try {
            return new PyCode(frame.interpreter(), CodeUnitReader.readAll(unit, filename));
        } catch (BadCodeUnitException e) {
            throw Errors.valueError("bad marshal data (" + e.getMessage() + ")");
        }
    }

    private int size(String what) {
        int n = int32();
        if (n < 0) {
            throw Errors.valueError("bad marshal data (" + what + " size out of range)");
        }
        return n;
    }

    private Object digits() {
        int n = int32();
        if (n == Integer.MIN_VALUE) {
            throw Errors.valueError("bad marshal data (long size out of range)");
        }
        byte[] data = in.take(Math.multiplyExact(2, Math.abs(n)));
        BigInteger value = BigInteger.ZERO;
        for (int i = Math.abs(n) - 1; i >= 0; i--) {
            int digit = data[2 * i] & 0xFF | (data[2 * i + 1] & 0xFF) << 8;
            if (digit > 0x7FFF) {
                throw Errors.valueError("bad marshal data (digit out of range in long)");
            }
            if (digit == 0 && i == Math.abs(n) - 1) {
                throw Errors.valueError("bad marshal data (unnormalized long data)");
            }
            value = value.shiftLeft(15).or(BigInteger.valueOf(digit));
        }
        value = n < 0 ? value.negate() : value;
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    private double text8() {
        String text = new String(in.take(in.take(1)[0] & 0xFF), StandardCharsets.US_ASCII);
        try {
            return switch (text) {
                case "inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                case "nan" -> Double.NaN;
                default -> Double.parseDouble(text);
            };
        } catch (NumberFormatException e) {
            throw Errors.valueError("could not convert string to float: '" + text + "'");
        }
    }

    private int int32() {
        byte[] b = in.take(4);
        return b[0] & 0xFF | (b[1] & 0xFF) << 8 | (b[2] & 0xFF) << 16 | (b[3] & 0xFF) << 24;
    }

    private long int64() {
        long low = int32() & 0xFFFF_FFFFL;
        return low | (long) int32() << 32;
    }
}
