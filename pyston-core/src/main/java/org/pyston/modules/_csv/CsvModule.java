package org.pyston.modules._csv;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyType;
import org.pyston.ops.SequenceList;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.ModuleException;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;

/** The module {@code _csv}. */
@PythonModule(value = "_csv", doc = "Reading and writing of comma-separated values.")
@ExportsTypes({PyDialect.class})
final class CsvModule {
    static final PyType ERROR = ModuleException.define("_csv", "Error", ExceptionTypes.EXCEPTION);

    private CsvModule() {
    }

    @PythonConstant("__version__")
    static String version() {
        return "1.0";
    }

    @PythonConstant("Error")
    static Object error() {
        return ERROR;
    }

    @PythonConstant("Reader")
    static Object readerType() {
        return PyReader.TYPE;
    }

    @PythonConstant("Writer")
    static Object writerType() {
        return PyWriter.TYPE;
    }

    @PythonConstant("_dialects")
    static Object dialects(Frame frame) {
        return CsvState.of(frame).dialects;
    }

    @PythonConstant("QUOTE_MINIMAL")
    static long minimal() {
        return PyDialect.MINIMAL;
    }

    @PythonConstant("QUOTE_ALL")
    static long all() {
        return PyDialect.ALL;
    }

    @PythonConstant("QUOTE_NONNUMERIC")
    static long nonNumeric() {
        return PyDialect.NONNUMERIC;
    }

    @PythonConstant("QUOTE_NONE")
    static long none() {
        return PyDialect.NONE;
    }

    @PythonConstant("QUOTE_STRINGS")
    static long strings() {
        return PyDialect.STRINGS;
    }

    @PythonConstant("QUOTE_NOTNULL")
    static long notNull() {
        return PyDialect.NOTNULL;
    }

    private static Object dialectOf(Object[] args) {
        if (args.length == 0) {
            throw Errors.typeError(" expected at least 1 argument, got 0");
        }
        if (args.length > 2) {
            throw Errors.typeError(" expected at most 2 arguments, got " + args.length);
        }
        return args.length == 2 ? args[1] : null;
    }

    @PythonFunction(value = "reader", signature = "($module, *args, **kwargs)", textSignature = false,
            doc = "An iterator of the rows of an iterator of lines.")
    static Object reader(Frame frame, Object[] args, PyDict kwargs) {
        Object dialect = dialectOf(args);
        return PyReader.of(frame, args[0], PyDialect.of(frame, PyDialect.TYPE, dialect, kwargs));
    }

    @PythonFunction(value = "writer", signature = "($module, *args, **kwargs)", textSignature = false,
            doc = "Writes rows to an object with write().")
    static Object writer(Frame frame, Object[] args, PyDict kwargs) {
        Object dialect = dialectOf(args);
        return PyWriter.of(frame, args[0], PyDialect.of(frame, PyDialect.TYPE, dialect, kwargs));
    }

    @PythonFunction(value = "list_dialects", signature = "($module, /)", doc = "The names of the registered dialects.")
    static Object listDialects(Frame frame) {
        return SequenceList.list(frame, CsvState.of(frame).dialects);
    }

    @PythonFunction(value = "register_dialect", signature = "($module, name, dialect=<none>, /, **kwargs)",
            textSignature = false, doc = "Names a dialect.")
    static void registerDialect(Frame frame, Object name, Object dialect, PyDict kwargs) {
        if (!PyStrInstance.isStr(name)) {
            throw Errors.typeError("dialect name must be a string");
        }
        CsvState.of(frame).dialects.put(frame, name, PyDialect.of(frame, PyDialect.TYPE, dialect, kwargs));
    }

    @PythonFunction(value = "unregister_dialect", signature = "($module, /, name)", doc = "Forgets a dialect.")
    static void unregisterDialect(Frame frame, Object name) {
        if (CsvState.of(frame).dialects.remove(frame, name) == null) {
            throw CsvState.error("unknown dialect");
        }
    }

    @PythonFunction(value = "get_dialect", signature = "($module, /, name)", doc = "The dialect of a name.")
    static Object getDialect(Frame frame, Object name) {
        return CsvState.of(frame).dialect(frame, name);
    }

    @PythonFunction(value = "field_size_limit", signature = "($module, /, new_limit=<none>)",
            doc = "The most characters of a field; sets a new limit.")
    static long fieldSizeLimit(Frame frame, Object limit) {
        CsvState state = CsvState.of(frame);
        long old = state.fieldLimit();
        if (limit != null) {
            if (!PyInt.isExact(limit)) {
                throw Errors.typeError("limit must be an integer");
            }
            state.setFieldLimit(SliceIndices.toSize(frame, limit));
        }
        return old;
    }
}
