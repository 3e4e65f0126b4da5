package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.nodes.Node;
import org.pyston.profile.CalleeProfile;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ThreadState;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyFunction;

/**
 * A function with compiled code that is called directly, without a heap frame where the code can do without. The arguments
 * must fit: {@link #of} answers null when they do not.
 */
public final class Callee {
    private static final String OBJECTS = "[Ljava/lang/Object;";
    static final PyStr[] NO_NAMES = {};

    /** The function; null when only its code is known. */
    final PyFunction function;
    final CompiledUnit unit;
    private final Object[] defaults;
    /** Which arguments the parameters get. */
    private final Binding binding;
    /** The builtins of a function of which only the code is known; null for a known function. */
    private final PyDict builtins;
    /** The function in the code that is written; null when it is known, or while the code is not written. */
    private final Value value;

    private Callee(PyFunction function, CompiledUnit unit, Binding binding, PyDict builtins, Value value) {
        this.function = function;
        this.unit = unit;
        this.defaults = function == null ? null : function.defaults();
        this.binding = binding;
        this.builtins = builtins;
        this.value = value;
    }

    /** What the compiler knows of functions. */
    public interface Finder {
        /** The unit of the code with these globals, compiled or being compiled; null when it cannot be called directly. */
        CompiledUnit find(PyCode code, PyDict globals, PyDict builtins);
    }

    /** The callee for a call with {@code count} positional arguments; null when it cannot be called directly. */
    static Callee of(Object function, int count, Finder finder) {
        return of(function, count, NO_NAMES, finder);
    }

    /** As {@link #of(Object, int, Finder)}; after the positional arguments come those for the parameters of these names. */
    static Callee of(Object function, int count, PyStr[] names, Finder finder) {
        if (!(function instanceof PyFunction f)) {
            return null;
        }
        Binding binding = Binding.of(f.code().unit(), f.defaults().length, count, names);
        CompiledUnit unit = binding == null ? null : finder.find(f.code(), f.globals(), f.builtins());
        return unit == null ? null : new Callee(f, unit, binding, null, null);
    }

    /** The callee for a call of functions that all have the same code; null when it cannot be called directly. */
    static Callee of(CalleeProfile profile, int count, Finder finder) {
        PyCode code = profile == null ? null : profile.code();
        Binding binding = code == null ? null : Binding.of(code.unit(), 0, count, NO_NAMES);
        CompiledUnit unit = binding == null ? null : finder.find(code, profile.globals(), profile.builtins());
        return unit == null ? null : new Callee(null, unit, binding, profile.builtins(), null);
    }

    /** The same for the function that is this value. */
    Callee on(Value function) {
        return new Callee(null, unit, binding, builtins, function);
    }

    Type result() {
        return unit.result();
    }

    /** Leaves in {@code failure} when the function has got other code or defaults. */
    void guard(CodeBuilder b, Label failure) {
        if (function == null) {
            guardCode(b, failure);
            return;
        }
        b.pushConstant(function, PyFunction.class);
        b.invokeVirtual(PyFunction.class, "code", "()" + CodeBuilder.desc(PyCode.class));
        b.pushConstant(function.code(), PyCode.class);
        b.jump(Opcodes.IF_ACMPNE, failure);
        if (binding.usesDefaults()) {
            b.pushConstant(function, PyFunction.class);
            b.invokeVirtual(PyFunction.class, "defaults", "()" + OBJECTS);
            b.pushConstant(defaults, Object[].class);
            b.jump(Opcodes.IF_ACMPNE, failure);
        }
    }

    private void guardCode(CodeBuilder b, Label failure) {
        b.push(value);
        b.type(Opcodes.INSTANCEOF, PyFunction.class);
        b.jump(Opcodes.IFEQ, failure);
        same(b, "code", unit.code(), PyCode.class, failure);
        same(b, "globals", unit.globals(), PyDict.class, failure);
        same(b, "builtins", builtins, PyDict.class, failure);
    }

    private void same(CodeBuilder b, String getter, Object wanted, Class<?> type, Label failure) {
        pushFunction(b);
        b.invokeVirtual(PyFunction.class, getter, "()" + CodeBuilder.desc(type));
        b.pushConstant(wanted, type);
        b.jump(Opcodes.IF_ACMPNE, failure);
    }

    private void pushFunction(CodeBuilder b) {
        if (function != null) {
            b.pushConstant(function, PyFunction.class);
        } else {
            b.push(value);
            b.type(Opcodes.CHECKCAST, PyFunction.class);
        }
    }

    /** Whether an argument must be checked before the call. */
    private static boolean needsCheck(Type argument, Type parameter) {
        return parameter.isPrimitive() && argument == Type.OBJECT;
    }

    /** The arguments as the parameters want them; {@code state}: where to leave when one is of another type. */
    Value[] convert(CodeBuilder b, Value[] arguments, int state) {
        Type[] parameters = unit.parameters();
        Value[] converted = new Value[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            Value v = binding.argument(b, i, arguments, defaults);
            Type p = parameters[i];
            if (needsCheck(v.type(), p)) {
                v = Generic.unboxed(b, v, p, state);
            } else if (p.isPrimitive() && v.type() != p) {
                b.jump(Opcodes.GOTO, b.failure(state)); // never of the type that the function was compiled for
                v = Value.constant(p == Type.LONG ? (Object) 0L : p == Type.DOUBLE ? (Object) 0.0 : (Object) false);
            }
            converted[i] = v;
        }
        return converted;
    }

    /** Writes the call with converted arguments. */
    Value call(CodeBuilder b, Node node, Value[] arguments) {
        Value result = call(b, node, arguments, b.callState(node, node.id));
        if (unit.needsFrame()) {
            b.leaveWhenTraced(node, result);
        }
        return result;
    }

    /** Writes the call of {@code __init__} for an object, which is the value of the node. */
    Value callInit(CodeBuilder b, Node node, Value[] arguments, Value made) {
        Value result = call(b, node, arguments, b.callState(node, node.id, made));
        if (unit.needsFrame()) {
            b.leaveWhenTraced(node, made);
        }
        return result;
    }

    /** Whether a trace function may have been set when the call is over. */
    boolean mayTrace() {
        return unit.needsFrame();
    }

    /** Writes the call; {@code state}: what happens with its result when the code is left meanwhile. */
    Value call(CodeBuilder b, Node node, Value[] arguments, int state) {
        boolean frame = unit.needsFrame();
        if (frame) {
            b.publish(node.id);
        }
        b.var(Opcodes.ALOAD, b.threadVar);
        if (frame) {
            b.pushFrame();
        } else {
            b.insn(Opcodes.ACONST_NULL);
        }
        b.pushDepth();
        pushFunction(b);
        for (int i = 0; i < arguments.length; i++) {
            b.push(arguments[i], unit.parameters()[i]);
        }
        String owner = unit == b.unit() ? b.owner() : CodeBuilder.name(unit.type());
        b.leaving(state, () -> b.invokeStatic(owner, "body", descriptor(unit)));
        return b.hold(Value.onStack(unit.result()));
    }

    /** The descriptor of a unit's body. */
    public static String descriptor(CompiledUnit unit) {
        StringBuilder d = new StringBuilder("(").append(CodeBuilder.desc(ThreadState.class)).append(CodeBuilder.desc(Frame.class))
                .append('I').append(CodeBuilder.desc(PyFunction.class));
        for (Type t : unit.parameters()) {
            d.append(t.descriptor);
        }
        return d.append(')').append(unit.result().descriptor).toString();
    }
}
