package org.pyston.types.function;

import org.pyston.annotations.PythonType;
import org.pyston.code.CodeFlags;
import org.pyston.frame.CompiledFunction;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.util.NotInlined;

/**
 * A function made by {@code def} or {@code lambda}. The fields that Python can assign are plain: a race shows the old or the
 * new value.
 */
@PythonType(name = "function", hidden = true, hasDict = true, parts = FunctionMethods.class, doc = "A function made by def or lambda.")
public final class PyFunction extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyFunctionExposed());

    private static final Object[] NO_DEFAULTS = new Object[0];

    private PyCode code;
    private final PyDict globals;
    private final PyDict builtins;
    private final PyCell[] closure;
    Object[] defaults = NO_DEFAULTS;
    PyDict keywordDefaults;
    PyStr name;
    PyStr qualname;
    Object doc;
    Object module;
    Object annotations;
    Object typeParams;

    /** {@code closure} has a cell for each free variable of the code, in order; null for none. */
    public PyFunction(PyCode code, PyDict globals, PyDict builtins, PyCell[] closure) {
        super(TYPE);
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        this.closure = closure;
        this.name = PyStr.of(code.unit().name());
        this.qualname = PyStr.of(code.unit().qualname());
        PyStr docstring = code.unit().docstring();
        this.doc = docstring == null ? PyNone.NONE : docstring;
        Object moduleName = globals.getStr(org.pyston.runtime.Names.NAME);
        this.module = moduleName == null ? PyNone.NONE : moduleName;
    }

    public PyCode code() {
        return code;
    }

    public void setCode(PyCode code) {
        this.code = code;
    }

    public PyDict globals() {
        return globals;
    }

    public PyDict builtins() {
        return builtins;
    }

    /** The cells of the free variables; null for none. */
    public PyCell[] closure() {
        return closure;
    }

    public PyStr name() {
        return name;
    }

    public PyStr qualname() {
        return qualname;
    }

    /** The defaults of the last positional parameters. */
    public Object[] defaults() {
        return defaults;
    }

    public void setDefaults(Object[] defaults) {
        this.defaults = defaults;
    }

    /** The defaults of keyword-only parameters; null for none. */
    public PyDict keywordDefaults() {
        return keywordDefaults;
    }

    public void setKeywordDefaults(PyDict keywordDefaults) {
        this.keywordDefaults = keywordDefaults;
    }

    public void setAnnotations(Object annotations) {
        this.annotations = annotations;
    }

    public void setTypeParams(Object typeParams) {
        this.typeParams = typeParams;
    }

    // ---- calls

    /** Calls with arguments as {@link org.pyston.ops.ObjectCall#call(Frame, Object, Object[], PyStr[])}. */
    public Object call(Frame caller, Object[] args, PyStr[] names) {
        PyCode c = code;
        Object[] locals = new Object[c.slotCount()];
        if (names == null && args.length == c.simpleCount()) {
            System.arraycopy(args, 0, locals, 0, args.length);
        } else {
            FunctionArguments.bind(caller, this, c, locals, args, names);
        }
        return invoke(caller, c, locals);
    }

    /** Calls without arguments. */
    public Object call0(Frame caller) {
        PyCode c = code;
        Object[] locals = new Object[c.slotCount()];
        if (c.simpleCount() != 0) {
            FunctionArguments.bind(caller, this, c, locals, NO_DEFAULTS, null);
        }
        return invoke(caller, c, locals);
    }

    /** Calls with one argument. */
    public Object call1(Frame caller, Object a) {
        PyCode c = code;
        CompiledFunction k = c.compiled();
        if (k != null && c.simpleCount() == 1 && k.accepts(caller, this)) {
            return k.call1(caller, this, a);
        }
        Object[] locals = new Object[c.slotCount()];
        if (c.simpleCount() == 1) {
            locals[0] = a;
        } else {
            FunctionArguments.bind(caller, this, c, locals, new Object[] {a}, null);
        }
        return invoke(caller, c, locals);
    }

    /** Calls with two arguments. */
    public Object call2(Frame caller, Object a, Object b) {
        PyCode c = code;
        CompiledFunction k = c.compiled();
        if (k != null && c.simpleCount() == 2 && k.accepts(caller, this)) {
            return k.call2(caller, this, a, b);
        }
        Object[] locals = new Object[c.slotCount()];
        if (c.simpleCount() == 2) {
            locals[0] = a;
            locals[1] = b;
        } else {
            FunctionArguments.bind(caller, this, c, locals, new Object[] {a, b}, null);
        }
        return invoke(caller, c, locals);
    }

    /** Calls with three arguments. */
    public Object call3(Frame caller, Object a, Object b, Object c3) {
        PyCode c = code;
        CompiledFunction k = c.compiled();
        if (k != null && c.simpleCount() == 3 && k.accepts(caller, this)) {
            return k.call3(caller, this, a, b, c3);
        }
        Object[] locals = new Object[c.slotCount()];
        if (c.simpleCount() == 3) {
            locals[0] = a;
            locals[1] = b;
            locals[2] = c3;
        } else {
            FunctionArguments.bind(caller, this, c, locals, new Object[] {a, b, c3}, null);
        }
        return invoke(caller, c, locals);
    }

    private Object invoke(Frame caller, PyCode c, Object[] locals) {
        CompiledFunction k = c.compiled();
        return k != null && k.accepts(caller, this) ? k.enter(caller, this, locals) : Interpretation.of(this, caller, c, locals);
    }

    private static final class Interpretation extends NotInlined {
        private Interpretation() {
        }

        static Object of(PyFunction function, Frame caller, PyCode c, Object[] locals) {
            return function.interpret(caller, c, locals);
        }
    }

    /** Runs the function in the interpreter, where it has compiled code too; {@code locals} has the bound parameters. */
    public Object interpret(Frame caller, PyCode c, Object[] locals) {
        PyCell[] cells = closure;
        if (cells != null) {
            System.arraycopy(cells, 0, locals, c.freeStart(), cells.length);
        }
        Frame frame = new Frame(caller.thread, caller, c, globals, builtins, locals);
        frame.function = this;
        if ((c.unit().flags() & CodeFlags.OPTIMIZED) == 0) {
            frame.namespace = globals; // a module's code, made a function by types.FunctionType
        }
        if (frame.depth > c.interpreter().recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
        return c.executable().run(frame);
    }
}
