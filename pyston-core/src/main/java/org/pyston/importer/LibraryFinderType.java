package org.pyston.importer;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Finds the modules of one folder of the standard library in the jar. The class is an entry of {@code sys.path_hooks}. */
@PythonType(name = "LibraryFinder", module = "_frozen_importlib_external",
        doc = "Finds modules of the standard library inside the jar.")
public final class LibraryFinderType extends PyObject {
    public static final PyType TYPE = PyType.builtin(new LibraryFinderTypeExposed());

    private final PyStr path;
    private final String folder;
    private final Library library;

    private LibraryFinderType(PyStr path, String folder, Library library) {
        super(TYPE);
        this.path = path;
        this.folder = folder;
        this.library = library;
    }

    @PythonNew(signature = "(path)")
    static Object make(Frame frame, PyType type, PyStr path) {
        Library library = ImportSystem.of(frame).library(frame);
        String folder = library.relative(path.toString());
        if (folder == null) {
            throw ImportErrors.importError("not a place in the standard library's jar", null, path);
        }
        return new LibraryFinderType(path, folder, library);
    }

    @PythonMethod(value = "find_spec", signature = "($self, fullname, target=None)", doc = "The spec of a module, or None.")
    static Object findSpec(Frame frame, LibraryFinderType self, PyStr fullname, Object target) {
        return self.find(frame, fullname);
    }

    Object find(Frame frame, PyStr fullname) {
        String full = fullname.toString();
        String base = (folder.isEmpty() ? "" : folder + "/") + full.substring(full.lastIndexOf('.') + 1);
        if (library.has(base + ".py")) {
            return spec(fullname, base + ".py", null);
        }
        if (library.has(base + "/__init__.py")) {
            return spec(fullname, base + "/__init__.py", PyList.of(PyStr.of(library.absolute(base))));
        }
        return PyNone.NONE;
    }

    private PyObject spec(PyStr name, String file, PyList locations) {
        PyStr origin = PyStr.of(library.absolute(file));
        return Specs.located(name, new LibraryLoaderType(name, origin, file, library), origin, locations);
    }

    @PythonMethod(value = "invalidate_caches", signature = "($self)", doc = "Does nothing: the jar does not change.")
    static void invalidateCaches(LibraryFinderType self) {
    }

    @PythonMethod(value = "iter_modules", signature = "($self, prefix='')", doc = "Pairs of name and whether it is a package.")
    static Object iterModules(LibraryFinderType self, PyStr prefix) {
        PyList modules = new PyList();
        for (String name : self.library.list(self.folder)) {
            if (name.endsWith("/")) {
                String sub = name.substring(0, name.length() - 1);
                if (self.library.has((self.folder.isEmpty() ? "" : self.folder + "/") + sub + "/__init__.py")) {
                    modules.append(PyTuple.of(PyStr.of(prefix + sub), true));
                }
            } else if (name.endsWith(".py") && !name.equals("__init__.py")) {
                modules.append(PyTuple.of(PyStr.of(prefix + name.substring(0, name.length() - 3)), false));
            }
        }
        return modules;
    }

    @PythonGetter("path")
    static Object getPath(LibraryFinderType self) {
        return self.path;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, LibraryFinderType self) {
        return PyStr.of("LibraryFinder(" + ObjectRepr.repr(frame, self.path) + ")");
    }
}
