package org.pyston.builtins;

import org.pyston.annotations.PythonFunction;
import org.pyston.frame.FrameLocals;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.SequenceList;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.dict.PyDict;
import org.pyston.ops.ListSort;
import org.pyston.types.list.PyList;

/** Builtins on the names of scopes and objects. */
final class ScopeBuiltins {
    private ScopeBuiltins() {
    }

    @PythonFunction(value = "globals", signature = "()", doc = "The dictionary of the caller's global variables.")
    static Object globals(Frame frame) {
        return frame.globals;
    }

    @PythonFunction(value = "locals", signature = "()",
            doc = "A dictionary of the caller's local variables; what a change of it does is not defined in a function.")
    static Object locals(Frame frame) {
        return FrameLocals.locals(frame);
    }

    @PythonFunction(value = "vars", signature = "(object=<unrepresentable>, /)", textSignature = false,
            doc = "vars([object]) -> dictionary\n\nThe object's __dict__, or locals() without an argument.")
    static Object vars(Frame frame, Object object) {
        if (object == null) {
            return FrameLocals.locals(frame);
        }
        Object dict = ObjectGetAttr.getOrNull(frame, object, Names.DICT);
        if (dict == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    @PythonFunction(value = "dir", signature = "(object=<unrepresentable>, /)", textSignature = false,
            doc = "dir([object]) -> list of strings\n\nThe sorted names of an object's attributes, or of the local "
                    + "variables without an argument.")
    static Object dir(Frame frame, Object object) {
        PyList names;
        if (object == null) {
            Object locals = FrameLocals.locals(frame);
            names = locals.getClass() == PyDict.class ? PyList.of(((PyDict) locals).keysSnapshot())
                    : SequenceList.list(frame, ObjectCall.callMethod(frame, locals, Names.KEYS));
        } else {
            Object result = SpecialMethod.call(frame, object, Names.DIR);
            if (result == null) {
                throw Errors.typeError("object does not provide __dir__");
            }
            names = SequenceList.list(frame, result);
        }
        ListSort.sort(frame, names, null, false);
        return names;
    }

    @PythonFunction(value = "__import__", signature = "(name, globals=None, locals=None, fromlist=(), level=0)",
            doc = "Imports a module; the import statement calls it. importlib.import_module() is for programs.")
    static Object importModule(Frame frame, Object name, Object globals, Object locals, Object fromlist, int level) {
        return org.pyston.importer.Importing.importName(frame, name, globals == PyNone.NONE ? null : globals,
                fromlist == null ? PyNone.NONE : fromlist, level);
    }
}
