package org.pyston.asm.ir;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Attributes;
import org.pyston.nodes.Node;
import org.pyston.nodes.expr.AttributeStore;
import org.pyston.object.AttributeStorage;
import org.pyston.object.PyObject;
import org.pyston.object.Shape;
import org.pyston.runtime.Frame;

/** The write of an attribute at one site: by the shapes that it has seen, else as the interpreter does it. */
final class AttributeWrite {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    /** What compiled code tests one after the other at most. */
    private static final int INLINE_ENTRIES = 4;
    /** A site at which guards failed more often than this is left to the general operation. */
    private static final int MAX_DEOPTS = 8;

    private AttributeWrite() {
    }

    /**
     * Writes the attribute of an object.
     *
     * @param before the state before the store; negative when what came before must not run again
     */
    static void emit(CodeBuilder b, Node node, AttributeStore site, Value o, Value v, int before) {
        AttributeStore.Cache[] known = known(site, node.deopts);
        if (known.length == 0 || o.type().isPrimitive()) {
            slow(b, node, site, o, v);
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
            slow(b, node, site, o, v);
        }
        b.label(done);
    }

    private static void slow(CodeBuilder b, Node node, AttributeStore site, Value o, Value v) {
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
}
