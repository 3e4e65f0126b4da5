package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectLength;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.Warnings;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/** {@code importlib.machinery.PathFinder}: looks along {@code sys.path}. Source: language reference 5.5. */
@PythonType(name = "PathFinder", module = "_frozen_importlib_external", subclassable = true, hasDict = true,
        doc = "Finds modules along sys.path or the __path__ of a package.")
public final class PathFinderType {
    public static final PyType TYPE = PyType.builtin(new PathFinderTypeExposed());

    private PathFinderType() {
    }

    @PythonNew(signature = "()")
    static Object make(PyType type) {
        return new ImportObject(type);
    }

    @PythonMethod(value = "find_spec", signature = "($type, fullname, path=None, target=None)", kind = Kind.CLASS,
            doc = "The spec of a module, or None.")
    static Object findSpec(Frame frame, PyType type, Object fullname, Object path, Object target) {
        PyStr name = PyStrInstance.valueOrNull(fullname);
        if (name == null) {
            return PyNone.NONE;
        }
        Object searched = path == PyNone.NONE ? ImportSystem.of(frame).sys(frame, ImportNames.PATH) : path;
        Object spec = getSpec(frame, name, searched, target);
        if (spec == PyNone.NONE || ObjectGetAttr.get(frame, spec, ImportNames.LOADER) != PyNone.NONE) {
            return spec;
        }
        Object locations = ObjectGetAttr.get(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS);
        if (!(locations instanceof PyList list) || list.size() == 0) {
            return PyNone.NONE;
        }
        ObjectSetAttr.set(frame, spec, ImportNames.ORIGIN, PyNone.NONE);
        ObjectSetAttr.set(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS,
                NamespacePathType.of(frame, name, locations, null));
        return spec;
    }

    /** A spec with a loader, a spec without one that lists the portions of a namespace package, or None. */
    static Object getSpec(Frame frame, PyStr name, Object path, Object target) {
        PyList portions = null;
        for (Object entry : SequenceFast.toArray(frame, path)) {
            PyStr folder = PyStrInstance.valueOrNull(entry);
            Object finder = folder == null ? PyNone.NONE : importer(frame, folder);
            Object spec = finder == PyNone.NONE ? PyNone.NONE : ask(frame, finder, name, target);
            if (spec == PyNone.NONE) {
                continue;
            }
            if (ObjectGetAttr.get(frame, spec, ImportNames.LOADER) != PyNone.NONE) {
                return spec;
            }
            Object found = ObjectGetAttr.get(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS);
            if (found == PyNone.NONE) {
                throw ImportErrors.importError("spec missing loader", null);
            }
            portions = portions == null ? new PyList() : portions;
            for (Object portion : SequenceFast.toArray(frame, found)) {
                portions.append(portion);
            }
        }
        PyObject spec = Specs.make(name, PyNone.NONE, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        ObjectSetAttr.set(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS, portions == null ? new PyList() : portions);
        return spec;
    }

    private static Object ask(Frame frame, Object finder, PyStr name, Object target) {
        if (finder instanceof FileFinderType f && f.type() == FileFinderType.TYPE) {
            return f.find(frame, name, target);
        }
        if (finder instanceof LibraryFinderType f) {
            return f.find(frame, name);
        }
        return ObjectCall.call2(frame, ObjectGetAttr.get(frame, finder, ImportNames.FIND_SPEC), name, target);
    }

    /** The finder of a path entry, remembered in {@code sys.path_importer_cache}; None when no hook takes it. */
    static Object importer(Frame frame, PyStr entry) {
        PyStr folder = entry.isEmpty() ? PyStr.of(ImportSystem.of(frame).directory(frame)) : entry;
        Object cache = ImportSystem.of(frame).sys(frame, ImportNames.PATH_IMPORTER_CACHE);
        if (cache instanceof PyDict known) {
            Object finder = known.getStr(folder);
            if (finder == null) {
                finder = hooked(frame, folder);
                known.putStr(folder, finder);
            }
            return finder;
        }
        return hooked(frame, folder);
    }

    private static Object hooked(Frame frame, PyStr folder) {
        Object hooks = ImportSystem.of(frame).sys(frame, ImportNames.PATH_HOOKS);
        if (hooks == PyNone.NONE) {
            return PyNone.NONE;
        }
        if (ObjectLength.len(frame, hooks) == 0) {
            Warnings.warn(frame, ExceptionTypes.IMPORT_WARNING, "sys.path_hooks is empty", 1);
        }
        for (Object hook : SequenceFast.toArray(frame, hooks)) {
            try {
                return ObjectCall.call1(frame, hook, folder);
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.IMPORT_ERROR)) {
                    throw e;
                }
            }
        }
        return PyNone.NONE;
    }

    @PythonMethod(value = "_path_hooks", signature = "(path)", kind = Kind.STATIC)
    static Object pathHooks(Frame frame, PyStr path) {
        return hooked(frame, path);
    }

    @PythonMethod(value = "_path_importer_cache", signature = "($type, path)", kind = Kind.CLASS)
    static Object pathImporterCache(Frame frame, PyType type, PyStr path) {
        return importer(frame, path);
    }

    @PythonMethod(value = "_get_spec", signature = "($type, fullname, path, target=None)", kind = Kind.CLASS)
    static Object getSpecMethod(Frame frame, PyType type, PyStr fullname, Object path, Object target) {
        return getSpec(frame, fullname, path, target);
    }

    @PythonMethod(value = "invalidate_caches", signature = "()", kind = Kind.STATIC,
            doc = "Makes all path entry finders look again.")
    static void invalidateCaches(Frame frame) {
        if (!(ImportSystem.of(frame).sys(frame, ImportNames.PATH_IMPORTER_CACHE) instanceof PyDict cache)) {
            return;
        }
        Object[] items = cache.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            Object finder = items[i + 1];
            PyStr path = PyStrInstance.valueOrNull(items[i]);
            if (finder == PyNone.NONE || path == null || !FilePaths.isAbsolute(path.toString())) {
                cache.remove(frame, items[i]);
            } else {
                Object method = ObjectGetAttr.getOrNull(frame, finder, ImportNames.INVALIDATE_CACHES);
                if (method != null) {
                    ObjectCall.call0(frame, method);
                }
            }
        }
        invalidateMetadata(frame);
    }

    /** Only when importlib.metadata is loaded: else it has no caches yet. */
    private static void invalidateMetadata(Frame frame) {
        Object metadata = frame.interpreter().modules.getStr(PyStr.of("importlib.metadata"));
        Object finder = metadata == null || metadata == PyNone.NONE ? null
                : ObjectGetAttr.getOrNull(frame, metadata, PyStr.of("MetadataPathFinder"));
        if (finder != null) {
            ObjectCall.callMethod(frame, finder, ImportNames.INVALIDATE_CACHES);
        }
    }

    @PythonMethod(value = "find_distributions", signature = "(*args, **kwargs)", kind = Kind.STATIC,
            doc = "The installed distributions; see importlib.metadata.")
    static Object findDistributions(Frame frame, Object[] args, PyDict kwargs) {
        Object metadata = Importing.importModule(frame, "importlib.metadata");
        Object finder = ObjectGetAttr.get(frame, metadata, PyStr.of("MetadataPathFinder"));
        Object method = ObjectGetAttr.get(frame, finder, PyStr.of("find_distributions"));
        if (kwargs == null || kwargs.size() == 0) {
            return ObjectCall.call(frame, method, args, null);
        }
        Object[] items = kwargs.itemsSnapshot();
        Object[] all = java.util.Arrays.copyOf(args, args.length + items.length / 2);
        PyStr[] names = new PyStr[items.length / 2];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStrInstance.valueOf(items[2 * i]);
            all[args.length + i] = items[2 * i + 1];
        }
        return ObjectCall.call(frame, method, all, names);
    }
}
