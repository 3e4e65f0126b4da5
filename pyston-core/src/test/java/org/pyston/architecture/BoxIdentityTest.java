package org.pyston.architecture;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * No {@code ==} on boxes: the JIT drops their identity. Sees a comparison of references of which one is a box as far
 * as the method shows it (a parameter, a field, a result, a cast); two values typed Object pass unseen.
 */
class BoxIdentityTest {

    private static final Set<String> BOXES = Set.of("java/lang/Long", "java/lang/Integer", "java/lang/Double",
            "java/lang/Boolean", "java/lang/Float", "java/lang/Short", "java/lang/Byte", "java/lang/Character");

    private final Allowed allowed = new Allowed("box-identity");

    @Test
    void boxesAreNotComparedByReference() throws Exception {
        for (ClassNode type : CoreClasses.parsed()) {
            for (MethodNode method : type.methods) {
                if (method.instructions.size() > 0 && comparesReferences(method)) {
                    look(type, method);
                }
            }
        }
        allowed.check();
    }

    private static boolean comparesReferences(MethodNode method) {
        for (AbstractInsnNode at : method.instructions) {
            if (at.getOpcode() == Opcodes.IF_ACMPEQ || at.getOpcode() == Opcodes.IF_ACMPNE) {
                return true;
            }
        }
        return false;
    }

    private void look(ClassNode type, MethodNode method) throws AnalyzerException {
        Frame<BasicValue>[] frames = new Analyzer<>(new Types()).analyze(type.name, method);
        for (int i = 0; i < frames.length; i++) {
            int opcode = method.instructions.get(i).getOpcode();
            Frame<BasicValue> frame = frames[i];
            if (frame == null || opcode != Opcodes.IF_ACMPEQ && opcode != Opcodes.IF_ACMPNE) {
                continue;
            }
            BasicValue left = frame.getStack(frame.getStackSize() - 2);
            BasicValue right = frame.getStack(frame.getStackSize() - 1);
            if (isBox(left) || isBox(right)) {
                allowed.violated(type.name.replace('/', '.') + "." + method.name,
                        "compares " + left + " and " + right + " by reference");
            }
        }
    }

    private static boolean isBox(BasicValue value) {
        return value.getType() != null && value.getType().getSort() == Type.OBJECT
                && BOXES.contains(value.getType().getInternalName());
    }

    /** Keeps the class of every reference; where two classes meet, all that is known is Object. */
    private static final class Types extends BasicInterpreter {

        Types() {
            super(Opcodes.ASM9);
        }

        @Override
        public BasicValue newValue(Type type) {
            if (type != null && type.getSort() == Type.OBJECT) {
                return new BasicValue(type);
            }
            return super.newValue(type);
        }

        @Override
        public BasicValue merge(BasicValue one, BasicValue other) {
            if (!one.equals(other) && one.isReference() && other.isReference()) {
                return BasicValue.REFERENCE_VALUE;
            }
            return super.merge(one, other);
        }
    }
}
