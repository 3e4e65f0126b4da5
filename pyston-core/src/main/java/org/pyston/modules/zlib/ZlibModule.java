package org.pyston.modules.zlib;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.ops.BytesLike;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** {@code zlib}. */
@PythonModule(value = "zlib", doc = "Compression by deflate.", parts = ZlibConstants.class)
@ExportsTypes({ZlibError.class, PyZlibDecompressor.class})
public final class ZlibModule {
    private static final int DEFLATED = 8;
    private static final int MAX_STRATEGY = 4;

    private ZlibModule() {
    }

    @PythonFunction(value = "crc32", signature = "($module, data, value=0, /)", doc = "The CRC-32 of data, from a start value.")
    static long crc32(Frame frame, Object data, Object value) {
        byte[] bytes = BytesLike.read(frame, data);
        return Checksums.crc32(bytes, IntArithmetic.big(NumberIndex.index(frame, value)).intValue());
    }

    @PythonFunction(value = "adler32", signature = "($module, data, value=1, /)",
            doc = "The Adler-32 checksum of data, from a start value.")
    static long adler32(Frame frame, Object data, Object value) {
        byte[] bytes = BytesLike.read(frame, data);
        return Checksums.adler32(bytes, IntArithmetic.big(NumberIndex.index(frame, value)).intValue());
    }

    private static boolean isLevel(int level) {
        return level >= -1 && level <= 9;
    }

    @PythonFunction(value = "compress", signature = "($module, data, /, level=-1, wbits=15)", doc = "Compresses data.")
    static Object compress(Frame frame, Object data, int level, int wbits) {
        byte[] bytes = BytesLike.read(frame, data);
        Format format = Format.ofCompression(wbits);
        if (format == null || !isLevel(level)) {
            throw ZlibError.of("Bad compression level");
        }
        DeflateStream stream = new DeflateStream(level, 0, format);
        byte[] first = stream.compress(bytes);
        byte[] last = stream.finish();
        byte[] all = java.util.Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, all, first.length, last.length);
        return BytesLike.make(all);
    }

    @PythonFunction(value = "decompress", signature = "($module, data, /, wbits=15, bufsize=16384)",
            doc = "Decompresses data that is all there.")
    static Object decompress(Frame frame, Object data, int wbits, int bufsize) {
        byte[] bytes = BytesLike.read(frame, data);
        if (bufsize < 0) {
            throw Errors.valueError("bufsize must be non-negative");
        }
        Format format = Format.ofDecompression(wbits);
        if (format == null) {
            throw ZlibError.of("Error -2 while preparing to decompress data: inconsistent stream state");
        }
        InflateStream stream = new InflateStream(format, null);
        byte[] out = stream.inflate(bytes, Long.MAX_VALUE, "decompressing data");
        if (!stream.isFinished()) {
            throw ZlibError.of("Error -5 while decompressing data: incomplete or truncated stream");
        }
        return BytesLike.make(out);
    }

    @PythonFunction(value = "compressobj",
            signature = "($module, /, level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)",
            doc = "An object that compresses data in pieces.")
    static Object compressObject(Frame frame, int level, int method, int wbits, int memLevel, int strategy, Object zdict) {
        byte[] dictionary = dictionary(frame, zdict);
        Format format = Format.ofCompression(wbits);
        if (format == null || !isLevel(level) || method != DEFLATED || memLevel < 1 || memLevel > 9 || strategy < 0
                || strategy > MAX_STRATEGY) {
            throw Errors.valueError("Invalid initialization option");
        }
        // run-length encoding and fixed codes are not to be had from the JDK: the default compresses better
        DeflateStream stream = new DeflateStream(level, strategy > 2 ? 0 : strategy, format);
        if (dictionary != null) {
            stream.setDictionary(dictionary);
        }
        return new PyCompress(stream);
    }

    private static byte[] dictionary(Frame frame, Object zdict) {
        if (zdict == null || zdict == PyNone.NONE) {
            return null;
        }
        if (!BytesLike.isExporter(zdict)) {
            throw Errors.typeError("zdict argument must support the buffer protocol");
        }
        return BytesLike.read(frame, zdict);
    }

    /** A decompression; ValueError for a wbits that is out of range. */
    static InflateStream inflater(Frame frame, int wbits, Object zdict) {
        byte[] dictionary = dictionary(frame, zdict);
        Format format = Format.ofDecompression(wbits);
        if (format == null) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new InflateStream(format, dictionary == null || dictionary.length == 0 ? null : dictionary);
    }

    @PythonFunction(value = "decompressobj", signature = "($module, /, wbits=15, zdict=<unrepresentable>)",
            doc = "An object that decompresses data in pieces.")
    static Object decompressObject(Frame frame, int wbits, Object zdict) {
        return new PyDecompress(inflater(frame, wbits, zdict));
    }
}
