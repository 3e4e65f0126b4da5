package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.emit.Variable;
import org.pyston.asm.support.Iteration;
import org.pyston.nodes.control.ForNode;
import org.pyston.profile.ContainerKind;
import org.pyston.types.list.PyList;

/**
 * {@code for}: over ranges, lists and tuples without an iterator object, as long as the loop had only one of these; over other
 * things with the iterator in a temporary ({@link IteratorLoop}).
 */
public final class ForStmt extends StmtOp {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final ForNode loop;
    private final int itemKinds;
    private final ExprOp iterable;
    private final Range range;
    private final Target target;
    private final StmtOp body;
    private final StmtOp otherwise;
    private final boolean entered;
    private final int kind;

    /**
     * What is done with the item.
     *
     * @param assign gives it to the target; null when the slot of the item is the target
     * @param pair the same statement by statement when the first unpacks the item into two slots; else null
     */
    public record Target(StmtOp assign, StmtOp[] pair) {
        StoreStmts.Unpack unpack() {
            return (StoreStmts.Unpack) pair[0];
        }
    }

    /** The bounds of a {@code range(…)} that is only iterated. */
    public record Range(GlobalOp callee, ExprOp start, ExprOp stop, long step) {
    }

    /**
     * @param iterable null when {@code range} is given, or when the loop is entered with its iterator in the frame
     * @param range null for other iterables
     * @param entered whether the code begins at the loop's header (OSR)
     */
    public ForStmt(ForNode node, ExprOp iterable, Range range, Target target, StmtOp body, StmtOp otherwise,
            boolean entered) {
        super(node);
        this.loop = node;
        this.itemKinds = node.itemKinds();
        this.iterable = iterable;
        this.range = range;
        this.target = target;
        this.body = body;
        this.otherwise = otherwise;
        this.entered = entered;
        int seen = node.deopts > 3 ? ContainerKind.OTHER : node.iterables();
        this.kind = range != null ? ContainerKind.RANGE : isSpecial(seen) ? seen : ContainerKind.OTHER;
    }

    private boolean isSpecial(int seen) {
        return switch (seen) {
            case ContainerKind.RANGE, ContainerKind.LIST, ContainerKind.TUPLE, ContainerKind.CALLING -> true;
            case ContainerKind.ITEMS, ContainerKind.ENUMERATE, ContainerKind.ZIP -> target.pair != null
                    && target.unpack().deopts <= 6;
            default -> false;
        };
    }

    /** Whether the items are pairs that are unpacked at once. */
    private boolean isPairs() {
        return kind == ContainerKind.ITEMS || kind == ContainerKind.ENUMERATE || kind == ContainerKind.ZIP;
    }

    private Type itemType() {
        return kind == ContainerKind.RANGE ? Type.LONG : target.assign != null ? Type.OBJECT : Type.ofKinds(itemKinds);
    }

    @Override
    public void infer(Inference inference) {
        if (iterable != null) {
            iterable.infer(inference);
        }
        if (range != null) {
            range.start.infer(inference);
            range.stop.infer(inference);
        }
        inference.assign(loop.itemSlot(), itemType());
        if (isPairs()) {
            target.unpack().inferItems(inference, kind == ContainerKind.ENUMERATE ? Type.LONG : null);
            for (int i = 1; i < target.pair.length; i++) {
                target.pair[i].infer(inference);
            }
        } else if (target.assign != null) {
            target.assign.infer(inference);
        }
        body.infer(inference);
        if (otherwise != null) {
            otherwise.infer(inference);
        }
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        int mark = b.mark();
        if (kind == ContainerKind.RANGE) {
            emitRange(b, flow);
        } else if (kind == ContainerKind.LIST || kind == ContainerKind.TUPLE) {
            emitSequence(b, flow);
        } else {
            emitIterator(b, flow);
        }
        b.release(mark);
    }

    /** Binds the item that {@code next} has put, boxed or not, on the stack; then the turn. */
    private void turn(CodeBuilder b, Flow flow, Type item, Label header, Label exit) {
        Variable v = b.variable(loop.itemSlot());
        int mark = b.mark();
        if (item == v.type || v.type == Type.OBJECT) {
            b.convert(item, v.type);
        } else {
            Value boxed = b.hold(Value.onStack(Type.OBJECT));
            unboxItem(b, boxed, v.type);
        }
        b.store(v);
        if (target.assign != null) {
            target.assign.emit(b, flow);
        }
        b.release(mark);
        boundTurn(b, flow, header, exit);
    }

    /** What all loops have in common after the target has got the item. */
    private void boundTurn(CodeBuilder b, Flow flow, Label header, Label exit) {
        Label end = new Label();
        Label next = new Label();
        int mark = b.mark();
        body.emit(b, new ControlStmts.Loop(flow, end, next));
        b.label(next);
        b.poll(b.uncountedState(node, 2, null, node.id));
        b.jump(Opcodes.GOTO, header);
        b.label(exit);
        b.pop(1);
        b.release(mark);
        if (otherwise != null) {
            otherwise.emit(b, flow);
        }
        b.label(end);
    }

    /** The item as the variable wants it; leaves with the item stored when it is of another type. */
    private void unboxItem(CodeBuilder b, Value boxed, Type type) {
        b.unbox(boxed, type, b.itemFailure(loop, boxed));
    }

    private void emitRange(CodeBuilder b, Flow flow) {
        Value next = Value.temp(Type.LONG, b.newTemp(Type.LONG));
        Value stop;
        Value step;
        if (range != null) {
            step = Value.constant(range.step);
            stop = emitBounds(b, next);
        } else {
            int stopVar = b.newTemp(Type.LONG);
            int stepVar = b.newTemp(Type.LONG);
            Value source = b.hold(entered ? iterator(b) : iterable.emit(b));
            String what = entered ? "iterator" : "range";
            Value fits = checked(b, what, source);
            b.push(fits);
            b.jump(Opcodes.IFNULL, b.failure(entered ? b.state(node, 2, null) : b.state(node, 0, source)));
            Object[][] parts = {{"Next", next.index()}, {"Stop", stopVar}, {"Step", stepVar}};
            for (Object[] part : parts) {
                b.push(fits);
                b.invokeStatic(Iteration.class, what + part[0], "(" + OBJECT + ")J");
                b.var(Opcodes.LSTORE, (Integer) part[1]);
            }
            stop = Value.temp(Type.LONG, stopVar);
            step = Value.temp(Type.LONG, stepVar);
        }
        b.pendingRange(loop.iteratorTemp(), next, stop, step);
        Label header = new Label();
        Label exit = new Label();
        b.header(header, node);
        b.push(next);
        b.push(stop);
        b.insn(Opcodes.LCMP);
        b.jump(step.constant() instanceof Long s ? s > 0 ? Opcodes.IFGE : Opcodes.IFLE : Opcodes.IFEQ, exit);
        b.push(next);
        b.push(next);
        b.push(step);
        b.insn(Opcodes.LADD);
        b.var(Opcodes.LSTORE, next.index());
        turn(b, flow, Type.LONG, header, exit);
    }

    /** Stores the start and gives the stop of a range whose bounds are operands of the loop. */
    private Value emitBounds(CodeBuilder b, Value next) {
        range.callee.guardKnown(b);
        int base = ((org.pyston.nodes.call.CallNode) loop.iterable()).base();
        b.pending(base, Value.constant(range.callee.known()));
        Value start = evaluate(b, range.start);
        boolean two = !(range.start.node == loop.iterable());
        if (two) {
            b.pending(base + 1, start);
        }
        Value stop = evaluate(b, range.stop);
        b.pop(two ? 2 : 1);
        b.pending(base, Value.constant(range.callee.known()));
        if (two) {
            b.pending(base + 1, start);
        }
        // range(a, b, step) has the step as its last operand; it is a constant
        boolean three = ((org.pyston.nodes.call.CallNode) loop.iterable()).args().length == 3;
        int state;
        if (three) {
            b.pending(base + 2, stop);
            state = b.state(loop.iterable(), 3, Value.constant(range.step));
        } else {
            state = b.state(loop.iterable(), two ? 2 : 1, stop);
        }
        b.pop((two ? 2 : 1) + (three ? 1 : 0));
        Value from = asLong(b, start, state);
        Value to = asLong(b, stop, state);
        b.push(from);
        b.var(Opcodes.LSTORE, next.index());
        if (range.step == 1 || range.step == -1) {
            return to;
        }
        b.push(from);
        b.push(to);
        b.pushLong(range.step);
        b.speculating(state, () -> b.invokeStatic(Iteration.class, "exactStop", "(JJJ)J"));
        return b.hold(Value.onStack(Type.LONG));
    }

    private static Value evaluate(CodeBuilder b, ExprOp op) {
        return b.copy(op.emit(b));
    }

    private static Value asLong(CodeBuilder b, Value v, int state) {
        if (v.type() == Type.LONG) {
            return v;
        }
        if (v.type().isPrimitive()) {
            b.jump(Opcodes.GOTO, b.failure(state));
            return Value.constant(0L);
        }
        return Generic.unboxed(b, v, Type.LONG, state);
    }

    /** Pushes the loop's iterator from the heap frame. */
    private Value iterator(CodeBuilder b) {
        b.pushSlot(loop.iteratorTemp());
        return Value.onStack(Type.OBJECT);
    }

    private static Value checked(CodeBuilder b, String what, Value source) {
        b.push(source, Type.OBJECT);
        b.invokeStatic(Iteration.class, what, "(" + OBJECT + ")" + OBJECT);
        return b.hold(Value.onStack(Type.OBJECT));
    }

    private void emitSequence(CodeBuilder b, Flow flow) {
        Value index = Value.temp(Type.LONG, b.newTemp(Type.LONG));
        Value source = b.hold(entered ? iterator(b) : iterable.emit(b));
        boolean list = kind == ContainerKind.LIST;
        String what = (list ? "list" : "tuple") + (entered ? "Iterator" : "");
        Value sequence = checked(b, what, source);
        b.push(sequence);
        b.jump(Opcodes.IFNULL, b.failure(entered ? b.state(node, 2, null) : b.state(node, 0, source)));
        if (entered) {
            b.push(source);
            b.invokeStatic(Iteration.class, "index", "(" + OBJECT + ")J");
        } else {
            b.insn(Opcodes.LCONST_0);
        }
        b.var(Opcodes.LSTORE, index.index());
        b.pendingSequence(loop.iteratorTemp(), list, sequence, index);
        Label header = new Label();
        Label exit = new Label();
        b.header(header, node);
        Type type = b.variable(loop.itemSlot()).type;
        if (list && (type == Type.LONG || type == Type.DOUBLE)) {
            b.push(unboxedItem(b, sequence, index, type, exit));
        } else {
            type = Type.OBJECT;
            b.push(item(b, list ? "listItem" : "tupleItem", sequence, index, exit));
        }
        turn(b, flow, type, header, exit);
    }

    /** The next item of a list or tuple. */
    private static Value item(CodeBuilder b, String method, Value sequence, Value index, Label exit) {
        b.push(sequence);
        b.push(index);
        b.invokeStatic(Iteration.class, method, "(" + OBJECT + "J)" + OBJECT);
        Value item = b.hold(Value.onStack(Type.OBJECT));
        b.push(item);
        b.jump(Opcodes.IFNULL, exit);
        increment(b, index);
        return item;
    }

    private static void increment(CodeBuilder b, Value index) {
        b.push(index);
        b.insn(Opcodes.LCONST_1);
        b.insn(Opcodes.LADD);
        b.var(Opcodes.LSTORE, index.index());
    }

    /** The next item of a list that is a number; what is none, at the end for example, is looked at again as an object. */
    private Value unboxedItem(CodeBuilder b, Value sequence, Value index, Type type, Label exit) {
        Value number = Value.temp(type, b.newTemp(type));
        Label found = new Label();
        Label done = new Label();
        b.push(sequence);
        b.push(index);
        b.invokeStatic(Iteration.class, type == Type.LONG ? "longItem" : "doubleItem", "(" + OBJECT + "J)" + type.descriptor);
        b.var(type.storeInsn(), number.index());
        b.push(number);
        if (type == Type.LONG) {
            b.pushLong(PyList.NO_LONG);
            b.insn(Opcodes.LCMP);
            b.jump(Opcodes.IFNE, found);
        } else {
            b.invokeStatic(PyList.class, "isNoDouble", "(D)Z");
            b.jump(Opcodes.IFEQ, found);
        }
        unboxItem(b, item(b, "listItem", sequence, index, exit), type);
        b.var(type.storeInsn(), number.index());
        b.jump(Opcodes.GOTO, done);
        b.label(found);
        increment(b, index);
        b.label(done);
        return number;
    }

    private void emitIterator(CodeBuilder b, Flow flow) {
        IteratorLoop next = new IteratorLoop(b, node, loop.iterable().id, kind);
        Value iterator = b.hold(entered ? iterator(b) : next.iter(iterable.emit(b)));
        b.pendingSlot(loop.iteratorTemp(), iterator);
        Label header = new Label();
        Label exit = new Label();
        b.header(header, node);
        int mark = b.mark();
        if (isPairs()) {
            Value[] items = next.nextPair(iterator, exit, target.unpack().node);
            target.unpack().emitItems(b, items, Value.pair(items[0], items[1]));
            for (int i = 1; i < target.pair.length; i++) {
                target.pair[i].emit(b, flow);
            }
            b.release(mark);
            boundTurn(b, flow, header, exit);
        } else {
            b.push(next.next(iterator, exit));
            turn(b, flow, Type.OBJECT, header, exit);
        }
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append("for v").append(loop.itemSlot()).append(':').append(itemType()).append(" in ")
                .append(range != null ? "range " + range.start + ", " + range.stop : iterable).append('\n');
        body.print(out, indent + "  ");
        if (otherwise != null) {
            out.append(indent).append("else\n");
            otherwise.print(out, indent + "  ");
        }
    }
}
