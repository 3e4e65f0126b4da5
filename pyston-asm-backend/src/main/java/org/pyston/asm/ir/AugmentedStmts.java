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
    private static final Value[] NONE = new Value[0];

    private final AugmentedNode augmented;
    private final Speculation speculation;
    /** The value. */
    protected final ExprOp value;

    AugmentedStmts(AugmentedNode node, ExprOp value) {
        super(node);
        this.augmented = node;
        this.speculation = new Speculation(node.profile(), deopts);
        this.value = value;
    }

    /** The type of the target's value before. */
    abstract Type oldType();

    /** Evaluates the operands of the target. */
    abstract Value[] target(CodeBuilder b);

    /** Reads the target. */
    abstract Value read(CodeBuilder b, Value[] target);

    /** Writes to the target; {@code before}: the state before the operation, negative when it must not run again. */
    abstract void store(CodeBuilder b, Value[] target, Value result, int before);

    /** The type of the result. */
    final Type resultType() {
        return speculation.result(augmented.op(), oldType(), value.type());
    }

    @Override
    public final void emit(CodeBuilder b, Flow flow) {
        Value[] target = target(b);
        Value old = read(b, target);
        int base = augmented.base();
        for (int i = 0; i < target.length; i++) {
            b.pending(base + i, target[i]);
        }
        b.pending(base + target.length, old);
        Value v = b.hold(value.emit(b));
        Type type = resultType().isPrimitive() ? speculation.arithmetic(augmented.op(), oldType(), value.type()) : Type.OBJECT;
        int before = type == Type.OBJECT ? -1 : b.state(node, target.length, v);
        b.pop(1);
        Value result;
        if (before < 0) {
            result = Generic.binary(b, node, augmented.op(), old, v, true);
        } else {
            speculation.emit(b, augmented.op(), type, old, v, before);
            result = b.hold(Value.onStack(resultType()));
        }
        b.pop(target.length);
        store(b, target, result, before);
    }

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
        Value[] target(CodeBuilder b) {
            return NONE;
        }

        @Override
        Value read(CodeBuilder b, Value[] target) {
            return ExprOp.evaluate(b, read, value);
        }

        @Override
        void store(CodeBuilder b, Value[] target, Value result, int before) {
            StoreStmts.storeName(b, name.target(), globals, result);
            if (before < 0) {
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
        Value[] target(CodeBuilder b) {
            return new Value[] {ExprOp.evaluate(b, object, value)};
        }

        @Override
        Value read(CodeBuilder b, Value[] target) {
            return read.emit(b, target[0]);
        }

        @Override
        void store(CodeBuilder b, Value[] target, Value result, int before) {
            AttributeWrite.emit(b, node, attribute.store(), target[0], result, before);
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
        Value[] target(CodeBuilder b) {
            Value o = ExprOp.evaluate(b, object, key, value);
            b.pending(item.base(), o);
            Value k = ExprOp.evaluate(b, key, value);
            b.pop(1);
            return new Value[] {o, read.key(b, o, k)};
        }

        @Override
        Value read(CodeBuilder b, Value[] target) {
            return read.emit(b, target[0], target[1]);
        }

        @Override
        void store(CodeBuilder b, Value[] target, Value result, int before) {
            ItemWrite.emit(b, node, item.containers(), item.targetId(), target[0], target[1], result, before);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(object).append('[').append(key).append("] ").append(item.op()).append("= ").append(value)
                    .append('\n');
        }
    }
}
