package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.BinaryNode;
import org.pyston.object.BinaryOp;
import org.pyston.object.HeapSlots;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.BinaryOperation;
import org.pyston.profile.OperandProfile;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyFunction;

/**
 * The method of a class made in Python that a binary operator calls first, when the right operand is of the same class or of a
 * built-in one, which then has no say before it. Source: data model, 3.3.8.
 */
final class OperatorMethod {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final PyType left;
    private final PyType right;
    private final Object version;
    private final Callee callee;

    private OperatorMethod(PyType left, PyType right, Object version, Callee callee) {
        this.left = left;
        this.right = right;
        this.version = version;
        this.callee = callee;
    }

    /** The method for what a place has seen; null when it has seen several types or others than these. */
    static OperatorMethod of(BinaryOp op, OperandProfile profile, int deopts, Callee.Finder finder) {
        PyType left = profile.leftType();
        PyType right = profile.rightType();
        if (left == null || right == null || deopts > 2 || !(left.slots() instanceof HeapSlots)
                || left != right && !right.isBuiltin()) {
            return null;
        }
        Object version = left.version();
        Callee callee = left.lookup(op.forward) instanceof PyFunction f ? Callee.of(f, 2, finder) : null;
        return callee == null ? null : new OperatorMethod(left, right, version, callee);
    }

    Type result() {
        return callee.result();
    }

    /** Writes the call for operands that are not pending; what the method does not implement is done as the interpreter does it. */
    Value emit(CodeBuilder b, BinaryNode node, Value l, Value r) {
        b.pending(node.base(), l);
        int before = b.state(node, 1, r);
        b.pending(node.base() + 1, r);
        int after = b.uncountedState(node, BinaryNode.FORWARD, null, node.id);
        b.pop(2);
        Label failure = b.failure(before);
        Shapes.guardType(b, left, l, failure);
        Shapes.guardVersion(b, left, version, failure);
        Shapes.guardType(b, right, r, failure);
        callee.guard(b, failure);
        Value answer = callee.call(b, node, callee.convert(b, new Value[] {l, r}, before), after);
        Value result = answer.type() == Type.OBJECT ? implemented(b, node, l, r, answer) : answer;
        if (callee.mayTrace()) {
            b.leaveWhenTraced(node, result);
        }
        return result;
    }

    private static Value implemented(CodeBuilder b, BinaryNode node, Value l, Value r, Value answer) {
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        b.push(answer);
        b.var(Opcodes.ASTORE, result);
        b.push(answer);
        b.getStatic(PyNotImplemented.class, "NOT_IMPLEMENTED", PyNotImplemented.class);
        b.jump(Opcodes.IF_ACMPNE, done);
        b.publish(node.id);
        b.leaving(b.callState(node, node.id), () -> {
            b.pushFrame();
            b.getStatic(BinaryOp.class, node.op().name(), BinaryOp.class);
            b.push(l, Type.OBJECT);
            b.push(r, Type.OBJECT);
            b.invokeStatic(BinaryOperation.class, "withoutForward", "(" + CodeBuilder.desc(Frame.class)
                    + CodeBuilder.desc(BinaryOp.class) + OBJECT + OBJECT + ")" + OBJECT);
        });
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        return Value.temp(Type.OBJECT, result);
    }
}
