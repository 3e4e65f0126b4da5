package org.pyston.asm.emit;

import java.util.BitSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.pyston.asm.deopt.Activation;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.deopt.ResultMismatch;
import org.pyston.asm.deopt.Spill;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.asm.ir.Callee;
import org.pyston.asm.ir.Flow;
import org.pyston.asm.ir.Inference;
import org.pyston.asm.ir.StmtOp;
import org.pyston.asm.ir.Type;
import org.pyston.frame.CompiledFunction;
import org.pyston.frame.CompiledGenerator;
import org.pyston.frame.CompiledLoop;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.RootNode;
import org.pyston.nodes.control.ForNode;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ThreadState;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;
import org.pyston.types.function.PyFunction;

/** Writes the class of one unit: its entries and the method with its code. */
public final class UnitEmitter {
    private static final String THREAD = CodeBuilder.desc(ThreadState.class);
    private static final String FRAME = CodeBuilder.desc(Frame.class);
    private static final String FUNCTION = CodeBuilder.desc(PyFunction.class);
    private static final String OBJECT = "Ljava/lang/Object;";
    /** Parameters of a body before those of the function: thread, caller's frame, depth, function. */
    private static final int FIRST_PARAMETER = 4;

    /**
     * The last version of class files without stack maps: the virtual machine infers the types itself, in native code. To
     * compute the maps took most of the compiler's time, and HotSpot's own compiler several seconds to optimize that.
     */
    private static final int CLASS_VERSION = Opcodes.V1_5;

    private final ClassNode owner = new ClassNode();
    private final Constants constants = new Constants(owner);
    private final CompiledUnit unit;
    private final RootNode root;
    private FieldNode states;
    private boolean usesFrame;
    private boolean tooManyVariables;

    public UnitEmitter(CompiledUnit unit, String className) {
        this.unit = unit;
        this.root = (RootNode) unit.code().executable();
        owner.version = CLASS_VERSION;
        owner.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL;
        owner.name = className;
        owner.sourceFile = unit.code().unit().filename();
    }

    /** The values of the class's constants. */
    public Object[] constants() {
        return constants.values();
    }

    /** Whether the code may want its caller's frame. */
    public boolean usesFrame() {
        return usesFrame;
    }

    /** The class file. */
    public byte[] bytes() {
        constants.finish();
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        owner.accept(writer);
        return writer.toByteArray();
    }

    /** Whether the variables are more than a method can have parameters. */
    public boolean hasTooManyVariables() {
        return tooManyVariables;
    }

    /** The size of the largest method's code. */
    public int largestMethod() {
        int largest = 0;
        for (MethodNode method : owner.methods) {
            largest = Math.max(largest, CodeSize.of(method.instructions));
        }
        return largest;
    }

    // ---- functions

    /** Writes a function. */
    public void function(StmtOp body, Inference types, BitSet slots, java.util.function.IntPredicate mayBeUnbound) {
        owner.superName = CodeBuilder.name(CompiledFunction.class);
        MethodNode mv = new MethodNode(Opcodes.ACC_STATIC | Opcodes.ACC_PUBLIC, "body", Callee.descriptor(unit), null, null);
        Type[] parameters = unit.parameters();
        int firstLocal = FIRST_PARAMETER;
        int[] parameterVars = new int[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            parameterVars[i] = firstLocal;
            firstLocal += parameters[i].size();
        }
        CodeBuilder b = new CodeBuilder(mv, constants, owner.name, unit, unit.code().slotCount(), firstLocal, false);
        b.threadVar = 0;
        b.backVar = 1;
        b.depthVar = 2;
        b.functionVar = 3;
        mv.visitCode();
        b.var(Opcodes.ALOAD, 0);
        b.var(Opcodes.ILOAD, 2);
        b.invokeStatic(Activation.class, "checkDepth", "(" + THREAD + "I)V");
        b.ownVar = b.newTemp(Type.OBJECT);
        b.insn(Opcodes.ACONST_NULL);
        b.var(Opcodes.ASTORE, b.ownVar);
        b.begin();
        declare(b, types, slots, mayBeUnbound, parameterVars);
        b.poll(b.uncountedState(root.body(), LeftCode.START, null, root.body().id));
        Type result = unit.result();
        Flow flow = new Flow(null) {
            @Override
            public Label breakLabel() {
                return null;
            }

            @Override
            public Type returnType() {
                return result;
            }

            @Override
            public void emitReturn(CodeBuilder builder, Value v, int at) {
                builder.push(v, result);
                builder.returnValue(result, at);
            }
        };
        body.emit(b, flow);
        if (!result.isPrimitive()) {
            b.returnFrameless(Value.constant(PyNone.NONE));
        } else {
            b.insn(Opcodes.ACONST_NULL); // not reached: every path returns
            b.insn(Opcodes.ATHROW);
        }
        b.finishFunction(result);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        owner.methods.add(mv);
        owner.methods.add(b.publisher().method());
        tooManyVariables = b.publisher().hasTooManyVariables();
        states = b.stateTable();
        usesFrame = b.usesFrame();
        constructor(true);
        entries(parameters, result);
    }

    /** Gives parameters, cells and other variables their JVM locals and start values. */
    private void declare(CodeBuilder b, Inference types, BitSet slots, java.util.function.IntPredicate mayBeUnbound,
            int[] parameterVars) {
        Type[] parameters = unit.parameters();
        java.util.Set<Integer> cells = new java.util.HashSet<>();
        for (int p : root.cellParameters()) {
            cells.add(p);
        }
        for (int i = 0; i < parameters.length; i++) {
            boolean same = types.slot(i) == parameters[i] && !cells.contains(i);
            Variable v = b.declare(i, cells.contains(i) ? Type.OBJECT : types.slot(i), same ? parameterVars[i] : -1,
                    mayBeUnbound.test(i));
            if (cells.contains(i)) {
                b.type(Opcodes.NEW, PyCell.class);
                b.insn(Opcodes.DUP);
                b.var(parameters[i].loadInsn(), parameterVars[i]);
                b.convert(parameters[i], Type.OBJECT);
                b.invokeSpecial(PyCell.class, "<init>", "(" + OBJECT + ")V");
                b.store(v);
            } else if (!same) {
                b.var(parameters[i].loadInsn(), parameterVars[i]);
                b.convert(parameters[i], v.type);
                b.store(v);
            } else if (v.flag >= 0) {
                b.push(1);
                b.var(Opcodes.ISTORE, v.flag);
            }
        }
        var codeUnit = unit.code().unit();
        int firstCell = codeUnit.firstCellSlot();
        int endCell = firstCell + codeUnit.cellSlotCount();
        int firstFree = codeUnit.firstFreeSlot();
        int endFree = codeUnit.firstHiddenSlot();
        for (int slot = parameters.length; slot < unit.code().slotCount(); slot++) {
            if (slot >= firstCell && slot < endCell) {
                Variable v = b.declare(slot, Type.OBJECT, -1, false);
                b.type(Opcodes.NEW, PyCell.class);
                b.insn(Opcodes.DUP);
                b.insn(Opcodes.ACONST_NULL);
                b.invokeSpecial(PyCell.class, "<init>", "(" + OBJECT + ")V");
                b.store(v);
            } else if (slot >= firstFree && slot < endFree) {
                Variable v = b.declare(slot, Type.OBJECT, -1, false);
                b.var(Opcodes.ALOAD, b.functionVar);
                b.invokeVirtual(PyFunction.class, "closure", "()[" + CodeBuilder.desc(PyCell.class));
                b.push(slot - firstFree);
                b.insn(Opcodes.AALOAD);
                b.store(v);
            } else if (slots.get(slot)) {
                b.clear(b.declare(slot, types.slot(slot), -1, true));
            }
        }
    }

    private void constructor(boolean function) {
        String descriptor = function ? "(" + CodeBuilder.desc(PyDict.class) + CodeBuilder.desc(PyDict.class) + ")V" : "()V";
        MethodNode init = new MethodNode(Opcodes.ACC_PUBLIC, "<init>", descriptor, null, null);
        init.visitCode();
        init.visitVarInsn(Opcodes.ALOAD, 0);
        if (function) {
            init.visitVarInsn(Opcodes.ALOAD, 1);
            init.visitVarInsn(Opcodes.ALOAD, 2);
        }
        init.visitMethodInsn(Opcodes.INVOKESPECIAL, owner.superName, "<init>", descriptor, false);
        init.visitInsn(Opcodes.RETURN);
        init.visitMaxs(0, 0);
        init.visitEnd();
        owner.methods.add(init);
        if (function) {
            MethodNode text = new MethodNode(Opcodes.ACC_PUBLIC, "toString", "()Ljava/lang/String;", null, null);
            text.visitCode();
            text.visitLdcInsn(unit.name());
            text.visitInsn(Opcodes.ARETURN);
            text.visitMaxs(0, 0);
            text.visitEnd();
            owner.methods.add(text);
        }
    }

    private void entries(Type[] parameters, Type result) {
        entry("enter", -1, parameters, result);
        int simple = unit.code().simpleCount();
        if (simple >= 1 && simple <= 3 && simple == parameters.length) {
            entry("call" + simple, simple, parameters, result);
        }
    }

    /** {@code arity} -1: the arguments come in an array. */
    private void entry(String name, int arity, Type[] parameters, Type result) {
        String arguments = arity < 0 ? "[" + OBJECT : OBJECT.repeat(arity);
        MethodNode mv = new MethodNode(Opcodes.ACC_PUBLIC, name, "(" + FRAME + FUNCTION + arguments + ")" + OBJECT, null, null);
        mv.visitCode();
        Label wrong = new Label();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isPrimitive()) {
                loadArgument(mv, arity, i);
                mv.visitTypeInsn(Opcodes.INSTANCEOF, parameters[i].box());
                mv.visitJumpInsn(Opcodes.IFEQ, wrong);
            }
        }
        Label start = new Label();
        Label end = new Label();
        Label mismatch = new Label();
        mv.visitTryCatchBlock(start, end, mismatch, CodeBuilder.name(ResultMismatch.class));
        mv.visitVarInsn(Opcodes.ALOAD, 1);
        mv.visitFieldInsn(Opcodes.GETFIELD, CodeBuilder.name(Frame.class), "thread", THREAD);
        mv.visitVarInsn(Opcodes.ALOAD, 1);
        mv.visitVarInsn(Opcodes.ALOAD, 1);
        mv.visitFieldInsn(Opcodes.GETFIELD, CodeBuilder.name(Frame.class), "depth", "I");
        mv.visitInsn(Opcodes.ICONST_1);
        mv.visitInsn(Opcodes.IADD);
        mv.visitVarInsn(Opcodes.ALOAD, 2);
        for (int i = 0; i < parameters.length; i++) {
            loadArgument(mv, arity, i);
            unbox(mv, parameters[i]);
        }
        mv.visitLabel(start);
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, owner.name, "body", Callee.descriptor(unit), false);
        mv.visitLabel(end);
        if (result.isPrimitive()) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, result.box(), "valueOf", "(" + result.descriptor + ")L" + result.box() + ";",
                    false);
        }
        mv.visitInsn(Opcodes.ARETURN);
        mv.visitLabel(mismatch);
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, CodeBuilder.name(ResultMismatch.class), "value", "()" + OBJECT, false);
        mv.visitInsn(Opcodes.ARETURN);
        mv.visitLabel(wrong);
        mv.visitFieldInsn(Opcodes.GETSTATIC, owner.name, states.name, states.desc);
        mv.visitVarInsn(Opcodes.ALOAD, 1);
        mv.visitVarInsn(Opcodes.ALOAD, 2);
        array(mv, arity);
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, CodeBuilder.name(Spill.class), "interpret", "("
                + CodeBuilder.desc(FrameState[].class) + FRAME + FUNCTION + "[" + OBJECT + ")" + OBJECT, false);
        mv.visitInsn(Opcodes.ARETURN);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        owner.methods.add(mv);
    }

    private static void loadArgument(MethodNode mv, int arity, int i) {
        if (arity < 0) {
            mv.visitVarInsn(Opcodes.ALOAD, 3);
            mv.visitLdcInsn(i);
            mv.visitInsn(Opcodes.AALOAD);
        } else {
            mv.visitVarInsn(Opcodes.ALOAD, 3 + i);
        }
    }

    private static void unbox(MethodNode mv, Type type) {
        if (type.isPrimitive()) {
            mv.visitTypeInsn(Opcodes.CHECKCAST, type.box());
            String method = type == Type.LONG ? "longValue" : type == Type.DOUBLE ? "doubleValue" : "booleanValue";
            mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, type.box(), method, "()" + type.descriptor, false);
        }
    }

    private static void array(MethodNode mv, int arity) {
        if (arity < 0) {
            mv.visitVarInsn(Opcodes.ALOAD, 3);
            return;
        }
        mv.visitLdcInsn(arity);
        mv.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        for (int i = 0; i < arity; i++) {
            mv.visitInsn(Opcodes.DUP);
            mv.visitLdcInsn(i);
            mv.visitVarInsn(Opcodes.ALOAD, 3 + i);
            mv.visitInsn(Opcodes.AASTORE);
        }
    }

    // ---- loops

    /** Writes a loop that is entered at its header. */
    public void loop(StmtOp loop, Inference types, BitSet slots) {
        owner.superName = "java/lang/Object";
        owner.interfaces.add(CodeBuilder.name(CompiledLoop.class));
        MethodNode mv = new MethodNode(Opcodes.ACC_PUBLIC, "run", "(" + FRAME + ")" + OBJECT, null, null);
        CodeBuilder b = new CodeBuilder(mv, constants, owner.name, unit, unit.code().slotCount(), 2, true);
        b.ownVar = 1;
        mv.visitCode();
        b.threadVar = b.newTemp(Type.OBJECT);
        b.pushFrame();
        b.getField(Frame.class, "thread", THREAD);
        b.var(Opcodes.ASTORE, b.threadVar);
        b.begin();
        // state 0: the header, for a refused entry
        b.state(unit.loop(), unit.loop() instanceof ForNode ? 2 : 1, null);
        Label refused = new Label();
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            b.loadFromFrame(b.declare(slot, types.slot(slot), -1, true), refused);
        }
        Flow flow = new Flow(null) {
            @Override
            public Label breakLabel() {
                return null;
            }

            @Override
            public void emitReturn(CodeBuilder builder, Value v, int at) {
                Value held = builder.hold(v);
                builder.storeVariables();
                builder.push(held, Type.OBJECT);
                builder.insn(Opcodes.ARETURN);
            }
        };
        loop.emit(b, flow);
        b.storeVariables();
        b.insn(Opcodes.ACONST_NULL);
        b.insn(Opcodes.ARETURN);
        b.label(refused);
        b.pushStates();
        b.invokeStatic(Spill.class, "refuseLoop", "(" + CodeBuilder.desc(FrameState[].class) + ")" + OBJECT);
        b.insn(Opcodes.ARETURN);
        b.finishLoop();
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        owner.methods.add(mv);
        owner.methods.add(b.publisher().method());
        tooManyVariables = b.publisher().hasTooManyVariables();
        constructor(false);
    }

    // ---- generators

    /** Writes a generator or coroutine. */
    public void generator(StmtOp body, Inference types, BitSet slots) {
        owner.superName = "java/lang/Object";
        owner.interfaces.add(CodeBuilder.name(CompiledGenerator.class));
        MethodNode mv = new MethodNode(Opcodes.ACC_PUBLIC, "run", "(" + FRAME + OBJECT + "Z)" + OBJECT, null, null);
        CodeBuilder b = new CodeBuilder(mv, constants, owner.name, unit, unit.code().slotCount(), 4, true);
        b.ownVar = 1;
        b.suspensions = new Suspensions(b, 2);
        mv.visitCode();
        b.threadVar = b.newTemp(Type.OBJECT);
        b.pushFrame();
        b.getField(Frame.class, "thread", THREAD);
        b.var(Opcodes.ASTORE, b.threadVar);
        b.begin();
        b.uncountedState(root.body(), LeftCode.START, null, root.body().id); // state 0: for a refused step
        Label mistyped = new Label();
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            b.loadFromFrame(b.declare(slot, types.slot(slot), -1, true), mistyped);
        }
        Label dispatch = new Label();
        b.var(Opcodes.ILOAD, 3);
        b.jump(Opcodes.IFEQ, dispatch);
        Flow flow = new Flow(null) {
            @Override
            public Label breakLabel() {
                return null;
            }

            @Override
            public void emitReturn(CodeBuilder builder, Value v, int at) {
                builder.push(v, Type.OBJECT);
                builder.insn(Opcodes.ARETURN);
            }
        };
        body.emit(b, flow);
        b.insn(Opcodes.ACONST_NULL);
        b.insn(Opcodes.ARETURN);
        b.label(dispatch);
        b.suspensions.dispatch();
        b.label(b.suspensions.refusal);
        b.getStatic(CompiledGenerator.class, "REFUSED", LeftCode.class);
        b.insn(Opcodes.ARETURN);
        b.label(mistyped);
        b.pushStates();
        b.invokeStatic(Spill.class, "refuseGenerator", "(" + CodeBuilder.desc(FrameState[].class) + ")" + OBJECT);
        b.insn(Opcodes.ARETURN);
        b.finishLoop();
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        owner.methods.add(mv);
        owner.methods.add(b.publisher().method());
        tooManyVariables = b.publisher().hasTooManyVariables();
        constructor(false);
    }
}
