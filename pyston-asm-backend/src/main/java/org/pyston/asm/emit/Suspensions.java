package org.pyston.asm.emit;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.ir.Type;
import org.pyston.asm.support.Iteration;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/**
 * Where code of a generator is suspended and goes on. All that it needs is in the heap frame meanwhile, as the interpreter has
 * it there: variables in their slots, iterators of the loops around in their temporaries, pending operands.
 */
public final class Suspensions {
    private final CodeBuilder b;
    /** Where code goes on, by the number of the node at which it was suspended. */
    private final Map<Integer, Label> resumptions = new TreeMap<>();
    /** Where code goes that cannot go on from the frame. */
    final Label refusal = new Label();
    /** The JVM local of the value that was sent. */
    public final int sentVar;

    Suspensions(CodeBuilder b, int sentVar) {
        this.b = b;
        this.sentVar = sentVar;
    }

    /** Puts all that is needed to go on at {@code at} into the frame. */
    public void suspend(int at) {
        b.publish(at);
        save();
    }

    /** Puts what is needed beside the variables into the frame: iterators of loops around and pending operands. */
    public void save() {
        for (States.Pending p : b.operands()) {
            b.pushFrame();
            b.push(p.index());
            pushOperand(p.value());
            b.invokeVirtual(Frame.class, "spill", "(ILjava/lang/Object;)V");
        }
        for (States.Pending p : b.iterators()) {
            b.pushFrame();
            b.getField(Frame.class, "locals", "[Ljava/lang/Object;");
            b.push(p.index());
            if (p.kind() == States.RANGE) {
                b.push(p.parts()[0]);
                b.push(p.parts()[1]);
                b.push(p.parts()[2]);
                b.invokeStatic(Iteration.class, "saveRange", "([Ljava/lang/Object;IJJJ)V");
            } else if (p.kind() == States.LIST || p.kind() == States.TUPLE) {
                b.push(p.parts()[0]);
                b.push(p.parts()[1]);
                b.invokeStatic(Iteration.class, "saveSequence", "([Ljava/lang/Object;ILjava/lang/Object;J)V");
            } else {
                b.push(p.value(), Type.OBJECT);
                b.insn(Opcodes.AASTORE);
            }
        }
    }

    /** The place at which code that was suspended with {@code at} goes on: temporaries come from the frame again. */
    public void resume(int at) {
        Label label = new Label();
        resumptions.put(at, label);
        b.label(label);
        b.allStored();
        for (States.Pending p : b.operands()) {
            restore(p);
        }
        for (States.Pending p : b.iterators()) {
            if (p.kind() == States.RANGE) {
                resumeRange(p);
            } else if (p.kind() == States.LIST || p.kind() == States.TUPLE) {
                resumeSequence(p);
            } else {
                b.pushSlot(p.index());
                b.var(Opcodes.ASTORE, p.value().index());
                if (p.kind() == States.COMPLETION) {
                    b.push(p.value());
                    b.type(Opcodes.INSTANCEOF, PyException.class);
                    b.jump(Opcodes.IFNE, refusal);
                }
            }
        }
    }

    private void pushOperand(Value v) {
        switch (v.kind()) {
            case ARRAY -> {
                Value[] first = (Value[]) v.constant();
                b.push(v.index());
                b.type(Opcodes.ANEWARRAY, Object.class);
                for (int i = 0; i < first.length; i++) {
                    b.insn(Opcodes.DUP);
                    b.push(i);
                    b.push(first[i], Type.OBJECT);
                    b.insn(Opcodes.AASTORE);
                }
            }
            case PAIR, BOUND -> throw new AssertionError("a suspension inside of " + v);
            default -> b.push(v, Type.OBJECT);
        }
    }

    /** Takes an operand back from the frame, where it stays: other code may have put it there. */
    private void restore(States.Pending p) {
        Value v = p.value();
        if (v.kind() == Value.Kind.VARIABLE) {
            return; // has been loaded with the variables
        }
        b.pushFrame();
        b.push(p.index());
        b.invokeVirtual(Frame.class, "operand", "(I)Ljava/lang/Object;");
        if (v.kind() != Value.Kind.ARRAY) {
            restore(v);
            return;
        }
        Value array = b.hold(Value.onStack(Type.OBJECT));
        Value[] first = (Value[]) v.constant();
        for (int i = 0; i < first.length; i++) {
            if (first[i].kind() != Value.Kind.VARIABLE) {
                b.push(array);
                b.type(Opcodes.CHECKCAST, Object[].class);
                b.push(i);
                b.insn(Opcodes.AALOAD);
                restore(first[i]);
            }
        }
    }

    /** Stores the object on the operand stack where a value was; code does not go on with something else. */
    private void restore(Value v) {
        Value operand = b.hold(Value.onStack(Type.OBJECT));
        if (v.kind() == Value.Kind.CONSTANT) {
            b.push(operand);
            b.push(v, Type.OBJECT);
            b.invokeStatic(Iteration.class, "isSame", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
            b.jump(Opcodes.IFEQ, refusal);
        } else if (v.type().isPrimitive()) {
            b.unbox(operand, v.type(), refusal);
            b.var(v.type().storeInsn(), v.index());
        } else {
            b.push(operand);
            b.var(Opcodes.ASTORE, v.index());
        }
    }

    private void resumeRange(States.Pending p) {
        Value next = p.parts()[0];
        Value stop = p.parts()[1];
        Value step = p.parts()[2];
        b.pushSlot(p.index());
        b.invokeStatic(Iteration.class, "iterator", "(Ljava/lang/Object;)Ljava/lang/Object;");
        Value iterator = b.hold(Value.onStack(Type.OBJECT));
        b.push(iterator);
        b.jump(Opcodes.IFNULL, refusal);
        b.push(iterator);
        b.invokeStatic(Iteration.class, "iteratorStep", "(Ljava/lang/Object;)J");
        if (step.kind() == Value.Kind.CONSTANT) {
            b.push(step);
            b.insn(Opcodes.LCMP);
            b.jump(Opcodes.IFNE, refusal);
        } else {
            b.var(Opcodes.LSTORE, step.index());
        }
        b.push(iterator);
        b.invokeStatic(Iteration.class, "iteratorNext", "(Ljava/lang/Object;)J");
        b.var(Opcodes.LSTORE, next.index());
        b.push(iterator);
        b.invokeStatic(Iteration.class, "iteratorStop", "(Ljava/lang/Object;)J");
        if (stop.kind() == Value.Kind.CONSTANT) {
            // The interpreter may count to another number of the same range: what matters is where it ends.
            b.insn(Opcodes.POP2);
        } else {
            b.var(Opcodes.LSTORE, stop.index());
        }
    }

    private void resumeSequence(States.Pending p) {
        b.pushSlot(p.index());
        Value iterator = b.hold(Value.onStack(Type.OBJECT));
        b.push(iterator);
        b.invokeStatic(Iteration.class, p.kind() == States.LIST ? "listIterator" : "tupleIterator", "(Ljava/lang/Object;)Ljava/lang/Object;");
        b.var(Opcodes.ASTORE, p.parts()[0].index());
        b.var(Opcodes.ALOAD, p.parts()[0].index());
        b.jump(Opcodes.IFNULL, refusal);
        b.push(iterator);
        b.invokeStatic(Iteration.class, "index", "(Ljava/lang/Object;)J");
        b.var(Opcodes.LSTORE, p.parts()[1].index());
    }

    /** Jumps to where the frame is suspended. */
    public void dispatch() {
        b.pushFrame();
        b.getField(Frame.class, "at", "I");
        int[] keys = new int[resumptions.size()];
        Label[] labels = new Label[keys.length];
        int i = 0;
        for (Map.Entry<Integer, Label> e : resumptions.entrySet()) {
            keys[i] = e.getKey();
            labels[i++] = e.getValue();
        }
        b.lookupSwitch(refusal, keys, labels);
    }
}
