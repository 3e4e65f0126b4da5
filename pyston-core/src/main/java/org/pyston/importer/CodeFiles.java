package org.pyston.importer;

import java.util.Arrays;
import org.pyston.code.BadCodeUnitException;
import org.pyston.code.CodeUnit;
import org.pyston.code.CodeUnitReader;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;

/** What Python code asks about cached code: the errors that name what is wrong with it. */
public final class CodeFiles {
    private CodeFiles() {
    }

    /** The flags of a header; raises ImportError or EOFError for a bad one ({@code _classify_pyc}). */
    static int classify(Frame frame, byte[] data, Object name, Object path) {
        if (data.length < 4 || !Arrays.equals(data, 0, 4, CodeFile.magic(), 0, 4)) {
            byte[] magic = Arrays.copyOf(data, Math.min(4, data.length));
            throw ImportErrors.importError("bad magic number in " + ObjectRepr.repr(frame, name) + ": "
                    + ObjectRepr.repr(frame, ByteObjects.make(magic)), name, path);
        }
        if (data.length < CodeFile.HEADER) {
            throw Errors.eofError("reached EOF while reading pyc header of " + ObjectRepr.repr(frame, name));
        }
        int flags = CodeFile.flags(data);
        if ((flags & ~3) != 0) {
            throw ImportErrors.importError("invalid flags " + ObjectRepr.repr(frame, (long) flags) + " in "
                    + ObjectRepr.repr(frame, name), name, path);
        }
        return flags;
    }

    /** The code object at {@code from}; raises ImportError when there is none ({@code _compile_bytecode}). */
    static Object code(Frame frame, byte[] data, int from, Object name, Object path, String filename) {
        CodeUnit unit;
        try {
            unit = CodeUnitReader.readAll(Arrays.copyOfRange(data, from, data.length), filename);
        } catch (BadCodeUnitException e) {
            throw ImportErrors.importError("Non-code object in " + ObjectRepr.repr(frame, path), name, path);
        }
        return new PyCode(frame.interpreter(), unit);
    }

    /** Raises ImportError when the header is of another time or size; {@code size} None is not compared. */
    static void validateTimestamp(Frame frame, byte[] data, long mtime, Object size, Object name, Object path) {
        boolean fits = CodeFile.int32(data, 8) == (int) mtime
                && (size == PyNone.NONE || size instanceof Long l && CodeFile.int32(data, 12) == l.intValue());
        if (!fits) {
            throw ImportErrors.importError("bytecode is stale for " + ObjectRepr.repr(frame, name), name, path);
        }
    }

    /** Raises ImportError when the header is of another hash. */
    static void validateHash(Frame frame, byte[] data, byte[] hash, Object name, Object path) {
        if (!Arrays.equals(data, 8, CodeFile.HEADER, hash, 0, hash.length)) {
            throw ImportErrors.importError("hash in bytecode doesn't match hash of source "
                    + ObjectRepr.repr(frame, name), name, path);
        }
    }

    /** The name shown for a path that is None. */
    static PyStr shown(Frame frame, Object path) {
        return path == PyNone.NONE ? PyStr.of("<bytecode>") : ObjectStr.str(frame, path);
    }
}
