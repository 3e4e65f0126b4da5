package org.pyston.object;

import java.math.BigInteger;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyFunction;
import org.pyston.types.function.PyWrapperDescriptor;

/**
 * The slots of a class made in Python: each looks its special method up through the type's versioned cache. A method that
 * is a built-in type's wrapper descriptor is not called as such: the built-in type's slot is.
 * Source: CPython's typeobject.c (slot_tp_*, slot_nb_*).
 */
public final class HeapSlots extends Slots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private final PyType type;
    /** How attributes are read: null until asked after a change of the type. */
    private volatile AttributeAccess access;

    HeapSlots(PyType type) {
        this.type = type;
    }

    /** {@code getattribute} null: object's; {@code getattr} null: the class has no {@code __getattr__}. */
    private record AttributeAccess(Object getattribute, Slots builtin, Object getattr) {
    }

    void typeModified() {
        access = null;
    }

    /**
     * The method when it is the wrapper of this very slot of a type that this one derives from; null for anything else: one of
     * another slot, or borrowed from another type, is called as Python calls it, and checks its receiver.
     */
    private Object own(Object method, PyStr name) {
        return method instanceof PyWrapperDescriptor w && w.name().equals(name) && type.isSubtypeOf(w.owner()) ? w : null;
    }

    private Object call(Frame frame, Object method, Object self, Object... args) {
        return SpecialMethod.callUnbound(frame, method, self, type, args);
    }

    // ---- every object

    @Override
    public Object repr(Frame frame, Object self) {
        Object m = type.lookup(Names.REPR);
        return own(m, Names.REPR) instanceof PyWrapperDescriptor w ? w.slots().repr(frame, self) : call(frame, m, self);
    }

    @Override
    public Object str(Frame frame, Object self) {
        Object m = type.lookup(Names.STR);
        return own(m, Names.STR) instanceof PyWrapperDescriptor w ? w.slots().str(frame, self) : call(frame, m, self);
    }

    @Override
    public long hash(Frame frame, Object self) {
        Object m = type.lookup(Names.HASH);
        if (own(m, Names.HASH) instanceof PyWrapperDescriptor w) {
            return w.slots().hash(frame, self);
        }
        if (m == null || m == PyNone.NONE) {
            throw Errors.typeError("unhashable type: '" + type.name() + "'");
        }
        Object r = call(frame, m, self);
        if (!PyType.of(r).isSubtypeOf(org.pyston.types.integer.PyInt.TYPE)) {
            throw Errors.typeError("__hash__ method should return an integer");
        }
        Object i = NumberIndex.index(frame, r);
        long h = i instanceof Long l ? l : org.pyston.ops.ObjectHash.hash(frame, i);
        return h == -1 ? -2 : h;
    }

    private AttributeAccess access() {
        AttributeAccess a = access;
        if (a == null) {
            Object getattribute = type.lookup(Names.GETATTRIBUTE);
            Object getattr = type.lookup(Names.GETATTR);
            if (getattribute instanceof PyWrapperDescriptor w) {
                a = new AttributeAccess(null, w.owner() == PyType.OBJECT ? null : w.slots(), getattr);
            } else {
                a = new AttributeAccess(getattribute, null, getattr);
            }
            access = a;
        }
        return a;
    }

    /** Whether instances' attributes are read as object's are, so that nodes may cache by shape and version. */
    public boolean hasPlainGetAttr() {
        AttributeAccess a = access();
        return a.getattribute == null && a.builtin == null;
    }

    /** Whether instances' attributes are written as object's are. */
    public boolean hasPlainSetAttr() {
        return type.lookup(Names.SETATTR) instanceof PyWrapperDescriptor w && w.owner() == PyType.OBJECT;
    }

    @Override
    public Object getAttr(Frame frame, Object self, PyStr name) {
        AttributeAccess a = access();
        if (a.getattr == null) {
            return a.getattribute != null ? call(frame, a.getattribute, self, name)
                    : a.builtin != null ? a.builtin.getAttr(frame, self, name) : ObjectSlots.getAttr(frame, self, name);
        }
        Object value;
        try {
            value = a.getattribute != null ? call(frame, a.getattribute, self, name) : builtinOrNull(frame, a, self, name);
        } catch (PyException e) {
            if (!e.isAttributeError()) {
                throw e;
            }
            value = null;
        }
        return value != null ? value : call(frame, a.getattr, self, name);
    }

    private Object builtinOrNull(Frame frame, AttributeAccess a, Object self, PyStr name) {
        return a.builtin != null ? a.builtin.getAttrOrNull(frame, self, name)
                : ObjectSlots.getAttrOrNull(frame, self, name);
    }

    @Override
    public Object getAttrOrNull(Frame frame, Object self, PyStr name) {
        AttributeAccess a = access();
        if (a.getattribute == null && a.getattr == null) {
            try {
                return builtinOrNull(frame, a, self, name);
            } catch (PyException e) {
                if (e.isAttributeError()) {
                    return null;
                }
                throw e;
            }
        }
        return ObjectSlots.getAttrOrNullVia(this, frame, self, name);
    }

    @Override
    public void setAttr(Frame frame, Object self, PyStr name, Object value) {
        Object m = type.lookup(Names.SETATTR);
        if (own(m, Names.SETATTR) instanceof PyWrapperDescriptor w) {
            w.slots().setAttr(frame, self, name, value);
        } else {
            call(frame, m, self, name, value);
        }
    }

    @Override
    public void delAttr(Frame frame, Object self, PyStr name) {
        Object m = type.lookup(Names.DELATTR);
        if (own(m, Names.DELATTR) instanceof PyWrapperDescriptor w) {
            w.slots().delAttr(frame, self, name);
        } else {
            call(frame, m, self, name);
        }
    }

    @Override
    public Object richCompare(Frame frame, Object self, Object other, CompareOp op) {
        Object m = type.lookup(op.method);
        if (m == null) {
            return NOT_IMPLEMENTED;
        }
        if (own(m, op.method) instanceof PyWrapperDescriptor w) {
            return w.slots().richCompare(frame, self, other, op);
        }
        if (m instanceof PyFunction f) {
            return f.call2(frame, self, other);
        }
        Object bound;
        try {
            bound = SpecialMethod.bind(frame, m, self, type);
        } catch (PyException e) {
            return NOT_IMPLEMENTED; // as CPython's slot_tp_richcompare does, whatever the exception
        }
        return ObjectCall.call1(frame, bound, other);
    }

    @Override
    public boolean bool(Frame frame, Object self) {
        Object m = type.lookup(Names.BOOL);
        if (m == null) {
            return type.lookup(Names.LEN) == null || len(frame, self) != 0;
        }
        if (own(m, Names.BOOL) instanceof PyWrapperDescriptor w) {
            return w.slots().bool(frame, self);
        }
        Object r = call(frame, m, self);
        if (r instanceof Boolean b) {
            return b;
        }
        throw Errors.typeError("__bool__ should return bool, returned " + PyType.of(r).name());
    }

    // ---- making and calling

    @Override
    public Object newObject(Frame frame, PyType cls, Object[] args, PyStr[] names) {
        Object m = cls.lookup(Names.NEW);
        if (m instanceof org.pyston.types.function.PyBuiltinFunction f && f.self() instanceof PyType t && t.isBuiltin()) {
            return t.slots().newObject(frame, cls, args, names);
        }
        Object[] all = new Object[args.length + 1];
        all[0] = cls;
        System.arraycopy(args, 0, all, 1, args.length);
        return ObjectCall.call(frame, SpecialMethod.bindNew(frame, m, cls), all, names);
    }

    @Override
    public void init(Frame frame, Object self, Object[] args, PyStr[] names) {
        Object m = type.lookup(Names.INIT);
        if (own(m, Names.INIT) instanceof PyWrapperDescriptor w) {
            w.slots().init(frame, self, args, names);
            return;
        }
        Object r = SpecialMethod.callUnbound(frame, m, self, type, args, names);
        if (r != PyNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '" + PyType.of(r).name() + "'");
        }
    }

    @Override
    public Object call(Frame frame, Object self, Object[] args, PyStr[] names) {
        Object m = type.lookup(Names.CALL);
        if (m == null) {
            return super.call(frame, self, args, names);
        }
        return own(m, Names.CALL) instanceof PyWrapperDescriptor w ? w.slots().call(frame, self, args, names)
                : SpecialMethod.callUnbound(frame, m, self, type, args, names);
    }

    // ---- descriptors

    @Override
    public Object descrGet(Frame frame, Object self, Object instance, PyType owner) {
        Object m = type.lookup(Names.GET);
        if (m == null) {
            return self;
        }
        return own(m, Names.GET) instanceof PyWrapperDescriptor w ? w.slots().descrGet(frame, self, instance, owner)
                : call(frame, m, self, instance == null ? PyNone.NONE : instance, owner == null ? PyNone.NONE : owner);
    }

    @Override
    public void descrSet(Frame frame, Object self, Object instance, Object value) {
        Object m = type.lookup(Names.SET);
        if (m == null) {
            throw Errors.attributeError("__set__");
        }
        if (own(m, Names.SET) instanceof PyWrapperDescriptor w) {
            w.slots().descrSet(frame, self, instance, value);
        } else {
            call(frame, m, self, instance, value);
        }
    }

    @Override
    public void descrDelete(Frame frame, Object self, Object instance) {
        Object m = type.lookup(Names.DELETE);
        if (m == null) {
            throw Errors.attributeError("__delete__");
        }
        if (own(m, Names.DELETE) instanceof PyWrapperDescriptor w) {
            w.slots().descrDelete(frame, self, instance);
        } else {
            call(frame, m, self, instance);
        }
    }

    // ---- containers and iteration

    @Override
    public int len(Frame frame, Object self) {
        Object m = type.lookup(Names.LEN);
        if (m == null) {
            return super.len(frame, self);
        }
        if (own(m, Names.LEN) instanceof PyWrapperDescriptor w) {
            return w.slots().len(frame, self);
        }
        Object n = NumberIndex.index(frame, call(frame, m, self));
        if (n instanceof Long l ? l < 0 : ((BigInteger) n).signum() < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        return NumberIndex.asInt(frame, n);
    }

    @Override
    public Object getItem(Frame frame, Object self, Object key) {
        Object m = type.lookup(Names.GETITEM);
        if (m == null) {
            return super.getItem(frame, self, key);
        }
        return own(m, Names.GETITEM) instanceof PyWrapperDescriptor w ? w.slots().getItem(frame, self, key)
                : call(frame, m, self, key);
    }

    @Override
    public void setItem(Frame frame, Object self, Object key, Object value) {
        Object m = type.lookup(Names.SETITEM);
        if (m == null) {
            if (type.lookup(Names.DELITEM) != null) {
                throw Errors.attributeError("__setitem__");
            }
            super.setItem(frame, self, key, value);
        } else if (own(m, Names.SETITEM) instanceof PyWrapperDescriptor w) {
            w.slots().setItem(frame, self, key, value);
        } else {
            call(frame, m, self, key, value);
        }
    }

    @Override
    public void delItem(Frame frame, Object self, Object key) {
        Object m = type.lookup(Names.DELITEM);
        if (m == null) {
            if (type.lookup(Names.SETITEM) != null) {
                throw Errors.attributeError("__delitem__"); // CPython has one slot for both, which does not find this one
            }
            super.delItem(frame, self, key);
        } else if (own(m, Names.DELITEM) instanceof PyWrapperDescriptor w) {
            w.slots().delItem(frame, self, key);
        } else {
            call(frame, m, self, key);
        }
    }

    @Override
    public boolean contains(Frame frame, Object self, Object value) {
        Object m = type.lookup(Names.CONTAINS);
        if (m == PyNone.NONE) {
            throw Errors.typeError("'" + type.name() + "' object is not a container");
        }
        return own(m, Names.CONTAINS) instanceof PyWrapperDescriptor w ? w.slots().contains(frame, self, value)
                : ObjectIsTrue.isTrue(frame, call(frame, m, self, value));
    }

    @Override
    public Object iter(Frame frame, Object self) {
        Object m = type.lookup(Names.ITER);
        if (m == null || m == PyNone.NONE) {
            return super.iter(frame, self);
        }
        return own(m, Names.ITER) instanceof PyWrapperDescriptor w ? w.slots().iter(frame, self) : call(frame, m, self);
    }

    @Override
    public Object next(Frame frame, Object self) {
        Object m = type.lookup(Names.NEXT);
        if (m == null) {
            return super.next(frame, self);
        }
        if (own(m, Names.NEXT) instanceof PyWrapperDescriptor w) {
            return w.slots().next(frame, self);
        }
        try {
            return call(frame, m, self);
        } catch (PyException e) {
            if (e.isStopIteration()) {
                return null;
            }
            throw e;
        }
    }

    // ---- numbers

    @Override
    public Object binary(Frame frame, BinaryOp op, Object left, Object right) {
        PyType leftType = PyType.of(left);
        PyType rightType = PyType.of(right);
        boolean tryRight = leftType != rightType && rightType.slots() instanceof HeapSlots;
        if (leftType.slots() instanceof HeapSlots) {
            if (tryRight && rightType.isSubtypeOf(leftType) && overrides(rightType, leftType, op.reflected)) {
                Object r = operand(frame, rightType, op, op.reflected, right, left);
                if (r != NOT_IMPLEMENTED) {
                    return r;
                }
                tryRight = false;
            }
            Object r = operand(frame, leftType, op, op.forward, left, right);
            if (r != NOT_IMPLEMENTED || leftType == rightType) {
                return r;
            }
        }
        return tryRight || leftType != type && rightType == type
                ? operand(frame, rightType, op, op.reflected, right, left) : NOT_IMPLEMENTED;
    }

    private static boolean overrides(PyType subtype, PyType base, PyStr name) {
        Object inherited = base.lookup(name);
        Object own = subtype.lookup(name);
        return own != null && own != inherited;
    }

    private static Object operand(Frame frame, PyType of, BinaryOp op, PyStr name, Object self, Object other) {
        Object m = of.lookup(name);
        if (m == null) {
            return NOT_IMPLEMENTED;
        }
        if (m instanceof PyWrapperDescriptor w && w.name().equals(name) && of.isSubtypeOf(w.owner())) {
            return w.callBinary(frame, op, self, other);
        }
        if (m == PyNone.NONE) {
            throw Errors.typeError("unsupported operand type(s) for " + op.symbol + ": '" + PyType.of(self).name()
                    + "' and '" + PyType.of(other).name() + "'");
        }
        return SpecialMethod.callUnbound(frame, m, self, of, other);
    }

    @Override
    public Object inPlace(Frame frame, BinaryOp op, Object left, Object right) {
        Object m = type.lookup(op.inPlace);
        if (m == null) {
            return NOT_IMPLEMENTED;
        }
        return own(m, op.inPlace) instanceof PyWrapperDescriptor w ? w.callInPlace(frame, op, left, right)
                : call(frame, m, left, right);
    }

    @Override
    public Object ternaryPow(Frame frame, Object base, Object exponent, Object modulus) {
        if (PyType.of(base) != type) {
            return NOT_IMPLEMENTED;
        }
        Object m = type.lookup(BinaryOp.POW.forward);
        if (m == null) {
            return NOT_IMPLEMENTED;
        }
        return own(m, BinaryOp.POW.forward) instanceof PyWrapperDescriptor w
                ? w.slots().ternaryPow(frame, base, exponent, modulus)
                : call(frame, m, base, exponent, modulus);
    }

    @Override
    public Object sequenceConcat(Frame frame, Object self, Object other) {
        return builtinSequence().sequenceConcat(frame, self, other);
    }

    @Override
    public Object sequenceRepeat(Frame frame, Object self, Object count) {
        return builtinSequence().sequenceRepeat(frame, self, count);
    }

    @Override
    public Object sequenceInPlaceConcat(Frame frame, Object self, Object other) {
        return builtinSequence().sequenceInPlaceConcat(frame, self, other);
    }

    @Override
    public Object sequenceInPlaceRepeat(Frame frame, Object self, Object count) {
        return builtinSequence().sequenceInPlaceRepeat(frame, self, count);
    }

    private Slots builtinSequence() {
        return type.builtinBase().slots();
    }

    @Override
    public Object unary(Frame frame, UnaryOp op, Object self) {
        Object m = type.lookup(op.method);
        if (m == null) {
            return super.unary(frame, op, self);
        }
        return own(m, op.method) instanceof PyWrapperDescriptor w ? w.slots().unary(frame, op, self) : call(frame, m, self);
    }

    @Override
    public Object index(Frame frame, Object self) {
        Object m = type.lookup(Names.INDEX);
        return own(m, Names.INDEX) instanceof PyWrapperDescriptor w ? w.slots().index(frame, self)
                : m == null ? super.index(frame, self) : call(frame, m, self);
    }

    @Override
    public Object toInt(Frame frame, Object self) {
        Object m = type.lookup(Names.INT);
        return own(m, Names.INT) instanceof PyWrapperDescriptor w ? w.slots().toInt(frame, self)
                : m == null ? super.toInt(frame, self) : call(frame, m, self);
    }

    @Override
    public Object toFloat(Frame frame, Object self) {
        Object m = type.lookup(Names.FLOAT);
        return own(m, Names.FLOAT) instanceof PyWrapperDescriptor w ? w.slots().toFloat(frame, self)
                : m == null ? super.toFloat(frame, self) : call(frame, m, self);
    }

    // ---- coroutines and buffers

    @Override
    public Object await(Frame frame, Object self) {
        Object m = type.lookup(Names.AWAIT);
        return own(m, Names.AWAIT) instanceof PyWrapperDescriptor w ? w.slots().await(frame, self)
                : m == null ? super.await(frame, self) : call(frame, m, self);
    }

    @Override
    public Object asyncIter(Frame frame, Object self) {
        Object m = type.lookup(Names.AITER);
        return own(m, Names.AITER) instanceof PyWrapperDescriptor w ? w.slots().asyncIter(frame, self)
                : m == null ? super.asyncIter(frame, self) : call(frame, m, self);
    }

    @Override
    public Object asyncNext(Frame frame, Object self) {
        Object m = type.lookup(Names.ANEXT);
        return own(m, Names.ANEXT) instanceof PyWrapperDescriptor w ? w.slots().asyncNext(frame, self)
                : m == null ? super.asyncNext(frame, self) : call(frame, m, self);
    }

    @Override
    public Object buffer(Frame frame, Object self, int flags) {
        Object m = type.lookup(Names.BUFFER);
        return own(m, Names.BUFFER) instanceof PyWrapperDescriptor w ? w.slots().buffer(frame, self, flags)
                : m == null ? super.buffer(frame, self, flags) : call(frame, m, self, (long) flags);
    }

    // ---- what the class has

    @Override
    public boolean has(SlotId slot) {
        switch (slot) {
            case SEQUENCE_CONCAT:
            case SEQUENCE_REPEAT:
                return builtinSequence().has(slot);
            case SEQUENCE_ITEM:
                return type.lookup(Names.GETITEM) != null
                        && !type.builtinBase().hasFlag(ExposedType.MATCH_MAPPING);
            case HASH:
                Object hash = type.lookup(Names.HASH);
                return hash != null && hash != PyNone.NONE;
            case BOOL:
                return type.lookup(Names.BOOL) != null;
            default:
                return type.lookup(slot.method) != null;
        }
    }
}
