package org.pyston.object;

import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/**
 * The special methods of one type as Java virtual methods: CPython's type slots. One object a type. For built-in types the
 * processor generates a subclass that calls the declared static methods; its superclass is the Slots class of the base
 * type, so that inheritance of slots is Java's. Classes made in Python have {@link HeapSlots}.
 *
 * <p>A slot that a type does not have keeps the method of this class, which raises the TypeError that CPython raises, or
 * answers "not implemented" where the language has a fallback. {@link #has} tells which slots a type has.
 *
 * <p>{@code frame} is the caller's: the code that runs may be Python code.
 */
public abstract class Slots {

    // ---- every object

    /** {@code repr(self)}: a PyStr or an instance of a subclass of str; the caller checks (CPython's PyObject_Repr). */
    public Object repr(Frame frame, Object self) {
        return ObjectSlots.repr(self);
    }

    /** {@code str(self)}, as {@link #repr}. */
    public Object str(Frame frame, Object self) {
        return repr(frame, self);
    }

    /** {@code hash(self)}. */
    public long hash(Frame frame, Object self) {
        return ObjectSlots.hash(self);
    }

    /** {@code getattr(self, name)} through {@code __getattribute__} and {@code __getattr__}; raises AttributeError. */
    public Object getAttr(Frame frame, Object self, PyStr name) {
        return ObjectSlots.getAttr(frame, self, name);
    }

    /** As {@link #getAttr}, but null instead of an AttributeError, which is then never made (_PyObject_LookupAttr). */
    public Object getAttrOrNull(Frame frame, Object self, PyStr name) {
        return ObjectSlots.getAttrOrNull(frame, self, name);
    }

    /** {@code setattr(self, name, value)}. */
    public void setAttr(Frame frame, Object self, PyStr name, Object value) {
        ObjectSlots.setAttr(frame, self, name, value);
    }

    /** {@code delattr(self, name)}. */
    public void delAttr(Frame frame, Object self, PyStr name) {
        ObjectSlots.delAttr(frame, self, name);
    }

    /** One of the six comparisons: a result or NotImplemented. */
    public Object richCompare(Frame frame, Object self, Object other, CompareOp op) {
        return ObjectSlots.richCompare(frame, self, other, op);
    }

    /** {@code bool(self)}: by {@code __bool__}, else by {@code __len__}, else true. */
    public boolean bool(Frame frame, Object self) {
        return !has(SlotId.LEN) || len(frame, self) != 0;
    }

    // ---- making and calling

    /** {@code type.__new__(type, *args, **kwargs)}; args hold the positional arguments, then one for each of names. */
    public Object newObject(Frame frame, PyType type, Object[] args, PyStr[] names) {
        throw Errors.typeError("cannot create '" + type.qualifiedTpName() + "' instances");
    }

    /** {@code self.__init__(*args, **kwargs)}. */
    public void init(Frame frame, Object self, Object[] args, PyStr[] names) {
        ObjectSlots.init(frame, self, args, names);
    }

    /** {@code self(*args, **kwargs)}. */
    public Object call(Frame frame, Object self, Object[] args, PyStr[] names) {
        throw Errors.typeError("'" + PyType.of(self).qualifiedTpName() + "' object is not callable");
    }

    // ---- descriptors

    /** {@code self.__get__(instance, owner)}; instance is null for an access on the class. */
    public Object descrGet(Frame frame, Object self, Object instance, PyType owner) {
        return self;
    }

    /** {@code self.__set__(instance, value)}. */
    public void descrSet(Frame frame, Object self, Object instance, Object value) {
        throw Errors.attributeError("__set__");
    }

    /** {@code self.__delete__(instance)}. */
    public void descrDelete(Frame frame, Object self, Object instance) {
        throw Errors.attributeError("__delete__");
    }

    // ---- containers and iteration

    /** {@code len(self)}, never negative. */
    public int len(Frame frame, Object self) {
        throw Errors.typeError("object of type '" + PyType.of(self).qualifiedTpName() + "' has no len()");
    }

    /** {@code self[key]}. */
    public Object getItem(Frame frame, Object self, Object key) {
        throw Errors.typeError("'" + PyType.of(self).qualifiedTpName() + "' object is not subscriptable");
    }

    /** {@code self[key] = value}. */
    public void setItem(Frame frame, Object self, Object key, Object value) {
        throw Errors.typeError("'" + PyType.of(self).qualifiedTpName() + "' object does not support item assignment");
    }

    /** {@code del self[key]}. */
    public void delItem(Frame frame, Object self, Object key) {
        boolean sequence = this instanceof HeapSlots || has(SlotId.LEN) || has(SlotId.CONTAINS);
        boolean index = PyType.slotsOf(key).has(SlotId.INDEX);
        throw Errors.typeError("'" + PyType.of(self).qualifiedTpName() + "' object " + (sequence && index ? "doesn't" : "does not")
                + " support item deletion");
    }

    /** {@code value in self}; called only when the type has the slot. */
    public boolean contains(Frame frame, Object self, Object value) {
        throw Errors.typeError("argument of type '" + PyType.of(self).qualifiedTpName() + "' is not iterable");
    }

    /** {@code iter(self)}; the caller falls back to {@code __getitem__} when the type has not the slot. */
    public Object iter(Frame frame, Object self) {
        throw Errors.typeError("'" + PyType.of(self).qualifiedTpName() + "' object is not iterable");
    }

    /** {@code next(self)}, null at the end (no StopIteration is made). */
    public Object next(Frame frame, Object self) {
        throw Errors.typeError("'" + PyType.of(self).qualifiedTpName() + "' object is not an iterator");
    }

    // ---- numbers

    /** A binary operator; one operand at least is of this type. A result or NotImplemented. */
    public Object binary(Frame frame, BinaryOp op, Object left, Object right) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** The operator of an augmented assignment; NotImplemented makes the caller use {@link #binary}. */
    public Object inPlace(Frame frame, BinaryOp op, Object left, Object right) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** {@code pow(base, exponent, modulus)}; one operand at least is of this type. A result or NotImplemented. */
    public Object ternaryPow(Frame frame, Object base, Object exponent, Object modulus) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** {@code self + other} of sequences, after the numeric slots declined. A result or NotImplemented. */
    public Object sequenceConcat(Frame frame, Object self, Object other) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** {@code self * count} of sequences, after the numeric slots declined. A result or NotImplemented. */
    public Object sequenceRepeat(Frame frame, Object self, Object count) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** {@code self += other} of sequences. A result or NotImplemented. */
    public Object sequenceInPlaceConcat(Frame frame, Object self, Object other) {
        return sequenceConcat(frame, self, other);
    }

    /** {@code self *= count} of sequences. A result or NotImplemented. */
    public Object sequenceInPlaceRepeat(Frame frame, Object self, Object count) {
        return sequenceRepeat(frame, self, count);
    }

    /** A unary operator. */
    public Object unary(Frame frame, UnaryOp op, Object self) {
        String name = PyType.of(self).qualifiedTpName();
        throw Errors.typeError(op == UnaryOp.ABSOLUTE ? "bad operand type for abs(): '" + name + "'"
                : "bad operand type for unary " + op.symbol + ": '" + name + "'");
    }

    /** {@code self.__index__()}, an exact int; the caller checked that the type has the slot. */
    public Object index(Frame frame, Object self) {
        throw Errors.typeError("'" + PyType.of(self).qualifiedTpName() + "' object cannot be interpreted as an integer");
    }

    /** {@code self.__int__()}; called only when the type has the slot. The caller checks the result. */
    public Object toInt(Frame frame, Object self) {
        throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '"
                + PyType.of(self).qualifiedTpName() + "'");
    }

    /** {@code self.__float__()}; called only when the type has the slot. The caller checks the result. */
    public Object toFloat(Frame frame, Object self) {
        throw Errors.typeError("must be real number, not " + PyType.of(self).qualifiedTpName());
    }

    // ---- coroutines

    /** {@code self.__await__()}; the caller checks that the result is an iterator. */
    public Object await(Frame frame, Object self) {
        throw Errors.typeError("object " + PyType.of(self).qualifiedTpName() + " can't be used in 'await' expression");
    }

    /** {@code self.__aiter__()}. */
    public Object asyncIter(Frame frame, Object self) {
        throw Errors.typeError("'async for' requires an object with __aiter__ method, got " + PyType.of(self).qualifiedTpName());
    }

    /** {@code self.__anext__()}. */
    public Object asyncNext(Frame frame, Object self) {
        throw Errors.typeError("'async for' requires an iterator with __anext__ method, got " + PyType.of(self).qualifiedTpName());
    }

    // ---- buffers

    /** The object's memory for reading (PEP 688 {@code __buffer__}); an {@code org.pyston.types.bytes.PyBuffer}. */
    public Object buffer(Frame frame, Object self, int flags) {
        throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(self).qualifiedTpName() + "'");
    }

    // ---- what a type has

    /** Whether the type has the slot. Generated classes add theirs, {@link HeapSlots} looks the method up. */
    public boolean has(SlotId slot) {
        return slot == SlotId.HASH;
    }
}
