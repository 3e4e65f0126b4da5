package org.pyston.architecture;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Static state is immutable: interpreters share it. Every static field is final, and what it holds cannot change, as
 * far as that can be seen: collections are unmodifiable ones; an array is neither public nor protected, and after the
 * initialization of its class no method of core writes an element of it, returns it or stores it elsewhere.
 */
class StaticsTest {

    private static final List<Class<?>> MUTABLE =
            List.of(ThreadLocal.class, BitSet.class, Random.class, Iterator.class, Appendable.class);
    private static final String ATOMIC = "java.util.concurrent.atomic.";

    private final Allowed allowed = new Allowed("static");

    @Test
    void staticsAreImmutable() throws Exception {
        List<ClassNode> classes = CoreClasses.parsed();
        ArrayEscapes escapes = new ArrayEscapes();
        for (ClassNode type : classes) {
            escapes.scan(type);
        }
        for (ClassNode type : classes) {
            for (FieldNode field : type.fields) {
                if ((field.access & Opcodes.ACC_STATIC) != 0 && (field.access & Opcodes.ACC_SYNTHETIC) == 0) {
                    look(type, field, escapes);
                }
            }
        }
        allowed.check();
    }

    private void look(ClassNode type, FieldNode field, ArrayEscapes escapes) throws Exception {
        String subject = type.name.replace('/', '.') + "." + field.name;
        if ((field.access & Opcodes.ACC_FINAL) == 0) {
            allowed.violated(subject, "is static and not final");
            return;
        }
        Type declared = Type.getType(field.desc);
        if (declared.getSort() == Type.ARRAY) {
            if ((field.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0) {
                allowed.violated(subject, "is an array that others may write");
            } else if (escapes.of(type.name, field.name) != null) {
                allowed.violated(subject, "is an array that " + escapes.of(type.name, field.name));
            }
        } else if (declared.getSort() == Type.OBJECT && !isImmutable(declared, type, field)) {
            allowed.violated(subject, "holds something mutable: " + declared.getClassName());
        }
    }

    private static boolean isImmutable(Type declared, ClassNode owner, FieldNode field) throws Exception {
        if (declared.getClassName().startsWith(ATOMIC)) {
            return false;
        }
        ClassLoader loader = StaticsTest.class.getClassLoader();
        Class<?> type = Class.forName(declared.getClassName(), false, loader);
        if (!Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type)) {
            for (Class<?> mutable : MUTABLE) {
                if (mutable.isAssignableFrom(type)) {
                    return false;
                }
            }
            return true;
        }
        Field reflected = Class.forName(owner.name.replace('/', '.'), false, loader).getDeclaredField(field.name);
        reflected.setAccessible(true);
        Object value = reflected.get(null);
        String name = value == null ? "" : value.getClass().getName();
        return value == null || name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$Unmodifiable")
                || name.startsWith("java.util.Collections$Empty")
                || isOwnAndFinal(value.getClass());
    }

    /** Whether a collection of our own has only final fields. */
    private static boolean isOwnAndFinal(Class<?> type) {
        if (!type.getName().startsWith("org.pyston.")) {
            return false;
        }
        for (Class<?> at = type; at.getName().startsWith("org.pyston."); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                    return false;
                }
            }
        }
        return true;
    }
}
