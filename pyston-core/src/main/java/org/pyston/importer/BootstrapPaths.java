package org.pyston.importer;

import java.io.File;
import java.io.IOException;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** The functions of {@code _frozen_importlib_external} on paths, files and packed numbers. */
final class BootstrapPaths {
    private BootstrapPaths() {
    }

    @PythonConstant("path_sep")
    static String separator() {
        return File.separator;
    }

    @PythonConstant("path_sep_tuple")
    static Object separatorTuple() {
        return File.separatorChar == '\\' ? PyTuple.of(PyStr.of("\\"), PyStr.of("/")) : PyTuple.of(PyStr.of("/"));
    }

    @PythonConstant("path_separators")
    static Object separators() {
        return PyStr.of(File.separatorChar == '\\' ? "\\/" : "/");
    }

    @PythonConstant("_pathseps_with_colon")
    static Object separatorsWithColon() {
        PyList list = new PyList();
        list.append(PyStr.of(":/"));
        return list;
    }

    @PythonFunction(value = "_path_join", signature = "(*path_parts)")
    static Object join(Frame frame, Object[] parts) {
        String joined = "";
        for (Object part : parts) {
            String text = FileErrors.path(frame, part);
            if (!text.isEmpty()) {
                joined = FilePaths.join(stripped(joined), text);
            }
        }
        return PyStr.of(joined);
    }

    private static String stripped(String path) {
        int end = path.length();
        while (end > 1 && FilePaths.isSeparator(path.charAt(end - 1))) {
            end--;
        }
        return path.substring(0, end);
    }

    @PythonFunction(value = "_path_split", signature = "(path)")
    static Object split(Frame frame, Object path) {
        String[] parts = FilePaths.split(FileErrors.path(frame, path));
        return PyTuple.of(PyStr.of(parts[0]), PyStr.of(parts[1]));
    }

    @PythonFunction(value = "_path_stat", signature = "(path)")
    static Object stat(Frame frame, Object path) {
        Object posix = Importing.importModule(frame, File.separatorChar == '\\' ? "nt" : "posix");
        return ObjectCall.callMethod(frame, posix, PyStr.of("stat"), path);
    }

    @PythonFunction(value = "_path_isfile", signature = "(path)")
    static boolean isFile(Frame frame, Object path) {
        return FilePaths.isFile(frame, FileErrors.path(frame, path));
    }

    @PythonFunction(value = "_path_isdir", signature = "(path)")
    static boolean isDir(Frame frame, Object path) {
        String text = FileErrors.path(frame, path);
        return FilePaths.isDirectory(frame, text.isEmpty() ? "." : text);
    }

    @PythonFunction(value = "_path_isabs", signature = "(path)")
    static boolean isAbs(Frame frame, Object path) {
        return FilePaths.isAbsolute(FileErrors.path(frame, path));
    }

    @PythonFunction(value = "_path_abspath", signature = "(path)")
    static Object absolute(Frame frame, Object path) {
        return PyStr.of(FilePaths.absolute(frame, FileErrors.path(frame, path)));
    }

    @PythonFunction(value = "_write_atomic", signature = "(path, data, mode=438)")
    static void writeAtomic(Frame frame, Object path, Object data, int mode) {
        String text = FileErrors.path(frame, path);
        try {
            FilePaths.writeAtomically(frame, text, ByteObjects.get(frame, data));
        } catch (IOException e) {
            throw FileErrors.of(frame, e, text);
        }
    }

    @PythonFunction(value = "_calc_mode", signature = "(path)")
    static Object calcMode(Frame frame, Object path) {
        try {
            Object mode = ObjectGetAttr.get(frame, stat(frame, path), PyStr.of("st_mode"));
            return mode instanceof Long l ? (Object) (l | 0200) : mode;
        } catch (org.pyston.runtime.PyException e) {
            if (SourceLoaderType.isOsError(frame, e)) {
                return 0666L | 0200L;
            }
            throw e;
        }
    }

    @PythonFunction(value = "_pack_uint32", signature = "(x)")
    static Object packUint32(Frame frame, Object x) {
        Object n = org.pyston.ops.NumberInt.toInt(frame, x);
        int value = ((Number) n).intValue();
        return ByteObjects.make(new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)});
    }

    @PythonFunction(value = "_unpack_uint32", signature = "(data)")
    static long unpackUint32(Frame frame, Object data) {
        return CodeFile.int32(exact(frame, data, 4), 0) & 0xFFFF_FFFFL;
    }

    @PythonFunction(value = "_unpack_uint16", signature = "(data)")
    static long unpackUint16(Frame frame, Object data) {
        byte[] bytes = exact(frame, data, 2);
        return bytes[0] & 0xFF | (bytes[1] & 0xFF) << 8;
    }

    private static byte[] exact(Frame frame, Object data, int length) {
        byte[] bytes = ByteObjects.get(frame, data);
        if (bytes.length != length) {
            throw Errors.assertionError("");
        }
        return bytes;
    }
}
