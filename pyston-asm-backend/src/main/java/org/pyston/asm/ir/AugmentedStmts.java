package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.stmt.AugmentedAttributeNode;
import org.pyston.nodes.stmt.AugmentedItemNode;
import org.pyston.nodes.stmt.AugmentedNameNode;
import org.pyston.nodes.stmt.AugmentedNode;
import org.pyston.types.dict.PyDict;

/** {@code target op= value}. */
public abstract class AugmentedStmts extends StmtOp {
    private final AugmentedNode augmented;
    private final int leftKinds;
    private final int rightKinds;
    /** The value. */
    protected final ExprOp value;

    AugmentedStmts(AugmentedNode node, ExprOp value) {
        super(node);
        this.augmented = node;
        this.leftKinds = node.profile().left();
        this.rightKinds = node.profile().right();
        this.value = value;
    }

    /** The type of the target's value before. */
    abstract Type oldType();

    private Type speculated(Type known, int kinds) {
        return known != Type.OBJECT || deopts > 0 ? known : Type.ofKinds(kinds);
    }

    /** What the operands are brought to; OBJECT for the general operation. */
    private Type operandType() {
        if (deopts > 0) {
            return Type.OBJECT;
        }
        return Arithmetic.operandType(augmented.op(), speculated(oldType(), leftKinds),
                speculated(value.type(), rightKinds));
    }

    /** The type of the result. */
    final Type resultType() {
        if (oldType() == Type.NONE || value.type() == Type.NONE) {
            return Type.NONE;
        }
        Type type = operandType();
        return type == Type.OBJECT ? Type.OBJECT : Arithmetic.resultType(augmented.op(), type);
    }

    /** Whether the operation has no effect, so that it may run again when the store leaves. */
    final boolean isPure() {
        return operandType() != Type.OBJECT;
    }

    /** Evaluates the value and applies the operator; the target's operands are pending. Pops nothing. */
    final Value apply(CodeBuilder b, Value old) {
        int operands = augmented.targetOperands().length;
        b.pending(augmented.base() + operands, old);
        Value v = b.hold(value.emit(b));
        Type type = operandType();
        if (type == Type.OBJECT) {
            b.pop(1);
            return Generic.binary(b, node, augmented.op(), old, v, true);
        }
        int state = b.state(node, operands, v);
        b.pop(1);
        Value l = Generic.unboxed(b, old, speculated(oldType(), leftKinds), state);
        Value r = Generic.unboxed(b, v, speculated(value.type(), rightKinds), state);
        Arithmetic.emit(b, augmented.op(), type, l, r, state);
        before = state;
        return b.hold(Value.onStack(resultType()));
    }

    /** The state before the operation, once {@link #apply} has written it; negative when it must not run again. */
    protected int before = -1;

    /** {@code name op= value}. */
    public static final class Name extends AugmentedStmts {
        private final AugmentedNameNode name;
        private final ExprOp read;
        private final PyDict globals;

        public Name(AugmentedNameNode node, ExprOp read, ExprOp value, PyDict globals) {
            super(node, value);
            this.name = node;
            this.read = read;
            this.globals = globals;
        }

        @Override
        Type oldType() {
            return read.type();
        }

        @Override
        public void infer(Inference inference) {
            read.infer(inference);
            value.infer(inference);
            if (name.target().slot() >= 0) {
                inference.assign(name.target().slot(), resultType());
            }
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Value old = ExprOp.evaluate(b, read, value);
            StoreStmts.storeName(b, name.target(), globals, apply(b, old));
            if (!isPure()) {
                b.leaveWhenTracedAfter(node);
            }
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(name.target().name()).append(' ').append(name.op()).append("= ").append(value).append('\n');
        }
    }

    /** {@code object.name op= value}. */
    public static final class Attribute extends AugmentedStmts {
        private final AugmentedAttributeNode attribute;
        private final ExprOp object;
        private final AttributeRead read;

        public Attribute(AugmentedAttributeNode node, ExprOp object, ExprOp value) {
            super(node, value);
            this.attribute = node;
            this.object = object;
            this.read = new AttributeRead(node, node.site(), node.profile().left());
        }

        @Override
        Type oldType() {
            return read.type();
        }

        @Override
        public void infer(Inference inference) {
            object.infer(inference);
            value.infer(inference);
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Value o = ExprOp.evaluate(b, object, value);
            Value old = read.emit(b, o);
            b.pending(attribute.base(), o);
            Value result = apply(b, old);
            b.pop(1);
            StoreStmts.storeAttribute(b, node, attribute.store(), o, result, before);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(object).append('.').append(attribute.site().name()).append(' ').append(attribute.op())
                    .append("= ").append(value).append('\n');
        }
    }

    /** {@code object[key] op= value}. */
    public static final class Item extends AugmentedStmts {
        private final AugmentedItemNode item;
        private final ExprOp object;
        private final ExprOp key;
        private final ItemRead read;

        public Item(AugmentedItemNode node, ExprOp object, ExprOp key, ExprOp value) {
            super(node, value);
            this.item = node;
            this.object = object;
            this.key = key;
            this.read = new ItemRead(node, node.base(), node.targetId(), node.containers(), node.keysAreInts(),
                    node.profile().left());
        }

        @Override
        Type oldType() {
            return read.type();
        }

        @Override
        public void infer(Inference inference) {
            object.infer(inference);
            key.infer(inference);
            value.infer(inference);
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Value o = ExprOp.evaluate(b, object, key, value);
            b.pending(item.base(), o);
            Value k0 = ExprOp.evaluate(b, key, value);
            b.pop(1);
            Value k = read.key(b, o, k0);
            Value old = read.emit(b, o, k);
            b.pending(item.base(), o);
            b.pending(item.base() + 1, k);
            Value result = apply(b, old);
            b.pop(2);
            StoreStmts.storeItem(b, node, item.containers(), item.targetId(), o, k, result, before);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(object).append('[').append(key).append("] ").append(item.op()).append("= ").append(value)
                    .append('\n');
        }
    }
}
