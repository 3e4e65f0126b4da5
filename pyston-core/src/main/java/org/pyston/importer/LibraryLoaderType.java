package org.pyston.importer;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.code.CodeUnit;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.ObjectStr;
import org.pyston.object.CompareOp;
import org.pyston.runtime.Frame;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;

/** Loads one module of the standard library in the jar, from the code that the build serialized. */
@PythonType(name = "LibraryLoader", module = "_frozen_importlib_external",
        doc = "Loads a module of the standard library inside the jar.")
public final class LibraryLoaderType extends PyObject {
    public static final PyType TYPE = PyType.builtin(new LibraryLoaderTypeExposed());

    private final PyStr name;
    private final PyStr path;
    private final String file;
    private final Library library;

    LibraryLoaderType(PyStr name, PyStr path, String file, Library library) {
        super(TYPE);
        this.name = name;
        this.path = path;
        this.file = file;
        this.library = library;
    }

    @PythonGetter("name")
    static Object getName(LibraryLoaderType self) {
        return self.name;
    }

    @PythonGetter("path")
    static Object getPath(LibraryLoaderType self) {
        return self.path;
    }

    /** With {@link #getPrefix} what importlib.resources needs to read the jar as a zip file. */
    @PythonGetter(value = "archive", doc = "The jar.")
    static Object getArchive(LibraryLoaderType self) {
        return PyStr.of(self.library.archive());
    }

    @PythonGetter(value = "prefix", doc = "The folder of the module inside the jar.")
    static Object getPrefix(LibraryLoaderType self) {
        String in = self.file;
        if (in.endsWith("/__init__.py")) {
            in = in.substring(0, in.length() - "/__init__.py".length());
        }
        return PyStr.of(Library.packagePath() + "/" + in.substring(0, in.lastIndexOf('/') + 1));
    }

    @PythonMethod(value = "create_module", signature = "($self, spec)", doc = "None: a plain module will do.")
    static Object createModule(LibraryLoaderType self, Object spec) {
        return PyNone.NONE;
    }

    @PythonMethod(value = "exec_module", signature = "($self, module)", doc = "Executes the module's code in it.")
    static void execModule(Frame frame, LibraryLoaderType self, Object module) {
        LoaderBasicsType.run(frame, self.code(frame), module);
    }

    @PythonMethod(value = "load_module", signature = "($self, fullname)", doc = "Deprecated: loads the module.")
    static Object loadModule(Frame frame, LibraryLoaderType self, Object fullname) {
        return OldLoaders.shim(frame, self, fullname);
    }

    private void check(Frame frame, Object fullname) {
        if (fullname != PyNone.NONE && !ObjectRichCompare.test(frame, name, fullname, CompareOp.EQ)) {
            throw ImportErrors.importError("loader for " + name + " cannot handle " + ObjectStr.str(frame, fullname),
                    fullname);
        }
    }

    private PyCode code(Frame frame) {
        String filename = path.toString();
        byte[] cached = frame.interpreter().options.optimize() == 0 ? library.code(file) : null;
        if (cached != null && CodeFile.isValidHeader(cached)) {
            CodeUnit unit = CodeFile.read(cached, filename);
            if (unit != null) {
                return new PyCode(frame.interpreter(), unit);
            }
        }
        return SourceCompiler.compile(frame, source(frame), filename, ParseMode.EXEC, 0, -1);
    }

    private byte[] source(Frame frame) {
        byte[] source = library.read(file);
        if (source == null) {
            throw FileErrors.notFound(frame, path.toString());
        }
        return source;
    }

    @PythonMethod(value = "get_code", signature = "($self, fullname=None)", doc = "The code object.")
    static Object getCode(Frame frame, LibraryLoaderType self, Object fullname) {
        self.check(frame, fullname);
        return self.code(frame);
    }

    @PythonMethod(value = "get_source", signature = "($self, fullname=None)", doc = "The text of the source.")
    static Object getSource(Frame frame, LibraryLoaderType self, Object fullname) {
        self.check(frame, fullname);
        return SourceText.decode(frame, self.source(frame));
    }

    @PythonMethod(value = "is_package", signature = "($self, fullname=None)", doc = "Whether the file's name is __init__.")
    static Object isPackage(Frame frame, LibraryLoaderType self, Object fullname) {
        self.check(frame, fullname);
        return self.file.endsWith("/__init__.py");
    }

    @PythonMethod(value = "get_filename", signature = "($self, fullname=None)", doc = "The path of the source.")
    static Object getFilename(Frame frame, LibraryLoaderType self, Object fullname) {
        self.check(frame, fullname);
        return self.path;
    }

    @PythonMethod(value = "get_data", signature = "($self, path)", doc = "The bytes of a file of the library.")
    static Object getData(Frame frame, LibraryLoaderType self, Object path) {
        String text = FileErrors.path(frame, path);
        String relative = self.library.relative(text);
        byte[] data = relative == null ? null : self.library.read(relative);
        if (data == null) {
            throw FileErrors.notFound(frame, text);
        }
        return ByteObjects.make(data);
    }

    @PythonMethod(value = "get_resource_reader", signature = "($self, fullname=None)",
            doc = "Reads the resources of the package.")
    static Object getResourceReader(Frame frame, LibraryLoaderType self, Object fullname) {
        self.check(frame, fullname);
        Object readers = Importing.importModule(frame, "importlib.readers");
        return ObjectCall.callMethod(frame, readers, PyStr.of("ZipReader"), self, self.name);
    }

    @Slot("__repr__")
    static String repr(LibraryLoaderType self) {
        return "<LibraryLoader '" + self.path + "'>";
    }
}
