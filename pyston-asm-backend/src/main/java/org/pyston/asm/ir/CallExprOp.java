package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.call.CallNode;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyFunction;

/** A call with positional arguments: of a known function, or one whose code is known, directly, of a known builtin by its Java target, else by its value. */
public final class CallExprOp extends ExprOp {
    private final CallNode call;
    private final int kinds;
    private final ExprOp callee;
    private final ExprOp[] arguments;
    private final Callee direct;
    private final Intrinsic intrinsic;
    private final Constructor constructor;
    private final PlainBuiltin builtin;

    public CallExprOp(CallNode node, ExprOp callee, ExprOp[] arguments, Callee.Finder finder) {
        super(node, prepend(callee, arguments));
        this.call = node;
        this.kinds = node.kinds();
        this.callee = callee;
        this.arguments = arguments;
        Object known = callee instanceof GlobalOp g && callee.node.deopts <= 2 && node.deopts <= 2 ? g.known() : null;
        this.direct = known instanceof PyFunction ? Callee.of(known, arguments.length, finder)
                : known == null && node.deopts <= 2 ? Callee.of(node.callees(), arguments.length, finder) : null;
        this.intrinsic = known == null ? null : Intrinsic.of(known, arguments.length);
        this.builtin = known == null || intrinsic != null ? null : PlainBuiltin.of(known, arguments.length);
        this.constructor = known == null ? null : Constructor.of(known, arguments.length, Callee.NO_NAMES, finder);
    }

    private static ExprOp[] prepend(ExprOp first, ExprOp[] rest) {
        ExprOp[] all = new ExprOp[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    @Override
    protected Type inferType(Inference inference) {
        if (direct != null) {
            Type result = direct.result();
            return result != Type.OBJECT ? result : Type.ofKinds(kinds);
        }
        if (constructor != null) {
            return Type.OBJECT;
        }
        if (intrinsic != null) {
            for (ExprOp a : arguments) {
                if (a.type() == Type.NONE) {
                    return Type.NONE;
                }
            }
            return intrinsic.result(arguments, kinds);
        }
        return Type.ofKinds(kinds);
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value f;
        if (direct != null && direct.function != null || intrinsic != null || constructor != null || builtin != null) {
            GlobalOp global = (GlobalOp) callee;
            global.guardKnown(b);
            f = Value.constant(global.known());
        } else {
            f = evaluate(b, callee, arguments);
        }
        Callee target = direct == null || direct.function != null ? direct : f.type().isPrimitive() ? null : direct.on(f);
        if (target != null) {
            target.guard(b, b.failure(b.state(callee.node, LeftCode.DONE, f)));
        }
        if (constructor != null) {
            constructor.guard(b, b.failure(b.state(callee.node, LeftCode.DONE, f)));
        }
        Value[] values = new Value[arguments.length];
        b.pending(call.base(), f);
        evaluateAll(b, arguments, values, call.base() + 1);
        b.pop(1);
        Value result = emitCall(b, target, f, values);
        if (result.type() == Type.OBJECT && type().isPrimitive()) {
            Value held = b.hold(result);
            b.unbox(held, type(), b.failure(b.state(node, LeftCode.DONE, held)));
            return Value.onStack(type());
        }
        return result;
    }

    /** Evaluates arguments; each is pending at {@code base + i} while the next ones are evaluated. */
    static void evaluateAll(CodeBuilder b, ExprOp[] arguments, Value[] values, int base) {
        for (int i = 0; i < arguments.length; i++) {
            ExprOp[] rest = java.util.Arrays.copyOfRange(arguments, i + 1, arguments.length);
            values[i] = evaluate(b, arguments[i], rest);
            b.pending(base + i, values[i]);
        }
        b.pop(arguments.length);
    }

    /** The state before the call: all arguments but the last are pending, the last arrives. */
    private int stateBefore(CodeBuilder b, Value f, Value[] values) {
        if (values.length == 0) {
            return b.state(callee.node, LeftCode.DONE, f);
        }
        b.pending(call.base(), f);
        for (int i = 0; i < values.length - 1; i++) {
            b.pending(call.base() + 1 + i, values[i]);
        }
        int state = b.state(node, values.length, values[values.length - 1]);
        b.pop(values.length);
        return state;
    }

    private Value emitCall(CodeBuilder b, Callee target, Value f, Value[] values) {
        if (target != null) {
            return target.call(b, node, target.convert(b, values, stateBefore(b, f, values)));
        }
        if (constructor != null) {
            return constructor.call(b, node, values, stateBefore(b, f, values));
        }
        if (intrinsic != null) {
            Value v = intrinsic.emit(b, node, type(), values, () -> stateBefore(b, f, values));
            if (v != null) {
                return v;
            }
        }
        return builtin != null ? builtin.emit(b, node, values) : generic(b, f, values);
    }

    private Value generic(CodeBuilder b, Value f, Value[] values) {
        String frame = CodeBuilder.desc(Frame.class);
        String object = "Ljava/lang/Object;";
        return b.contextCall(node, node.id, () -> {
            b.pushFrame();
            b.push(f, Type.OBJECT);
            if (values.length <= 3) {
                for (Value v : values) {
                    b.push(v, Type.OBJECT);
                }
                b.invokeStatic(ObjectCall.class, "call" + values.length, "(" + frame + object + object.repeat(values.length)
                        + ")" + object);
            } else {
                b.pushArray(values);
                b.invokeStatic(ObjectCall.class, "call", "(" + frame + object + "[" + object + ")" + object);
            }
        });
    }

    @Override
    public String toString() {
        String how = direct != null ? "direct " : constructor != null ? "new " : intrinsic != null ? intrinsic + " "
                : builtin != null ? "plain " : "";
        return how + super.toString();
    }
}
