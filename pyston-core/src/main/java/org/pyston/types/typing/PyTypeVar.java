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
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** {@code typing.TypeVar}: a type variable. Source: PEP 484, 695. */
@PythonType(name = "TypeVar", module = "typing", hasDict = true,
        doc = "A type variable: class C[T], def f[T: int], or TypeVar('T').")
public final class PyTypeVar extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTypeVarExposed());

    private final PyStr name;
    private Object bound;
    private Object evaluateBound;
    private Object constraints;
    private Object evaluateConstraints;
    private final boolean covariant;
    private final boolean contravariant;
    private final boolean inferVariance;

    private PyTypeVar(PyStr name, boolean covariant, boolean contravariant, boolean inferVariance) {
        super(TYPE);
        this.name = name;
        this.covariant = covariant;
        this.contravariant = contravariant;
        this.inferVariance = inferVariance;
    }

    /**
     * The variable of a type-parameter list.
     *
     * @param evaluateBound a function that gives the bound; null for none
     * @param evaluateConstraints a function that gives the constraints; null for none
     */
    public static PyTypeVar ofSyntax(PyStr name, Object evaluateBound, Object evaluateConstraints) {
        PyTypeVar made = new PyTypeVar(name, false, false, true);
        made.evaluateBound = evaluateBound;
        made.evaluateConstraints = evaluateConstraints;
        return made;
    }

    @PythonConstant("__module__")
    static String module() {
        return "typing";
    }

    @PythonNew(signature = "(name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False)")
    static Object make(Frame frame, PyType type, PyStr name, Object[] constraints, Object bound, boolean covariant,
            boolean contravariant, boolean inferVariance) {
        TypingCalls.checkVariance(covariant, contravariant, inferVariance);
        PyTypeVar made = new PyTypeVar(name, covariant, contravariant, inferVariance);
        made.bound = TypingCalls.checkedBound(frame, bound);
        if (constraints.length == 1) {
            throw Errors.typeError("A single constraint is not allowed");
        }
        if (constraints.length > 0) {
            if (made.bound != null) {
                throw Errors.typeError("Constraints cannot be combined with bound=...");
            }
            made.constraints = PyTuple.of(constraints);
        }
        return TypingCalls.placed(frame, made);
    }

    @Slot("__repr__")
    static String repr(PyTypeVar self) {
        return TypingCalls.withVariance(self.name, self.covariant, self.contravariant, self.inferVariance);
    }

    @Slot("__or__")
    static Object or(Frame frame, Object left, Object right) {
        return TypingCalls.call(frame, "_make_union", left, right);
    }

    @PythonMethod(value = "__typing_subst__", signature = "($self, /, arg)")
    static Object subst(Frame frame, PyTypeVar self, Object arg) {
        return TypingCalls.call(frame, "_typevar_subst", self, arg);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)")
    static Object reduce(PyTypeVar self) {
        return self.name;
    }

    @PythonMethod(value = "__mro_entries__", signature = "($self, bases, /)", textSignature = false)
    static Object mroEntries(PyTypeVar self, Object bases) {
        throw TypingCalls.cannotSubclass("TypeVar");
    }

    @PythonGetter(value = "__name__", member = true)
    static Object getName(PyTypeVar self) {
        return self.name;
    }

    @PythonGetter(value = "__covariant__", member = true)
    static boolean getCovariant(PyTypeVar self) {
        return self.covariant;
    }

    @PythonGetter(value = "__contravariant__", member = true)
    static boolean getContravariant(PyTypeVar self) {
        return self.contravariant;
    }

    @PythonGetter(value = "__infer_variance__", member = true)
    static boolean getInferVariance(PyTypeVar self) {
        return self.inferVariance;
    }

    @PythonGetter("__bound__")
    static Object getBound(Frame frame, PyTypeVar self) {
        if (self.bound == null) {
            if (self.evaluateBound == null) {
                return PyNone.NONE;
            }
            self.bound = ObjectCall.call0(frame, self.evaluateBound);
        }
        return self.bound;
    }

    @PythonGetter("__constraints__")
    static Object getConstraints(Frame frame, PyTypeVar self) {
        if (self.constraints == null) {
            if (self.evaluateConstraints == null) {
                return PyTuple.EMPTY;
            }
            self.constraints = ObjectCall.call0(frame, self.evaluateConstraints);
        }
        return self.constraints;
    }
}
