package org.pyston.importer;

import java.io.IOException;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code importlib._bootstrap_external.FileLoader}: a loader that knows its module's name and file. */
@PythonType(name = "FileLoader", module = "_frozen_importlib_external", subclassable = true, hasDict = true,
       
        doc = "Base of loaders that read one file.")
public final class FileLoaderType {
    public static final PyType TYPE = PyType.builtin(new FileLoaderTypeExposed());

    private FileLoaderType() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new ImportObject(type);
    }

    @PythonInit(signature = "(fullname, path)")
    static void init(Object self, Object fullname, Object path) {
        AttributeStorage.set((PyObject) self, ImportNames.NAME, fullname);
        AttributeStorage.set((PyObject) self, ImportNames.PATH, path);
    }

    /** An instance of one of the built-in file loaders. */
    static Object make(PyType type, Object name, Object path) {
        ImportObject loader = new ImportObject(type);
        init(loader, name, path);
        return loader;
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, Object self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal = PyType.of(self) == PyType.of(other) && ObjectRichCompare.test(frame,
                ObjectGetAttr.get(frame, self, Names.DICT), ObjectGetAttr.get(frame, other, Names.DICT), CompareOp.EQ);
        return equal == (op == CompareOp.EQ);
    }

    @Slot("__hash__")
    static long hash(Frame frame, Object self) {
        long h = ObjectHash.hash(frame, ObjectGetAttr.get(frame, self, ImportNames.NAME))
                ^ ObjectHash.hash(frame, ObjectGetAttr.get(frame, self, ImportNames.PATH));
        return h == -1 ? -2 : h;
    }

    @PythonMethod(value = "load_module", signature = "($self, name=None, *args, **kwargs)", doc = "Deprecated: loads the module.")
    static Object loadModule(Frame frame, Object self, Object name, Object[] args, PyDict kwargs) {
        return OldLoaders.shim(frame, self, checkName(frame, self, name));
    }

    @PythonMethod(value = "get_filename", signature = "($self, name=None, *args, **kwargs)", doc = "The path of the file.")
    static Object getFilename(Frame frame, Object self, Object name, Object[] args, PyDict kwargs) {
        checkName(frame, self, name);
        return ObjectGetAttr.get(frame, self, ImportNames.PATH);
    }

    /** The loader's own name; raises ImportError for another one ({@code _check_name}). */
    static Object checkName(Frame frame, Object self, Object name) {
        Object own = ObjectGetAttr.get(frame, self, ImportNames.NAME);
        if (name == PyNone.NONE || own == name || ObjectRichCompare.test(frame, own, name, CompareOp.EQ)) {
            return own;
        }
        throw ImportErrors.importError("loader for " + ObjectStr.str(frame, own) + " cannot handle "
                + ObjectStr.str(frame, name), name);
    }

    @PythonMethod(value = "get_data", signature = "($self, path)", doc = "The bytes of a file.")
    static Object getData(Frame frame, Object self, Object path) {
        String text = FileErrors.path(frame, path);
        try {
            return ByteObjects.make(FilePaths.read(frame, text));
        } catch (IOException e) {
            throw FileErrors.of(frame, e, text);
        }
    }

    @PythonMethod(value = "get_resource_reader", signature = "($self, name=None, *args, **kwargs)",
            doc = "Reads the resources of the package.")
    static Object getResourceReader(Frame frame, Object self, Object name, Object[] args, PyDict kwargs) {
        checkName(frame, self, name);
        Object readers = Importing.importModule(frame, "importlib.readers");
        return ObjectCall.callMethod(frame, readers, PyStr.of("FileReader"), self);
    }
}
