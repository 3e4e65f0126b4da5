package org.pyston.types.function;

import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.object.UnaryOp;

/**
 * Which slot a special method of a built-in type stands for: one of a kind, or an operator with its kind. Made from the
 * method's name and the declared slot.
 *
 * @param op the operator as an ordinal of {@link BinaryOp}, {@link UnaryOp} or {@link CompareOp}; 0 for the other kinds
 */
record SlotFunction(Kind kind, int op) {
    /** What is called, and how many arguments it takes after the receiver. */
    enum Kind {
        REPR(0, "repr(self)."), STR(0, "str(self)."), HASH(0, "hash(self)."), BOOL(0, "True if self is not empty or zero."),
        LEN(0, "len(self)."), ITER(0, "iter(self)."), NEXT(0, "next(self)."), INDEX(0, "The exact int that self stands for."),
        INT(0, "int(self)."), FLOAT(0, "float(self)."), AWAIT(0, "An iterator for await."),
        AITER(0, "aiter(self)."), ANEXT(0, "anext(self)."), UNARY(0, "A unary operator."),
        BINARY(1, "A binary operator."), REFLECTED(1, "A binary operator, operands exchanged."),
        IN_PLACE(1, "An augmented assignment."), COMPARE(1, "A comparison."),
        CONCAT(1, "self + value."), REPEAT(1, "self * value."), REPEAT_REFLECTED(1, "value * self."),
        IN_PLACE_CONCAT(1, "self += value."), IN_PLACE_REPEAT(1, "self *= value."),
        POW(-2, "pow(self, value, mod)."), POW_REFLECTED(-2, "pow(value, self, mod)."),
        GETATTRIBUTE(1, "getattr(self, name)."), SETATTR(2, "setattr(self, name, value)."),
        DELATTR(1, "delattr(self, name)."), GETITEM(1, "self[key]."), SETITEM(2, "self[key] = value."),
        DELITEM(1, "del self[key]."), CONTAINS(1, "key in self."), GET(-2, "The attribute's value for instance."),
        SET(2, "Sets the attribute of instance."), DELETE(1, "Deletes the attribute of instance."), BUFFER(1, "A memoryview of self."),
        CALL(-1, "self(*args, **kwargs)."), INIT(-1, "Initializes self; see help(type(self)).");

        /** Exact number of arguments; -1 for any and keywords, -2 for one or two. */
        final int arity;
        final String doc;

        Kind(int arity, String doc) {
            this.arity = arity;
            this.doc = doc;
        }
    }

    /** @param slot the declared slot, as in {@code @Slot}; {@code name} one of the special methods that it gives */
    static SlotFunction of(String slot, String name) {
        Kind kind = switch (slot) {
            case "sq_concat" -> Kind.CONCAT;
            case "sq_repeat" -> name.equals("__rmul__") ? Kind.REPEAT_REFLECTED : Kind.REPEAT;
            case "sq_inplace_concat" -> Kind.IN_PLACE_CONCAT;
            case "sq_inplace_repeat" -> Kind.IN_PLACE_REPEAT;
            case "__pow__" -> name.equals("__rpow__") ? Kind.POW_REFLECTED : Kind.POW;
            default -> null;
        };
        if (kind != null) {
            return new SlotFunction(kind, 0);
        }
        SlotFunction operator = operator(name);
        return operator != null ? operator : new SlotFunction(byName(name), 0);
    }

    private static SlotFunction operator(String name) {
        for (BinaryOp op : BinaryOp.values()) {
            if (op.forward.contentEquals(name)) {
                return new SlotFunction(Kind.BINARY, op.ordinal());
            }
            if (op.reflected.contentEquals(name)) {
                return new SlotFunction(Kind.REFLECTED, op.ordinal());
            }
            if (op.inPlace.contentEquals(name)) {
                return new SlotFunction(Kind.IN_PLACE, op.ordinal());
            }
        }
        for (UnaryOp op : UnaryOp.values()) {
            if (op.method.contentEquals(name)) {
                return new SlotFunction(Kind.UNARY, op.ordinal());
            }
        }
        for (CompareOp op : CompareOp.values()) {
            if (op.method.contentEquals(name)) {
                return new SlotFunction(Kind.COMPARE, op.ordinal());
            }
        }
        return null;
    }

    private static Kind byName(String name) {
        return switch (name) {
            case "__repr__" -> Kind.REPR;
            case "__str__" -> Kind.STR;
            case "__hash__" -> Kind.HASH;
            case "__bool__" -> Kind.BOOL;
            case "__len__" -> Kind.LEN;
            case "__iter__" -> Kind.ITER;
            case "__next__" -> Kind.NEXT;
            case "__index__" -> Kind.INDEX;
            case "__int__" -> Kind.INT;
            case "__float__" -> Kind.FLOAT;
            case "__await__" -> Kind.AWAIT;
            case "__aiter__" -> Kind.AITER;
            case "__anext__" -> Kind.ANEXT;
            case "__getattribute__" -> Kind.GETATTRIBUTE;
            case "__setattr__" -> Kind.SETATTR;
            case "__delattr__" -> Kind.DELATTR;
            case "__getitem__" -> Kind.GETITEM;
            case "__setitem__" -> Kind.SETITEM;
            case "__delitem__" -> Kind.DELITEM;
            case "__contains__" -> Kind.CONTAINS;
            case "__get__" -> Kind.GET;
            case "__set__" -> Kind.SET;
            case "__delete__" -> Kind.DELETE;
            case "__buffer__" -> Kind.BUFFER;
            case "__call__" -> Kind.CALL;
            case "__init__" -> Kind.INIT;
            default -> throw new AssertionError("no such slot: " + name);
        };
    }

    /** {@code __text_signature__} of the special method. */
    String textSignature() {
        return switch (kind) {
            case CALL, INIT -> "($self, /, *args, **kwargs)";
            case POW, POW_REFLECTED -> "($self, value, mod=None, /)";
            case GETATTRIBUTE, DELATTR -> "($self, name, /)";
            case SETATTR -> "($self, name, value, /)";
            case GETITEM, DELITEM, CONTAINS -> "($self, key, /)";
            case SETITEM -> "($self, key, value, /)";
            case GET -> "($self, instance, owner=None, /)";
            case SET -> "($self, instance, value, /)";
            case DELETE -> "($self, instance, /)";
            case BUFFER -> "($self, flags, /)";
            default -> kind.arity == 0 ? "($self, /)" : "($self, value, /)";
        };
    }
}
