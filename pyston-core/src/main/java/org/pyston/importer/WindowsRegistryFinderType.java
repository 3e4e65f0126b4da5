package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;

/** {@code importlib.machinery.WindowsRegistryFinder}: deprecated in Python itself; finds nothing here. */
@PythonType(name = "WindowsRegistryFinder", module = "_frozen_importlib_external",
        doc = "Finds modules that the Windows registry names; this implementation does not look there.")
public final class WindowsRegistryFinderType {
    public static final PyType TYPE = PyType.builtin(new WindowsRegistryFinderTypeExposed());

    private WindowsRegistryFinderType() {
    }

    @PythonMethod(value = "find_spec", signature = "($type, fullname, path=None, target=None)", kind = Kind.CLASS)
    static Object findSpec(PyType type, Object fullname, Object path, Object target) {
        return PyNone.NONE;
    }
}
