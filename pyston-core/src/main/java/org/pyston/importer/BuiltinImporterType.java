package org.pyston.importer;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.generated.ModuleIndex;
import org.pyston.object.ExposedModule;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.module.NativeModules;
import org.pyston.types.str.PyStrInstance;

/** {@code importlib.machinery.BuiltinImporter}: native modules. Used as a class, never as an instance. */
@PythonType(name = "BuiltinImporter", module = "_frozen_importlib", subclassable = true, hasDict = true,
        doc = "Finds and loads native modules.")
public final class BuiltinImporterType {
    public static final PyType TYPE = PyType.builtin(new BuiltinImporterTypeExposed());

    private static final PyStr BUILT_IN = PyStr.of("built-in");

    private BuiltinImporterType() {
    }

    @PythonNew(signature = "()")
    static Object make(PyType type) {
        return new ImportObject(type);
    }

    @PythonConstant("_ORIGIN")
    static PyStr origin() {
        return BUILT_IN;
    }

    @PythonMethod(value = "find_spec", signature = "($type, fullname, path=None, target=None)", kind = Kind.CLASS)
    static Object findSpec(Frame frame, PyType type, Object fullname, Object path, Object target) {
        PyStr name = PyStrInstance.valueOrNull(fullname);
        if (name == null || !NativeNames.isNative(name.toString())) {
            return PyNone.NONE;
        }
        return Specs.make(name, type, BUILT_IN, PyNone.NONE, PyNone.NONE);
    }

    @PythonMethod(value = "create_module", signature = "(spec)", kind = Kind.STATIC, doc = "Makes a native module.")
    static Object createModule(Frame frame, Object spec) {
        PyStr name = ObjectStr.str(frame, ObjectGetAttr.get(frame, spec, ImportNames.NAME));
        Object module = create(frame, name);
        if (module == null) {
            throw notBuiltin(frame, name);
        }
        return module;
    }

    /** A native module that is new, or the one that {@code sys.modules} has had from the beginning; null for none. */
    public static Object create(Frame frame, PyStr name) {
        ExposedModule exposed = ModuleIndex.find(name.toString());
        if (exposed == null) {
            return null;
        }
        Object kept = ImportSystem.of(frame).kept(name);
        if (kept != null) {
            return kept;
        }
        Object module = NativeModules.make(frame, exposed);
        ImportSystem.of(frame).keep(name, module);
        return module;
    }

    @PythonMethod(value = "exec_module", signature = "(module)", kind = Kind.STATIC, doc = "Nothing is left to be done.")
    static void execModule(Object module) {
    }

    @PythonMethod(value = "load_module", signature = "($type, fullname)", kind = Kind.CLASS)
    static Object loadModule(Frame frame, PyType type, Object fullname) {
        return OldLoaders.shim(frame, type, fullname);
    }

    @PythonMethod(value = "get_code", signature = "($type, fullname)", kind = Kind.CLASS, doc = "None: there is no code object.")
    static Object getCode(Frame frame, PyType type, Object fullname) {
        return checked(frame, fullname);
    }

    @PythonMethod(value = "get_source", signature = "($type, fullname)", kind = Kind.CLASS, doc = "None: there is no source.")
    static Object getSource(Frame frame, PyType type, Object fullname) {
        return checked(frame, fullname);
    }

    @PythonMethod(value = "is_package", signature = "($type, fullname)", kind = Kind.CLASS, doc = "False.")
    static Object isPackage(Frame frame, PyType type, Object fullname) {
        checked(frame, fullname);
        return false;
    }

    private static Object checked(Frame frame, Object fullname) {
        PyStr name = ObjectStr.str(frame, fullname);
        if (!NativeNames.isNative(name.toString())) {
            throw notBuiltin(frame, name);
        }
        return PyNone.NONE;
    }

    private static org.pyston.runtime.PyException notBuiltin(Frame frame, PyStr name) {
        return ImportErrors.importError(ObjectRepr.repr(frame, name) + " is not a built-in module", name);
    }
}
