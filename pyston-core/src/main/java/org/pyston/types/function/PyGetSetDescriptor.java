package org.pyston.types.function;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Dispatch;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** An attribute of a built-in type with a getter and perhaps a setter ({@code int.real}). Immutable. */
@PythonType(name = "getset_descriptor", hidden = true, parts = DescriptorAttributes.class)
public final class PyGetSetDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin(new PyGetSetDescriptorExposed());

    private final String doc;
    private final Dispatch dispatch;
    private final int getter;
    private final int setter;
    private final boolean plain;

    /** {@code setter} is negative for none; see {@link org.pyston.object.TypeBuilder#attribute}. */
    public PyGetSetDescriptor(PyType owner, String name, String doc, Dispatch dispatch, int getter, int setter,
            boolean plain) {
        super(TYPE, owner, PyStr.intern(name));
        this.doc = doc;
        this.dispatch = dispatch;
        this.getter = getter;
        this.setter = setter;
        this.plain = plain;
    }

    @Override
    public String doc() {
        return doc;
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Slot("__get__")
    static Object get(Frame frame, PyGetSetDescriptor self, Object instance, PyType owner) {
        if (instance == null) {
            return self;
        }
        self.check(instance);
        return self.dispatch.call1(self.getter, frame, instance);
    }

    @Slot("__set__")
    static void set(Frame frame, PyGetSetDescriptor self, Object instance, Object value) {
        self.check(instance);
        if (self.setter < 0) {
            throw Errors.attributeError("attribute '" + self.name() + "' of '" + self.owner().qualifiedTpName()
                    + "' objects is not writable");
        }
        self.dispatch.call2(self.setter, frame, instance, value);
    }

    @Slot("__delete__")
    static void delete(Frame frame, PyGetSetDescriptor self, Object instance) {
        set(frame, self, instance, null);
    }

    @Slot("__repr__")
    static Object repr(PyGetSetDescriptor self) {
        return self.repr("attribute");
    }
}
