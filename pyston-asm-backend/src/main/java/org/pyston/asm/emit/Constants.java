package org.pyston.asm.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.pyston.asm.install.CodeLoader;

/** The object constants of a generated class: static final fields, filled by its initializer from what the loader holds. */
public final class Constants {
    private final ClassNode owner;
    private final List<Object> values = new ArrayList<>();
    private final List<FieldNode> fields = new ArrayList<>();
    private final Map<Class<?>, Map<Object, Integer>> known = new HashMap<>();

    public Constants(ClassNode owner) {
        this.owner = owner;
    }

    /** The field that holds the object, as the class {@code as}. */
    public FieldNode field(Object value, Class<?> as) {
        Map<Object, Integer> ofClass = known.computeIfAbsent(as, c -> new IdentityHashMap<>());
        Integer index = ofClass.get(value);
        if (index == null) {
            index = values.size();
            ofClass.put(value, index);
            values.add(value);
            FieldNode field = new FieldNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "c" + index,
                    Type.getDescriptor(as), null, null);
            fields.add(field);
            owner.fields.add(field);
        }
        return fields.get(index);
    }

    /** Replaces the value of a constant that was not known when its field was made. */
    public void fill(FieldNode field, Object value) {
        values.set(fields.indexOf(field), value);
    }

    /** The values, in the order of the fields. */
    public Object[] values() {
        return values.toArray();
    }

    /** Writes the class's initializer. */
    public void finish() {
        MethodNode init = new MethodNode(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        init.visitLdcInsn(Type.getObjectType(owner.name));
        init.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(CodeLoader.class), "constants",
                "(Ljava/lang/Class;)[Ljava/lang/Object;", false);
        init.visitVarInsn(Opcodes.ASTORE, 0);
        for (int i = 0; i < fields.size(); i++) {
            FieldNode field = fields.get(i);
            init.visitVarInsn(Opcodes.ALOAD, 0);
            init.visitLdcInsn(i);
            init.visitInsn(Opcodes.AALOAD);
            init.visitTypeInsn(Opcodes.CHECKCAST, Type.getType(field.desc).getInternalName());
            init.visitFieldInsn(Opcodes.PUTSTATIC, owner.name, field.name, field.desc);
        }
        init.visitInsn(Opcodes.RETURN);
        init.visitMaxs(0, 0);
        init.visitEnd();
        owner.methods.add(init);
    }
}
