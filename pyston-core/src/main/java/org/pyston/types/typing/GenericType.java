package org.pyston.types.typing;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.ops.CallKeywords;
import org.pyston.ops.ImportModule;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** {@code typing.Generic}: the base of generic classes, which adds no state. Source: PEP 484, 695. */
@PythonType(name = "Generic", module = "typing", subclassable = true,
        doc = "Base of generic classes; class C[T] has it by itself.")
public final class GenericType {
    public static final PyType TYPE = PyType.builtin(new GenericTypeExposed());

    private GenericType() {
    }

    /** The base of a class with type parameters: {@code Generic[parameters]} (CPython's _Py_subscript_generic). */
    public static Object subscripted(Frame frame, PyTuple typeParams) {
        return TypingCalls.call(frame, "_GenericAlias", TYPE, TypingCalls.parameters(frame, typeParams));
    }

    @PythonConstant("__module__")
    static String module() {
        return "typing";
    }

    @PythonMethod(value = "__class_getitem__", signature = "($cls, *args, **kwargs)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "The class with types for its parameters.")
    static Object classGetItem(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        return forward(frame, "_generic_class_getitem", type, args, kwargs);
    }

    @PythonMethod(value = "__init_subclass__", signature = "($cls, *args, **kwargs)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "Finds the parameters of a subclass.")
    static Object initSubclass(Frame frame, PyType type, Object[] args, PyDict kwargs) {
        return forward(frame, "_generic_init_subclass", type, args, kwargs);
    }

    private static Object forward(Frame frame, String function, PyType type, Object[] args, PyDict kwargs) {
        Object[] all = new Object[args.length + 1];
        all[0] = type;
        System.arraycopy(args, 0, all, 1, args.length);
        return CallKeywords.call(frame, ImportModule.attribute(frame, "typing", function), all, kwargs);
    }
}
