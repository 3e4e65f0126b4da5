package org.pyston.importer;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code importlib.machinery.FrozenImporter}: there are no frozen modules, so it finds none. */
@PythonType(name = "FrozenImporter", module = "_frozen_importlib", subclassable = true, hasDict = true,
        doc = "Finds frozen modules; this implementation has none.")
public final class FrozenImporterType {
    public static final PyType TYPE = PyType.builtin(new FrozenImporterTypeExposed());

    private FrozenImporterType() {
    }

    @PythonNew(signature = "()")
    static Object make(PyType type) {
        return new ImportObject(type);
    }

    @PythonConstant("_ORIGIN")
    static PyStr origin() {
        return PyStr.of("frozen");
    }

    @PythonMethod(value = "find_spec", signature = "($type, fullname, path=None, target=None)", kind = Kind.CLASS)
    static Object findSpec(PyType type, Object fullname, Object path, Object target) {
        return PyNone.NONE;
    }

    @PythonMethod(value = "create_module", signature = "(spec)", kind = Kind.STATIC)
    static Object createModule(Object spec) {
        return PyNone.NONE;
    }

    @PythonMethod(value = "exec_module", signature = "(module)", kind = Kind.STATIC)
    static void execModule(Frame frame, Object module) {
        throw notFrozen(frame, ObjectGetAttr.get(frame, ObjectGetAttr.get(frame, module, org.pyston.runtime.Names.SPEC),
                ImportNames.NAME));
    }

    @PythonMethod(value = "load_module", signature = "($type, fullname)", kind = Kind.CLASS)
    static Object loadModule(Frame frame, PyType type, Object fullname) {
        throw notFrozen(frame, fullname);
    }

    @PythonMethod(value = "get_code", signature = "($type, fullname)", kind = Kind.CLASS)
    static Object getCode(Frame frame, PyType type, Object fullname) {
        throw notFrozen(frame, fullname);
    }

    @PythonMethod(value = "get_source", signature = "($type, fullname)", kind = Kind.CLASS)
    static Object getSource(Frame frame, PyType type, Object fullname) {
        throw notFrozen(frame, fullname);
    }

    @PythonMethod(value = "is_package", signature = "($type, fullname)", kind = Kind.CLASS)
    static Object isPackage(Frame frame, PyType type, Object fullname) {
        throw notFrozen(frame, fullname);
    }

    private static org.pyston.runtime.PyException notFrozen(Frame frame, Object fullname) {
        return ImportErrors.importError(ObjectRepr.repr(frame, fullname) + " is not a frozen module",
                ObjectStr.str(frame, fullname));
    }
}
