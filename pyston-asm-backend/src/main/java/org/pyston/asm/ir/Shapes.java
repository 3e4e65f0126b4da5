package org.pyston.asm.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.AttributeCache;
import org.pyston.nodes.expr.AttributeSite;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.text.PyStr;
import org.pyston.types.bool.PyBool;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.StrType;

/** Guards on the shape of an object and the version of its type. */
final class Shapes {
    /** A site at which guards failed more often than this is left to the general operation. */
    private static final int MAX_DEOPTS = 8;

    /** The descriptors of an object and of what {@link #pushGuarded} pushes. */
    static final String GUARDED = "Ljava/lang/Object;" + CodeBuilder.desc(Shape.class) + CodeBuilder.desc(PyType.class)
            + "Ljava/lang/Object;";

    private Shapes() {
    }

    /** Pushes what methods of {@link org.pyston.asm.support.Attributes} guard. */
    static void pushGuarded(CodeBuilder b, Shape shape, PyType type, Object version) {
        b.pushConstant(shape, Shape.class);
        b.pushConstant(type, PyType.class);
        b.pushConstant(version, Object.class);
    }

    /** What a site knows of what it calls, if all of it can be used; else nothing. */
    static AttributeCache[] usableForCalls(AttributeSite site, int deopts) {
        return usable(site, deopts, true, Target::isKnown);
    }

    /** What a site knows, if all of it can be used; else nothing. */
    static AttributeCache[] usable(AttributeSite site, int deopts, Predicate<AttributeCache> wanted) {
        return usable(site, deopts, false, wanted);
    }

    private static AttributeCache[] usable(AttributeSite site, int deopts, boolean shapeless,
            Predicate<AttributeCache> wanted) {
        AttributeCache[] entries = site.entries();
        if (deopts > MAX_DEOPTS || site.isMegamorphic()) {
            return new AttributeCache[0];
        }
        List<AttributeCache> usable = new ArrayList<>();
        for (AttributeCache c : entries) {
            if (c.type.version() != c.version) {
                continue;
            }
            if (!wanted.test(c) || c.receiver == null && c.shape == null && !shapeless) {
                return new AttributeCache[0];
            }
            usable.add(c);
        }
        return usable.toArray(new AttributeCache[0]);
    }

    /** Jumps unless the cache speaks of the object. */
    static void guard(CodeBuilder b, AttributeCache c, Value o, Label otherwise) {
        if (c.receiver != null) {
            b.push(o);
            b.pushConstant(c.receiver, Object.class);
            b.jump(Opcodes.IF_ACMPNE, otherwise);
        } else if (c.shape == null) {
            guardClass(b, c.type, o, otherwise);
        } else {
            guardShape(b, c.shape, o, otherwise);
        }
        guardVersion(b, c.type, c.version, otherwise);
    }

    /** Jumps unless one of the caches speaks of the object. */
    static void guardAny(CodeBuilder b, AttributeCache[] caches, Value o, Label otherwise) {
        Label found = new Label();
        for (int i = 0; i < caches.length; i++) {
            boolean last = i == caches.length - 1;
            Label next = last ? otherwise : new Label();
            guard(b, caches[i], o, next);
            if (!last) {
                b.jump(Opcodes.GOTO, found);
                b.label(next);
            }
        }
        b.label(found);
    }

    /** Jumps unless the type of the value, which is no PyObject, is a certain one. */
    private static void guardClass(CodeBuilder b, PyType type, Value o, Label otherwise) {
        if (type == StrType.TYPE) {
            b.push(o);
            b.type(Opcodes.INSTANCEOF, PyStr.class);
            b.jump(Opcodes.IFEQ, otherwise);
            return;
        }
        b.push(o, Type.OBJECT);
        b.invokeStatic(PyType.class, "of", "(Ljava/lang/Object;)" + CodeBuilder.desc(PyType.class));
        b.pushConstant(type, PyType.class);
        b.jump(Opcodes.IF_ACMPNE, otherwise);
    }

    /** Jumps unless the object has the shape. */
    static void guardShape(CodeBuilder b, Shape shape, Value o, Label otherwise) {
        b.push(o);
        b.type(Opcodes.INSTANCEOF, PyObject.class);
        b.jump(Opcodes.IFEQ, otherwise);
        pushObject(b, o);
        b.invokeVirtual(PyObject.class, "shape", "()" + CodeBuilder.desc(Shape.class));
        b.pushConstant(shape, Shape.class);
        b.jump(Opcodes.IF_ACMPNE, otherwise);
    }

    /** Jumps unless the type of the value is a certain one. */
    static void guardType(CodeBuilder b, PyType type, Value o, Label otherwise) {
        if (o.type().isPrimitive()) {
            PyType own = o.type() == Type.LONG ? PyInt.TYPE : o.type() == Type.DOUBLE ? PyFloat.TYPE : PyBool.TYPE;
            if (own != type) {
                b.jump(Opcodes.GOTO, otherwise);
            }
        } else if (type.isBuiltin()) {
            guardClass(b, type, o, otherwise);
        } else {
            b.push(o);
            b.type(Opcodes.INSTANCEOF, PyObject.class);
            b.jump(Opcodes.IFEQ, otherwise);
            pushObject(b, o);
            b.invokeVirtual(PyObject.class, "type", "()" + CodeBuilder.desc(PyType.class));
            b.pushConstant(type, PyType.class);
            b.jump(Opcodes.IF_ACMPNE, otherwise);
        }
    }

    /** Jumps when the type was changed. */
    static void guardVersion(CodeBuilder b, PyType type, Object version, Label otherwise) {
        if (type.isBuiltin()) {
            return;
        }
        b.pushConstant(type, PyType.class);
        b.invokeVirtual(PyType.class, "guardVersion", "()Ljava/lang/Object;");
        b.pushConstant(version, Object.class);
        b.jump(Opcodes.IF_ACMPNE, otherwise);
    }

    /** Pushes a value that is known to be a PyObject. */
    static void pushObject(CodeBuilder b, Value o) {
        b.push(o);
        b.type(Opcodes.CHECKCAST, PyObject.class);
    }
}
