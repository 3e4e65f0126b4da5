package org.pyston.importer;

import java.util.Arrays;
import org.pyston.code.CodeUnit;
import org.pyston.object.PyNone;
import org.pyston.ops.NumberInt;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;

/** {@code SourceLoader.get_code()} for loaders in Python: everything goes through the loader's own methods. Source: PEP 552. */
final class SourceCode {
    private static final PyStr DONT_WRITE = PyStr.of("dont_write_bytecode");

    private SourceCode() {
    }

    /** What was found out about source and cache. */
    private static final class Search {
        String cachePath;
        byte[] source;
        byte[] hash;
        boolean hashBased;
        boolean checked;
        boolean hasStats;
        long seconds;
        long size;
    }

    static Object get(Frame frame, Object loader, Object fullname) {
        Object path = ObjectCall.callMethod(frame, loader, ImportNames.GET_FILENAME, fullname);
        String text = ObjectStr.str(frame, path).toString();
        Search search = new Search();
        search.checked = true;
        search.cachePath = cachePath(frame, text);
        PyCode cached = search.cachePath == null ? null : cached(frame, loader, path, text, search);
        if (cached != null) {
            return cached;
        }
        byte[] source = search.source != null ? search.source : data(frame, loader, path);
        Object code = ObjectCall.callMethod(frame, loader, ImportNames.SOURCE_TO_CODE, ByteObjects.make(source), path);
        if (search.cachePath != null && search.hasStats && code instanceof PyCode c && writes(frame)) {
            byte[] header;
            if (search.hashBased) {
                header = CodeFile.hashHeader(search.hash != null ? search.hash : CodeFile.sourceHash(source), search.checked);
            } else {
                header = CodeFile.timestampHeader(search.seconds, source.length);
            }
            store(frame, loader, path, search.cachePath, CodeFile.write(header, c.unit()));
        }
        return code;
    }

    /** Whether code may be written: not under {@code -B}. */
    static boolean writes(Frame frame) {
        return !ObjectIsTrue.isTrue(frame, ImportSystem.of(frame).sys(frame, DONT_WRITE));
    }

    /** The cache file's path; null when this interpreter caches nothing. */
    static String cachePath(Frame frame, String path) {
        try {
            return CachePaths.fromSource(frame, path, PyNone.NONE);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.NOT_IMPLEMENTED_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static byte[] data(Frame frame, Object loader, Object path) {
        return ByteObjects.get(frame, ObjectCall.callMethod(frame, loader, ImportNames.GET_DATA, path));
    }

    private static PyCode cached(Frame frame, Object loader, Object path, String text, Search search) {
        byte[] cached;
        try {
            PyDict stats = (PyDict) ObjectCall.callMethod(frame, loader, ImportNames.PATH_STATS, path);
            search.seconds = number(frame, stats.getStr(PyStr.of("mtime")));
            Object size = stats.getStr(PyStr.of("size"));
            search.size = size == null || size == PyNone.NONE ? -1 : number(frame, size);
            search.hasStats = true;
            cached = data(frame, loader, PyStr.of(search.cachePath));
        } catch (PyException e) {
            if (SourceLoaderType.isOsError(frame, e)) {
                return null;
            }
            throw e;
        }
        if (!CodeFile.isValidHeader(cached) || !fits(frame, loader, path, cached, search)) {
            return null;
        }
        CodeUnit unit = CodeFile.read(cached, text);
        return unit == null ? null : new PyCode(frame.interpreter(), unit);
    }

    private static boolean fits(Frame frame, Object loader, Object path, byte[] cached, Search search) {
        int flags = CodeFile.flags(cached);
        search.hashBased = (flags & CodeFile.HASH_BASED) != 0;
        if (!search.hashBased) {
            return CodeFile.isOf(cached, search.seconds, search.size < 0 ? CodeFile.int32(cached, 12) : search.size);
        }
        search.checked = (flags & CodeFile.CHECK_SOURCE) != 0;
        String mode = ImportSystem.of(frame).checkHashBased();
        if (mode.equals("never") || !search.checked && !mode.equals("always")) {
            return true;
        }
        search.source = data(frame, loader, path);
        search.hash = CodeFile.sourceHash(search.source);
        return Arrays.equals(search.hash, Arrays.copyOfRange(cached, 8, CodeFile.HEADER));
    }

    private static long number(Frame frame, Object value) {
        Object n = value == null ? null : NumberInt.toInt(frame, value);
        return n instanceof Long l ? l : -1;
    }

    private static void store(Frame frame, Object loader, Object path, String cachePath, byte[] data) {
        try {
            ObjectCall.callMethod(frame, loader, ImportNames.CACHE_BYTECODE, path, PyStr.of(cachePath),
                    ByteObjects.make(data));
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.NOT_IMPLEMENTED_ERROR)) {
                throw e;
            }
        }
    }

    /** An attribute that a loader may lack. */
    static Object optional(Frame frame, Object loader, PyStr name) {
        return ObjectGetAttr.getOrNull(frame, loader, name);
    }
}
