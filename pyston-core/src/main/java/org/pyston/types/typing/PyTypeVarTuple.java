package org.pyston.types.typing;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** {@code typing.TypeVarTuple}: a variable for any number of types. Source: PEP 646, 695. */
@PythonType(name = "TypeVarTuple", module = "typing", hasDict = true,
        doc = "A variable for any number of types: class C[*Ts], or TypeVarTuple('Ts').")
public final class PyTypeVarTuple extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTypeVarTupleExposed());

    private final PyStr name;

    private PyTypeVarTuple(PyStr name) {
        super(TYPE);
        this.name = name;
    }

    /** The variable of a type-parameter list. */
    public static PyTypeVarTuple ofSyntax(PyStr name) {
        return new PyTypeVarTuple(name);
    }

    @PythonConstant("__module__")
    static String module() {
        return "typing";
    }

    @PythonNew(signature = "(name)")
    static Object make(Frame frame, PyType type, PyStr name) {
        return TypingCalls.placed(frame, new PyTypeVarTuple(name));
    }

    @Slot("__repr__")
    static Object repr(PyTypeVarTuple self) {
        return self.name;
    }

    @Slot("__iter__")
    static Object iter(Frame frame, PyTypeVarTuple self) {
        return ObjectIter.iter(frame, PyTuple.of(TypingCalls.unpacked(frame, self)));
    }

    @PythonMethod(value = "__typing_subst__", signature = "($self, /, arg)")
    static Object subst(PyTypeVarTuple self, Object arg) {
        throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
    }

    @PythonMethod(value = "__typing_prepare_subst__", signature = "($self, /, alias, args)")
    static Object prepareSubst(Frame frame, PyTypeVarTuple self, Object alias, Object args) {
        return TypingCalls.call(frame, "_typevartuple_prepare_subst", self, alias, args);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)")
    static Object reduce(PyTypeVarTuple self) {
        return self.name;
    }

    @PythonMethod(value = "__mro_entries__", signature = "($self, bases, /)", textSignature = false)
    static Object mroEntries(PyTypeVarTuple self, Object bases) {
        throw TypingCalls.cannotSubclass("TypeVarTuple");
    }

    @PythonGetter(value = "__name__", member = true)
    static Object getName(PyTypeVarTuple self) {
        return self.name;
    }
}
