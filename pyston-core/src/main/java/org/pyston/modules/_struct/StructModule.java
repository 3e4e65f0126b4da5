package org.pyston.modules._struct;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.str.PyStrInstance;

/** {@code _struct}. */
@PythonModule(value = "_struct", doc = "Conversions between Python values and bytes in the layout of C structs.")
@ExportsTypes({PyStruct.class, StructError.class})
public final class StructModule {
    private static final int CACHE_SIZE = 100;

    private StructModule() {
    }

    /** The compiled formats of an interpreter. */
    public static final class Cache {
        private final Map<String, StructFormat> formats = new ConcurrentHashMap<>();

        /** Made by {@code Interpreter.state}. */
        public Cache() {
        }
    }

    /** The compiled format of a str or bytes. */
    static StructFormat format(Frame frame, Object value) {
        String text = text(frame, value);
        Map<String, StructFormat> formats = frame.interpreter().state(Cache.class).formats;
        StructFormat format = formats.get(text);
        if (format == null) {
            format = new StructFormat(text);
            if (formats.size() >= CACHE_SIZE) {
                formats.clear();
            }
            formats.put(text, format);
        }
        return format;
    }

    private static String text(Frame frame, Object value) {
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s == null) {
            byte[] bytes = BytesLike.isBytes(value) ? BytesLike.bytesOrNull(value) : null;
            if (bytes == null) {
                throw PyStruct.badFormat(value);
            }
            return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        if (!s.isAscii()) {
            // raises the UnicodeEncodeError
            ObjectCall.call1(frame, ObjectGetAttr.get(frame, s, PyStr.of("encode")), PyStr.of("ascii"));
        }
        return s.toString();
    }

    @PythonFunction(value = "_clearcache", signature = "($module, /)", doc = "Forgets the compiled formats.")
    static void clearCache(Frame frame) {
        frame.interpreter().state(Cache.class).formats.clear();
    }

    @PythonFunction(value = "calcsize", signature = "($module, format, /)", doc = "Size of the bytes of a format.")
    static long calcSize(Frame frame, Object format) {
        return format(frame, format).size;
    }

    @PythonFunction(value = "pack", signature = "($module, *args)", textSignature = false,
            doc = "Values as bytes in a format, the first argument.")
    static Object pack(Frame frame, Object[] args) {
        return pack(frame, formatArgument(frame, args), args, 1);
    }

    private static StructFormat formatArgument(Frame frame, Object[] args) {
        if (args.length == 0) {
            throw Errors.typeError("missing format argument");
        }
        return format(frame, args[0]);
    }

    static Object pack(Frame frame, StructFormat format, Object[] args, int from) {
        checkCount(format, "pack", args.length - from);
        return BytesLike.make(StructWriter.pack(frame, format, args, from));
    }

    private static void checkCount(StructFormat format, String function, int given) {
        if (given != format.values) {
            throw StructError.of(function + " expected " + format.values + " items for packing (got " + given + ")");
        }
    }

    @PythonFunction(value = "pack_into", signature = "($module, *args)", textSignature = false,
            doc = "Writes values in a format into a buffer at an offset.")
    static void packInto(Frame frame, Object[] args) {
        packInto(frame, formatArgument(frame, args), args, 1);
    }

    static void packInto(Frame frame, StructFormat format, Object[] args, int from) {
        if (args.length <= from) {
            throw StructError.of("pack_into expected buffer argument");
        }
        if (args.length == from + 1) {
            throw StructError.of("pack_into expected offset argument");
        }
        checkCount(format, "pack_into", args.length - from - 2);
        PyBuffer target = BytesLike.writable(frame, args[from]);
        try {
            int at = place(frame, format, args[from + 1], target.length);
            byte[] bytes = StructWriter.pack(frame, format, args, from + 2);
            System.arraycopy(bytes, 0, target.array, target.offset + at, bytes.length);
        } finally {
            target.release();
        }
    }

    private static int place(Frame frame, StructFormat format, Object start, int length) {
        long offset = PyStruct.offset(frame, start);
        if (offset < 0) {
            if (offset + format.size > 0) {
                throw StructError.of("no space to pack " + format.size + " bytes at offset " + offset);
            }
            offset = fromEnd(offset, length);
        }
        checkRoom(format, "pack_into", "packing", offset, length);
        return (int) offset;
    }

    private static long fromEnd(long offset, int length) {
        if (offset + length < 0) {
            throw StructError.of("offset " + offset + " out of range for " + length + "-byte buffer");
        }
        return offset + length;
    }

    private static void checkRoom(StructFormat format, String function, String doing, long offset, int length) {
        if (length - offset < format.size) {
            throw StructError.of(function + " requires a buffer of at least " + (format.size + offset) + " bytes for "
                    + doing + " " + format.size + " bytes at offset " + offset + " (actual buffer size is " + length + ")");
        }
    }

    @PythonFunction(value = "unpack", signature = "($module, format, buffer, /)",
            doc = "The values in bytes of exactly the right size.")
    static Object unpack(Frame frame, Object format, Object buffer) {
        return unpack(format(frame, format), BytesLike.read(frame, buffer));
    }

    static Object unpack(StructFormat format, byte[] data) {
        if (data.length != format.size) {
            throw StructError.of("unpack requires a buffer of " + format.size + " bytes");
        }
        return StructReader.unpack(format, data, 0);
    }

    @PythonFunction(value = "unpack_from", signature = "($module, format, /, buffer, offset=0)",
            doc = "The values in a buffer from an offset on.")
    static Object unpackFrom(Frame frame, Object format, Object buffer, Object offset) {
        return unpackFrom(frame, format(frame, format), buffer, offset);
    }

    static Object unpackFrom(Frame frame, StructFormat format, Object buffer, Object start) {
        BufferBytes data = BufferBytes.simple(frame, buffer);
        long offset = PyStruct.offset(frame, start);
        if (offset < 0) {
            if (offset + format.size > 0) {
                throw StructError.of("not enough data to unpack " + format.size + " bytes at offset " + offset);
            }
            offset = fromEnd(offset, data.length);
        }
        checkRoom(format, "unpack_from", "unpacking", offset, data.length);
        return StructReader.unpack(format, data.array, data.offset + (int) offset);
    }

    @PythonFunction(value = "iter_unpack", signature = "($module, format, buffer, /)",
            doc = "An iterator over the values of one piece of the buffer after the other.")
    static Object iterUnpack(Frame frame, Object format, Object buffer) {
        return PyUnpackIterator.of(format(frame, format), BytesLike.read(frame, buffer));
    }
}
