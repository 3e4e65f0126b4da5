package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.asm.support.Operators;
import org.pyston.nodes.expr.CompareNode;
import org.pyston.nodes.expr.Comparison;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.ops.ObjectContains;
import org.pyston.runtime.Frame;

/** One comparison. */
public final class CompareExprOp extends ExprOp {
    private final CompareNode compare;
    private final Speculation speculation;
    private final ExprOp left;
    private final ExprOp right;

    public CompareExprOp(CompareNode node, ExprOp left, ExprOp right) {
        super(node, left, right);
        this.compare = node;
        this.speculation = new Speculation(node.profile(), deopts);
        this.left = left;
        this.right = right;
    }

    /** What the operands are brought to: LONG, DOUBLE or OBJECT. */
    private Type operandType() {
        Type l = speculation.left(left.type());
        Type r = speculation.right(right.type());
        if (l == Type.LONG && r == Type.LONG || l == Type.DOUBLE && r == Type.DOUBLE) {
            return l;
        }
        if (l == Type.DOUBLE && r == Type.LONG || l == Type.LONG && r == Type.DOUBLE) {
            return !mayNotSpeculate() || isSmall(left) || isSmall(right) ? Type.DOUBLE : Type.OBJECT;
        }
        return Type.OBJECT;
    }

    private static boolean isSmall(ExprOp op) {
        return op instanceof ConstantOp c && isSmall(c.value);
    }

    /** Whether a constant is an int that is the same as a float. */
    private static boolean isSmall(Object constant) {
        return constant instanceof Long n && Math.abs(n) < 1L << 53;
    }

    /** The rich comparison that it is; null for identity and membership. */
    public static CompareOp rich(Comparison comparison) {
        return switch (comparison) {
            case LT -> CompareOp.LT;
            case LE -> CompareOp.LE;
            case EQ -> CompareOp.EQ;
            case NE -> CompareOp.NE;
            case GT -> CompareOp.GT;
            case GE -> CompareOp.GE;
            default -> null;
        };
    }

    @Override
    protected Type inferType(Inference inference) {
        CompareOp op = rich(compare.comparison());
        if (op == null) {
            return Type.BOOL;
        }
        if (left.type() == Type.NONE || right.type() == Type.NONE) {
            return Type.NONE;
        }
        return operandType() == Type.OBJECT ? Type.OBJECT : Type.BOOL;
    }

    @Override
    public Value emit(CodeBuilder b) {
        CompareOp op = rich(compare.comparison());
        if (op != null && type() == Type.OBJECT) {
            Value l = evaluate(b, left, right);
            b.pending(compare.base(), l);
            Value r = b.hold(right.emit(b));
            b.pop(1);
            return Generic.compare(b, node, op, l, r);
        }
        Label yes = new Label();
        Label end = new Label();
        int result = b.newTemp(Type.BOOL);
        branch(b, yes, true);
        b.push(0);
        b.var(Opcodes.ISTORE, result);
        b.jump(Opcodes.GOTO, end);
        b.label(yes);
        b.push(1);
        b.var(Opcodes.ISTORE, result);
        b.label(end);
        return Value.temp(Type.BOOL, result);
    }

    @Override
    public void branch(CodeBuilder b, Label target, boolean when) {
        CompareOp op = rich(compare.comparison());
        if (op != null && type() == Type.OBJECT) {
            super.branch(b, target, when);
            return;
        }
        int mark = b.mark();
        Value l = evaluate(b, left, right);
        b.pending(compare.base(), l);
        Value r = b.hold(right.emit(b));
        b.pop(1);
        if (op != null) {
            branchOnNumbers(b, op, l, r, target, when);
        } else if (compare.comparison() == Comparison.IS || compare.comparison() == Comparison.IS_NOT) {
            branchOnIdentity(b, l, r, target, when == (compare.comparison() == Comparison.IS));
        } else {
            pushContains(b, l, r);
            b.jump(when == (compare.comparison() == Comparison.IN) ? Opcodes.IFNE : Opcodes.IFEQ, target);
        }
        b.release(mark);
    }

    private void pushContains(CodeBuilder b, Value l, Value r) {
        int result = b.newTemp(Type.BOOL);
        Label known = new Label();
        b.push(r, Type.OBJECT);
        b.push(l, Type.OBJECT);
        b.invokeStatic(Containers.class, "contains", "(Ljava/lang/Object;Ljava/lang/Object;)I");
        b.var(Opcodes.ISTORE, result);
        b.var(Opcodes.ILOAD, result);
        b.jump(Opcodes.IFGE, known);
        b.publish(node.id);
        b.leaving(b.callState(node, node.id), () -> {
            b.pushFrame();
            b.push(r, Type.OBJECT);
            b.push(l, Type.OBJECT);
            b.invokeStatic(ObjectContains.class, "contains", "(" + CodeBuilder.desc(Frame.class)
                    + "Ljava/lang/Object;Ljava/lang/Object;)Z");
        });
        b.var(Opcodes.ISTORE, result);
        b.label(known);
        b.var(Opcodes.ILOAD, result);
    }

    private static void branchOnIdentity(CodeBuilder b, Value l, Value r, Label target, boolean when) {
        b.push(l, Type.OBJECT);
        b.push(r, Type.OBJECT);
        if (isReference(l) || isReference(r)) {
            b.jump(when ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, target);
        } else {
            b.invokeStatic(Identity.class, "is", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
            b.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
        }
    }

    /** Whether identity with a constant is that of Java: None and the like, no number. */
    private static boolean isReference(Value v) {
        return v.constant() instanceof org.pyston.object.PyObject;
    }

    private void branchOnNumbers(CodeBuilder b, CompareOp op, Value l, Value r, Label target, boolean when) {
        Type type = operandType();
        b.pending(compare.base(), l);
        int state = l.type() == type && r.type() == type ? -1 : b.state(node, 1, r);
        b.pop(1);
        Type lt = l.type() == Type.OBJECT ? type : l.type();
        Type rt = r.type() == Type.OBJECT ? type : r.type();
        Value lu = Generic.unboxed(b, l, lt, state);
        Value ru = Generic.unboxed(b, r, rt, state);
        branchOn(b, op, lu, ru, state, target, when);
    }

    /** Compares two numbers; leaves in {@code state} when one is an int that is the same as no float, and the other a float. */
    static void branchOn(CodeBuilder b, CompareOp op, Value l, Value r, int state, Label target, boolean when) {
        Type type = l.type() == r.type() ? l.type() : Type.DOUBLE;
        pushAs(b, l, type, state);
        pushAs(b, r, type, state);
        branchOn(b, op, type, target, when);
    }

    private static void pushAs(CodeBuilder b, Value v, Type type, int state) {
        b.push(v);
        if (v.type() != type) {
            if (isSmall(v.constant())) {
                b.convert(v.type(), type);
            } else {
                b.speculating(state, () -> b.invokeStatic(Operators.class, "exactDouble", "(J)D"));
            }
        }
    }

    /** Compares the two numbers on the stack. */
    private static void branchOn(CodeBuilder b, CompareOp op, Type type, Label target, boolean when) {
        if (type == Type.LONG) {
            b.insn(Opcodes.LCMP);
            b.jump(opcode(op, when), target);
            return;
        }
        // The comparison with a NaN is false: which form of dcmp gives that depends on the operator, not on the jump.
        b.insn(op == CompareOp.LT || op == CompareOp.LE ? Opcodes.DCMPG : Opcodes.DCMPL);
        b.jump(opcode(op, when), target);
    }

    private static int opcode(CompareOp op, boolean when) {
        return switch (op) {
            case LT -> when ? Opcodes.IFLT : Opcodes.IFGE;
            case LE -> when ? Opcodes.IFLE : Opcodes.IFGT;
            case EQ -> when ? Opcodes.IFEQ : Opcodes.IFNE;
            case NE -> when ? Opcodes.IFNE : Opcodes.IFEQ;
            case GT -> when ? Opcodes.IFGT : Opcodes.IFLE;
            case GE -> when ? Opcodes.IFGE : Opcodes.IFLT;
        };
    }
}
