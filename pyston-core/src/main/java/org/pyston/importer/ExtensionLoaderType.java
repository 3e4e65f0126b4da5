package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;

/** {@code importlib.machinery.ExtensionFileLoader}: C extensions, which this implementation cannot load and says so. */
@PythonType(name = "ExtensionFileLoader", module = "_frozen_importlib_external", base = FileLoaderType.class,
        subclassable = true, hasDict = true, doc = "Stands for extension modules in C, which cannot be loaded.")
public final class ExtensionLoaderType {
    /** The suffix that extension modules for this implementation would have. */
    public static final String SUFFIX = ".pyston-312.so";
    public static final PyType TYPE = PyType.builtin(new ExtensionLoaderTypeExposed());

    static {
        TYPE.setBases(new PyType[] {FileLoaderType.TYPE, LoaderBasicsType.TYPE}, FileLoaderType.TYPE);
        TYPE.setMro(new PyType[] {TYPE, FileLoaderType.TYPE, LoaderBasicsType.TYPE, PyType.OBJECT});
    }

    private ExtensionLoaderType() {
    }

    @PythonMethod(value = "create_module", signature = "($self, spec)", doc = "Raises ImportError.")
    static Object createModule(Frame frame, Object self, Object spec) {
        Object name = ObjectGetAttr.get(frame, self, ImportNames.NAME);
        throw ImportErrors.importError("Pyston cannot load extension modules written in C: "
                + ObjectStr.str(frame, name), name, ObjectGetAttr.get(frame, self, ImportNames.PATH));
    }

    @PythonMethod(value = "exec_module", signature = "($self, module)", doc = "Raises ImportError.")
    static void execModule(Frame frame, Object self, Object module) {
        createModule(frame, self, module);
    }

    @PythonMethod(value = "get_code", signature = "($self, fullname)", doc = "None: there is no code object.")
    static Object getCode(Object self, Object fullname) {
        return PyNone.NONE;
    }

    @PythonMethod(value = "get_source", signature = "($self, fullname)", doc = "None: there is no source.")
    static Object getSource(Object self, Object fullname) {
        return PyNone.NONE;
    }
}
