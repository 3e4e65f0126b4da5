package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;

/** {@code importlib._bootstrap_external.SourceLoader}: loads source, with a cache of code. */
@PythonType(name = "SourceLoader", module = "_frozen_importlib_external", base = LoaderBasicsType.class, subclassable = true,
        hasDict = true, doc = "Base of loaders of source code.")
public final class SourceLoaderType {
    public static final PyType TYPE = PyType.builtin(new SourceLoaderTypeExposed());

    private SourceLoaderType() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new ImportObject(type);
    }

    @PythonMethod(value = "path_mtime", signature = "($self, path)", doc = "Optional: the time of the last change.")
    static Object pathMtime(Frame frame, Object self, Object path) {
        throw osError(frame);
    }

    private static PyException osError(Frame frame) {
        Object type = frame.interpreter().builtin(PyStr.of("OSError"));
        return new PyException((org.pyston.types.exception.PyBaseException) ObjectCall.call0(frame, type));
    }

    @PythonMethod(value = "path_stats", signature = "($self, path)", doc = "Optional: a dict with 'mtime' and perhaps 'size'.")
    static Object pathStats(Frame frame, Object self, Object path) {
        PyDict stats = new PyDict();
        stats.putStr(PyStr.of("mtime"), ObjectCall.callMethod(frame, self, ImportNames.PATH_MTIME, path));
        return stats;
    }

    @PythonMethod(value = "_cache_bytecode", signature = "($self, source_path, cache_path, data)")
    static Object cacheBytecode(Frame frame, Object self, Object sourcePath, Object cachePath, Object data) {
        return ObjectCall.callMethod(frame, self, ImportNames.SET_DATA, cachePath, data);
    }

    @PythonMethod(value = "set_data", signature = "($self, path, data)", doc = "Optional: writes a file.")
    static void setData(Object self, Object path, Object data) {
    }

    @PythonMethod(value = "get_source", signature = "($self, fullname)", doc = "The text of the source.")
    static Object getSource(Frame frame, Object self, Object fullname) {
        Object path = ObjectCall.callMethod(frame, self, ImportNames.GET_FILENAME, fullname);
        Object data;
        try {
            data = ObjectCall.callMethod(frame, self, ImportNames.GET_DATA, path);
        } catch (PyException e) {
            if (!isOsError(frame, e)) {
                throw e;
            }
            throw ImportErrors.from(ImportErrors.importError("source not available through get_data()", fullname), e.value());
        }
        return SourceText.decode(frame, ByteObjects.get(frame, data));
    }

    static boolean isOsError(Frame frame, PyException e) {
        return frame.interpreter().builtin(PyStr.of("OSError")) instanceof PyType type && e.matches(type);
    }

    @PythonMethod(value = "source_to_code", signature = "($self, data, path, *, _optimize=-1)",
            doc = "The code object of source bytes or text.")
    static Object sourceToCode(Frame frame, Object self, Object data, Object path, int optimize) {
        Object source = SourceCompiler.sourceOf(frame, data, "compile", "string, bytes or AST");
        String name = org.pyston.types.str.PyStrInstance.isStr(path) ? ObjectStr.str(frame, path).toString()
                : FileErrors.path(frame, path);
        return SourceCompiler.compile(frame, source, name, ParseMode.EXEC, 0, optimize);
    }

    @PythonMethod(value = "get_code", signature = "($self, fullname)", doc = "The code object, from the cache when it fits.")
    static Object getCode(Frame frame, Object self, Object fullname) {
        return SourceCode.get(frame, self, fullname);
    }

    /** Whether the error is one of those that mean that something optional is not there. */
    static boolean isImportError(PyException e) {
        return e.matches(ExceptionTypes.IMPORT_ERROR);
    }

    /** None or the value. */
    static Object noneIfNull(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}
