package org.pyston.importer;

import org.pyston.object.PyNone;
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
     * Sets {@code sys.meta_path}, {@code sys.path_hooks} and {@code sys.path_importer_cache}, and appends the library to
     * {@code sys.path}; {@code sys} and {@code builtins} must be in {@code sys.modules}.
     */
    public static void install(Frame frame) {
        PyDict sys = ImportSystem.of(frame).sys(frame);
        sys.putStr(ImportNames.META_PATH, PyList.of(BuiltinImporterType.TYPE, FrozenImporterType.TYPE, PathFinderType.TYPE));
        PyList hooks = new PyList();
        if (ImportSystem.of(frame).library(frame).isInJar()) {
            hooks.append(LibraryFinderType.TYPE);
        }
        hooks.append(new ZipHookType());
        hooks.append(new PathHookType(FileFinderType.TYPE, fileLoaders()));
        sys.putStr(ImportNames.PATH_HOOKS, hooks);
        sys.putStr(ImportNames.PATH_IMPORTER_CACHE, new PyDict());
        String library = libraryPath(frame);
        if (!library.isEmpty() && sys.getStr(ImportNames.PATH) instanceof PyList path) {
            path.append(PyStr.of(library));
        }
        describe(frame, "sys");
        describe(frame, "builtins");
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

    /** Sets {@code __spec__}, {@code __loader__} and {@code __package__} of a module that is made at start. */
    private static void describe(Frame frame, String name) {
        if (frame.interpreter().modules.getStr(PyStr.of(name)) instanceof PyModule module) {
            PyStr text = PyStr.of(name);
            Specs.initAttributes(frame, Specs.make(text, BuiltinImporterType.TYPE, BuiltinImporterType.origin(),
                    PyNone.NONE, PyNone.NONE), module, false);
            ImportSystem.of(frame).keep(text, module);
        }
    }
}
