package org.pyston.importer;

import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.module.PyModule;
import org.pyston.types.tuple.PyTuple;

/** Puts the import system into a new interpreter. */
public final class ImportSetup {
    private ImportSetup() {
    }

    /**
     * Sets {@code sys.meta_path}, {@code sys.path_hooks} and {@code sys.path_importer_cache}; {@code sys} must be in
     * {@code sys.modules} and {@code sys.path} be set by the caller ({@link #libraryPath} is its entry for the library).
     */
    public static void install(Frame frame) {
        PyDict sys = ImportSystem.of(frame).sys(frame);
        sys.putStr(ImportNames.META_PATH, PyList.of(BuiltinImporterType.TYPE, FrozenImporterType.TYPE, PathFinderType.TYPE));
        PyList hooks = new PyList();
        if (ImportSystem.of(frame).library(frame).isInJar()) {
            hooks.append(LibraryFinderType.TYPE);
        }
        hooks.append(new PathHookType(FileFinderType.TYPE, fileLoaders()));
        sys.putStr(ImportNames.PATH_HOOKS, hooks);
        sys.putStr(ImportNames.PATH_IMPORTER_CACHE, new PyDict());
    }

    /** Loader classes with their suffixes, as {@code FileFinder} takes them ({@code _get_supported_file_loaders}). */
    static Object[] fileLoaders() {
        return new Object[] {
            PyTuple.of(ExtensionLoaderType.TYPE, PyList.of(PyStr.of(ExtensionLoaderType.SUFFIX))),
            PyTuple.of(SourceFileLoaderType.TYPE, PyList.of(PyStr.of(".py"))),
            PyTuple.of(SourcelessLoaderType.TYPE, PyList.of(PyStr.of(".pyc")))};
    }

    /** The entry of {@code sys.path} for the standard library; empty when there is none. */
    public static String libraryPath(Frame frame) {
        return ImportSystem.of(frame).library(frame).path();
    }

    /** Sets {@code __spec__}, {@code __loader__} and {@code __package__} of a native module that is made at start. */
    public static void describe(Frame frame, PyModule module) {
        PyStr name = module.name();
        Specs.initAttributes(frame, Specs.make(name, BuiltinImporterType.TYPE, BuiltinImporterType.origin(),
                org.pyston.object.PyNone.NONE, org.pyston.object.PyNone.NONE), module, false);
        ImportSystem.of(frame).keep(name, module);
    }
}
