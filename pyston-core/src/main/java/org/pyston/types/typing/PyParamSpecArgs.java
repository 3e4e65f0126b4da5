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

/** {@code P.args} of a {@code ParamSpec}: the annotation of {@code *args}. Source: PEP 612. */
@PythonType(name = "ParamSpecArgs", module = "typing", hashable = false, doc = "What P.args is for a ParamSpec P.")
public final class PyParamSpecArgs extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyParamSpecArgsExposed());

    private final Object origin;

    PyParamSpecArgs(Object origin) {
        super(TYPE);
        this.origin = origin;
    }

    @PythonConstant("__module__")
    static String module() {
        return "typing";
    }

    @PythonNew(signature = "(origin)")
    static Object make(PyType type, Object origin) {
        return new PyParamSpecArgs(origin);
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyParamSpecArgs self) {
        PyStr origin = self.origin instanceof PyParamSpec p ? p.name() : ObjectRepr.repr(frame, self.origin);
        return origin.concat(PyStr.of(".args"));
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyParamSpecArgs self, Object other, CompareOp op) {
        if (!(other instanceof PyParamSpecArgs o) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return ObjectRichCompare.compare(frame, self.origin, o.origin, op);
    }

    @PythonMethod(value = "__mro_entries__", signature = "($self, bases, /)", textSignature = false)
    static Object mroEntries(PyParamSpecArgs self, Object bases) {
        throw TypingCalls.cannotSubclass("ParamSpecArgs");
    }

    @PythonGetter(value = "__origin__", member = true)
    static Object getOrigin(PyParamSpecArgs self) {
        return self.origin;
    }
}
