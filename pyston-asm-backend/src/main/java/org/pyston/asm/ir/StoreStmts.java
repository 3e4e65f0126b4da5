package org.pyston.asm.ir;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.emit.Variable;
import org.pyston.asm.support.Containers;
import org.pyston.asm.support.Attributes;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.Node;
import org.pyston.nodes.expr.AttributeStore;
import org.pyston.nodes.stmt.AssignAttributeNode;
import org.pyston.nodes.stmt.AssignItemNode;
import org.pyston.nodes.stmt.UnpackNode;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyObject;
import org.pyston.object.Shape;
import org.pyston.profile.ContainerKind;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;

/** Assignments to attributes, items, cells, globals and several variables at once. */
public final class StoreStmts {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    /** What compiled code tests one after the other at most. */
    private static final int INLINE_ENTRIES = 4;
    /** A site at which guards failed more often than this is left to the general operation. */
    private static final int MAX_DEOPTS = 8;

    private StoreStmts() {
    }

    /**
     * Writes the attribute of an object.
     *
     * @param before the state before the store; negative when what came before must not run again
     */
    static void storeAttribute(CodeBuilder b, Node node, AttributeStore site, Value o, Value v, int before) {
        AttributeStore.Cache[] known = known(site, node.deopts);
        if (known.length == 0 || o.type().isPrimitive()) {
            storeAttributeSlow(b, node, site, o, v);
            return;
        }
        if (known.length == 1 && before >= 0 && !known[0].member()) {
            writeOne(b, known[0], o, v, before);
            return;
        }
        Label failure = before >= 0 ? b.failure(before) : new Label();
        Label done = new Label();
        for (int i = 0; i < known.length; i++) {
            boolean last = i == known.length - 1;
            Label next = last ? failure : new Label();
            AttributeStore.Cache c = known[i];
            Shapes.guardShape(b, c.shape(), o, next);
            Shapes.guardVersion(b, c.shape().type, c.version(), next);
            write(b, c, o, v, failure);
            if (!last) {
                b.jump(Opcodes.GOTO, done);
                b.label(next);
            }
        }
        if (before < 0) {
            b.jump(Opcodes.GOTO, done);
            b.label(failure);
            storeAttributeSlow(b, node, site, o, v);
        }
        b.label(done);
    }

    private static void storeAttributeSlow(CodeBuilder b, Node node, AttributeStore site, Value o, Value v) {
        Label done = new Label();
        b.pushConstant(site, AttributeStore.class);
        b.push(o, Type.OBJECT);
        b.push(v, Type.OBJECT);
        b.invokeVirtual(AttributeStore.class, "quickStore", "(" + OBJECT + OBJECT + ")Z");
        b.jump(Opcodes.IFNE, done);
        b.publish(site.id());
        b.leaving(b.callState(node, site.id()), () -> {
            b.pushConstant(site, AttributeStore.class);
            b.pushFrame();
            b.push(o, Type.OBJECT);
            b.push(v, Type.OBJECT);
            b.invokeVirtual(AttributeStore.class, "store", "(" + FRAME + OBJECT + OBJECT + ")V");
        });
        b.leaveWhenTracedAfter(node);
        b.label(done);
    }

    private static AttributeStore.Cache[] known(AttributeStore site, int deopts) {
        List<AttributeStore.Cache> known = new ArrayList<>();
        for (AttributeStore.Cache c : site.entries()) {
            if (c.shape().type.version() == c.version()) {
                known.add(c);
            }
        }
        boolean few = known.size() <= INLINE_ENTRIES && deopts <= MAX_DEOPTS;
        return few ? known.toArray(new AttributeStore.Cache[0]) : new AttributeStore.Cache[0];
    }

    private static Type stored(Value v) {
        return v.type() == Type.LONG || v.type() == Type.DOUBLE ? v.type() : Type.OBJECT;
    }

    /** Writes to an object of the one shape that was seen; leaves before it has an effect. */
    private static void writeOne(CodeBuilder b, AttributeStore.Cache c, Value o, Value v, int before) {
        b.push(o);
        Shapes.pushGuarded(b, c.shape(), c.shape().type, c.version());
        if (c.next() != null) {
            b.pushConstant(c.next(), Shape.class);
            b.push(v, Type.OBJECT);
            b.speculating(before, () -> b.invokeStatic(Attributes.class, "append", "(" + Shapes.GUARDED
                    + CodeBuilder.desc(Shape.class) + OBJECT + ")V"));
        } else {
            Type type = stored(v);
            b.push(c.index());
            b.push(v, type);
            b.speculating(before, () -> b.invokeStatic(Attributes.class, "replace", "(" + Shapes.GUARDED + "I"
                    + type.descriptor + ")V"));
        }
    }

    private static void write(CodeBuilder b, AttributeStore.Cache c, Value o, Value v, Label failure) {
        Type type = stored(v);
        String object = CodeBuilder.desc(PyObject.class);
        String shape = CodeBuilder.desc(Shape.class);
        Shapes.pushObject(b, o);
        if (c.member()) {
            b.push(c.index());
            b.push(v, type);
            b.invokeStatic(type == Type.OBJECT ? AttributeStorage.class : Attributes.class, "setSlot", "(" + object + "I"
                    + type.descriptor + ")V");
        } else if (c.next() != null) {
            b.pushConstant(c.shape(), Shape.class);
            b.pushConstant(c.next(), Shape.class);
            b.push(v, Type.OBJECT);
            b.invokeStatic(AttributeStorage.class, "append", "(" + object + shape + shape + OBJECT + ")Z");
            b.jump(Opcodes.IFEQ, failure);
        } else {
            b.pushConstant(c.shape(), Shape.class);
            b.push(c.index());
            b.push(v, type);
            b.invokeStatic(Attributes.class, "replace", "(" + object + shape + "I" + type.descriptor + ")Z");
            b.jump(Opcodes.IFEQ, failure);
        }
    }

    /**
     * Writes an item.
     *
     * @param containers what the place has seen ({@link ContainerKind} bits)
     * @param before the state before the store; negative when what came before must not run again
     */
    static void storeItem(CodeBuilder b, Node node, int containers, int at, Value o, Value k, Value v, int before) {
        Label done = new Label();
        if (k.type() == Type.LONG && containers == ContainerKind.LIST) {
            b.push(o, Type.OBJECT);
            b.push(k);
            Type item = v.type() == Type.NONE ? Type.OBJECT : v.type();
            b.push(v, item);
            b.invokeStatic(Containers.class, "setListItem", "(" + OBJECT + "J" + item.descriptor + ")Z");
            if (node.deopts <= 2 && before >= 0) {
                b.jump(Opcodes.IFEQ, b.failure(before));
                return;
            }
            b.jump(Opcodes.IFNE, done);
        } else if (containers == ContainerKind.DICT || containers == ContainerKind.LIST) {
            String quick = containers == ContainerKind.DICT ? "setDictItem" : "setListSlice";
            b.push(o, Type.OBJECT);
            b.push(k, Type.OBJECT);
            b.push(v, Type.OBJECT);
            b.invokeStatic(Containers.class, quick, "(" + OBJECT + OBJECT + OBJECT + ")Z");
            b.jump(Opcodes.IFNE, done);
        }
        b.publish(at);
        b.leaving(b.callState(node, at), () -> {
            b.pushFrame();
            b.push(o, Type.OBJECT);
            b.push(k, Type.OBJECT);
            b.push(v, Type.OBJECT);
            b.invokeStatic(AssignItemNode.class, "store", "(" + FRAME + OBJECT + OBJECT + OBJECT + ")V");
        });
        b.leaveWhenTracedAfter(node);
        b.label(done);
    }

    /** Writes a variable: a local, a cell or a global. */
    static void storeName(CodeBuilder b, NameTarget target, PyDict globals, Value v) {
        if (target instanceof NameTarget.Local local) {
            Variable variable = b.variable(local.slot());
            b.push(v, variable.type);
            b.store(variable);
        } else if (target instanceof NameTarget.InCell cell) {
            Value held = b.hold(v);
            b.var(Opcodes.ALOAD, b.variable(cell.cellSlot()).index);
            b.type(Opcodes.CHECKCAST, PyCell.class);
            b.push(held, Type.OBJECT);
            b.putField(PyCell.class, "value", OBJECT);
        } else {
            Value held = b.hold(v);
            b.pushConstant(globals, PyDict.class);
            b.pushConstant(target.name(), PyStr.class);
            b.push(held, Type.OBJECT);
            b.invokeVirtual(PyDict.class, "putStr", "(" + CodeBuilder.desc(PyStr.class) + OBJECT + ")V");
        }
    }

    /** {@code name = value} for a name that is no plain local variable. */
    public static final class AssignName extends StmtOp {
        private final NameTarget target;
        private final PyDict globals;
        private final ExprOp value;

        public AssignName(Node node, NameTarget target, PyDict globals, ExprOp value) {
            super(node);
            this.target = target;
            this.globals = globals;
            this.value = value;
        }

        @Override
        public void infer(Inference inference) {
            value.infer(inference);
            if (target instanceof NameTarget.Local local) {
                inference.assign(local.slot(), value.type());
            }
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            storeName(b, target, globals, value.emit(b));
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(target.name()).append(" = ").append(value).append('\n');
        }
    }

    /** {@code object.name = value}. */
    public static final class AssignAttribute extends StmtOp {
        private final AssignAttributeNode assign;
        private final ExprOp value;
        private final ExprOp object;

        public AssignAttribute(AssignAttributeNode node, ExprOp value, ExprOp object) {
            super(node);
            this.assign = node;
            this.value = value;
            this.object = object;
        }

        @Override
        public void infer(Inference inference) {
            value.infer(inference);
            object.infer(inference);
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Value v = ExprOp.evaluate(b, value, object);
            b.pending(assign.base(), v);
            Value o = b.hold(object.emit(b));
            int before = b.stateAt(node, 1, o, assign.store().id());
            b.pop(1);
            storeAttribute(b, node, assign.store(), o, v, before);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(object).append('.').append(assign.store().name()).append(" = ").append(value)
                    .append('\n');
        }
    }

    /** {@code object[key] = value}. */
    public static final class AssignItem extends StmtOp {
        private final AssignItemNode assign;
        private final ExprOp value;
        private final ExprOp object;
        private final ExprOp key;

        public AssignItem(AssignItemNode node, ExprOp value, ExprOp object, ExprOp key) {
            super(node);
            this.assign = node;
            this.value = value;
            this.object = object;
            this.key = key;
        }

        @Override
        public void infer(Inference inference) {
            value.infer(inference);
            object.infer(inference);
            key.infer(inference);
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            int base = assign.base();
            Value v = ExprOp.evaluate(b, value, object, key);
            b.pending(base, v);
            Value o = ExprOp.evaluate(b, object, key);
            b.pending(base + 1, o);
            Value k = b.hold(key.emit(b));
            int before = b.stateAt(node, 2, k, assign.targetId());
            if (k.type() == Type.OBJECT && assign.containers() == ContainerKind.LIST && assign.keysAreInts()
                    && node.deopts <= 2) {
                k = Generic.unboxed(b, k, Type.LONG, before);
            }
            b.pop(2);
            storeItem(b, node, assign.containers(), assign.targetId(), o, k, v, before);
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append(object).append('[').append(key).append("] = ").append(value).append('\n');
        }
    }

    /** The beginning of {@code a, b = value}: puts the items into variables. */
    public static final class Unpack extends StmtOp {
        private final UnpackNode unpack;
        private final int[] kinds;
        private final ExprOp value;

        public Unpack(UnpackNode node, ExprOp value) {
            super(node);
            this.unpack = node;
            this.value = value;
            this.kinds = new int[node.slots().length];
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] = node.kinds(i);
            }
        }

        private Type itemType(int i) {
            return deopts > 2 ? Type.OBJECT : Type.ofKinds(kinds[i]);
        }

        @Override
        public void infer(Inference inference) {
            value.infer(inference);
            for (int i = 0; i < unpack.slots().length; i++) {
                inference.assign(unpack.slots()[i], itemType(i));
            }
        }

        /** As {@link #infer} for items that come without the value; {@code first}: the type of the first, null if unknown. */
        void inferItems(Inference inference, Type first) {
            value.infer(inference);
            inference.assign(unpack.slots()[0], first != null ? first : itemType(0));
            inference.assign(unpack.slots()[1], itemType(1));
        }

        /** Assigns two items; {@code pair} is the value they are from. */
        void emitItems(CodeBuilder b, Value[] items, Value pair) {
            store(b, items, b.state(node, 0, pair));
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            int n = unpack.slots().length;
            Value v = b.copy(value.emit(b));
            int before = b.state(node, 0, v);
            b.push(v, Type.OBJECT);
            b.push(n);
            b.invokeStatic(Containers.class, "itemsOf", "(" + OBJECT + "I)[" + OBJECT);
            int items = b.newTemp(Type.OBJECT);
            b.var(Opcodes.ASTORE, items);
            b.var(Opcodes.ALOAD, items);
            Label known = new Label();
            if (deopts <= 2) {
                b.jump(Opcodes.IFNULL, b.failure(before));
            } else {
                b.jump(Opcodes.IFNONNULL, known);
                b.publish(node.id);
                b.leaving(b.callState(node, node.id), () -> {
                    b.pushFrame();
                    b.push(v, Type.OBJECT);
                    b.push(n);
                    b.push(-1);
                    b.invokeStatic(org.pyston.ops.SequenceUnpack.class, "unpack", "(" + FRAME + OBJECT + "II)[" + OBJECT);
                });
                b.var(Opcodes.ASTORE, items);
                b.label(known);
            }
            store(b, items, before);
        }

        private void store(CodeBuilder b, int items, int before) {
            Value[] values = new Value[unpack.slots().length];
            for (int i = 0; i < values.length; i++) {
                b.var(Opcodes.ALOAD, items);
                b.push(i);
                b.insn(Opcodes.AALOAD);
                values[i] = b.hold(Value.onStack(Type.OBJECT));
            }
            store(b, values, before);
        }

        /** All items are checked before the first variable changes. */
        private void store(CodeBuilder b, Value[] values, int before) {
            int n = values.length;
            for (int i = 0; i < n; i++) {
                Variable variable = b.variable(unpack.slots()[i]);
                if (variable.type.isPrimitive()) {
                    values[i] = Generic.unboxed(b, values[i], variable.type, before);
                }
            }
            for (int i = 0; i < n; i++) {
                Variable variable = b.variable(unpack.slots()[i]);
                b.push(values[i], variable.type);
                b.store(variable);
            }
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("unpack ").append(java.util.Arrays.toString(unpack.slots())).append(" = ").append(value)
                    .append('\n');
        }
    }

    /** An unpacked tuple display: {@code a, b = b, a} makes no tuple. */
    public static final class ParallelAssign extends StmtOp {
        private final int[] slots;
        private final int base;
        private final ExprOp[] values;

        public ParallelAssign(Node node, int[] slots, int base, ExprOp[] values) {
            super(node);
            this.slots = slots;
            this.base = base;
            this.values = values;
        }

        @Override
        public void infer(Inference inference) {
            for (int i = 0; i < slots.length; i++) {
                values[i].infer(inference);
                inference.assign(slots[i], values[i].type());
            }
        }

        @Override
        public void emit(CodeBuilder b, Flow flow) {
            Value[] held = new Value[slots.length];
            for (int i = 0; i < slots.length; i++) {
                held[i] = b.copy(values[i].emit(b));
                b.pending(base + i, held[i]);
            }
            b.pop(slots.length);
            for (int i = 0; i < slots.length; i++) {
                Variable variable = b.variable(slots[i]);
                b.push(held[i], variable.type);
                b.store(variable);
            }
        }

        @Override
        public void print(StringBuilder out, String indent) {
            out.append(indent).append("assign ").append(java.util.Arrays.toString(slots)).append(" = ")
                    .append(java.util.Arrays.toString(values)).append('\n');
        }
    }
}
