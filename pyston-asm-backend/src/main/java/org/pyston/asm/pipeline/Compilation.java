package org.pyston.asm.pipeline;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.pyston.asm.debug.JitLog;
import org.pyston.asm.emit.UnitEmitter;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.asm.ir.Inference;
import org.pyston.asm.ir.StmtOp;
import org.pyston.asm.ir.Type;
import org.pyston.asm.lower.CannotCompile;
import org.pyston.asm.lower.Handling;
import org.pyston.asm.lower.Lowering;
import org.pyston.asm.lower.Trees;
import org.pyston.frame.CompiledFunction;
import org.pyston.frame.CompiledGenerator;
import org.pyston.frame.CompiledLoop;
import org.pyston.nodes.RootNode;
import org.pyston.nodes.control.LoopNode;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;

/** One compilation of a function or loop: lowering, inference of types, emission, installation. */
public final class Compilation {
    /** HotSpot compiles no method over this size. */
    private static final int MAX_METHOD = 8000;

    private final CompiledUnit unit;
    private final PyDict globals;
    private final PyDict builtins;
    private final JitLog log;
    private final Finder finder;
    private final Set<CompiledUnit> callees = new HashSet<>();
    private Handling handling;
    private boolean callsItself;

    /** Finds functions to call directly. */
    public interface Finder {
        /** The unit of the code with these globals; null when it cannot be called directly. */
        CompiledUnit find(PyCode code, PyDict globals, PyDict builtins, Compilation asking);
    }

    public Compilation(CompiledUnit unit, PyDict globals, PyDict builtins, JitLog log, Finder finder) {
        this.unit = unit;
        this.globals = globals;
        this.builtins = builtins;
        this.log = log;
        this.finder = finder;
        unit.setGlobals(globals);
        this.handling = unit.stress() != null ? Handling.ALL : Handling.SEEN;
    }

    public CompiledUnit unit() {
        return unit;
    }

    public PyDict globals() {
        return globals;
    }

    private CompiledUnit callee(PyCode code, PyDict ofGlobals, PyDict ofBuiltins) {
        CompiledUnit found = finder.find(code, ofGlobals, ofBuiltins, this);
        if (found == unit) {
            callsItself = true;
        } else if (found != null) {
            callees.add(found);
        }
        return found;
    }

    private String className() {
        StringBuilder name = new StringBuilder("pyston/jit/");
        String qualname = unit.code().unit().qualname();
        for (int i = 0; i < qualname.length(); i++) {
            char c = qualname.charAt(i);
            name.append(Character.isJavaIdentifierPart(c) ? c : '_');
        }
        return name.append("_").append(log.nextNumber()).toString();
    }

    /** Compiles and installs a function. Whether that was possible. */
    public boolean function() {
        long begin = System.nanoTime();
        try {
            PyCode code = unit.code();
            RootNode root = (RootNode) code.executable();
            Type[] parameters = new Type[code.unit().parameterCount()];
            Inference types = new Inference(code.slotCount());
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = Type.ofKinds(root.argumentKinds(i));
                types.assign(i, parameters[i]);
            }
            unit.promise(parameters, Type.NONE, false);
            Lowering lowering = new Lowering(parameters.length, globals, builtins, false, this::callee, handling);
            StmtOp body = lowering.body(root.body());
            if (!endsWithReturn(body)) {
                types.returns(Type.OBJECT);
            }
            infer(body, types, () -> unit.promise(parameters, types.result(), false));
            // a guess: whether the code wants its caller's frame is known when it is written
            boolean needsFrame = !callsItself;
            unit.promise(parameters, types.result() == Type.NONE ? Type.OBJECT : types.result(), needsFrame);
            log.dump(unit, body);
            String name = className();
            UnitEmitter emitter = new UnitEmitter(unit, name);
            emitter.function(body, types, lowering.slots(), lowering::mayBeUnbound);
            if (emitter.usesFrame() != needsFrame) {
                unit.promise(parameters, unit.result(), emitter.usesFrame());
                emitter = new UnitEmitter(unit, name);
                emitter.function(body, types, lowering.slots(), lowering::mayBeUnbound);
            }
            if (shrinks(lowering, emitter)) {
                return function();
            }
            Class<?> type = define(emitter, name);
            if (type == null) {
                return false;
            }
            CompiledFunction function = (CompiledFunction) type.getConstructor(PyDict.class, PyDict.class)
                    .newInstance(globals, builtins);
            unit.setFunction(function);
            if (!register()) {
                return false;
            }
            code.install(function);
            log.compiled(unit, emitter.largestMethod(), System.nanoTime() - begin);
            return true;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | AssertionError e) {
            log.failed(unit, e);
            return false;
        }
    }

    /** Compiles and installs a loop whose frames have had these kinds of values in their slots. */
    public void loop(int[] kinds, boolean module, boolean isFunction) {
        long begin = System.nanoTime();
        try {
            LoopNode loop = unit.loop();
            if (!isFunction && !module || Trees.suspends(loop)) {
                return;
            }
            unit.promise(new Type[0], Type.OBJECT, true);
            Lowering lowering = new Lowering(0, globals, builtins, module, this::callee, handling);
            StmtOp body = lowering.entered(loop);
            Inference types = new Inference(unit.code().slotCount());
            BitSet slots = lowering.slots();
            for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
                if (kinds[slot] != 0) {
                    types.assign(slot, Type.ofKinds(kinds[slot]));
                }
            }
            infer(body, types, () -> { });
            log.dump(unit, body);
            String name = className();
            UnitEmitter emitter = new UnitEmitter(unit, name);
            emitter.loop(body, types, slots);
            if (shrinks(lowering, emitter)) {
                loop(kinds, module, isFunction);
                return;
            }
            Class<?> type = define(emitter, name);
            if (type == null || !register()) {
                return;
            }
            loop.install((CompiledLoop) type.getConstructor().newInstance());
            log.compiled(unit, emitter.largestMethod(), System.nanoTime() - begin);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | AssertionError e) {
            log.failed(unit, e);
        }
    }

    /** Compiles and installs a generator or coroutine whose frame has these values. */
    public void generator() {
        long begin = System.nanoTime();
        try {
            RootNode root = (RootNode) unit.code().executable();
            unit.promise(new Type[0], Type.OBJECT, true);
            int parameters = unit.code().unit().parameterCount();
            Lowering lowering = new Lowering(0, globals, builtins, false, this::callee, handling);
            StmtOp body = lowering.body(root.body());
            Inference types = new Inference(unit.code().slotCount());
            for (int i = 0; i < parameters; i++) {
                types.assign(i, Type.ofKinds(root.argumentKinds(i)));
            }
            var codeUnit = unit.code().unit();
            for (int i = codeUnit.firstCellSlot(); i < codeUnit.firstHiddenSlot(); i++) {
                types.assign(i, Type.OBJECT);
            }
            for (int cell : root.cellParameters()) {
                types.assign(cell, Type.OBJECT);
            }
            infer(body, types, () -> { });
            log.dump(unit, body);
            String name = className();
            UnitEmitter emitter = new UnitEmitter(unit, name);
            emitter.generator(body, types, lowering.slots());
            if (shrinks(lowering, emitter)) {
                generator();
                return;
            }
            Class<?> type = define(emitter, name);
            if (type == null || !register()) {
                return;
            }
            root.installGenerator((CompiledGenerator) type.getConstructor().newInstance(), globals);
            log.compiled(unit, emitter.largestMethod(), System.nanoTime() - begin);
        } catch (CannotCompile e) {
            log.cannotCompile(unit, e.getMessage());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | AssertionError e) {
            log.failed(unit, e);
        }
    }

    private static void infer(StmtOp body, Inference types, Runnable eachRound) {
        settle(body, types, eachRound);
        types.finish();
        settle(body, types, eachRound);
    }

    private static void settle(StmtOp body, Inference types, Runnable eachRound) {
        do {
            types.begin();
            body.infer(types);
            eachRound.run();
        } while (types.hasChanged());
    }

    private static boolean endsWithReturn(StmtOp body) {
        return body.alwaysLeaves();
    }

    private static boolean fits(UnitEmitter emitter) {
        return emitter.largestMethod() <= MAX_METHOD && !emitter.hasTooManyVariables();
    }

    /** Whether the code is too large and is to be made again, with less of it for exceptions. */
    private boolean shrinks(Lowering lowering, UnitEmitter emitter) {
        if (fits(emitter) || !lowering.handlesExceptions() || handling.less() == null) {
            return false;
        }
        handling = handling.less();
        callees.clear();
        return true;
    }

    private Class<?> define(UnitEmitter emitter, String name) {
        int size = emitter.largestMethod();
        if (!fits(emitter)) {
            log.tooLarge(unit, size);
            return null;
        }
        byte[] bytes = emitter.bytes();
        log.emitted(unit, name, bytes, size);
        return unit.define(name, bytes, emitter.constants(), callees);
    }

    /** Tells the callees of their new caller; false when one of them was taken away in the meantime. */
    private boolean register() {
        for (CompiledUnit callee : callees) {
            callee.addCaller(unit);
            if (!callee.isValid()) {
                return false;
            }
        }
        return true;
    }
}
