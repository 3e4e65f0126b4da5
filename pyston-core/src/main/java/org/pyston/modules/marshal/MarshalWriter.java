package org.pyston.modules.marshal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import org.pyston.code.CodeUnitWriter;
import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.CodecText;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.code.PyCode;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.set.PySet;
import org.pyston.types.tuple.PyTuple;

/** Writes values as CPython's marshal.c does; objects that occur again are written as references. */
final class MarshalWriter {
    static final int REFERENCE_FLAG = 0x80;
    private static final int MAX_DEPTH = 2000;
    private static final PyStr UTF8 = PyStr.of("utf-8");
    private static final PyStr SURROGATES = PyStr.of("surrogatepass");

    private final Frame frame;
    private final int version;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Object, Integer> seen = new IdentityHashMap<>();
    private int depth;

    MarshalWriter(Frame frame, int version) {
        this.frame = frame;
        this.version = version;
    }

    byte[] write(Object value) {
        object(value);
        return out.toByteArray();
    }

    private void object(Object value) {
        if (++depth > MAX_DEPTH) {
            throw Errors.valueError("object too deeply nested to marshal");
        }
        if (value == PyNone.NONE) {
            out.write('N');
        } else if (value == PyEllipsis.ELLIPSIS) {
            out.write('.');
        } else if (value == ExceptionTypes.STOP_ITERATION) {
            out.write('S');
        } else if (value instanceof Boolean b) {
            out.write(b ? 'T' : 'F');
        } else if (value instanceof Long n) {
            integer(n);
        } else if (value instanceof BigInteger n) {
            digits(n);
        } else if (value instanceof Double d) {
            floating(d);
        } else {
            shared(value);
        }
        depth--;
    }

    private void integer(long n) {
        if (n == (int) n) {
            out.write('i');
            int32((int) n);
        } else {
            digits(BigInteger.valueOf(n));
        }
    }

    private void digits(BigInteger n) {
        out.write('l');
        BigInteger rest = n.abs();
        int count = (rest.bitLength() + 14) / 15;
        int32(n.signum() < 0 ? -count : count);
        for (int i = 0; i < count; i++) {
            int16(rest.intValue() & 0x7FFF);
            rest = rest.shiftRight(15);
        }
    }

    private void floating(double d) {
        if (version > 1) {
            out.write('g');
            int64(Double.doubleToRawLongBits(d));
        } else {
            out.write('f');
            text8(d);
        }
    }

    private void text8(double d) {
        byte[] text = org.pyston.ops.ObjectRepr.repr(frame, d).toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        out.write(text.length);
        out.writeBytes(text);
    }

    /** What may occur again. */
    private void shared(Object value) {
        int flag = 0;
        if (version >= 3) {
            Integer known = seen.get(value);
            if (known != null) {
                out.write('r');
                int32(known);
                return;
            }
            seen.put(value, seen.size());
            flag = REFERENCE_FLAG;
        }
        PyType type = PyType.of(value);
        if (value instanceof PyStr s) {
            string(s, flag);
        } else if (value instanceof PyBytes b && type == PyBytes.TYPE) {
            bytes(b.array(), flag);
        } else if (value instanceof PyTuple t && type == PyTuple.TYPE) {
            tuple(t, flag);
        } else if (value instanceof PyList l && type == PyList.TYPE) {
            sequence('[', l.toArray(), flag);
        } else if (value instanceof PyDict d && type == PyDict.TYPE) {
            dict(d, flag);
        } else if (type == PySet.TYPE || type == PyFrozenSet.TYPE) {
            sequence(type == PySet.TYPE ? '<' : '>', ((PyAnySet) value).toArray(), flag);
        } else if (value instanceof PyComplex c && type == PyComplex.TYPE) {
            complex(c, flag);
        } else if (value instanceof PyCode code) {
            code(code, flag);
        } else if (BytesLike.isExporter(value)) {
            bytes(BytesLike.read(frame, value), flag);
        } else {
            throw Errors.valueError("unmarshallable object");
        }
    }

    private void string(PyStr s, int flag) {
        if (version >= 4 && s.isAscii()) {
            boolean isShort = s.length() < 256;
            out.write((isShort ? 'z' : 'a') | flag);
            if (isShort) {
                out.write(s.length());
            } else {
                int32(s.length());
            }
            out.writeBytes(s.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return;
        }
        byte[] utf8 = CodecText.encode(frame, s, UTF8, SURROGATES).array();
        out.write('u' | flag);
        int32(utf8.length);
        out.writeBytes(utf8);
    }

    private void bytes(byte[] data, int flag) {
        out.write('s' | flag);
        int32(data.length);
        out.writeBytes(data);
    }

    private void tuple(PyTuple t, int flag) {
        if (version < 4 || t.size() > 255) {
            sequence('(', t.items(), flag);
            return;
        }
        out.write(')' | flag);
        out.write(t.size());
        for (Object item : t.items()) {
            object(item);
        }
    }

    private void sequence(char type, Object[] items, int flag) {
        out.write(type | flag);
        int32(items.length);
        for (Object item : items) {
            object(item);
        }
    }

    private void dict(PyDict d, int flag) {
        out.write('{' | flag);
        for (Object keyOrValue : d.itemsSnapshot()) {
            object(keyOrValue);
        }
        out.write('0');
    }

    private void complex(PyComplex c, int flag) {
        if (version > 1) {
            out.write('y' | flag);
            int64(Double.doubleToRawLongBits(c.real()));
            int64(Double.doubleToRawLongBits(c.imag()));
        } else {
            out.write('x' | flag);
            text8(c.real());
            text8(c.imag());
        }
    }

    private void code(PyCode code, int flag) {
        byte[] name = code.unit().filename().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] unit = CodeUnitWriter.write(code.unit());
        out.write('c' | flag);
        int32(name.length);
        out.writeBytes(name);
        int32(unit.length);
        out.writeBytes(unit);
    }

    private void int16(int n) {
        out.write(n);
        out.write(n >> 8);
    }

    private void int32(int n) {
        int16(n);
        int16(n >> 16);
    }

    private void int64(long n) {
        int32((int) n);
        int32((int) (n >> 32));
    }
}
