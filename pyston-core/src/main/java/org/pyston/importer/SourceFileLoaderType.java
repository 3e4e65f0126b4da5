package org.pyston.importer;

import java.io.IOException;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.code.CodeUnit;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;

/** {@code importlib.machinery.SourceFileLoader}: modules that are files with source. */
@PythonType(name = "SourceFileLoader", module = "_frozen_importlib_external", base = FileLoaderType.class,
        subclassable = true, hasDict = true, doc = "Loads modules from files with source code.")
public final class SourceFileLoaderType {
    public static final PyType TYPE = PyType.builtin(new SourceFileLoaderTypeExposed());

    static {
        TYPE.setBases(new PyType[] {FileLoaderType.TYPE, SourceLoaderType.TYPE}, FileLoaderType.TYPE);
        TYPE.setMro(new PyType[] {TYPE, FileLoaderType.TYPE, SourceLoaderType.TYPE, LoaderBasicsType.TYPE, PyType.OBJECT});
    }

    private SourceFileLoaderType() {
    }

    @PythonMethod(value = "path_stats", signature = "($self, path)", doc = "Time and size of the file.")
    static Object pathStats(Frame frame, Object self, Object path) {
        String text = FileErrors.path(frame, path);
        FilePaths.FileStat stat = FilePaths.stat(frame, text);
        if (stat == null) {
            throw FileErrors.notFound(frame, text);
        }
        PyDict stats = new PyDict();
        stats.putStr(PyStr.of("mtime"), stat.nanos() / 1e9);
        stats.putStr(PyStr.of("size"), stat.size());
        return stats;
    }

    @PythonMethod(value = "_cache_bytecode", signature = "($self, source_path, bytecode_path, data)")
    static void cacheBytecode(Frame frame, Object self, Object sourcePath, Object bytecodePath, Object data) {
        write(frame, FileErrors.path(frame, bytecodePath), ByteObjects.get(frame, data));
    }

    @PythonMethod(value = "set_data", signature = "($self, path, data, *, _mode=438)",
            doc = "Writes a file, and makes its folders; gives up silently when it cannot.")
    static void setData(Frame frame, Object self, Object path, Object data, int mode) {
        write(frame, FileErrors.path(frame, path), ByteObjects.get(frame, data));
    }

    /** A cache that cannot be written is no error: the next import compiles again. */
    private static void write(Frame frame, String path, byte[] data) {
        java.io.File folder = FilePaths.file(frame, FilePaths.split(path)[0]);
        if (!folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory()) {
            return;
        }
        try {
            FilePaths.writeAtomically(frame, path, data);
        } catch (IOException e) {
            return;
        }
    }

    @PythonMethod(value = "get_code", signature = "($self, fullname)", doc = "The code object, from the cache when it fits.")
    static Object getCode(Frame frame, Object self, Object fullname) {
        if (PyType.of(self) != TYPE || isPatched((PyObject) self)) {
            return SourceCode.get(frame, self, fullname);
        }
        FileLoaderType.checkName(frame, self, fullname);
        return direct(frame, ObjectStr.str(frame, ObjectGetAttr.get(frame, self, ImportNames.PATH)).toString());
    }

    /** Whether somebody put methods into the instance itself: it has more than name and path. */
    private static boolean isPatched(PyObject loader) {
        return loader.shape().isDictMode() || loader.shape().size > 2;
    }

    /** As {@link SourceCode#get}, without calls of Python methods. */
    private static PyCode direct(Frame frame, String path) {
        String cachePath = SourceCode.cachePath(frame, path);
        FilePaths.FileStat stat = cachePath == null ? null : FilePaths.stat(frame, path);
        if (stat != null) {
            byte[] cached = readOrNull(frame, cachePath);
            if (cached != null && CodeFile.isValidHeader(cached)) {
                if (CodeFile.flags(cached) != 0) {
                    return hashed(frame, path, cachePath, cached);
                }
                CodeUnit unit = CodeFile.isOf(cached, stat.seconds(), stat.size()) ? CodeFile.read(cached, path) : null;
                if (unit != null) {
                    return new PyCode(frame.interpreter(), unit);
                }
            }
        }
        byte[] source = source(frame, path);
        PyCode code = SourceCompiler.compile(frame, source, path, ParseMode.EXEC, 0, -1);
        if (stat != null && SourceCode.writes(frame)) {
            write(frame, cachePath, CodeFile.write(CodeFile.timestampHeader(stat.seconds(), source.length), code.unit()));
        }
        return code;
    }

    private static PyCode hashed(Frame frame, String path, String cachePath, byte[] cached) {
        boolean checked = (CodeFile.flags(cached) & CodeFile.CHECK_SOURCE) != 0;
        String mode = ImportSystem.of(frame).checkHashBased();
        boolean check = !mode.equals("never") && (checked || mode.equals("always"));
        byte[] source = check ? source(frame, path) : null;
        CodeUnit unit = !check || CodeFile.isOf(cached, CodeFile.sourceHash(source)) ? CodeFile.read(cached, path) : null;
        if (unit != null) {
            return new PyCode(frame.interpreter(), unit);
        }
        source = source == null ? source(frame, path) : source;
        PyCode code = SourceCompiler.compile(frame, source, path, ParseMode.EXEC, 0, -1);
        if (SourceCode.writes(frame)) {
            write(frame, cachePath, CodeFile.write(CodeFile.hashHeader(CodeFile.sourceHash(source), checked), code.unit()));
        }
        return code;
    }

    private static byte[] readOrNull(Frame frame, String path) {
        try {
            return FilePaths.file(frame, path).isFile() ? FilePaths.read(frame, path) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] source(Frame frame, String path) {
        try {
            return FilePaths.read(frame, path);
        } catch (IOException e) {
            throw FileErrors.of(frame, e, path);
        }
    }
}
