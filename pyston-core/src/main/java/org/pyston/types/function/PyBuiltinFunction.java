package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.MethodDef;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.module.PyModule;

/**
 * A declared function of a module, or a method of a built-in type bound to its receiver. Immutable. {@link PyNewFunction}
 * is the one that checks more before it calls.
 */
@PythonType(name = "builtin_function_or_method", hidden = true)
public class PyBuiltinFunction extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyBuiltinFunctionExposed());

    /** The declaration. */
    public final MethodDef def;
    /** {@code __self__}: the receiver, the module of a function, the type of a static method; null for none. */
    public final Object self;
    /** {@code __module__}: the name of the module; null for None. */
    public final Object module;

    public PyBuiltinFunction(MethodDef def, Object self, Object module) {
        super(TYPE);
        this.def = def;
        this.self = self;
        this.module = module;
    }

    /** {@code self()}. */
    public Object call0(Frame frame) {
        return DirectCall.call0(def, frame, self);
    }

    /** {@code self(a)}. */
    public Object call1(Frame frame, Object a) {
        return DirectCall.call1(def, frame, self, a);
    }

    /** {@code self(a, b)}. */
    public Object call2(Frame frame, Object a, Object b) {
        return DirectCall.call2(def, frame, self, a, b);
    }

    /** {@code self(a, b, c)}. */
    public Object call3(Frame frame, Object a, Object b, Object c) {
        return DirectCall.call3(def, frame, self, a, b, c);
    }

    /** {@code self(*args)}; names are the keywords of the last arguments, null for none. */
    public Object call(Frame frame, Object[] args, PyStr[] names) {
        if (names != null && names.length > 0 && def.kind == MethodDef.CLASS
                && !def.has(MethodDef.KEYWORDS | MethodDef.VARKEYWORDS)) {
            throw Errors.typeError(((PyType) self).name() + "." + def.name + "() takes no keyword arguments");
        }
        return DirectCall.call(def, frame, self, args, names);
    }

    /** {@code __self__}; null for none. */
    public Object self() {
        return self;
    }

    /** Whether a value is the function {@code print}: {@code print >> x} gets a hint. */
    public static boolean isPrint(Object value) {
        return value instanceof PyBuiltinFunction f && f.def.kind == MethodDef.FUNCTION && f.def.name.equals("print")
                && f.def.dispatch.ownerName().isEmpty();
    }

    private boolean isFunction() {
        return self == null || self instanceof PyModule;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyBuiltinFunction self, Object[] args, PyStr[] names) {
        return self.call(frame, args, names);
    }

    @Slot("__repr__")
    static Object repr(PyBuiltinFunction self) {
        if (self.isFunction()) {
            return PyStr.of("<built-in function " + self.def.name + ">");
        }
        return PyStr.of("<built-in method " + self.def.name + " of " + PyType.of(self.self).qualifiedTpName()
                + " object at " + Identity.hex(self.self) + ">");
    }

    @Slot("__richcompare__")
    static Object richCompare(PyBuiltinFunction self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyBuiltinFunction f)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal = (self.self == f.self || self.self != null && f.self != null && Identity.is(self.self, f.self))
                && self.def.dispatch == f.def.dispatch && self.def.id == f.def.id;
        return equal == (op == CompareOp.EQ);
    }

    @Slot("__hash__")
    static long hash(PyBuiltinFunction self) {
        long receiver = self.self == null ? 0 : Identity.id(self.self) >> 4;
        return receiver ^ System.identityHashCode(self.def.dispatch) * 31L + self.def.id;
    }

    @PythonGetter("__name__")
    static Object getName(PyBuiltinFunction self) {
        return PyStr.intern(self.def.name);
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyBuiltinFunction self) {
        if (self.isFunction()) {
            return PyStr.intern(self.def.name);
        }
        PyType type = self.self instanceof PyType t ? t : PyType.of(self.self);
        return PyStr.of(type.qualname() + "." + self.def.name);
    }

    @PythonGetter("__doc__")
    static Object getDoc(PyBuiltinFunction self) {
        return self.def.doc.isEmpty() ? PyNone.NONE : PyStr.of(self.def.doc);
    }

    @PythonGetter("__text_signature__")
    static Object getTextSignature(PyBuiltinFunction self) {
        return self.def.has(MethodDef.NO_TEXT_SIGNATURE) ? PyNone.NONE : PyStr.of(self.textSignature());
    }

    /** The text as CPython shows it; {@code inspect} leaves out a parameter that begins with a dollar sign. */
    String textSignature() {
        String text = def.signatureText;
        if (def.kind != MethodDef.FUNCTION || text.startsWith("($")) {
            return text;
        }
        return text.equals("()") ? "($module, /)" : text.contains("/") ? "($module, " + text.substring(1)
                : "($module, /, " + text.substring(1);
    }

    @PythonGetter("__self__")
    static Object getSelf(PyBuiltinFunction self) {
        return self.self == null ? PyNone.NONE : self.self;
    }

    @PythonGetter(value = "__module__", member = true)
    static Object getModule(PyBuiltinFunction self) {
        return self.module == null ? PyNone.NONE : self.module;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyBuiltinFunction self) {
        return self.isFunction() ? PyStr.intern(self.def.name)
                : DescriptorSignature.reduceToGetattr(frame, self.self, PyStr.intern(self.def.name));
    }
}
