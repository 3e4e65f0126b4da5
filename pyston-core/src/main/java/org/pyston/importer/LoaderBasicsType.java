package org.pyston.importer;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.CodeRunner;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.module.PyModule;

/** What loaders of Python code have in common ({@code _LoaderBasics}). */
@PythonType(name = "_LoaderBasics", module = "_frozen_importlib_external", subclassable = true, hasDict = true,
       
        doc = "Base of loaders that execute code objects.")
public final class LoaderBasicsType {
    public static final PyType TYPE = PyType.builtin(new LoaderBasicsTypeExposed());

    private LoaderBasicsType() {
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new ImportObject(type);
    }

    @PythonMethod(value = "is_package", signature = "($self, fullname)", doc = "Whether the file's name is __init__.")
    static Object isPackage(Frame frame, Object self, Object fullname) {
        String path = ObjectStr.str(frame, ObjectCall.callMethod(frame, self, ImportNames.GET_FILENAME, fullname)).toString();
        String name = ObjectStr.str(frame, fullname).toString();
        return isInit(path) && !name.substring(name.lastIndexOf('.') + 1).equals("__init__");
    }

    /** Whether a path's file name without its last suffix is {@code __init__}. */
    static boolean isInit(String path) {
        String file = path.substring(FilePaths.nameStart(path));
        int dot = file.lastIndexOf('.');
        return (dot < 0 ? file : file.substring(0, dot)).equals("__init__");
    }

    @PythonMethod(value = "create_module", signature = "($self, spec)", doc = "None: a plain module will do.")
    static Object createModule(Object self, Object spec) {
        return PyNone.NONE;
    }

    @PythonMethod(value = "exec_module", signature = "($self, module)", doc = "Executes the module's code in it.")
    static void execModule(Frame frame, Object self, Object module) {
        Object name = ObjectGetAttr.get(frame, module, Names.NAME);
        Object code = code(frame, self, name);
        if (code == PyNone.NONE) {
            throw ImportErrors.importError("cannot load module " + ObjectRepr.repr(frame, name)
                    + " when get_code() returns None", null);
        }
        run(frame, code, module);
    }

    private static Object code(Frame frame, Object self, Object name) {
        PyType type = PyType.of(self);
        if (type == SourceFileLoaderType.TYPE) {
            return SourceFileLoaderType.getCode(frame, self, name);
        }
        return ObjectCall.callMethod(frame, self, ImportNames.GET_CODE, name);
    }

    /** {@code exec(code, module.__dict__)}. */
    static void run(Frame frame, Object code, Object module) {
        Object dict = module instanceof PyModule m ? m.dict() : ObjectGetAttr.get(frame, module, Names.DICT);
        if (code instanceof PyCode c && dict instanceof PyDict globals) {
            if (globals.getStr(Names.BUILTINS) == null) {
                globals.putStr(Names.BUILTINS, frame.interpreter().builtins);
            }
            CodeRunner.run(frame, c, globals, globals, null);
            return;
        }
        Object exec = frame.interpreter().builtin(PyStr.of("exec"));
        if (exec == null) {
            throw Errors.nameError(PyStr.of("exec"));
        }
        ObjectCall.call2(frame, exec, code, dict);
    }

    @PythonMethod(value = "load_module", signature = "($self, fullname)", doc = "Deprecated: loads the module.")
    static Object loadModule(Frame frame, Object self, Object fullname) {
        return OldLoaders.shim(frame, self, fullname);
    }
}
