package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Calls;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.call.MethodCallNode;
import org.pyston.nodes.expr.AttributeCache;
import org.pyston.nodes.expr.AttributeSite;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyMethodDescriptor;

/**
 * {@code object.name(…)}: of a method that all seen shapes have in common directly; of several methods, as long as they have
 * compatible promises, after a look at the shape; of a builtin by its Java target; else by value.
 */
public final class MethodCallOp extends ExprOp {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);
    private static final String SITE = CodeBuilder.desc(AttributeSite.class);

    private final MethodCallNode call;
    private final int kinds;
    private final ExprOp object;
    private final ExprOp[] arguments;
    private final AttributeCache[] entries;
    private final Callee[] callees;
    private final Intrinsic intrinsic;
    private final PlainBuiltin builtin;
    private final MethodBuiltin method;
    /** What the first shape calls; null when the site knows nothing that can be used. */
    private final Target target;

    public MethodCallOp(MethodCallNode node, ExprOp object, ExprOp[] arguments, Callee.Finder finder) {
        super(node, prepend(object, arguments));
        this.call = node;
        this.kinds = node.kinds();
        this.object = object;
        this.arguments = arguments;
        AttributeCache[] usable = Shapes.usableForCalls(node.site(), node.deopts);
        Callee[] found = new Callee[usable.length];
        boolean all = usable.length > 0;
        Target first = null;
        for (int i = 0; i < usable.length; i++) {
            Target t = Target.of(usable[i]);
            first = first == null ? t : first;
            found[i] = usable.length > 1 && !t.passesReceiver() ? null
                    : Callee.of(t.callable(), arguments.length + t.leading(), finder);
            all &= found[i] != null;
        }
        Target one = usable.length == 1 ? first : null;
        this.target = first;
        Object callable = one == null || all ? null : one.callable();
        boolean unbound = callable instanceof PyMethodDescriptor && !one.passesReceiver();
        this.intrinsic = callable == null || unbound ? null : Intrinsic.of(callable, arguments.length + one.leading());
        this.builtin = callable == null || intrinsic != null || unbound && arguments.length == 0 ? null
                : PlainBuiltin.of(callable, arguments.length - (unbound ? 1 : 0));
        this.method = callable == null || intrinsic != null || !one.passesReceiver() ? null
                : MethodBuiltin.of(callable, arguments.length);
        this.callees = all ? found : new Callee[0];
        this.entries = all || intrinsic != null || builtin != null || method != null ? usable : new AttributeCache[0];
    }

    private static ExprOp[] prepend(ExprOp first, ExprOp[] rest) {
        ExprOp[] all = new ExprOp[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    @Override
    protected Type inferType(Inference inference) {
        if (callees.length > 0) {
            Type result = Type.NONE;
            for (Callee c : callees) {
                result = result.join(c.result());
            }
            return result != Type.OBJECT ? result : Type.ofKinds(kinds);
        }
        if (intrinsic != null) {
            return intrinsic.result(target.passesReceiver() ? operands : arguments, kinds);
        }
        return Type.ofKinds(kinds);
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value self = evaluate(b, object, arguments);
        Value result = entries.length == 0 ? generic(b, self) : known(b, self);
        if (result.type() == Type.OBJECT && type().isPrimitive()) {
            Value held = b.hold(result);
            b.unbox(held, type(), b.failure(b.state(node, LeftCode.DONE, held)));
            return Value.onStack(type());
        }
        return result;
    }

    /** Whether all shapes have the same method, as subclasses have that do not override it. */
    private boolean areOne() {
        for (Callee c : callees) {
            if (c.function != callees[0].function) {
                return false;
            }
        }
        return true;
    }

    private Value known(CodeBuilder b, Value self) {
        Label failure = b.failure(b.stateAt(node, 0, self, call.site().id()));
        if (callees.length > 1 && !areOne()) {
            return byShape(b, self, failure);
        }
        if (self.type().isPrimitive()) {
            return generic(b, self);
        }
        Shapes.guardAny(b, entries, self, failure);
        target.guard(b, failure);
        if (callees.length > 0) {
            callees[0].guard(b, failure);
        }
        Value method = Value.constant(target.callable());
        Value passed = target.leading(self);
        Value[] values = arguments(b, method, passed);
        if (callees.length > 0) {
            int state = stateBefore(b, method, passed, self, values);
            return callees[0].call(b, node, callees[0].convert(b, withSelf(passed, values), state));
        }
        if (builtin != null) {
            return builtin.emit(b, node, withSelf(passed, values));
        }
        if (this.method != null) {
            return this.method.emit(b, node, withSelf(passed, values));
        }
        Value v = intrinsic.emit(b, node, type(), withSelf(passed, values), () -> stateBefore(b, method, passed, self, values));
        MethodBuiltin direct = v != null || passed == null ? null : MethodBuiltin.of(target.callable(), values.length);
        return v != null ? v : direct != null ? direct.emit(b, node, withSelf(passed, values))
                : genericCall(b, method, passed, values);
    }

    private static Value[] withSelf(Value self, Value[] values) {
        if (self == null) {
            return values;
        }
        Value[] all = new Value[values.length + 1];
        all[0] = self;
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }

    /** Evaluates the arguments while method and receiver are pending. */
    private Value[] arguments(CodeBuilder b, Value method, Value self) {
        b.pending(call.base(), method);
        b.pending(call.base() + 1, self == null ? NOTHING : self);
        Value[] values = new Value[arguments.length];
        CallExprOp.evaluateAll(b, arguments, values, call.base() + 2);
        b.pop(2);
        return values;
    }

    /** Stands for the receiver that is not passed. */
    private static final Value NOTHING = new Value(Value.Kind.CONSTANT, Type.OBJECT, -1, null);

    private int stateBefore(CodeBuilder b, Value method, Value passed, Value self, Value[] values) {
        if (values.length == 0) {
            return b.stateAt(node, 0, self, call.site().id());
        }
        b.pending(call.base(), method);
        b.pending(call.base() + 1, passed == null ? NOTHING : passed);
        for (int i = 0; i < values.length - 1; i++) {
            b.pending(call.base() + 2 + i, values[i]);
        }
        int state = b.state(node, values.length, values[values.length - 1]);
        b.pop(values.length + 1);
        return state;
    }

    /** Finds the method by shape, evaluates the arguments once, then calls the method that was found. */
    private Value byShape(CodeBuilder b, Value self, Label failure) {
        int which = b.newTemp(Type.BOOL);
        int method = b.newTemp(Type.OBJECT);
        Label found = new Label();
        if (self.type().isPrimitive()) {
            return generic(b, self);
        }
        for (int i = 0; i < entries.length; i++) {
            boolean last = i == entries.length - 1;
            Label next = last ? failure : new Label();
            Shapes.guard(b, entries[i], self, next);
            callees[i].guard(b, failure);
            b.push(i);
            b.var(Opcodes.ISTORE, which);
            b.pushConstant(entries[i].value, Object.class);
            b.var(Opcodes.ASTORE, method);
            if (!last) {
                b.jump(Opcodes.GOTO, found);
                b.label(next);
            }
        }
        b.label(found);
        Value m = Value.temp(Type.OBJECT, method);
        Value[] values = arguments(b, m, self);
        int state = stateBefore(b, m, self, self, values);
        Type type = Type.NONE;
        for (Callee c : callees) {
            type = type.join(c.result());
        }
        type = type == Type.NONE ? Type.OBJECT : type;
        int result = b.newTemp(type);
        Label done = new Label();
        for (int i = 0; i < callees.length; i++) {
            Label next = new Label();
            if (i < callees.length - 1) {
                b.var(Opcodes.ILOAD, which);
                b.push(i);
                b.jump(Opcodes.IF_ICMPNE, next);
            }
            Value r = callees[i].call(b, node, callees[i].convert(b, withSelf(self, values), state));
            b.push(r, type);
            b.var(type.storeInsn(), result);
            b.jump(Opcodes.GOTO, done);
            b.label(next);
        }
        b.label(done);
        return Value.temp(type, result);
    }

    private Value generic(CodeBuilder b, Value self) {
        Value method = lookup(b, "method", self);
        int passed = b.newTemp(Type.OBJECT);
        int callee = b.newTemp(Type.OBJECT);
        Label found = new Label();
        b.push(self, Type.OBJECT);
        b.var(Opcodes.ASTORE, passed);
        b.push(method);
        b.var(Opcodes.ASTORE, callee);
        b.push(method);
        b.jump(Opcodes.IFNONNULL, found);
        b.insn(Opcodes.ACONST_NULL);
        b.var(Opcodes.ASTORE, passed);
        Value bound = lookup(b, "bound", self);
        b.push(bound);
        b.var(Opcodes.ASTORE, callee);
        b.label(found);
        Value m = Value.temp(Type.OBJECT, callee);
        Value s = Value.temp(Type.OBJECT, passed);
        Value[] values = arguments(b, m, s);
        return genericCall(b, m, s, values);
    }

    private Value lookup(CodeBuilder b, String how, Value self) {
        b.publish(call.site().id());
        b.leaving(b.callState(node, call.site().id()), () -> {
            b.pushFrame();
            b.pushConstant(call.site(), AttributeSite.class);
            b.push(self, Type.OBJECT);
            b.invokeStatic(Calls.class, how, "(" + FRAME + SITE + OBJECT + ")" + OBJECT);
        });
        return b.hold(Value.onStack(Type.OBJECT));
    }

    private Value genericCall(CodeBuilder b, Value method, Value self, Value[] values) {
        return b.contextCall(node, node.id, () -> {
            b.pushFrame();
            b.push(method, Type.OBJECT);
            if (self == null) {
                b.insn(Opcodes.ACONST_NULL);
            } else {
                b.push(self, Type.OBJECT);
            }
            if (values.length <= 2) {
                for (Value v : values) {
                    b.push(v, Type.OBJECT);
                }
                b.invokeStatic(Calls.class, "callMethod", "(" + FRAME + OBJECT.repeat(2 + values.length) + ")" + OBJECT);
            } else {
                b.pushArray(values);
                b.invokeStatic(Calls.class, "callMethod", "(" + FRAME + OBJECT + OBJECT + "[" + OBJECT + ")" + OBJECT);
            }
        });
    }

    @Override
    public String toString() {
        String how = callees.length > 0 ? "direct" + callees.length + " " : intrinsic != null ? intrinsic + " "
                : builtin != null ? "plain " : method != null ? "known " : "";
        return how + call.site().name() + " " + super.toString();
    }
}
