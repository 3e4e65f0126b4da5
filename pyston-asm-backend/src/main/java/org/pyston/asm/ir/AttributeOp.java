package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.expr.AttributeCache;
import org.pyston.nodes.expr.AttributeNode;
import org.pyston.types.function.PyProperty;

/** {@code object.name}, read; a property of the one shape that was seen is a direct call of its getter. */
public final class AttributeOp extends ExprOp {
    private final AttributeNode attribute;
    private final ExprOp object;
    private final AttributeRead read;
    private final int kinds;
    private final AttributeCache property;
    private final Callee getter;

    public AttributeOp(AttributeNode node, ExprOp object, Callee.Finder finder) {
        super(node, object);
        this.attribute = node;
        this.object = object;
        this.kinds = node.kinds();
        this.read = new AttributeRead(node, node.site(), kinds);
        AttributeCache[] entries = Shapes.usable(node.site(), node.deopts, AttributeOp::isProperty);
        this.property = entries.length == 1 ? entries[0] : null;
        this.getter = property == null ? null : Callee.of(((PyProperty) property.value).getter(), 1, finder);
    }

    /** The node. */
    AttributeNode attribute() {
        return attribute;
    }

    /** The object whose attribute is read. */
    ExprOp object() {
        return object;
    }

    private static boolean isProperty(AttributeCache c) {
        return c.kind == AttributeCache.Kind.DESCRIPTOR && c.value instanceof PyProperty p && p.type() == PyProperty.TYPE;
    }

    @Override
    protected Type inferType(Inference inference) {
        if (getter == null) {
            return read.type();
        }
        return getter.result() != Type.OBJECT ? getter.result() : Type.ofKinds(kinds);
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value o = b.hold(object.emit(b));
        if (getter == null || o.type().isPrimitive()) {
            return read.emit(b, o);
        }
        int before = b.stateAt(node, 0, o, attribute.site().id());
        Label failure = b.failure(before);
        Shapes.guard(b, property, o, failure);
        b.pushConstant(property.value, PyProperty.class);
        b.invokeVirtual(PyProperty.class, "getter", "()Ljava/lang/Object;");
        b.pushConstant(getter.function, Object.class);
        b.jump(Opcodes.IF_ACMPNE, failure);
        getter.guard(b, failure);
        Value result = getter.call(b, node, getter.convert(b, new Value[] {o}, before));
        if (result.type() == Type.OBJECT && type().isPrimitive()) {
            b.unbox(result, type(), b.failure(b.state(node, LeftCode.DONE, result)));
            return Value.onStack(type());
        }
        return result;
    }

    @Override
    public String toString() {
        return attribute.site().name() + " " + super.toString();
    }
}
