package org.pyston.types.function;

import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.Slots;
import org.pyston.object.UnaryOp;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyMemoryView;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.type.TypeMethods;

/** Calls slots as the special methods that Python sees, with the argument checks of CPython's wrap_* functions. */
final class SlotWrappers {
    private static final UnaryOp[] UNARY = UnaryOp.values();
    private static final BinaryOp[] BINARY = BinaryOp.values();
    private static final CompareOp[] COMPARE = CompareOp.values();

    private SlotWrappers() {
    }

    /** @param args the arguments after the receiver, positional, then one for each of names */
    static Object call(Frame frame, PyWrapperDescriptor wrapper, Object self, Object[] args, PyStr[] names) {
        SlotFunction function = wrapper.function();
        int arity = function.kind().arity;
        if (arity != -1) {
            checkArguments(wrapper, arity, args, names);
        }
        Slots slots = wrapper.slots();
        return switch (arity) {
            case -1 -> any(frame, slots, function, self, args, names);
            case -2 -> oneOrTwo(frame, slots, function, self, args);
            case 0 -> none(frame, slots, function, self);
            case 1 -> one(frame, slots, function, self, args[0]);
            default -> two(frame, slots, function, self, args[0], args[1]);
        };
    }

    private static void checkArguments(PyWrapperDescriptor wrapper, int arity, Object[] args, PyStr[] names) {
        if (names != null && names.length > 0) {
            throw Errors.typeError("wrapper " + wrapper.name() + "() takes no keyword arguments");
        }
        if (arity == -2) {
            if (args.length < 1 || args.length > 2) {
                throw Errors.typeError(" expected at " + (args.length < 1 ? "least 1 argument" : "most 2 arguments") + ", got "
                        + args.length);
            }
        } else if (args.length != arity) {
            throw Errors.typeError((arity == 2 ? " " : "") + "expected " + arity + " argument" + (arity == 1 ? "" : "s") + ", got "
                    + args.length);
        }
    }

    private static Object none(Frame frame, Slots slots, SlotFunction function, Object self) {
        return switch (function.kind()) {
            case REPR -> slots.repr(frame, self);
            case STR -> slots.str(frame, self);
            case HASH -> slots.hash(frame, self);
            case BOOL -> slots.bool(frame, self);
            case LEN -> (long) slots.len(frame, self);
            case ITER -> slots.iter(frame, self);
            case NEXT -> {
                Object next = slots.next(frame, self);
                if (next == null) {
                    throw Errors.stopIteration(null);
                }
                yield next;
            }
            case INDEX -> slots.index(frame, self);
            case INT -> slots.toInt(frame, self);
            case FLOAT -> slots.toFloat(frame, self);
            case AWAIT -> slots.await(frame, self);
            case AITER -> slots.asyncIter(frame, self);
            case ANEXT -> slots.asyncNext(frame, self);
            default -> slots.unary(frame, UNARY[function.op()], self);
        };
    }

    /** A slot of one argument after the receiver. */
    static Object one(Frame frame, Slots slots, SlotFunction function, Object self, Object a) {
        return switch (function.kind()) {
            case POW -> slots.binary(frame, BinaryOp.POW, self, a);
            case POW_REFLECTED -> slots.binary(frame, BinaryOp.POW, a, self);
            case BINARY -> slots.binary(frame, BINARY[function.op()], self, a);
            case REFLECTED -> slots.binary(frame, BINARY[function.op()], a, self);
            case IN_PLACE -> slots.inPlace(frame, BINARY[function.op()], self, a);
            case COMPARE -> slots.richCompare(frame, self, a, COMPARE[function.op()]);
            case CONCAT -> slots.sequenceConcat(frame, self, a);
            case REPEAT, REPEAT_REFLECTED -> slots.sequenceRepeat(frame, self, a);
            case IN_PLACE_CONCAT -> slots.sequenceInPlaceConcat(frame, self, a);
            case IN_PLACE_REPEAT -> slots.sequenceInPlaceRepeat(frame, self, a);
            case GETATTRIBUTE -> slots.getAttr(frame, self, attributeName(a));
            case GETITEM -> slots.getItem(frame, self, a);
            case CONTAINS -> slots.contains(frame, self, a);
            case BUFFER -> PyMemoryView.ofResult(slots.buffer(frame, self, NumberIndex.asInt(frame, a)));
            case DELATTR -> {
                checkNotBypassed(slots, self, "__delattr__");
                slots.delAttr(frame, self, attributeName(a));
                yield PyNone.NONE;
            }
            case DELITEM -> {
                slots.delItem(frame, self, a);
                yield PyNone.NONE;
            }
            default -> {
                slots.descrDelete(frame, self, a);
                yield PyNone.NONE;
            }
        };
    }

    private static Object two(Frame frame, Slots slots, SlotFunction function, Object self, Object a, Object b) {
        switch (function.kind()) {
            case SETATTR -> {
                checkNotBypassed(slots, self, "__setattr__");
                slots.setAttr(frame, self, attributeName(a), b);
            }
            case SETITEM -> slots.setItem(frame, self, a, b);
            default -> slots.descrSet(frame, self, a, b);
        }
        return PyNone.NONE;
    }

    private static Object oneOrTwo(Frame frame, Slots slots, SlotFunction function, Object self, Object[] args) {
        Object second = args.length == 2 ? args[1] : PyNone.NONE;
        return switch (function.kind()) {
            case POW -> slots.ternaryPow(frame, self, args[0], second);
            case POW_REFLECTED -> slots.ternaryPow(frame, args[0], self, second);
            default -> {
                if (args[0] == PyNone.NONE && second == PyNone.NONE) {
                    throw Errors.typeError("__get__(None, None) is invalid");
                }
                PyType owner = second == PyNone.NONE ? null : second instanceof PyType t ? t : PyType.of(second);
                yield slots.descrGet(frame, self, args[0] == PyNone.NONE ? null : args[0], owner);
            }
        };
    }

    private static Object any(Frame frame, Slots slots, SlotFunction function, Object self, Object[] args,
            PyStr[] names) {
        if (function.kind() == SlotFunction.Kind.CALL) {
            return slots.call(frame, self, args, names);
        }
        slots.init(frame, self, args, names);
        return PyNone.NONE;
    }

    private static PyStr attributeName(Object name) {
        PyStr text = PyStrInstance.valueOrNull(name);
        if (text == null) {
            throw Errors.typeError("attribute name must be string, not '" + PyType.of(name).qualifiedTpName() + "'");
        }
        return text;
    }

    /** {@code object.__setattr__(int, ...)} must not get round the immutability of types (CPython's hackcheck). */
    private static void checkNotBypassed(Slots slots, Object self, String name) {
        if (self instanceof PyType && slots != TypeMethods.TYPE.slots()) {
            throw Errors.typeError("can't apply this " + name + " to " + PyType.of(self).qualifiedTpName() + " object");
        }
    }
}
