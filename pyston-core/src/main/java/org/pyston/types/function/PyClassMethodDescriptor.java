package org.pyston.types.function;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.MethodDef;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A class method of a built-in type ({@code dict.fromkeys}). Immutable. */
@PythonType(name = "classmethod_descriptor", hidden = true,
        parts = {DescriptorAttributes.class, DescriptorSignature.class})
public final class PyClassMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin(new PyClassMethodDescriptorExposed());

    private final MethodDef def;

    public PyClassMethodDescriptor(PyType owner, MethodDef def) {
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

    private PyBuiltinFunction bind(PyType type) {
        if (!type.isSubtypeOf(owner())) {
            throw Errors.typeError("descriptor '" + name() + "' requires a subtype of '" + owner().qualifiedTpName()
                    + "' but received '" + type.qualifiedTpName() + "'");
        }
        return new PyBuiltinFunction(def, type, null);
    }

    @Slot("__get__")
    static Object get(PyClassMethodDescriptor self, Object instance, PyType owner) {
        if (owner == null && instance == null) {
            throw Errors.typeError("descriptor '" + self.name() + "' for type '" + self.owner().qualifiedTpName()
                    + "' needs either an object or a type");
        }
        return self.bind(owner == null ? PyType.of(instance) : owner);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyClassMethodDescriptor self, Object[] args, PyStr[] names) {
        if (DirectCall.positional(args, names) < 1) {
            throw Errors.typeError("descriptor '" + self.name() + "' of '" + self.owner().qualifiedTpName()
                    + "' object needs an argument");
        }
        if (!(args[0] instanceof PyType type)) {
            throw Errors.typeError("descriptor '" + self.name() + "' requires a type but received a '"
                    + PyType.of(args[0]).qualifiedTpName() + "' instance");
        }
        self.bind(type);
        return DirectCall.call(self.def, frame, type, DirectCall.rest(args), names);
    }

    @Slot("__repr__")
    static Object repr(PyClassMethodDescriptor self) {
        return self.repr("method");
    }
}
