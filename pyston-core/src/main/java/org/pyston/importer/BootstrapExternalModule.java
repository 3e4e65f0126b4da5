package org.pyston.importer;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.ops.Warnings;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.list.PyList;
import org.pyston.types.str.PyStrInstance;

/** The module {@code _frozen_importlib_external}, which {@code importlib} shows as {@code importlib._bootstrap_external}. */
@PythonModule(value = "_frozen_importlib_external", doc = "The part of the import system that knows of files.",
        parts = {BootstrapPaths.class})
@ExportsTypes({PathFinderType.class, FileFinderType.class, SourceFileLoaderType.class, SourcelessLoaderType.class,
    ExtensionLoaderType.class, NamespaceLoaderType.class, NamespacePathType.class, LoaderBasicsType.class,
    SourceLoaderType.class, FileLoaderType.class, WindowsRegistryFinderType.class, LibraryFinderType.class,
    LibraryLoaderType.class})
public final class BootstrapExternalModule {
    private BootstrapExternalModule() {
    }

    @PythonConstant("SOURCE_SUFFIXES")
    static Object sourceSuffixes() {
        return PyList.of(PyStr.of(".py"));
    }

    @PythonConstant("BYTECODE_SUFFIXES")
    static Object bytecodeSuffixes() {
        return PyList.of(PyStr.of(".pyc"));
    }

    @PythonConstant("DEBUG_BYTECODE_SUFFIXES")
    static Object debugBytecodeSuffixes() {
        return PyList.of(PyStr.of(".pyc"));
    }

    @PythonConstant("OPTIMIZED_BYTECODE_SUFFIXES")
    static Object optimizedBytecodeSuffixes() {
        return PyList.of(PyStr.of(".pyc"));
    }

    @PythonConstant("EXTENSION_SUFFIXES")
    static Object extensionSuffixes() {
        return PyList.of(PyStr.of(ExtensionLoaderType.SUFFIX));
    }

    @PythonConstant("MAGIC_NUMBER")
    static Object magicNumber() {
        return ByteObjects.make(CodeFile.magic());
    }

    @PythonConstant("_RAW_MAGIC_NUMBER")
    static long rawMagicNumber() {
        return CodeFile.int32(CodeFile.magic(), 0) & 0xFFFF_FFFFL;
    }

    @PythonConstant("_PYCACHE")
    static String cacheFolder() {
        return CachePaths.CACHE_FOLDER;
    }

    @PythonConstant("_OPT")
    static String optimizationPrefix() {
        return "opt-";
    }

    @PythonConstant("_bootstrap")
    static Object bootstrap(Frame frame) {
        return frame.interpreter().modules.getStr(PyStr.of("_frozen_importlib"));
    }

    @PythonFunction(value = "cache_from_source", signature = "(path, debug_override=None, *, optimization=None)",
            doc = "The path of the file where the code of a source file is cached.")
    static Object cacheFromSource(Frame frame, Object path, Object debugOverride, Object optimization) {
        Object level = optimization;
        if (debugOverride != PyNone.NONE) {
            Warnings.warn(frame, ExceptionTypes.DEPRECATION_WARNING, "the debug_override parameter is deprecated; use "
                    + "'optimization' instead", 2);
            if (optimization != PyNone.NONE) {
                throw Errors.typeError("debug_override or optimization must be set to None");
            }
            level = org.pyston.ops.ObjectIsTrue.isTrue(frame, debugOverride) ? PyStr.EMPTY : (Object) 1L;
        }
        return PyStr.of(CachePaths.fromSource(frame, FileErrors.path(frame, path), level));
    }

    @PythonFunction(value = "source_from_cache", signature = "(path)", doc = "The path of the source of a cached file.")
    static Object sourceFromCache(Frame frame, Object path) {
        return PyStr.of(CachePaths.toSource(frame, FileErrors.path(frame, path)));
    }

    @PythonFunction(value = "_get_cached", signature = "(filename)")
    static Object getCached(Frame frame, Object filename) {
        return CachePaths.cachedFor(frame, filename);
    }

    @PythonFunction(value = "_get_sourcefile", signature = "(bytecode_path)")
    static Object getSourceFile(Frame frame, Object path) {
        PyStr text = PyStrInstance.valueOrNull(path);
        if (text == null || text.isEmpty()) {
            return PyNone.NONE;
        }
        String name = text.toString();
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (!lower.endsWith(".pyc") && !lower.endsWith(".pyw")) {
            return path;
        }
        String source;
        try {
            source = CachePaths.toSource(frame, name);
        } catch (org.pyston.runtime.PyException e) {
            source = name.substring(0, name.length() - 1);
        }
        return FilePaths.isFile(frame, source) ? PyStr.of(source) : path;
    }

    @PythonFunction(value = "decode_source", signature = "(source_bytes)", doc = "Source bytes as text.")
    static Object decodeSource(Frame frame, Object bytes) {
        return SourceText.decode(frame, ByteObjects.get(frame, bytes));
    }

    @PythonFunction(value = "spec_from_file_location",
            signature = "(name, location=None, *, loader=None, submodule_search_locations=<unrepresentable>)",
            doc = "The spec of a module that is a file.")
    static Object specFromFileLocation(Frame frame, Object name, Object location, Object loader, Object locations) {
        return FileLocations.spec(frame, name, location, loader, locations);
    }

    @PythonFunction(value = "_fix_up_module", signature = "(ns, name, pathname, cpathname=None)")
    static void fixUpModule(Frame frame, PyDict namespace, Object name, Object path, Object cachePath) {
        Object loader = namespace.getStr(org.pyston.runtime.Names.LOADER);
        Object spec = namespace.getStr(org.pyston.runtime.Names.SPEC);
        if (loader == null || loader == PyNone.NONE) {
            loader = spec != null && spec != PyNone.NONE
                    ? org.pyston.ops.ObjectGetAttr.get(frame, spec, ImportNames.LOADER)
                    : FileLoaderType.make(path.equals(cachePath) ? SourcelessLoaderType.TYPE : SourceFileLoaderType.TYPE,
                            name, path);
        }
        if (spec == null || spec == PyNone.NONE) {
            spec = FileLocations.spec(frame, name, path, loader, null);
            if (cachePath != PyNone.NONE) {
                org.pyston.ops.ObjectSetAttr.set(frame, spec, ImportNames.SPEC_CACHED, cachePath);
            }
        }
        namespace.putStr(org.pyston.runtime.Names.SPEC, spec);
        namespace.putStr(org.pyston.runtime.Names.LOADER, loader);
        namespace.putStr(org.pyston.runtime.Names.FILE, path);
        namespace.putStr(ImportNames.CACHED, cachePath);
    }

    @PythonFunction(value = "_get_supported_file_loaders", signature = "()")
    static Object supportedFileLoaders() {
        return PyList.of(ImportSetup.fileLoaders());
    }

    @PythonFunction(value = "_classify_pyc", signature = "(data, name, exc_details)")
    static long classify(Frame frame, Object data, Object name, Object details) {
        return CodeFiles.classify(frame, ByteObjects.get(frame, data), name, path(frame, details));
    }

    private static Object path(Frame frame, Object details) {
        Object path = details instanceof PyDict d ? d.getStr(ImportNames.PATH) : null;
        return path == null ? PyNone.NONE : path;
    }

    @PythonFunction(value = "_validate_timestamp_pyc", signature = "(data, source_mtime, source_size, name, exc_details)")
    static void validateTimestamp(Frame frame, Object data, long mtime, Object size, Object name, Object details) {
        CodeFiles.validateTimestamp(frame, ByteObjects.get(frame, data), mtime, size, name, path(frame, details));
    }

    @PythonFunction(value = "_validate_hash_pyc", signature = "(data, source_hash, name, exc_details)")
    static void validateHash(Frame frame, Object data, Object hash, Object name, Object details) {
        CodeFiles.validateHash(frame, ByteObjects.get(frame, data), ByteObjects.get(frame, hash), name,
                path(frame, details));
    }

    @PythonFunction(value = "_compile_bytecode", signature = "(data, name=None, bytecode_path=None, source_path=None)")
    static Object compileBytecode(Frame frame, Object data, Object name, Object bytecodePath, Object sourcePath) {
        Object shown = sourcePath != PyNone.NONE ? sourcePath : bytecodePath;
        return CodeFiles.code(frame, ByteObjects.get(frame, data), 0, name, bytecodePath,
                CodeFiles.shown(frame, shown).toString());
    }

    @PythonFunction(value = "_code_to_timestamp_pyc", signature = "(code, mtime=0, source_size=0)")
    static Object codeToTimestampPyc(Frame frame, PyCode code, Object mtime, Object size) {
        Object seconds = org.pyston.ops.NumberInt.toInt(frame, mtime);
        return ByteObjects.make(CodeFile.write(CodeFile.timestampHeader(((Number) seconds).longValue(),
                ((Number) size).longValue()), code.unit()));
    }

    @PythonFunction(value = "_code_to_hash_pyc", signature = "(code, source_hash, checked=True)")
    static Object codeToHashPyc(Frame frame, PyCode code, Object hash, boolean checked) {
        byte[] bytes = ByteObjects.get(frame, hash);
        if (bytes.length != 8) {
            throw Errors.assertionError("");
        }
        return ByteObjects.make(CodeFile.write(CodeFile.hashHeader(bytes, checked), code.unit()));
    }

    @PythonFunction(value = "_set_bootstrap_module", signature = "(_bootstrap_module)")
    static void setBootstrapModule(Object module) {
    }
}
