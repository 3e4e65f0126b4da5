package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.AttributeCache;
import org.pyston.types.dict.NamespaceCell;
import org.pyston.types.function.PyClassMethod;
import org.pyston.types.function.PyStaticMethod;

/**
 * What {@code object.name(…)} calls where an attribute cache knows it, and what it passes before the arguments. The callable is that of
 * the moment at which the target was made: another thread may change it while code is made.
 */
final class Target {
    private final AttributeCache cache;
    private final Object callable;

    private Target(AttributeCache cache) {
        this.cache = cache;
        this.callable = switch (cache.kind) {
            case MODULE -> ((NamespaceCell) cache.value).value;
            case STATIC_METHOD -> ((PyStaticMethod) cache.value).function();
            case CLASS_METHOD -> ((PyClassMethod) cache.value).function();
            default -> cache.value;
        };
    }

    static Target of(AttributeCache cache) {
        return new Target(cache);
    }

    /** Whether a cache tells what is called. */
    static boolean isKnown(AttributeCache c) {
        return switch (c.kind) {
            case METHOD, MODULE, STATIC_METHOD, CLASS_METHOD, CLASS_VALUE, TYPE_VALUE -> true;
            default -> false;
        };
    }

    /** The callable; null when it was not there any more. */
    Object callable() {
        return callable;
    }

    /** The number of arguments that are passed before those of the call. */
    int leading() {
        return cache.kind == AttributeCache.Kind.METHOD || cache.kind == AttributeCache.Kind.CLASS_METHOD ? 1 : 0;
    }

    /** Whether the receiver is passed. */
    boolean passesReceiver() {
        return cache.kind == AttributeCache.Kind.METHOD;
    }

    /** What is passed before the arguments of a call on {@code receiver}; null for nothing. */
    Value leading(Value receiver) {
        return passesReceiver() ? receiver : leading() == 1 ? Value.constant(cache.type) : null;
    }

    /** Leaves in {@code failure} when the place where the callable is kept, other than a class, has another one. */
    void guard(CodeBuilder b, Label failure) {
        switch (cache.kind) {
            case MODULE -> {
                b.pushConstant(cache.value, NamespaceCell.class);
                b.getField(NamespaceCell.class, "value", "Ljava/lang/Object;");
            }
            case STATIC_METHOD -> {
                b.pushConstant(cache.value, PyStaticMethod.class);
                b.invokeVirtual(PyStaticMethod.class, "function", "()Ljava/lang/Object;");
            }
            case CLASS_METHOD -> {
                b.pushConstant(cache.value, PyClassMethod.class);
                b.invokeVirtual(PyClassMethod.class, "function", "()Ljava/lang/Object;");
            }
            default -> {
                return;
            }
        }
        b.pushConstant(callable, Object.class);
        b.jump(Opcodes.IF_ACMPNE, failure);
    }
}
