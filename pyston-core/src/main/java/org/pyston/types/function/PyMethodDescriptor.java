package org.pyston.types.function;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.MethodDef;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A method of a built-in type, unbound ({@code list.append}). Immutable. */
@PythonType(name = "method_descriptor", hidden = true, parts = {DescriptorAttributes.class, DescriptorSignature.class})
public final class PyMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin(new PyMethodDescriptorExposed());

    private final MethodDef def;

    public PyMethodDescriptor(PyType owner, MethodDef def) {
        super(TYPE, owner, PyStr.intern(def.name));
        this.def = def;
    }

    public MethodDef def() {
        return def;
    }

    @Override
    public String doc() {
        return def.doc;
    }

    @Override
    String textSignature() {
        return def.has(MethodDef.NO_TEXT_SIGNATURE) ? null : def.signatureText;
    }

    /** Whether a value may be the receiver. */
    public boolean accepts(Object receiver) {
        return PyType.of(receiver).isSubtypeOf(owner());
    }

    /** {@code receiver.method()}. */
    public Object call0(Frame frame, Object receiver) {
        check(receiver);
        return DirectCall.call0(def, frame, receiver);
    }

    /** {@code receiver.method(a)}. */
    public Object call1(Frame frame, Object receiver, Object a) {
        check(receiver);
        return DirectCall.call1(def, frame, receiver, a);
    }

    /** {@code receiver.method(a, b)}. */
    public Object call2(Frame frame, Object receiver, Object a, Object b) {
        check(receiver);
        return DirectCall.call2(def, frame, receiver, a, b);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyMethodDescriptor self, Object[] args, PyStr[] names) {
        if (DirectCall.positional(args, names) < 1) {
            throw Errors.typeError("unbound method " + self.owner().qualifiedTpName() + "." + self.name()
                    + "() needs an argument");
        }
        self.check(args[0]);
        return DirectCall.call(self.def, frame, args[0], DirectCall.rest(args), names);
    }

    @Slot("__get__")
    static Object get(PyMethodDescriptor self, Object instance, PyType owner) {
        if (instance == null) {
            return self;
        }
        self.check(instance);
        return new PyBuiltinFunction(self.def, instance, null);
    }

    @Slot("__repr__")
    static Object repr(PyMethodDescriptor self) {
        return self.repr("method");
    }
}
