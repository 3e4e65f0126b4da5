package org.pyston.types.function;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyType;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A special method of a built-in type ({@code int.__add__}): calls a slot. Immutable. */
@PythonType(name = "wrapper_descriptor", hidden = true, parts = {DescriptorAttributes.class, DescriptorSignature.class})
public final class PyWrapperDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin(new PyWrapperDescriptorExposed());

    private final SlotFunction function;

    /** @param slot the declared slot that the special method {@code name} is one of */
    public PyWrapperDescriptor(PyType owner, String slot, String name) {
        super(TYPE, owner, PyStr.intern(name));
        this.function = SlotFunction.of(slot, name);
    }

    SlotFunction function() {
        return function;
    }

    /** The slots that the call goes to. */
    public Slots slots() {
        return owner().slots();
    }

    @Override
    public String doc() {
        return function.kind().doc;
    }

    @Override
    String textSignature() {
        return function.textSignature();
    }

    /** Calls with a receiver and the arguments after it. */
    public Object call(Frame frame, Object receiver, Object[] args, PyStr[] names) {
        if (!PyType.of(receiver).isSubtypeOf(owner())) {
            throw Errors.typeError("descriptor '" + name() + "' requires a '" + owner().qualifiedTpName()
                    + "' object but received a '" + PyType.of(receiver).qualifiedTpName() + "'");
        }
        return SlotWrappers.call(frame, this, receiver, args, names);
    }

    /** {@code self op other} for a special method that HeapSlots found: numeric slot, or the sequences' for + and *. */
    public Object callBinary(Frame frame, BinaryOp op, Object self, Object other) {
        return SlotWrappers.one(frame, slots(), function, self, other);
    }

    /** {@code left op= right}, as {@link #callBinary}. */
    public Object callInPlace(Frame frame, BinaryOp op, Object left, Object right) {
        return SlotWrappers.one(frame, slots(), function, left, right);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyWrapperDescriptor self, Object[] args, PyStr[] names) {
        if (DirectCall.positional(args, names) < 1) {
            throw Errors.typeError("descriptor '" + self.name() + "' of '" + self.owner().qualifiedTpName()
                    + "' object needs an argument");
        }
        return self.call(frame, args[0], DirectCall.rest(args), names);
    }

    @Slot("__get__")
    static Object get(PyWrapperDescriptor self, Object instance, PyType owner) {
        if (instance == null) {
            return self;
        }
        self.check(instance);
        return new PyMethodWrapper(self, instance);
    }

    @Slot("__repr__")
    static Object repr(PyWrapperDescriptor self) {
        return self.repr("slot wrapper");
    }
}
