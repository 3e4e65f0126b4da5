package org.pyston.importer;

import org.pyston.object.AttributeStorage;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;

/** Specs of modules that are files ({@code importlib.util.spec_from_file_location}). */
final class FileLocations {
    private static final PyStr UNKNOWN = PyStr.of("<unknown>");

    private FileLocations() {
    }

    /**
     * Equivalent of {@code spec_from_file_location(name, location, loader=loader, submodule_search_locations=…)}.
     *
     * @param locations null when the argument was not given: the loader is asked whether it is a package
     * @return a spec, or None when no loader fits the name of the file
     */
    static Object spec(Frame frame, Object name, Object location, Object loader, Object locations) {
        PyStr path = location == PyNone.NONE ? UNKNOWN : absolute(frame, location);
        if (location == PyNone.NONE && ObjectGetAttr.getOrNull(frame, loader, ImportNames.GET_FILENAME) != null) {
            path = asked(frame, loader, name);
        }
        Object chosen = loader;
        if (chosen == PyNone.NONE) {
            chosen = loaderFor(frame, name, path);
            if (chosen == PyNone.NONE) {
                return PyNone.NONE;
            }
        }
        PyObject spec = Specs.make(name, chosen, path, PyNone.NONE, PyNone.NONE);
        AttributeStorage.set(spec, ImportNames.SET_FILEATTR, true);
        if (locations != null) {
            AttributeStorage.set(spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS, locations);
        } else if (saysPackage(frame, chosen, name)) {
            AttributeStorage.set(spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS, new PyList());
        }
        addFolder(frame, spec, path);
        return spec;
    }

    private static PyStr absolute(Frame frame, Object location) {
        Object text = location;
        Object method = org.pyston.types.str.PyStrInstance.isStr(location) ? null
                : org.pyston.ops.SpecialMethod.call(frame, location, PyStr.of("__fspath__"));
        if (method != null) {
            text = method;
        }
        PyStr path = ObjectStr.str(frame, text);
        return FilePaths.isAbsolute(path.toString()) ? path : PyStr.of(FilePaths.absolute(frame, path.toString()));
    }

    private static PyStr asked(Frame frame, Object loader, Object name) {
        try {
            return ObjectStr.str(frame, ObjectCall.callMethod(frame, loader, ImportNames.GET_FILENAME, name));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.IMPORT_ERROR)) {
                return UNKNOWN;
            }
            throw e;
        }
    }

    private static Object loaderFor(Frame frame, Object name, PyStr path) {
        String text = path.toString();
        PyType type = text.endsWith(ExtensionLoaderType.SUFFIX) ? ExtensionLoaderType.TYPE
                : text.endsWith(".py") ? SourceFileLoaderType.TYPE : text.endsWith(".pyc") ? SourcelessLoaderType.TYPE : null;
        return type == null ? PyNone.NONE : FileLoaderType.make(type, name, path);
    }

    private static boolean saysPackage(Frame frame, Object loader, Object name) {
        Object method = ObjectGetAttr.getOrNull(frame, loader, ImportNames.IS_PACKAGE);
        if (method == null) {
            return false;
        }
        try {
            return ObjectIsTrue.isTrue(frame, ObjectCall.call1(frame, method, name));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.IMPORT_ERROR)) {
                return false;
            }
            throw e;
        }
    }

    /** A package whose search locations are empty is searched in its own folder. */
    private static void addFolder(Frame frame, PyObject spec, PyStr file) {
        Object locations = ObjectGetAttr.get(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS);
        if (locations instanceof PyList list && list.size() == 0 && !file.isEmpty()) {
            list.append(PyStr.of(FilePaths.split(file.toString())[0]));
            ObjectSetAttr.set(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS, list);
        }
    }
}
