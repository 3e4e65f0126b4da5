package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Attributes;
import org.pyston.nodes.Node;
import org.pyston.nodes.expr.AttributeCache;
import org.pyston.nodes.expr.AttributeSite;
import org.pyston.object.PyObject;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.NamespaceCell;

/** The read of an attribute at one site: by the shapes that it has seen, else as the interpreter does it. */
final class AttributeRead {
    private static final String GET = "(" + CodeBuilder.desc(Frame.class) + "Ljava/lang/Object;)Ljava/lang/Object;";

    private final Node node;
    private final AttributeSite site;
    private final AttributeCache[] entries;
    private final Type type;

    /** {@code node}: whose child 0 is the object; {@code kinds}: what the read has given. */
    AttributeRead(Node node, AttributeSite site, int kinds) {
        this.node = node;
        this.site = site;
        this.entries = Shapes.usable(site, node.deopts, AttributeRead::isReadable);
        this.type = entries.length == 0 ? Type.OBJECT : Type.ofKinds(kinds);
    }

    private static boolean isReadable(AttributeCache c) {
        return switch (c.kind) {
            case INSTANCE, MEMBER, CLASS_VALUE, MODULE, TYPE_VALUE -> true;
            default -> false;
        };
    }

    /** The type of the value. */
    Type type() {
        return type;
    }

    /** Writes the read from {@code o}. */
    Value emit(CodeBuilder b, Value o) {
        if (entries.length == 0) {
            return emitGeneral(b, o);
        }
        int state = b.stateAt(node, 0, o, site.id());
        if (entries.length == 1 && isStored(entries[0]) && !o.type().isPrimitive()) {
            return emitOne(b, o, state);
        }
        Label failure = b.failure(state);
        if (type == Type.LONG || type == Type.DOUBLE) {
            return numberByShape(b, o, failure, state);
        }
        Value result = byShape(b, o, failure);
        if (!type.isPrimitive()) {
            return result;
        }
        b.unbox(result, type, failure);
        return b.hold(Value.onStack(type));
    }

    private static boolean isStored(AttributeCache c) {
        return c.receiver == null && (c.kind == AttributeCache.Kind.INSTANCE || c.kind == AttributeCache.Kind.MEMBER);
    }

    /** Writes the read of a value of the one shape that was seen. */
    private Value emitOne(CodeBuilder b, Value o, int state) {
        AttributeCache c = entries[0];
        Type read = type == Type.LONG || type == Type.DOUBLE ? type : Type.OBJECT;
        String method = read == Type.LONG ? "longAt" : read == Type.DOUBLE ? "doubleAt" : "valueAt";
        b.push(o);
        Shapes.pushGuarded(b, c.shape, c.type, c.version);
        b.push(c.index);
        b.speculating(state, () -> b.invokeStatic(Attributes.class, method, "(" + Shapes.GUARDED + "I)" + read.descriptor));
        Value v = b.hold(Value.onStack(read));
        if (read == type || !type.isPrimitive()) {
            return v;
        }
        b.unbox(v, type, b.failure(state));
        return b.hold(Value.onStack(type));
    }

    /** As {@link #byShape}, unboxed. */
    private Value numberByShape(CodeBuilder b, Value o, Label failure, int state) {
        int result = b.newTemp(type);
        Value v = Value.temp(type, result);
        if (o.type().isPrimitive()) {
            b.push(Value.constant(type == Type.LONG ? (Object) 0L : (Object) 0.0));
            b.var(type.storeInsn(), result);
            b.jump(Opcodes.GOTO, failure);
            return v;
        }
        Label done = new Label();
        for (int i = 0; i < entries.length; i++) {
            boolean last = i == entries.length - 1;
            Label next = last ? failure : new Label();
            AttributeCache c = entries[i];
            Shapes.guard(b, c, o, next);
            if (isStored(c)) {
                Shapes.pushObject(b, o);
                b.push(c.index);
                b.speculating(state, () -> b.invokeStatic(Attributes.class, type == Type.LONG ? "longAt" : "doubleAt",
                        "(" + CodeBuilder.desc(PyObject.class) + "I)" + type.descriptor));
            } else {
                read(b, c, o);
                Value boxed = b.hold(Value.onStack(Type.OBJECT));
                b.unbox(boxed, type, failure);
            }
            b.var(type.storeInsn(), result);
            if (!last) {
                b.jump(Opcodes.GOTO, done);
                b.label(next);
            }
        }
        b.label(done);
        return v;
    }

    private Value emitGeneral(CodeBuilder b, Value o) {
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        b.leaving(b.callState(node, site.id()), () -> {
            b.pushConstant(site, AttributeSite.class);
            b.push(o, Type.OBJECT);
            b.invokeVirtual(AttributeSite.class, "quickGet", "(Ljava/lang/Object;)Ljava/lang/Object;");
        });
        b.var(Opcodes.ASTORE, result);
        b.var(Opcodes.ALOAD, result);
        b.jump(Opcodes.IFNONNULL, done);
        b.publish(site.id());
        b.leaving(b.callState(node, site.id()), () -> {
            b.pushConstant(site, AttributeSite.class);
            b.pushFrame();
            b.push(o, Type.OBJECT);
            b.invokeVirtual(AttributeSite.class, "get", GET);
        });
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        return Value.temp(Type.OBJECT, result);
    }

    private Value byShape(CodeBuilder b, Value o, Label failure) {
        int result = b.newTemp(Type.OBJECT);
        b.insn(Opcodes.ACONST_NULL);
        b.var(Opcodes.ASTORE, result);
        Value v = Value.temp(Type.OBJECT, result);
        if (o.type().isPrimitive()) {
            b.jump(Opcodes.GOTO, failure);
            return v;
        }
        Label done = new Label();
        for (int i = 0; i < entries.length; i++) {
            boolean last = i == entries.length - 1;
            Label next = last ? failure : new Label();
            AttributeCache c = entries[i];
            Shapes.guard(b, c, o, next);
            read(b, c, o);
            b.var(Opcodes.ASTORE, result);
            if (c.kind != AttributeCache.Kind.CLASS_VALUE && c.kind != AttributeCache.Kind.TYPE_VALUE) {
                b.var(Opcodes.ALOAD, result);
                b.jump(Opcodes.IFNULL, failure);
            }
            if (!last) {
                b.jump(Opcodes.GOTO, done);
                b.label(next);
            }
        }
        b.label(done);
        return v;
    }

    private static void read(CodeBuilder b, AttributeCache c, Value o) {
        switch (c.kind) {
            case INSTANCE, MEMBER -> {
                Shapes.pushObject(b, o);
                b.push(c.index);
                b.invokeVirtual(PyObject.class, "valueAt", "(I)Ljava/lang/Object;");
            }
            case MODULE -> {
                b.pushConstant(c.value, NamespaceCell.class);
                b.getField(NamespaceCell.class, "value", "Ljava/lang/Object;");
            }
            default -> b.pushConstant(c.value, Object.class);
        }
    }
}
