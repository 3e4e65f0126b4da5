package org.pyston.types.typing;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code P.kwargs} of a {@code ParamSpec}: the annotation of {@code **kwargs}. Source: PEP 612. */
@PythonType(name = "ParamSpecKwargs", module = "typing", hashable = false, doc = "What P.kwargs is for a ParamSpec P.")
public final class PyParamSpecKwargs extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyParamSpecKwargsExposed());

    private final Object origin;

    PyParamSpecKwargs(Object origin) {
        super(TYPE);
        this.origin = origin;
    }

    @PythonConstant("__module__")
    static String module() {
        return "typing";
    }

    @PythonNew(signature = "(origin)")
    static Object make(PyType type, Object origin) {
        return new PyParamSpecKwargs(origin);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyParamSpecKwargs self) {
        PyStr origin = self.origin instanceof PyParamSpec p ? p.name() : ObjectRepr.repr(frame, self.origin);
        return origin.concat(PyStr.of(".kwargs"));
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyParamSpecKwargs self, Object other, CompareOp op) {
        if (!(other instanceof PyParamSpecKwargs o) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return ObjectRichCompare.compare(frame, self.origin, o.origin, op);
    }

    @PythonMethod(value = "__mro_entries__", signature = "($self, bases, /)", textSignature = false)
    static Object mroEntries(PyParamSpecKwargs self, Object bases) {
        throw TypingCalls.cannotSubclass("ParamSpecKwargs");
    }

    @PythonGetter(value = "__origin__", member = true)
    static Object getOrigin(PyParamSpecKwargs self) {
        return self.origin;
    }
}
