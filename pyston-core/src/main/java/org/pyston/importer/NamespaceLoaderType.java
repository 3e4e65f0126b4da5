package org.pyston.importer;

import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code importlib.machinery.NamespaceLoader}: packages without code, spread over folders. Source: PEP 420. */
@PythonType(name = "NamespaceLoader", module = "_frozen_importlib_external", subclassable = true, hasDict = true,
       
        doc = "Loads namespace packages.")
public final class NamespaceLoaderType {
    public static final PyType TYPE = PyType.builtin(new NamespaceLoaderTypeExposed());
    /** The attribute with the folders. */
    static final PyStr PATH = PyStr.of("_path");

    private NamespaceLoaderType() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new ImportObject(type);
    }

    @PythonInit(signature = "(name, path, path_finder)")
    static void init(Frame frame, Object self, PyStr name, Object path, Object finder) {
        AttributeStorage.set((PyObject) self, PATH, NamespacePathType.of(frame, name, path, finder));
    }

    @PythonMethod(value = "is_package", signature = "($self, fullname)", doc = "True.")
    static Object isPackage(Object self, Object fullname) {
        return true;
    }

    @PythonMethod(value = "get_source", signature = "($self, fullname)", doc = "The empty string.")
    static Object getSource(Object self, Object fullname) {
        return PyStr.EMPTY;
    }

    @PythonMethod(value = "get_code", signature = "($self, fullname)", doc = "Code that does nothing.")
    static Object getCode(Frame frame, Object self, Object fullname) {
        return SourceCompiler.compile(frame, PyStr.EMPTY, "<string>", ParseMode.EXEC, 0, -1);
    }

    @PythonMethod(value = "create_module", signature = "($self, spec)", doc = "None: a plain module will do.")
    static Object createModule(Object self, Object spec) {
        return PyNone.NONE;
    }

    @PythonMethod(value = "exec_module", signature = "($self, module)", doc = "There is nothing to execute.")
    static void execModule(Object self, Object module) {
    }

    @PythonMethod(value = "load_module", signature = "($self, fullname)", doc = "Deprecated: loads the module.")
    static Object loadModule(Frame frame, Object self, Object fullname) {
        return OldLoaders.shim(frame, self, fullname);
    }

    @PythonMethod(value = "get_resource_reader", signature = "($self, module)", doc = "Reads the resources of the package.")
    static Object getResourceReader(Frame frame, Object self, Object module) {
        Object readers = Importing.importModule(frame, "importlib.readers");
        return ObjectCall.callMethod(frame, readers, PyStr.of("NamespaceReader"), ObjectGetAttr.get(frame, self, PATH));
    }
}
