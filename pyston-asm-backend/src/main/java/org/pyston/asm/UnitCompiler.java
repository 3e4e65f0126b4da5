package org.pyston.asm;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.pyston.asm.debug.JitLog;
import org.pyston.asm.deopt.DeoptStress;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.asm.pipeline.Compilation;
import org.pyston.frame.Compiler;
import org.pyston.nodes.RootNode;
import org.pyston.nodes.control.LoopNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Options;
import org.pyston.runtime.TierOptions;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;

/**
 * The compiler of one interpreter: takes requests, compiles one at a time on a thread of its own (or at once, under
 * {@code -X jit-sync}), and knows which functions have code.
 */
public final class UnitCompiler implements Compiler {
    /** A function is compiled together with a caller after so many calls of its own. */
    private static final int CALLEE_CALLS = 20;
    /** A function, or loop, whose speculation fails so often stays in the interpreter. */
    private static final int MAX_COMPILATIONS = 25;
    /** So often callers are compiled again because a function has got code. */
    private static final int MAX_WAKENED = 3;

    private final boolean sync;
    private final int calleeCalls;
    private final JitLog log;
    private final DeoptStress stress;
    /** The units of functions; each lives as long as its code is installed or runs. */
    private final Map<PyCode, WeakReference<CompiledUnit>> functions = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Object, Integer> compilations = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<PyCode, List<WeakReference<CompiledUnit>>> waiting = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<PyCode, Integer> wakened = Collections.synchronizedMap(new WeakHashMap<>());
    private ExecutorService thread;

    UnitCompiler(Options options) {
        TierOptions wanted = TierOptions.of(options.xOptions());
        this.log = new JitLog(options);
        this.stress = DeoptStress.of(wanted);
        this.sync = wanted.sync();
        this.calleeCalls = wanted.isEager() ? 1 : CALLEE_CALLS;
    }

    @Override
    public void functionHot(Frame frame) {
        PyDict globals = frame.globals;
        PyDict builtins = frame.builtins;
        PyCode code = frame.code;
        RootNode root = (RootNode) code.executable();
        submit(() -> {
            if (root.kind() == RootNode.Kind.PLAIN) {
                compileFunction(code, globals, builtins);
            } else {
                compileGenerator(code, globals, builtins);
            }
        });
    }

    @Override
    public void loopHot(Frame frame, HotLoop loop) {
        int[] kinds = ((LoopNode) loop).recordSlots(frame.locals);
        submit(() -> compileLoop(frame, (LoopNode) loop, kinds));
    }

    @Override
    public void finish() {
        log.finish();
    }

    private void submit(Runnable task) {
        if (sync) {
            synchronized (this) {
                task.run();
            }
        } else {
            executor().execute(task);
        }
    }

    private synchronized ExecutorService executor() {
        if (thread == null) {
            thread = new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread t = new Thread(null, task, "pyston compiler", 16L << 20);
                t.setDaemon(true);
                return t;
            });
        }
        return thread;
    }

    /** Whether a function or loop may be compiled once more. */
    private boolean mayCompile(Object what) {
        int count = compilations.merge(what, 1, Integer::sum);
        if (count == MAX_COMPILATIONS) {
            log.gaveUp(what.toString());
        }
        return count <= MAX_COMPILATIONS;
    }

    private CompiledUnit compileFunction(PyCode code, PyDict globals, PyDict builtins) {
        CompiledUnit known = unitOf(code);
        if (known != null && known.isValid() && known.type() != null) {
            return known;
        }
        if (!(code.executable() instanceof RootNode root) || root.kind() != RootNode.Kind.PLAIN || !isFunction(code)
                || !mayCompile(code)) {
            return null;
        }
        CompiledUnit unit = new CompiledUnit(code, null, log, stress);
        functions.put(code, new WeakReference<>(unit));
        Compilation compilation = new Compilation(unit, globals, builtins, log, this::find);
        if (!compilation.function()) {
            functions.remove(code);
            return null;
        }
        callDirectly(code);
        return unit;
    }

    private void compileGenerator(PyCode code, PyDict globals, PyDict builtins) {
        if (isFunction(code) && mayCompile(code)) {
            new Compilation(new CompiledUnit(code, null, log, stress), globals, builtins, log, this::find).generator();
        }
    }

    /** Whether code is a function's with local variables in slots. */
    private static boolean isFunction(PyCode code) {
        return (code.unit().flags() & org.pyston.code.CodeFlags.OPTIMIZED) != 0;
    }

    private void compileLoop(Frame frame, LoopNode loop, int[] kinds) {
        if (!mayCompile(loop)) {
            return;
        }
        CompiledUnit unit = new CompiledUnit(frame.code, loop, log, stress);
        boolean module = frame.namespace == frame.globals;
        new Compilation(unit, frame.globals, frame.builtins, log, this::find).loop(kinds, module, frame.namespace == null);
    }

    private CompiledUnit unitOf(PyCode code) {
        WeakReference<CompiledUnit> reference = functions.get(code);
        return reference == null ? null : reference.get();
    }

    /** The unit of a function that compiled code wants to call directly; null when that is not possible. */
    private CompiledUnit find(PyCode code, PyDict globals, PyDict builtins, Compilation asking) {
        if (code.executable() instanceof RootNode root && root.kind() != RootNode.Kind.PLAIN) {
            return null; // a call makes a generator, whose code is no function's
        }
        if (code == asking.unit().code() && asking.unit().loop() == null) {
            return globals == asking.globals() ? asking.unit() : null;
        }
        CompiledUnit unit = unitOf(code);
        if (unit == null) {
            if (!(code.executable() instanceof RootNode root) || root.calls() < calleeCalls) {
                return null;
            }
            unit = compileFunction(code, globals, builtins);
        }
        if (unit == null || unit.type() == null || !unit.isValid() || unit.globals() != globals) {
            waiting.computeIfAbsent(code, c -> new ArrayList<>()).add(new WeakReference<>(asking.unit()));
            return null;
        }
        return unit;
    }

    /** Code that called the function by value, because it had no code, is made anew: a few times at most. */
    private void callDirectly(PyCode code) {
        List<WeakReference<CompiledUnit>> units = waiting.remove(code);
        if (units == null || wakened.merge(code, 1, Integer::sum) > MAX_WAKENED) {
            return;
        }
        for (WeakReference<CompiledUnit> reference : units) {
            CompiledUnit unit = reference.get();
            if (unit != null && unit.type() != null) {
                unit.invalidate("it can call " + code.unit().qualname() + " directly now");
            }
        }
    }
}
