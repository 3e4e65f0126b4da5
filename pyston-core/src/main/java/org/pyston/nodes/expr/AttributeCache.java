package org.pyston.nodes.expr;

import org.pyston.object.AttributeStorage;
import org.pyston.object.HeapSlots;
import org.pyston.object.ObjectSlots;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.NamespaceCell;
import org.pyston.types.function.PyClassMethod;
import org.pyston.types.function.PyDescriptor;
import org.pyston.types.function.PyFunction;
import org.pyston.types.function.PyMemberDescriptor;
import org.pyston.types.function.PyMethodDescriptor;
import org.pyston.types.function.PyStaticMethod;
import org.pyston.types.function.PyWrapperDescriptor;
import org.pyston.types.module.PyModule;

/**
 * What an attribute access found, for objects of the same shape and version of the type. Immutable: an access site keeps one
 * and replaces it whole. Built-in types never change, so their version needs no check beyond the shape.
 */
public final class AttributeCache {
    /** What kind of thing was found. */
    public enum Kind {
        /** A value of the instance at {@link #index}. */
        INSTANCE,
        /** A {@code __slots__} value at {@link #index}. */
        MEMBER,
        /** {@link #value}: a class attribute that is no descriptor. */
        CLASS_VALUE,
        /** {@link #value}: a function or method descriptor of the class that takes the instance first. */
        METHOD,
        /** {@link #value}: a {@code staticmethod} of the class; the receiver may be the class itself. */
        STATIC_METHOD,
        /** {@link #value}: a {@code classmethod} that wraps a Python function; the receiver may be the class itself. */
        CLASS_METHOD,
        /** {@link #value}: another descriptor of the class, to be asked. */
        DESCRIPTOR,
        /** The receiver is the module {@link #receiver}; the name's cell is {@link #value}. */
        MODULE,
        /** The receiver is the class {@link #receiver}; {@link #value} is the result. */
        TYPE_VALUE
    }

    public final Kind kind;
    public final Shape shape;
    public final PyType type;
    public final Object version;
    public final Object receiver;
    public final int index;
    public final Object value;
    private final boolean plain;

    private AttributeCache(Kind kind, Shape shape, PyType type, Object version, Object receiver, int index, Object value) {
        this.kind = kind;
        this.shape = shape;
        this.type = type;
        this.version = version;
        this.receiver = receiver;
        this.index = index;
        this.value = value;
        this.plain = kind == Kind.DESCRIPTOR ? value instanceof PyDescriptor d && d.isPlain() : kind != Kind.METHOD && kind != Kind.CLASS_METHOD;
    }

    /** Whether the cache speaks of this object. */
    boolean fits(Object self) {
        if (receiver != null) {
            return self == receiver && type.version() == version;
        }
        if (self instanceof PyObject o) {
            return o.shape() == shape && type.version() == version;
        }
        return shape == null && PyType.of(self) == type;
    }

    /** What can be remembered of {@code self.name}; null when it must be looked up each time. */
    static AttributeCache of(Object self, PyStr name) {
        PyType type = PyType.of(self);
        if (self instanceof PyModule module) {
            return ofModule(module, type, name);
        }
        if (self instanceof PyType cls) {
            return ofClass(cls, name);
        }
        if (type.slots() instanceof HeapSlots heap ? !heap.hasPlainGetAttr() : hasOwnGetAttr(type)) {
            return null;
        }
        Shape shape = self instanceof PyObject o ? o.shape() : null;
        Object version = type.version(); // before the lookup: what another thread changes in between must not count as seen
        Object found = type.lookup(name);
        Slots slots = found == null ? null : PyType.slotsOf(found);
        if (slots != null && slots.has(SlotId.GET) && ObjectSlots.isData(slots)) {
            if (found instanceof PyMemberDescriptor m && m.slotIndex() >= 0) {
                return new AttributeCache(Kind.MEMBER, shape, type, version, null, m.slotIndex(), null);
            }
            return new AttributeCache(Kind.DESCRIPTOR, shape, type, version, null, -1, found);
        }
        if (shape != null && type.hasInstanceDict()) {
            if (shape.isDictMode()) {
                return null;
            }
            int index = shape.find(name);
            if (index >= 0) {
                return new AttributeCache(Kind.INSTANCE, shape, type, version, null, index, null);
            }
        }
        if (slots == null) {
            return null;
        }
        Kind wrapper = wrapper(found);
        if (wrapper != null) {
            return new AttributeCache(wrapper, shape, type, version, null, -1, found);
        }
        Kind kind = found instanceof PyFunction || found instanceof PyMethodDescriptor ? Kind.METHOD
                : slots.has(SlotId.GET) ? Kind.DESCRIPTOR : Kind.CLASS_VALUE;
        if (kind == Kind.CLASS_VALUE && type.isChanging(name)) {
            return null;
        }
        return new AttributeCache(kind, shape, type, version, null, -1, found);
    }

    /** The kind of a wrapper of a function that takes no instance; null for everything else. */
    private static Kind wrapper(Object found) {
        if (found instanceof PyStaticMethod s && s.type() == PyStaticMethod.TYPE && s.function() != null) {
            return Kind.STATIC_METHOD;
        }
        return found instanceof PyClassMethod c && c.type() == PyClassMethod.TYPE && c.function() instanceof PyFunction
                ? Kind.CLASS_METHOD : null;
    }

    /** Whether a built-in type reads attributes in a way of its own. */
    private static boolean hasOwnGetAttr(PyType type) {
        return type.definingClass(org.pyston.runtime.Names.GETATTRIBUTE) != PyType.OBJECT;
    }

    private static AttributeCache ofModule(PyModule module, PyType type, PyStr name) {
        Object version = type.version();
        Object found = type.lookup(name);
        if (type != PyModule.TYPE || found != null) {
            return null;
        }
        NamespaceCell cell = module.dict().cell(name);
        return cell == null ? null : new AttributeCache(Kind.MODULE, null, type, version, module, -1, cell);
    }

    private static AttributeCache ofClass(PyType cls, PyStr name) {
        if (cls.type() != PyType.TYPE || PyType.TYPE.lookup(name) != null) {
            return null;
        }
        Object version = cls.version();
        Object found = cls.lookup(name);
        if (found == null || cls.isChanging(name)) {
            return null;
        }
        Kind wrapper = wrapper(found);
        if (wrapper != null) {
            return new AttributeCache(wrapper, null, cls, version, cls, -1, found);
        }
        boolean plain = found instanceof PyFunction || found instanceof PyMethodDescriptor || found instanceof PyWrapperDescriptor
                || !PyType.slotsOf(found).has(SlotId.GET);
        return plain ? new AttributeCache(Kind.TYPE_VALUE, null, cls, version, cls, -1, found) : null;
    }

    /** Whether {@link #get} needs no frame. */
    boolean isPlain() {
        return plain;
    }

    /** The attribute of an object that the cache {@link #fits}; null when it is not there after all. */
    Object get(Frame frame, Object self) {
        switch (kind) {
            case INSTANCE:
                return ((PyObject) self).valueAt(index);
            case MEMBER:
                return AttributeStorage.getSlot((PyObject) self, index);
            case CLASS_VALUE:
            case TYPE_VALUE:
                return value;
            case STATIC_METHOD:
                return ((PyStaticMethod) value).function();
            case MODULE:
                return ((NamespaceCell) value).value;
            default:
                return PyType.slotsOf(value).descrGet(frame, value, self, type);
        }
    }

    /** The uncached access. */
    static Object getSlow(Frame frame, Object self, PyStr name) {
        return ObjectGetAttr.get(frame, self, name);
    }
}
