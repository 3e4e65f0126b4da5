package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.nodes.Node;
import org.pyston.nodes.expr.SubscriptNode;
import org.pyston.profile.ContainerKind;
import org.pyston.runtime.Frame;

/**
 * The read of an item at one place: of lists, tuples and strings by index, and of dicts by string, without a frame; of others
 * as the interpreter does it. The node has the container as child 0 and the key as child 1.
 */
final class ItemRead {
    private static final String OBJECT = "Ljava/lang/Object;";
    /** So many failures may come before the read is no longer speculated on. */
    private static final int MAX_DEOPTS = 3;

    private final Node node;
    private final int base;
    private final int at;
    private final int containers;
    private final boolean byIndex;
    private final Type type;

    ItemRead(Node node, int base, int at, int containers, boolean keysAreInts, int kinds) {
        this.node = node;
        this.base = base;
        this.at = at;
        this.containers = containers;
        int sequences = ContainerKind.LIST | ContainerKind.TUPLE | ContainerKind.STR;
        this.byIndex = keysAreInts && containers != 0 && (containers & ~sequences) == 0 && node.deopts < MAX_DEOPTS;
        this.type = byIndex ? Type.ofKinds(kinds) : Type.OBJECT;
    }

    /** Whether the read may run Python code. */
    boolean isGeneral() {
        return !byIndex;
    }

    /** The type of the value. */
    Type type() {
        return type;
    }

    private int before(CodeBuilder b, Value o, Value k) {
        b.pending(base, o);
        int state = b.stateAt(node, 1, k, at);
        b.pop(1);
        return state;
    }

    /** The key as the read wants it. */
    Value key(CodeBuilder b, Value o, Value k) {
        return byIndex && k.type() == Type.OBJECT ? Generic.unboxed(b, k, Type.LONG, before(b, o, k)) : k;
    }

    private String method() {
        return switch (containers) {
            case ContainerKind.LIST -> "listItem";
            case ContainerKind.TUPLE -> "tupleItem";
            case ContainerKind.STR -> "strItem";
            default -> "sequenceItem";
        };
    }

    /** Writes the read with a key from {@link #key}. */
    Value emit(CodeBuilder b, Value o, Value k) {
        if (!byIndex || k.type() != Type.LONG) {
            String quick = containers == ContainerKind.DICT ? "dictItem" : containers == ContainerKind.LIST ? "listSlice" : null;
            return quick == null ? any(b, o, k) : quickly(b, quick, o, k);
        }
        int before = before(b, o, k);
        b.push(o, Type.OBJECT);
        b.push(k);
        if (containers == ContainerKind.LIST && type.isPrimitive()) {
            String unboxed = type == Type.LONG ? "longItem" : type == Type.DOUBLE ? "doubleItem" : "boolItem";
            b.speculating(before, () -> b.invokeStatic(Containers.class, unboxed, "(" + OBJECT + "J)" + type.descriptor));
            return b.hold(Value.onStack(type));
        }
        Label failure = b.failure(before);
        b.invokeStatic(Containers.class, method(), "(" + OBJECT + "J)" + OBJECT);
        Value result = b.hold(Value.onStack(Type.OBJECT));
        b.push(result);
        b.jump(Opcodes.IFNULL, failure);
        if (!type.isPrimitive()) {
            return result;
        }
        b.unbox(result, type, failure);
        return b.hold(Value.onStack(type));
    }

    /** Asks a method that answers null when the general operation has to be asked. */
    private Value quickly(CodeBuilder b, String method, Value o, Value k) {
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        b.push(o, Type.OBJECT);
        b.push(k, Type.OBJECT);
        b.invokeStatic(Containers.class, method, "(" + OBJECT + OBJECT + ")" + OBJECT);
        b.var(Opcodes.ASTORE, result);
        b.var(Opcodes.ALOAD, result);
        b.jump(Opcodes.IFNONNULL, done);
        b.push(any(b, o, k));
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        return Value.temp(Type.OBJECT, result);
    }

    private Value any(CodeBuilder b, Value o, Value k) {
        b.publish(at);
        b.leaving(b.callState(node, at), () -> {
            b.pushFrame();
            b.push(o, Type.OBJECT);
            b.push(k, Type.OBJECT);
            b.invokeStatic(SubscriptNode.class, "get", "(" + CodeBuilder.desc(Frame.class) + OBJECT + OBJECT + ")" + OBJECT);
        });
        return b.hold(Value.onStack(Type.OBJECT));
    }
}
