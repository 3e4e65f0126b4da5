package org.pyston.importer;

import java.util.HashSet;
import java.util.Set;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.SequenceFast;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code importlib.machinery.FileFinder}: the modules of one folder, whose listing it keeps while the folder's time stays. */
@PythonType(name = "FileFinder", module = "_frozen_importlib_external", subclassable = true, hasDict = true,
       
        doc = "Finds modules in one folder.")
public final class FileFinderType extends PyObject {
    public static final PyType TYPE = PyType.builtin(new FileFinderTypeExposed());

    private PyStr path;
    private final Object[] suffixes;
    private final Object[] loaders;
    private volatile Listing listing;

    /** The names in the folder at one time of its last change. */
    private record Listing(long nanos, Set<String> names) {
    }

    private FileFinderType(PyType type, PyStr path, Object[] suffixes, Object[] loaders) {
        super(type);
        this.path = path;
        this.suffixes = suffixes;
        this.loaders = loaders;
    }

    /** {@code details} are pairs of a loader class and its suffixes. */
    @PythonNew(signature = "(path, *loader_details)")
    static Object make(Frame frame, PyType type, Object path, Object[] details) {
        PyList suffixes = new PyList();
        PyList loaders = new PyList();
        for (Object detail : details) {
            Object[] pair = SequenceFast.toArray(frame, detail);
            for (Object suffix : SequenceFast.toArray(frame, pair[1])) {
                suffixes.append(suffix);
                loaders.append(pair[0]);
            }
        }
        String text = path == PyNone.NONE ? "." : FileErrors.path(frame, path);
        text = text.isEmpty() || text.equals(".") ? ImportSystem.of(frame).directory(frame) : FilePaths.absolute(frame, text);
        return new FileFinderType(type, PyStr.of(text), suffixes.toArray(), loaders.toArray());
    }

    @PythonMethod(value = "find_spec", signature = "($self, fullname, target=None)", doc = "The spec of a module, or None.")
    static Object findSpec(Frame frame, FileFinderType self, PyStr fullname, Object target) {
        return self.find(frame, fullname, target);
    }

    Object find(Frame frame, PyStr fullname, Object target) {
        String full = fullname.toString();
        String tail = full.substring(full.lastIndexOf('.') + 1);
        String folder = path.toString();
        Set<String> names = names(frame, folder);
        boolean namespace = false;
        if (names.contains(tail)) {
            String base = FilePaths.join(folder, tail);
            for (int i = 0; i < suffixes.length; i++) {
                String file = FilePaths.join(base, "__init__" + suffixes[i]);
                if (FilePaths.isFile(frame, file)) {
                    return spec(frame, loaders[i], fullname, file, base);
                }
            }
            namespace = FilePaths.isDirectory(frame, base);
        }
        for (int i = 0; i < suffixes.length; i++) {
            String name = tail + suffixes[i];
            if (names.contains(name)) {
                String file = FilePaths.join(folder, name);
                if (FilePaths.isFile(frame, file)) {
                    return spec(frame, loaders[i], fullname, file, null);
                }
            }
        }
        if (!namespace) {
            return PyNone.NONE;
        }
        PyObject spec = Specs.make(fullname, PyNone.NONE, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        ObjectSetAttr.set(frame, spec, ImportNames.SUBMODULE_SEARCH_LOCATIONS,
                PyList.of(PyStr.of(FilePaths.join(folder, tail))));
        return spec;
    }

    private static Object spec(Frame frame, Object loaderClass, PyStr name, String file, String packageFolder) {
        PyStr path = PyStr.of(file);
        PyList locations = packageFolder == null ? null : PyList.of(PyStr.of(packageFolder));
        if (loaderClass == SourceFileLoaderType.TYPE || loaderClass == SourcelessLoaderType.TYPE
                || loaderClass == ExtensionLoaderType.TYPE) {
            return Specs.located(name, FileLoaderType.make((PyType) loaderClass, name, path), path, locations);
        }
        Object loader = ObjectCall.call2(frame, loaderClass, name, path);
        return FileLocations.spec(frame, name, path, loader, locations == null ? PyNone.NONE : locations);
    }

    private Set<String> names(Frame frame, String folder) {
        FilePaths.FileStat stat = FilePaths.stat(frame, folder);
        long nanos = stat == null ? -1 : stat.nanos();
        Listing known = listing;
        if (known == null || known.nanos != nanos) {
            String[] list = FilePaths.file(frame, folder).list();
            known = new Listing(nanos, list == null ? Set.of() : new HashSet<>(java.util.Arrays.asList(list)));
            listing = known;
        }
        return known.names;
    }

    @PythonMethod(value = "invalidate_caches", signature = "($self)", doc = "Makes the finder list its folder again.")
    static void invalidateCaches(FileFinderType self) {
        self.listing = null;
    }

    @PythonMethod(value = "path_hook", signature = "($type, *loader_details)", kind = Kind.CLASS,
            doc = "A function for sys.path_hooks that makes finders of folders.")
    static Object pathHook(PyType type, Object[] details) {
        return new PathHookType(type, details);
    }

    @PythonGetter("path")
    static Object getPath(FileFinderType self) {
        return self.path;
    }

    @PythonSetter("path")
    static void setPath(Frame frame, FileFinderType self, Object value) {
        self.path = ObjectStr.str(frame, value);
        self.listing = null;
    }

    @PythonGetter("_loaders")
    static Object getLoaders(FileFinderType self) {
        PyList list = new PyList();
        for (int i = 0; i < self.suffixes.length; i++) {
            list.append(PyTuple.of(self.suffixes[i], self.loaders[i]));
        }
        return list;
    }

    @Slot("__repr__")
    static Object repr(Frame frame, FileFinderType self) {
        return PyStr.of("FileFinder(" + ObjectRepr.repr(frame, self.path) + ")");
    }

    /** The suffix as text, for those who ask. */
    static String suffix(Object suffix) {
        return PyStrInstance.valueOf(suffix).toString();
    }
}
