package org.pyston.types.function;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Dispatch;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A member of a built-in type, or one that {@code __slots__} of a Python class made. Immutable. */
@PythonType(name = "member_descriptor", hidden = true, parts = {DescriptorAttributes.class, MemberReduce.class})
public final class PyMemberDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin(new PyMemberDescriptorExposed());

    private final String doc;
    private final Dispatch dispatch;
    private final int getter;
    private final int setter;
    private final boolean plain;

    /** A member of a built-in type; {@code setter} is negative for none; see {@link org.pyston.object.TypeBuilder#attribute}. */
    public PyMemberDescriptor(PyType owner, String name, String doc, Dispatch dispatch, int getter, int setter,
            boolean plain) {
        super(TYPE, owner, PyStr.intern(name));
        this.doc = doc;
        this.dispatch = dispatch;
        this.getter = getter;
        this.setter = setter;
        this.plain = plain;
    }

    /** A member of {@code __slots__}, whose value is at {@code index} of the instance's values. */
    public PyMemberDescriptor(PyType owner, PyStr name, int index) {
        super(TYPE, owner, name);
        this.doc = "";
        this.dispatch = null;
        this.getter = index;
        this.setter = -1;
        this.plain = true;
    }

    @Override
    public String doc() {
        return doc;
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    /** The place of a {@code __slots__} member in the instance's values, -1 for a member of a built-in type. */
    public int slotIndex() {
        return dispatch == null ? getter : -1;
    }

    @Slot("__get__")
    static Object get(Frame frame, PyMemberDescriptor self, Object instance, PyType owner) {
        if (instance == null) {
            return self;
        }
        self.check(instance);
        if (self.dispatch != null) {
            return self.dispatch.call1(self.getter, frame, instance);
        }
        Object value = AttributeStorage.getSlot((PyObject) instance, self.getter);
        if (value == null) {
            throw Errors.attributeError(instance, self.name(),
                    "'" + PyType.of(instance).qualifiedTpName() + "' object has no attribute '" + self.name() + "'");
        }
        return value;
    }

    @Slot("__set__")
    static void set(Frame frame, PyMemberDescriptor self, Object instance, Object value) {
        self.check(instance);
        if (self.dispatch == null) {
            AttributeStorage.setSlot((PyObject) instance, self.getter, value);
        } else if (self.setter < 0) {
            throw Errors.attributeError("readonly attribute");
        } else {
            self.dispatch.call2(self.setter, frame, instance, value);
        }
    }

    @Slot("__delete__")
    static void delete(Frame frame, PyMemberDescriptor self, Object instance) {
        self.check(instance);
        if (self.dispatch == null && AttributeStorage.getSlot((PyObject) instance, self.getter) == null) {
            throw Errors.attributeError(self.name().toString());
        }
        set(frame, self, instance, null);
    }

    @Slot("__repr__")
    static Object repr(PyMemberDescriptor self) {
        return self.repr("member");
    }
}
