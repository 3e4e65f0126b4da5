package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;

/** {@code importlib.machinery.SourcelessFileLoader}: modules that are files with cached code only. */
@PythonType(name = "SourcelessFileLoader", module = "_frozen_importlib_external", base = FileLoaderType.class,
        subclassable = true, hasDict = true, doc = "Loads modules from files with compiled code.")
public final class SourcelessLoaderType {
    public static final PyType TYPE = PyType.builtin(new SourcelessLoaderTypeExposed());

    static {
        TYPE.setBases(new PyType[] {FileLoaderType.TYPE, LoaderBasicsType.TYPE}, FileLoaderType.TYPE);
        TYPE.setMro(new PyType[] {TYPE, FileLoaderType.TYPE, LoaderBasicsType.TYPE, PyType.OBJECT});
    }

    private SourcelessLoaderType() {
    }

    @PythonMethod(value = "get_code", signature = "($self, fullname)", doc = "The code object in the file.")
    static Object getCode(Frame frame, Object self, Object fullname) {
        Object path = ObjectCall.callMethod(frame, self, ImportNames.GET_FILENAME, fullname);
        byte[] data = ByteObjects.get(frame, ObjectCall.callMethod(frame, self, ImportNames.GET_DATA, path));
        CodeFiles.classify(frame, data, fullname, path);
        return CodeFiles.code(frame, data, CodeFile.HEADER, fullname, path, ObjectStr.str(frame, path).toString());
    }

    @PythonMethod(value = "get_source", signature = "($self, fullname)", doc = "None: there is no source.")
    static Object getSource(Object self, Object fullname) {
        return PyNone.NONE;
    }
}
