package org.pyston.architecture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Which static arrays are written, returned or stored elsewhere after their class is initialized. */
final class ArrayEscapes {

    private final Map<String, String> found = new HashMap<>();

    /** What happens to the array of that field, or null if nothing does. */
    String of(String owner, String field) {
        return found.get(owner + "." + field);
    }

    void scan(ClassNode type) throws AnalyzerException {
        for (MethodNode method : type.methods) {
            if (method.instructions.size() > 0 && !method.name.equals("<clinit>") && readsArray(method)) {
                scan(type, method);
            }
        }
    }

    private static boolean readsArray(MethodNode method) {
        for (AbstractInsnNode at : method.instructions) {
            if (isArrayRead(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArrayRead(AbstractInsnNode at) {
        return at.getOpcode() == Opcodes.GETSTATIC && ((FieldInsnNode) at).desc.startsWith("[");
    }

    private void scan(ClassNode type, MethodNode method) throws AnalyzerException {
        Frame<SourceValue>[] frames = new Analyzer<>(new Origins()).analyze(type.name, method);
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode at = method.instructions.get(i);
            int depth = operandThatEscapes(at.getOpcode());
            if (depth < 0 || frames[i] == null) {
                continue;
            }
            Set<AbstractInsnNode> sources = frames[i].getStack(frames[i].getStackSize() - 1 - depth).insns;
            for (AbstractInsnNode source : sources) {
                if (isArrayRead(source)) {
                    FieldInsnNode field = (FieldInsnNode) source;
                    found.put(field.owner + "." + field.name,
                            type.name.replace('/', '.') + "." + method.name + " writes or hands out");
                }
            }
        }
    }

    /** How deep in the stack the operand lies that is written to or leaves the method, or -1. */
    private static int operandThatEscapes(int opcode) {
        return switch (opcode) {
            case Opcodes.IASTORE, Opcodes.LASTORE, Opcodes.FASTORE, Opcodes.DASTORE, Opcodes.AASTORE, Opcodes.BASTORE,
                    Opcodes.CASTORE, Opcodes.SASTORE -> 2;
            case Opcodes.ARETURN, Opcodes.PUTFIELD, Opcodes.PUTSTATIC -> 0;
            default -> -1;
        };
    }

    /** Follows a value through locals and casts to the instruction that made it. */
    private static final class Origins extends SourceInterpreter {

        Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode at, SourceValue value) {
            return value;
        }
    }
}
