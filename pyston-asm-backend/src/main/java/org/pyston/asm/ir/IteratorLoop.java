package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.asm.support.Iteration;
import org.pyston.nodes.Node;
import org.pyston.ops.ObjectIter;
import org.pyston.profile.ContainerKind;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.PlainIterator;

/** Writes the steps of a loop with an iterator object: the frame is published only for iterators that may run Python code. */
final class IteratorLoop {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String OF_FRAME = "(" + CodeBuilder.desc(Frame.class) + OBJECT + ")" + OBJECT;
    private static final String OF_OBJECT = "(" + OBJECT + ")" + OBJECT;

    private final CodeBuilder b;
    private final Node loop;
    private final int at;
    private final int kind;

    /** {@code at}: the place of the steps in the source; {@code kind}: a {@link ContainerKind}. */
    IteratorLoop(CodeBuilder b, Node loop, int at, int kind) {
        this.b = b;
        this.loop = loop;
        this.at = at;
        this.kind = kind;
    }

    /** The iterator of what is iterated. */
    Value iter(Value iterable) {
        Value source = b.hold(iterable);
        int iterator = b.newTemp(Type.OBJECT);
        Label known = new Label();
        if (kind != ContainerKind.CALLING) {
            b.push(source, Type.OBJECT);
            b.invokeStatic(Iteration.class, "plainIter", OF_OBJECT);
            b.var(Opcodes.ASTORE, iterator);
            b.var(Opcodes.ALOAD, iterator);
            b.jump(Opcodes.IFNONNULL, known);
        }
        b.publish(at);
        b.leaving(b.callState(loop, at), () -> {
            b.pushFrame();
            b.push(source, Type.OBJECT);
            b.invokeStatic(ObjectIter.class, "iter", OF_FRAME);
        });
        b.var(Opcodes.ASTORE, iterator);
        b.label(known);
        return Value.temp(Type.OBJECT, iterator);
    }

    /** The next item; jumps to {@code exit} at the end. */
    Value next(Value iterator, Label exit) {
        int item = b.newTemp(Type.OBJECT);
        Label known = new Label();
        if (kind != ContainerKind.CALLING) {
            plain("plainNext", iterator, item, known);
        }
        published(iterator, item);
        b.label(known);
        b.var(Opcodes.ALOAD, item);
        b.jump(Opcodes.IFNULL, exit);
        return Value.temp(Type.OBJECT, item);
    }

    /** Moves the iterator by a function that answers as {@link Iteration#plainNext}; jumps unless it is NOT_PLAIN. */
    private void plain(String function, Value iterator, int item, Label known) {
        b.leaving(b.callState(loop, at), () -> {
            b.push(iterator);
            b.invokeStatic(Iteration.class, function, OF_OBJECT);
        });
        b.var(Opcodes.ASTORE, item);
        b.var(Opcodes.ALOAD, item);
        b.getStatic(PlainIterator.class, "NOT_PLAIN", Object.class);
        b.jump(Opcodes.IF_ACMPNE, known);
    }

    private void published(Value iterator, int item) {
        b.publish(at);
        b.leaving(b.callState(loop, at), () -> {
            b.pushFrame();
            b.push(iterator);
            b.invokeStatic(Iteration.class, "next", OF_FRAME);
        });
        b.var(Opcodes.ASTORE, item);
    }

    /**
     * The two items of the next pair, without the tuple where that is possible; jumps to {@code exit} at the end. What is no pair
     * leaves before {@code unpack}.
     */
    Value[] nextPair(Value iterator, Label exit, Node unpack) {
        boolean counts = kind == ContainerKind.ENUMERATE;
        Value first = Value.temp(counts ? Type.LONG : Type.OBJECT, b.newTemp(counts ? Type.LONG : Type.OBJECT));
        Value second = Value.temp(Type.OBJECT, b.newTemp(Type.OBJECT));
        int mark = b.mark();
        int item = b.newTemp(Type.OBJECT);
        Label known = new Label();
        Label bound = new Label();
        plain(counts ? "enumerateItem" : kind == ContainerKind.ITEMS ? "itemsKey" : "zipFirst", iterator, item, known);
        published(iterator, item);
        b.var(Opcodes.ALOAD, item);
        b.jump(Opcodes.IFNULL, exit);
        fromTuple(Value.temp(Type.OBJECT, item), first, second, unpack);
        b.jump(Opcodes.GOTO, bound);
        b.label(known);
        b.var(Opcodes.ALOAD, item);
        b.jump(Opcodes.IFNULL, exit);
        if (counts) {
            b.push(iterator);
            b.invokeStatic(Iteration.class, "enumerateCount", "(" + OBJECT + ")J");
            b.var(Opcodes.LSTORE, first.index());
            b.var(Opcodes.ALOAD, item);
            b.var(Opcodes.ASTORE, second.index());
        } else {
            b.var(Opcodes.ALOAD, item);
            b.var(Opcodes.ASTORE, first.index());
            secondOf(iterator, second, exit);
        }
        b.label(bound);
        b.release(mark);
        return new Value[] {first, second};
    }

    private void secondOf(Value iterator, Value second, Label exit) {
        if (kind == ContainerKind.ITEMS) {
            b.push(iterator);
            b.invokeStatic(Iteration.class, "itemsValue", OF_OBJECT);
            b.var(Opcodes.ASTORE, second.index());
            return;
        }
        b.leaving(b.callState(loop, at), () -> {
            b.push(iterator);
            b.invokeStatic(Iteration.class, "zipSecond", OF_OBJECT);
        });
        b.var(Opcodes.ASTORE, second.index());
        b.push(second);
        b.jump(Opcodes.IFNULL, exit);
    }

    private void fromTuple(Value tuple, Value first, Value second, Node unpack) {
        Label otherwise = b.failure(b.state(unpack, 0, tuple));
        int items = b.newTemp(Type.OBJECT);
        b.push(tuple);
        b.push(2);
        b.invokeStatic(Containers.class, "itemsOf", "(" + OBJECT + "I)[" + OBJECT);
        b.var(Opcodes.ASTORE, items);
        b.var(Opcodes.ALOAD, items);
        b.jump(Opcodes.IFNULL, otherwise);
        b.var(Opcodes.ALOAD, items);
        b.push(1);
        b.insn(Opcodes.AALOAD);
        b.var(Opcodes.ASTORE, second.index());
        b.var(Opcodes.ALOAD, items);
        b.push(0);
        b.insn(Opcodes.AALOAD);
        if (first.type() == Type.LONG) {
            b.unbox(b.hold(Value.onStack(Type.OBJECT)), Type.LONG, otherwise);
        }
        b.var(first.type().storeInsn(), first.index());
    }
}
