package org.pyston.builtins;

import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonModule;
import org.pyston.generated.BuiltinTypeIndex;
import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.module.PyModule;

/** The module {@code builtins}. Source: library reference, "Built-in Functions" and "Built-in Constants". */
@PythonModule(value = "builtins", doc = "The functions, types, exceptions and constants that every module sees.",
        parts = {NumberBuiltins.class, ExtremeBuiltins.class, ObjectBuiltins.class, IterationBuiltins.class,
            ScopeBuiltins.class, CodeBuiltins.class, ConsoleBuiltins.class, ClassBuiltins.class})
final class BuiltinsModule {
    private BuiltinsModule() {
    }

    @PythonConstant("None")
    static Object none() {
        return PyNone.NONE;
    }

    @PythonConstant("Ellipsis")
    static Object ellipsis() {
        return PyEllipsis.ELLIPSIS;
    }

    @PythonConstant("NotImplemented")
    static Object notImplemented() {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PythonConstant("False")
    static boolean no() {
        return false;
    }

    @PythonConstant("True")
    static boolean yes() {
        return true;
    }

    @PythonConstant("__debug__")
    static boolean debug(Frame frame) {
        return frame.interpreter().options.optimize() == 0;
    }

    /** Adds the types: those that the processor lists, and the exceptions, which have no declaring classes. */
    @ModuleInit
    static void init(Frame frame, PyModule module) {
        PyDict namespace = module.dict();
        for (PyType type : BuiltinTypeIndex.types()) {
            namespace.putStr(PyStr.intern(type.name()), type);
        }
        for (PyType type : ExceptionList.types()) {
            namespace.putStr(PyStr.intern(type.name()), type);
        }
        namespace.putStr(PyStr.of("EnvironmentError"), ExceptionTypes.OS_ERROR);
        namespace.putStr(PyStr.of("IOError"), ExceptionTypes.OS_ERROR);
    }
}
