package org.pyston.asm.emit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.pyston.asm.deopt.Activation;
import org.pyston.asm.deopt.DeoptStress;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.deopt.GuardFailed;
import org.pyston.asm.deopt.Spill;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.asm.ir.Type;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.Node;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.ThreadState;

/**
 * Writes one method: keeps track of JVM locals, temporaries and frame states, and writes the handlers at the end.
 *
 * <p>The rule that everything obeys: at an operation that can leave, the JVM's operand stack holds nothing that the interpreter
 * needs; pending values are in temporaries, variables or constants, and known to {@link States}.
 */
public final class CodeBuilder extends Values {
    private static final String SPILL = name(Spill.class);
    private static final String FRAME = name(Frame.class);
    private static final String THREAD = name(ThreadState.class);

    private final CompiledUnit unit;
    private final States states;
    private final FieldNode stateTable;
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Label> failureLabels = new HashSet<>();
    private final Freshness heap;
    /** Where code is suspended; null for what cannot be. */
    public Suspensions suspensions;
    private int stateVar;
    /** The result of a function on its way to the common end. */
    private int resultVar;
    private final Label exit = new Label();
    private boolean usesFrame;

    /** A place out of line at which a guard's failure leaves. */
    private record Failure(Label label, int state) {
    }

    /** The fixed JVM locals. */
    public int threadVar;
    public int backVar = -1;
    public int depthVar = -1;
    public int functionVar = -1;
    public int ownVar;

    /**
     * @param slots how many slots a frame has
     * @param firstLocal the first free JVM local
     * @param entered whether the code is entered with a heap frame
     */
    public CodeBuilder(MethodNode mv, Constants constants, String owner, CompiledUnit unit, int slots, int firstLocal,
            boolean entered) {
        super(mv, constants, owner, slots, firstLocal);
        this.heap = new Freshness(entered);
        this.unit = unit;
        this.states = new States(unit);
        this.stateTable = constants.field(states, FrameState[].class);
    }

    public CompiledUnit unit() {
        return unit;
    }

    /** A jump; one to a guard's failure is taken more often under stress. */
    @Override
    public void jump(int opcode, Label label) {
        if (unit.stress() != null && opcode != Opcodes.GOTO && failureLabels.contains(label)) {
            Label pass = new Label();
            pushConstant(unit.stress(), DeoptStress.class);
            invokeVirtual(DeoptStress.class, "fail", "()Z");
            mv.visitJumpInsn(Opcodes.IFEQ, pass);
            boolean one = opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFLE || opcode == Opcodes.IFNULL
                    || opcode == Opcodes.IFNONNULL;
            insn(one ? Opcodes.POP : Opcodes.POP2);
            mv.visitJumpInsn(Opcodes.GOTO, label);
            label(pass);
        }
        if (opcode == Opcodes.GOTO) {
            keepPromise(label);
        } else if (heap.lacksFrame(label) || heap.missing(label) != null && !heap.missing(label).isEmpty()) {
            throw new AssertionError("a conditional jump to a loop's header that knows more");
        }
        heap.jump(label, opcode == Opcodes.GOTO);
        mv.visitJumpInsn(opcode, label);
    }

    /** Before the jump back to a loop's header: the heap frame gets what the header relies on. */
    private void keepPromise(Label header) {
        if (heap.lacksFrame(header)) {
            publish(FrameState.KEEP);
            return;
        }
        BitSet missing = heap.missing(header);
        if (missing != null) {
            missing.stream().forEach(slot -> storeVariable(variables[slot]));
        }
    }

    @Override
    public void insn(int opcode) {
        super.insn(opcode);
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN || opcode == Opcodes.ATHROW) {
            heap.end();
        }
    }

    @Override
    public void label(Label label) {
        heap.label(label);
        super.label(label);
    }

    @Override
    public void lookupSwitch(Label otherwise, int[] keys, Label[] labels) {
        for (Label label : labels) {
            heap.jump(label, false);
        }
        heap.jump(otherwise, true);
        super.lookupSwitch(otherwise, keys, labels);
    }

    /** The header of a loop, to which its body jumps back. */
    public void header(Label label, Node loop) {
        heap.header(label, assignedIn(loop));
        super.label(label);
    }

    /** The slots that a node may assign: variables, and all temporaries. */
    private BitSet assignedIn(Node node) {
        BitSet assigned = new BitSet();
        node.collectStoredSlots(assigned);
        assigned.set(unit.code().unit().slotCount(), variables.length);
        return assigned;
    }

    /** The handler of a region, which is what {@code node} does; the exception is on the operand stack. */
    public void handler(Region region, Node node) {
        heap.handler(region.entry, region.before, assignedIn(node));
        super.label(region.handler());
        insn(Opcodes.NOP); // see finish()
        super.label(region.entry);
    }

    /** Pushes the depth of a callee. */
    public void pushDepth() {
        if (depthVar >= 0) {
            var(Opcodes.ILOAD, depthVar);
        } else {
            pushFrame();
            mv.visitFieldInsn(Opcodes.GETFIELD, FRAME, "depth", "I");
        }
        push(1);
        insn(Opcodes.IADD);
    }

    // ---- variables

    /** Writes the start values of variables that are unbound at the beginning. */
    public void clear(Variable v) {
        if (v.type == Type.LONG) {
            insn(Opcodes.LCONST_0);
        } else if (v.type == Type.DOUBLE) {
            insn(Opcodes.DCONST_0);
        } else if (v.type == Type.BOOL) {
            insn(Opcodes.ICONST_0);
        } else {
            insn(Opcodes.ACONST_NULL);
        }
        var(v.type.storeInsn(), v.index);
        heap.assigned(v.slot);
        if (v.flag >= 0) {
            insn(Opcodes.ICONST_0);
            var(Opcodes.ISTORE, v.flag);
        }
    }

    /** Stores the top of the operand stack, which has the variable's representation. */
    public void store(Variable v) {
        var(v.type.storeInsn(), v.index);
        heap.assigned(v.slot);
        if (v.flag >= 0) {
            insn(Opcodes.ICONST_1);
            var(Opcodes.ISTORE, v.flag);
        }
    }

    // ---- frame states

    /** Operand {@code index} of a node around is this value, until {@link #pop}. */
    public void pending(int index, Value value) {
        states.push(index, value);
    }

    /** A loop around iterates over a range. */
    public void pendingRange(int slot, Value next, Value stop, Value step) {
        states.pushIterator(slot, States.RANGE, next, stop, step);
    }

    /** A loop around iterates over a list, or else a tuple. */
    public void pendingSequence(int slot, boolean list, Value sequence, Value index) {
        states.pushIterator(slot, list ? States.LIST : States.TUPLE, sequence, index);
    }

    /** A temporary of the frame, in no JVM local, holds this value. */
    public void pendingSlot(int slot, Value value) {
        states.pushSlot(slot, value);
    }

    /** As {@link #pendingSlot}, for how a suite has ended; code cannot go on from a frame where that is an exception. */
    public void pendingCompletion(int slot, Value value) {
        states.pushCompletion(slot, value);
    }

    /** What is written until {@link #unprotect} is part of a suite whose exceptions are handled. */
    public void protect(Region region) {
        region.before = heap.here();
        states.enter(region);
    }

    public void unprotect() {
        states.exit();
    }

    /** Throws the exception in a JVM local again, which has passed the frame before: {@code node} raises it. */
    public void rethrow(Node node, Value exception) {
        leaving(callState(node, FrameState.KEEP), () -> {
            push(exception);
            type(Opcodes.CHECKCAST, PyException.class);
            insn(Opcodes.ATHROW);
        });
    }

    /** Pushes the number of the last state: that of the operation that has raised. */
    public void pushState() {
        var(Opcodes.ILOAD, stateVar);
    }

    public void pop(int count) {
        states.pop(count);
    }

    /** A state: the interpreter goes on with {@code node} after its child. */
    public int state(Node node, int child, Value value) {
        return states.add(node, child, value, node.id, true);
    }

    /** A state that does not speak against what was speculated. */
    public int uncountedState(Node node, int child, Value value, int at) {
        return states.add(node, child, value, at, false);
    }

    /** A state whose place in the source is not the node's. */
    public int stateAt(Node node, int child, Value value, int at) {
        return states.add(node, child, value, at, true);
    }

    /** A state for an operation that may raise or whose callee may leave; its value comes from outside. */
    public int callState(Node node, int at) {
        return states.add(node, LeftCode.DONE, null, at, false);
    }

    /** As {@link #callState} for a call whose result stands for another value. */
    public int callState(Node node, int at, Value substitute) {
        return states.add(node, LeftCode.DONE, substitute, at, false);
    }

    /** A label to jump to, with an empty operand stack, when a guard fails. */
    public Label failure(int state) {
        Label label = new Label();
        failures.add(new Failure(label, state));
        failureLabels.add(label);
        return label;
    }

    /** Writes an operation that may leave by exception. */
    public void leaving(int state, Runnable operation) {
        push(state);
        var(Opcodes.ISTORE, stateVar);
        Label start = new Label();
        Label end = new Label();
        super.label(start);
        operation.run();
        super.label(end);
        Region region = states.regionOf(state);
        if (region != null && region.handler() != null) {
            region.use();
            mv.visitTryCatchBlock(start, end, region.handler(), name(PyException.class));
        }
        mv.visitTryCatchBlock(start, end, states.tailOf(state).label, null);
    }

    /**
     * Writes an operation that writes variables of the heap frame, also when it throws: they are taken from there before the
     * code leaves, for leaving puts all variables into the frame.
     */
    public void leavingWithStores(int state, int[] stored, Runnable operation) {
        push(state);
        var(Opcodes.ISTORE, stateVar);
        Label start = new Label();
        Label end = new Label();
        Label thrown = new Label();
        Label done = new Label();
        super.label(start);
        operation.run();
        super.label(end);
        jump(Opcodes.GOTO, done);
        mv.visitTryCatchBlock(start, end, thrown, null);
        label(thrown);
        int exception = newTemp(Type.OBJECT);
        var(Opcodes.ASTORE, exception);
        reload(stored);
        Region region = states.regionOf(state);
        if (region != null && region.handler() != null) {
            region.use();
            Label other = new Label();
            var(Opcodes.ALOAD, exception);
            type(Opcodes.INSTANCEOF, PyException.class);
            jump(Opcodes.IFEQ, other);
            var(Opcodes.ALOAD, exception);
            jump(Opcodes.GOTO, region.entry);
            label(other);
        }
        var(Opcodes.ALOAD, exception);
        jump(Opcodes.GOTO, states.tailOf(state).entry);
        label(done);
    }

    /** Writes an operation that leaves when it throws: the interpreter then does it from its operands. */
    public void speculating(int state, Runnable operation) {
        leaving(state, () -> {
            if (unit.stress() != null) {
                pushConstant(unit.stress(), DeoptStress.class);
                invokeVirtual(DeoptStress.class, "check", "()V");
            }
            operation.run();
        });
    }

    /** Unboxes the object on the stack, which is what {@code node} gives; leaves when it is of another type. */
    public void unboxResult(Node node, Type to) {
        int mark = mark();
        Value boxed = hold(Value.onStack(Type.OBJECT));
        unbox(boxed, to, failure(state(node, LeftCode.DONE, boxed)));
        release(mark);
    }

    /** Pushes the unboxed form of a boxed value, or jumps. */
    public void unbox(Value boxed, Type to, Label otherwise) {
        push(boxed);
        mv.visitTypeInsn(Opcodes.INSTANCEOF, to.box());
        jump(Opcodes.IFEQ, otherwise);
        push(boxed);
        unboxKnown(to);
    }

    /** Unboxes the object on the stack, which is of the type. */
    public void unboxKnown(Type to) {
        mv.visitTypeInsn(Opcodes.CHECKCAST, to.box());
        String method = to == Type.LONG ? "longValue" : to == Type.DOUBLE ? "doubleValue" : "booleanValue";
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, to.box(), method, "()" + to.descriptor, false);
    }

    // ---- the heap frame

    /**
     * Makes sure that the heap frame exists and holds all variables and the place: before Java code that may look at it.
     * {@code at} {@link FrameState#KEEP}: the place is not changed.
     */
    public void publish(int at) {
        usesFrame = true;
        if (!heap.frameExists()) {
            publishAll(() -> push(at));
            var(Opcodes.ASTORE, ownVar);
            heap.made();
            allStored();
            return;
        }
        if (at != FrameState.KEEP) {
            pushFrame();
            push(at);
            putField(Frame.class, "at", "I");
        }
        storeVariables();
    }

    /** The heap frame has all variables, for they were loaded from it. */
    void allStored() {
        for (Variable v : variables) {
            if (v != null) {
                heap.stored(v.slot);
            }
        }
    }

    /** Calls the method that makes the frame if there is none, and stores everything; leaves the frame on the stack. */
    private void publishAll(Runnable at) {
        pushActivation();
        pushFrame();
        at.run();
        pushVariables();
        invokeStatic(owner, "publish", publisher().descriptor());
    }

    private void pushActivation() {
        var(Opcodes.ALOAD, threadVar);
        var(Opcodes.ALOAD, backVar);
        var(Opcodes.ILOAD, depthVar);
        var(Opcodes.ALOAD, functionVar);
    }

    private void pushVariables() {
        for (Variable v : variables) {
            if (v != null) {
                var(v.type.loadInsn(), v.index);
                if (v.flag >= 0) {
                    var(Opcodes.ILOAD, v.flag);
                }
            }
        }
    }

    /** The method that {@link #publish} calls, and whether it can have all variables as parameters. */
    Publisher publisher() {
        return new Publisher(owner, constants, unit, variables, functionVar >= 0);
    }

    /** Whether the code ever needs a heap frame of its own while it runs. */
    public boolean usesFrame() {
        return usesFrame;
    }

    /** Notes that the caller's frame is needed. */
    public void setUsesFrame() {
        usesFrame = true;
    }

    /** Stores the variables that have changed into the heap frame, which exists. */
    public void storeVariables() {
        for (Variable v : variables) {
            if (v != null && !heap.isFresh(v.slot)) {
                storeVariable(v);
            }
        }
    }

    private void storeVariable(Variable v) {
        pushFrame();
        var(v.type.loadInsn(), v.index);
        if (v.flag >= 0) {
            var(Opcodes.ILOAD, v.flag);
        }
        push(v.slot);
        invokeStatic(Activation.class, "store", "(" + desc(Frame.class) + v.type.descriptor + (v.flag >= 0 ? "Z" : "") + "I)V");
        heap.stored(v.slot);
    }

    /**
     * Calls Java code that may run Python code: the frame is published, and when somebody traces afterwards the code is left.
     *
     * @param call pushes the heap frame and the arguments, and invokes; leaves an Object
     * @return the result, in a temporary
     */
    public Value contextCall(Node node, int at, Runnable call) {
        Value result = untracedCall(node, at, call);
        leaveWhenTraced(node, result);
        return result;
    }

    /** As {@link #contextCall}, for a value that is not the node's own: the node looks later whether somebody traces. */
    public Value untracedCall(Node node, int at, Runnable call) {
        publish(at);
        leaving(callState(node, at), call);
        return hold(Value.onStack(Type.OBJECT));
    }

    /** Leaves with an exception when somebody traces: {@code node} has raised it. */
    public void raiseWhenTraced(Node node, Value exception) {
        var(Opcodes.ALOAD, threadVar);
        mv.visitFieldInsn(Opcodes.GETFIELD, THREAD, "tracing", "Z");
        jump(Opcodes.IFNE, failure(uncountedState(node, LeftCode.RAISED, exception, FrameState.KEEP)));
    }

    /** Leaves when a trace function was set in the meantime; {@code result} is what {@code node} gave. */
    public void leaveWhenTraced(Node node, Value result) {
        var(Opcodes.ALOAD, threadVar);
        mv.visitFieldInsn(Opcodes.GETFIELD, THREAD, "tracing", "Z");
        jump(Opcodes.IFNE, failure(uncountedState(node, LeftCode.DONE, result, node.id)));
    }

    /** As {@link #leaveWhenTraced} after a statement. */
    public void leaveWhenTracedAfter(Node node) {
        var(Opcodes.ALOAD, threadVar);
        mv.visitFieldInsn(Opcodes.GETFIELD, THREAD, "tracing", "Z");
        jump(Opcodes.IFNE, failure(uncountedState(node, LeftCode.DONE, null, node.id)));
    }

    /** The loops around, as what the frame's temporaries need of them. */
    List<States.Pending> iterators() {
        return states.iterators();
    }

    /** The operands of the nodes around that are pending. */
    List<States.Pending> operands() {
        return states.operands();
    }

    /** Leaves at a loop's back edge when the thread has to poll. */
    public void poll(int state) {
        var(Opcodes.ALOAD, threadVar);
        mv.visitFieldInsn(Opcodes.GETFIELD, THREAD, "interpreter", desc(org.pyston.runtime.Interpreter.class));
        invokeStatic(Activation.class, "pollRequested", "(" + desc(org.pyston.runtime.Interpreter.class)
                + ")Z");
        jump(Opcodes.IFNE, failure(state));
    }

    /** A label to jump to when a loop's item is not of its variable's type: the interpreter goes on with the body. */
    public Label itemFailure(org.pyston.nodes.control.ForNode loop, Value item) {
        pendingSlot(loop.itemSlot(), item);
        int state = state(loop, 1, item);
        pop(1);
        return failure(state);
    }

    /** Pushes what a slot of the heap frame holds. */
    public void pushSlot(int slot) {
        pushFrame();
        mv.visitFieldInsn(Opcodes.GETFIELD, FRAME, "locals", "[Ljava/lang/Object;");
        push(slot);
        insn(Opcodes.AALOAD);
    }

    /** Pushes the heap frame. */
    public void pushFrame() {
        var(Opcodes.ALOAD, ownVar);
    }

    /** Takes the values of slots from the heap frame, where the interpreter may have changed them. */
    public void reload(int[] slots) {
        for (int slot : slots) {
            Variable v = variables[slot];
            if (v != null) {
                loadFromFrame(v, null);
            }
        }
    }

    /**
     * Takes one variable from the heap frame.
     *
     * @param otherwise where to jump when the value is not of the variable's type; null for variables that are Objects
     */
    public void loadFromFrame(Variable v, Label otherwise) {
        pushFrame();
        mv.visitFieldInsn(Opcodes.GETFIELD, FRAME, "locals", "[Ljava/lang/Object;");
        push(v.slot);
        insn(Opcodes.AALOAD);
        if (v.type == Type.OBJECT) {
            var(Opcodes.ASTORE, v.index);
            heap.stored(v.slot);
            return;
        }
        if (otherwise == null) {
            throw new AssertionError("slot " + v.slot + " is unboxed and written by the interpreter");
        }
        Label done = new Label();
        Label bound = new Label();
        int mark = mark();
        Value boxed = hold(Value.onStack(Type.OBJECT));
        if (v.flag >= 0) {
            push(boxed);
            jump(Opcodes.IFNONNULL, bound);
            clear(v);
            jump(Opcodes.GOTO, done);
            label(bound);
        }
        unbox(boxed, v.type, otherwise);
        store(v);
        label(done);
        heap.stored(v.slot);
        release(mark);
    }

    // ---- beginning and end

    /** Reserves the JVM local of the state and clears it; before any state is used. */
    public void begin() {
        stateVar = newTemp(Type.BOOL);
        push(0);
        var(Opcodes.ISTORE, stateVar);
        if (functionVar >= 0) {
            resultVar = newTemp(unit.result());
        }
    }

    /** Pushes the table of frame states. */
    public void pushStates() {
        mv.visitFieldInsn(Opcodes.GETSTATIC, owner, stateTable.name, stateTable.desc);
    }

    /** The field of the table of frame states. */
    public FieldNode stateTable() {
        return stateTable;
    }

    /**
     * Returns the value on the stack at a place. Functions that have a heap frame return at one common end, where a frame that
     * somebody has seen gets the last values of the variables.
     */
    public void returnValue(Type type, int at) {
        if (functionVar < 0 || !unit.needsFrame()) {
            insn(type.returnInsn());
            return;
        }
        var(type.storeInsn(), resultVar);
        push(at);
        var(Opcodes.ISTORE, stateVar);
        jump(Opcodes.GOTO, exit);
    }

    private void emitExit(Type type) {
        Label unseen = new Label();
        label(exit);
        var(Opcodes.ALOAD, ownVar);
        jump(Opcodes.IFNULL, unseen);
        pushFrame();
        mv.visitFieldInsn(Opcodes.GETFIELD, FRAME, "pythonFrame", "Ljava/lang/Object;");
        jump(Opcodes.IFNULL, unseen);
        publishAll(() -> var(Opcodes.ILOAD, stateVar));
        insn(Opcodes.POP);
        label(unseen);
        var(type.loadInsn(), resultVar);
        insn(type.returnInsn());
    }

    /** Returns a constant from a function whose result is an object. */
    public void returnFrameless(Value v) {
        push(v, Type.OBJECT);
        returnValue(Type.OBJECT, FrameState.KEEP);
    }

    /** Leaves a method that was called as a function; the result is on the stack when the interpreter has finished it. */
    public void finishFunction(Type result) {
        if (unit.needsFrame()) {
            emitExit(result);
        }
        finish(() -> {
            pushActivation();
            var(Opcodes.ALOAD, ownVar);
            mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, SPILL, "leaveFunction", "(L" + THREAD + ";L" + FRAME + ";I"
                    + desc(org.pyston.types.function.PyFunction.class) + "L" + FRAME + ";)Ljava/lang/Object;", false);
            if (result.isPrimitive()) {
                String method = result == Type.LONG ? "toLong" : result == Type.DOUBLE ? "toDouble" : "toBoolean";
                mv.visitMethodInsn(Opcodes.INVOKESTATIC, SPILL, method, "(Ljava/lang/Object;)" + result.descriptor, false);
            }
            insn(result.returnInsn());
        });
    }

    /** Leaves a method that was entered with a heap frame. */
    public void finishLoop() {
        finish(() -> {
            var(Opcodes.ALOAD, ownVar);
            mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, SPILL, "leaveLoop", "(L" + FRAME + ";)Ljava/lang/Object;", false);
            insn(Opcodes.ARETURN);
        });
    }

    private void finish(Runnable leave) {
        for (Failure f : failures) {
            label(f.label);
            push(f.state);
            var(Opcodes.ISTORE, stateVar);
            insn(Opcodes.ACONST_NULL);
            jump(Opcodes.GOTO, states.tailOf(f.state).entry);
        }
        Label common = new Label();
        Label impossible = new Label();
        useFreshLocals(); // no live temporary is there
        int reason = newTemp(Type.OBJECT);
        int spill = newTemp(Type.OBJECT);
        for (States.Tail tail : states.tails()) {
            label(tail.label);
            insn(Opcodes.NOP); // HotSpot's C1 compiles no method with a handler that normal code jumps to
            label(tail.entry);
            mv.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Throwable");
            var(Opcodes.ASTORE, reason);
            // Never taken. HotSpot's C2 stops at a branch that it has not seen, so it compiles what follows only after code has left.
            var(Opcodes.ILOAD, stateVar);
            jump(Opcodes.IFLT, impossible);
            var(Opcodes.ALOAD, reason);
            var(Opcodes.ILOAD, stateVar);
            mv.visitFieldInsn(Opcodes.GETSTATIC, owner, stateTable.name, stateTable.desc);
            var(Opcodes.ALOAD, ownVar);
            push(tail.temps.size());
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, SPILL, "begin", "(Ljava/lang/Throwable;I" + stateTable.desc + "L" + FRAME
                    + ";I)L" + SPILL + ";", false);
            var(Opcodes.ASTORE, spill);
            for (Value temp : tail.temps) {
                var(Opcodes.ALOAD, spill);
                push(temp);
                mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, SPILL, "temp", "(" + temp.type().descriptor + ")V", false);
            }
            jump(Opcodes.GOTO, common);
        }
        if (states.size() > 0) {
            label(common);
            for (Variable v : variables) {
                if (v != null) {
                    spillVariable(v, spill);
                }
            }
            var(Opcodes.ALOAD, spill);
            leave.run();
            label(impossible);
            insn(Opcodes.ACONST_NULL);
            insn(Opcodes.ATHROW);
        }
        constants.fill(stateTable, states.table());
    }

    private void spillVariable(Variable v, int spill) {
        var(Opcodes.ALOAD, spill);
        var(v.type.loadInsn(), v.index);
        if (v.type.isPrimitive()) {
            if (v.flag >= 0) {
                var(Opcodes.ILOAD, v.flag);
            } else {
                push(1);
            }
        }
        push(v.slot);
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, SPILL, "local", v.type.isPrimitive()
                ? "(" + v.type.descriptor + "II)V" : "(Ljava/lang/Object;I)V", false);
    }
}
