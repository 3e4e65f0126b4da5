package org.pyston.types.typing;

import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** What the types of this package leave to {@code typing.py}, and what they share. */
final class TypingCalls {
    private TypingCalls() {
    }

    /** Calls a function of the module {@code typing}, imported now if need be. */
    static Object call(Frame frame, String function, Object... args) {
        return ObjectCall.call(frame, ImportModule.attribute(frame, "typing", function), args);
    }

    /** A bound as {@code typing} wants types: None as its type, a string as a forward reference. */
    static Object checkedBound(Frame frame, Object bound) {
        if (bound == PyNone.NONE || bound == null) {
            return null;
        }
        return bound instanceof PyType ? bound : call(frame, "_type_check", bound, PyStr.of("Bound must be a type."));
    }

    /** The name of the module that makes a type variable by a call; null if it has none. */
    static Object callerModule(Frame frame) {
        Object module = frame.globals == null ? null : frame.globals.getStr(Names.NAME);
        return module == PyNone.NONE ? null : module;
    }

    /** Makes that module the variable's {@code __module__}. */
    static <T extends PyObject> T placed(Frame frame, T made) {
        Object module = callerModule(frame);
        if (module != null) {
            ObjectSetAttr.set(frame, made, Names.MODULE, module);
        }
        return made;
    }

    static PyException cannotSubclass(String type) {
        return Errors.typeError("Cannot subclass an instance of " + type);
    }

    /** {@code ~T}, {@code +T}, {@code -T}, or the bare name when type checkers infer the variance. */
    static String withVariance(Object name, boolean covariant, boolean contravariant, boolean inferred) {
        return (inferred ? "" : covariant ? "+" : contravariant ? "-" : "~") + name;
    }

    static void checkVariance(boolean covariant, boolean contravariant, boolean inferred) {
        if (covariant && contravariant) {
            throw Errors.valueError("Bivariant types are not supported.");
        }
        if (inferred && (covariant || contravariant)) {
            throw Errors.valueError("Variance cannot be specified with infer_variance.");
        }
    }

    /** {@code typing.Unpack[variable]}. */
    static Object unpacked(Frame frame, Object variable) {
        return ObjectGetItem.get(frame, ImportModule.attribute(frame, "typing", "Unpack"), variable);
    }

    /** Type parameters as a class or alias has them in {@code __parameters__}: variable tuples unpacked. */
    static PyTuple parameters(Frame frame, PyTuple typeParams) {
        Object[] result = typeParams.items().clone();
        for (int i = 0; i < result.length; i++) {
            if (result[i] instanceof PyTypeVarTuple) {
                result[i] = unpacked(frame, result[i]);
            }
        }
        return PyTuple.of(result);
    }
}
