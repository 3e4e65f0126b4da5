package org.pyston.asm.ir;

import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.call.KeywordCallNode;
import org.pyston.nodes.expr.AttributeCache;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A call with keywords: of a known function, class or method directly, with the keywords bound now; else by value. */
public final class KeywordCallOp extends ExprOp {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final KeywordCallNode call;
    private final int kinds;
    private final ExprOp[] arguments;
    private final Callee direct;
    private final Constructor constructor;
    /** The shapes that have what is called, the same for all; null when the callee is no attribute. */
    private final AttributeCache[] method;
    private final Target target;

    public KeywordCallOp(KeywordCallNode node, ExprOp[] operands, Callee.Finder finder) {
        super(node, operands);
        this.call = node;
        this.kinds = node.kinds();
        this.arguments = Arrays.copyOfRange(operands, 1, operands.length);
        int positional = arguments.length - node.names().length;
        ExprOp callee = operands[0];
        boolean speculates = callee.deopts <= 2 && deopts <= 2;
        Object known = callee instanceof GlobalOp g && speculates ? g.known() : null;
        this.method = callee instanceof AttributeOp a && speculates ? methodOf(a) : null;
        this.target = method == null ? null : Target.of(method[0]);
        this.direct = target != null ? Callee.of(target.callable(), positional + target.leading(), node.names(), finder)
                : Callee.of(known, positional, node.names(), finder);
        this.constructor = Constructor.of(known, positional, node.names(), finder);
    }

    private static AttributeCache[] methodOf(AttributeOp a) {
        AttributeCache[] usable = Shapes.usableForCalls(a.attribute().site(), a.deopts);
        for (AttributeCache c : usable) {
            if (usable.length > 1 && (c.value != usable[0].value || !Target.of(c).passesReceiver())) {
                return null;
            }
        }
        return usable.length > 0 ? usable : null;
    }

    /** Whether the callee is called directly, as far as the types of operands allow it. */
    private boolean isDirect() {
        return direct != null && (method == null || !((AttributeOp) operands[0]).object().type().isPrimitive());
    }

    @Override
    protected Type inferType(Inference inference) {
        if (constructor != null) {
            return Type.OBJECT;
        }
        if (isDirect() && direct.result() != Type.OBJECT) {
            return direct.result();
        }
        return mayNotSpeculate() ? Type.OBJECT : Type.ofKinds(kinds);
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value result = constructor != null ? construct(b) : isDirect() ? direct(b) : generic(b);
        if (result.type() != Type.OBJECT || !type().isPrimitive()) {
            return result;
        }
        Value held = b.hold(result);
        b.unbox(held, type(), b.failure(b.state(node, LeftCode.DONE, held)));
        return Value.onStack(type());
    }

    private Value construct(CodeBuilder b) {
        Value f = known(b);
        constructor.guard(b, b.failure(b.state(operands[0].node, LeftCode.DONE, f)));
        Value[] values = evaluateArguments(b, f);
        return constructor.call(b, node, values, stateBefore(b, f, values));
    }

    private Value direct(CodeBuilder b) {
        if (method == null) {
            Value f = known(b);
            direct.guard(b, b.failure(b.state(operands[0].node, LeftCode.DONE, f)));
            Value[] values = evaluateArguments(b, f);
            return direct.call(b, node, direct.convert(b, values, stateBefore(b, f, values)));
        }
        AttributeOp attribute = (AttributeOp) operands[0];
        Value self = evaluate(b, attribute.object(), arguments);
        Label failure = b.failure(b.stateAt(attribute.node, 0, self, attribute.attribute().site().id()));
        Shapes.guardAny(b, method, self, failure);
        target.guard(b, failure);
        direct.guard(b, failure);
        Value first = target.leading(self);
        Value f = first == null ? Value.constant(target.callable()) : Value.bound(target.callable(), first);
        Value[] values = evaluateArguments(b, f);
        int state = stateBefore(b, f, values);
        if (first == null) {
            return direct.call(b, node, direct.convert(b, values, state));
        }
        Value[] all = new Value[values.length + 1];
        all[0] = first;
        System.arraycopy(values, 0, all, 1, values.length);
        return direct.call(b, node, direct.convert(b, all, state));
    }

    private Value known(CodeBuilder b) {
        GlobalOp global = (GlobalOp) operands[0];
        global.guardKnown(b);
        return Value.constant(global.known());
    }

    private Value[] evaluateArguments(CodeBuilder b, Value f) {
        Value[] values = new Value[arguments.length];
        b.pending(call.base(), f);
        CallExprOp.evaluateAll(b, arguments, values, call.base() + 1);
        b.pop(1);
        return values;
    }

    /** The state before the call: the last argument arrives. */
    private int stateBefore(CodeBuilder b, Value f, Value[] values) {
        b.pending(call.base(), f);
        for (int i = 0; i < values.length - 1; i++) {
            b.pending(call.base() + 1 + i, values[i]);
        }
        int state = b.state(node, values.length, values[values.length - 1]);
        b.pop(values.length);
        return state;
    }

    private Value generic(CodeBuilder b) {
        Value[] values = new Value[operands.length];
        CallExprOp.evaluateAll(b, operands, values, call.base());
        Value[] passed = Arrays.copyOfRange(values, 1, values.length);
        return b.contextCall(node, node.id, () -> {
            b.pushFrame();
            b.push(values[0], Type.OBJECT);
            b.pushArray(passed);
            if (call.names().length == 0) {
                b.insn(Opcodes.ACONST_NULL);
            } else {
                b.pushConstant(call.names(), PyStr[].class);
            }
            b.invokeStatic(ObjectCall.class, "call", "(" + CodeBuilder.desc(Frame.class) + OBJECT + "[" + OBJECT
                    + CodeBuilder.desc(PyStr[].class) + ")" + OBJECT);
        });
    }

    @Override
    public String toString() {
        return (isDirect() ? "direct " : constructor != null ? "new " : "") + super.toString();
    }
}
