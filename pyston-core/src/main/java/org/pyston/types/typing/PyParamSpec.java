package org.pyston.types.typing;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** {@code typing.ParamSpec}: a variable for the parameters of a function. Source: PEP 612, 695. */
@PythonType(name = "ParamSpec", module = "typing", hasDict = true,
        doc = "A variable for the parameters of a callable: def f[**P](g: Callable[P, int]), or ParamSpec('P').")
public final class PyParamSpec extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyParamSpecExposed());

    private final PyStr name;
    private final Object bound;
    private final boolean covariant;
    private final boolean contravariant;
    private final boolean inferVariance;

    private PyParamSpec(PyStr name, Object bound, boolean covariant, boolean contravariant, boolean inferVariance) {
        super(TYPE);
        this.name = name;
        this.bound = bound;
        this.covariant = covariant;
        this.contravariant = contravariant;
        this.inferVariance = inferVariance;
    }

    /** The variable of a type-parameter list. */
    public static PyParamSpec ofSyntax(PyStr name) {
        return new PyParamSpec(name, null, false, false, true);
    }

    PyStr name() {
        return name;
    }

    @PythonConstant("__module__")
    static String module() {
        return "typing";
    }

    @PythonNew(signature = "(name, *, bound=None, covariant=False, contravariant=False, infer_variance=False)")
    static Object make(Frame frame, PyType type, PyStr name, Object bound, boolean covariant, boolean contravariant,
            boolean inferVariance) {
        TypingCalls.checkVariance(covariant, contravariant, inferVariance);
        return TypingCalls.placed(frame, new PyParamSpec(name, TypingCalls.checkedBound(frame, bound), covariant,
                contravariant, inferVariance));
    }

    @Slot("__repr__")
    static String repr(PyParamSpec self) {
        return TypingCalls.withVariance(self.name, self.covariant, self.contravariant, self.inferVariance);
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return TypingCalls.call(frame, "_make_union", left, right);
    }

    @PythonMethod(value = "__typing_subst__", signature = "($self, /, arg)")
    static Object subst(Frame frame, PyParamSpec self, Object arg) {
        return TypingCalls.call(frame, "_paramspec_subst", self, arg);
    }

    @PythonMethod(value = "__typing_prepare_subst__", signature = "($self, /, alias, args)")
    static Object prepareSubst(Frame frame, PyParamSpec self, Object alias, Object args) {
        return TypingCalls.call(frame, "_paramspec_prepare_subst", self, alias, args);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)")
    static Object reduce(PyParamSpec self) {
        return self.name;
    }

    @PythonMethod(value = "__mro_entries__", signature = "($self, bases, /)", textSignature = false)
    static Object mroEntries(PyParamSpec self, Object bases) {
        throw TypingCalls.cannotSubclass("ParamSpec");
    }

    @PythonGetter(value = "__name__", member = true)
    static Object getName(PyParamSpec self) {
        return self.name;
    }

    @PythonGetter(value = "__bound__", member = true)
    static Object getBound(PyParamSpec self) {
        return self.bound == null ? PyNone.NONE : self.bound;
    }

    @PythonGetter(value = "__covariant__", member = true)
    static boolean getCovariant(PyParamSpec self) {
        return self.covariant;
    }

    @PythonGetter(value = "__contravariant__", member = true)
    static boolean getContravariant(PyParamSpec self) {
        return self.contravariant;
    }

    @PythonGetter(value = "__infer_variance__", member = true)
    static boolean getInferVariance(PyParamSpec self) {
        return self.inferVariance;
    }

    @PythonGetter(value = "args", doc = "What *args is annotated with.")
    static Object getArgs(PyParamSpec self) {
        return new PyParamSpecArgs(self);
    }

    @PythonGetter(value = "kwargs", doc = "What **kwargs is annotated with.")
    static Object getKwargs(PyParamSpec self) {
        return new PyParamSpecKwargs(self);
    }
}
