package org.pyston.asm.install;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyston.asm.deopt.DeoptStress;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.ir.Type;
import org.pyston.frame.CompiledFunction;
import org.pyston.nodes.RootNode;
import org.pyston.nodes.control.LoopNode;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;

/** Compiled code of a function or of one loop: what it promises to callers, and whether it is still wanted. */
public final class CompiledUnit {
    /** So many failed guards make the code worth compiling again. */
    private static final int MAX_FAILURES = 3;
    /** Calls, or turns, in the interpreter before code that was taken away is compiled again. */
    private static final int COOL = 30;

    private final PyCode code;
    private final LoopNode loop;
    private final DeoptStress stress;
    private final Listener listener;
    private final List<WeakReference<CompiledUnit>> callers = new ArrayList<>();
    private Type[] parameters;
    private Type result;
    private boolean needsFrame;
    private PyDict globals;
    private Class<?> type;
    private CompiledFunction function;
    private int failures;
    private int wrong;
    private volatile boolean valid = true;

    /** Hears of units that were taken away. */
    public interface Listener {
        /** The unit's speculation failed too often: {@code reason} says where. */
        void invalidated(CompiledUnit unit, String reason);

        /** A guard failed. */
        void guardFailed(CompiledUnit unit, FrameState state, Object value);
    }

    /** {@code loop} null for a function. */
    public CompiledUnit(PyCode code, LoopNode loop, Listener listener, DeoptStress stress) {
        this.stress = stress;
        this.code = code;
        this.loop = loop;
        this.listener = listener;
    }

    /** What makes guards fail; null normally. */
    public DeoptStress stress() {
        return stress;
    }

    public PyCode code() {
        return code;
    }

    /** The loop; null for a function. */
    public LoopNode loop() {
        return loop;
    }

    /** The function's name, for messages. */
    public String name() {
        String name = code.unit().qualname();
        return loop == null ? name : name + " (loop)";
    }

    /** What callers of {@code body} rely on. */
    public void promise(Type[] parameterTypes, Type resultType, boolean needsCallerFrame) {
        this.parameters = parameterTypes;
        this.result = resultType;
        this.needsFrame = needsCallerFrame;
    }

    public Type[] parameters() {
        return parameters;
    }

    public Type result() {
        return result;
    }

    /** Whether the code may want its caller's frame; if not, callers pass null. */
    public boolean needsFrame() {
        return needsFrame;
    }

    /** The globals that the code was made for; null before that. */
    public PyDict globals() {
        return globals;
    }

    public void setGlobals(PyDict namespace) {
        this.globals = namespace;
    }

    /** The generated class. */
    public Class<?> type() {
        return type;
    }

    /** Defines the class of the unit. {@code callees}: the units whose bodies it calls. */
    public Class<?> define(String className, byte[] bytes, Object[] constants, Iterable<CompiledUnit> callees) {
        Map<String, Class<?>> classes = new HashMap<>();
        for (CompiledUnit callee : callees) {
            classes.put(callee.type.getName(), callee.type);
        }
        type = new CodeLoader(classes, constants).define(className.replace('/', '.'), bytes);
        return type;
    }

    /** The installed form of a function. */
    public void setFunction(CompiledFunction compiled) {
        this.function = compiled;
    }

    /** A unit whose code calls this one directly. */
    public synchronized void addCaller(CompiledUnit caller) {
        callers.removeIf(c -> c.get() == null);
        callers.add(new WeakReference<>(caller));
    }

    /** Whether the code may be installed and called. */
    public boolean isValid() {
        return valid;
    }

    /** A guard failed, or a callee broke its promise. */
    public void guardFailed(FrameState state, Object value) {
        listener.guardFailed(this, state, value);
        if (stress != null) {
            return;
        }
        if (++failures >= MAX_FAILURES) {
            invalidate("guards failed");
        }
    }

    /** A call had arguments that the code was not made for. */
    public void wrongArguments(Object[] arguments) {
        RootNode root = (RootNode) code.executable();
        for (int i = 0; i < parameters.length; i++) {
            root.recordArgument(i, arguments[i]);
        }
        if (++wrong >= MAX_FAILURES) {
            invalidate("arguments");
        }
    }

    /** Takes the code away, and that of all callers, which rely on what it promised. */
    public void invalidate(String reason) {
        List<WeakReference<CompiledUnit>> all;
        synchronized (this) {
            if (!valid) {
                return;
            }
            valid = false;
            all = new ArrayList<>(callers);
        }
        if (loop != null) {
            loop.install(null);
            loop.cool(Math.max(0, code.interpreter().tiering.loopThreshold() - COOL));
        } else {
            RootNode root = (RootNode) code.executable();
            if (root.kind() != RootNode.Kind.PLAIN) {
                root.installGenerator(null, null);
            } else if (code.compiled() == function) {
                code.install(null);
            }
            root.cool(COOL);
        }
        listener.invalidated(this, reason);
        for (WeakReference<CompiledUnit> reference : all) {
            CompiledUnit caller = reference.get();
            if (caller != null) {
                caller.invalidate("callee " + name());
            }
        }
    }
}
