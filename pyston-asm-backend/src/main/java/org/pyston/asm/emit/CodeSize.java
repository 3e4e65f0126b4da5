package org.pyston.asm.emit;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The size of a method's code in bytes, for methods without branches of more than 32 KB. It may be a byte a constant
 * and three bytes a switch too large.
 */
final class CodeSize {
    private CodeSize() {
    }

    static int of(InsnList instructions) {
        int size = 0;
        for (AbstractInsnNode i = instructions.getFirst(); i != null; i = i.getNext()) {
            size += of(i);
        }
        return size;
    }

    private static int of(AbstractInsnNode i) {
        return switch (i.getType()) {
            case AbstractInsnNode.LABEL, AbstractInsnNode.LINE, AbstractInsnNode.FRAME -> 0;
            case AbstractInsnNode.INSN -> 1;
            case AbstractInsnNode.INT_INSN -> ((IntInsnNode) i).getOpcode() == Opcodes.SIPUSH ? 3 : 2;
            case AbstractInsnNode.VAR_INSN -> ((VarInsnNode) i).var < 4 ? 1 : ((VarInsnNode) i).var < 256 ? 2 : 4;
            case AbstractInsnNode.IINC_INSN -> 6;
            case AbstractInsnNode.TABLESWITCH_INSN -> 16 + 4 * ((TableSwitchInsnNode) i).labels.size();
            case AbstractInsnNode.LOOKUPSWITCH_INSN -> 12 + 8 * ((LookupSwitchInsnNode) i).labels.size();
            case AbstractInsnNode.INVOKE_DYNAMIC_INSN -> 5;
            case AbstractInsnNode.MULTIANEWARRAY_INSN -> 4;
            case AbstractInsnNode.METHOD_INSN -> i.getOpcode() == Opcodes.INVOKEINTERFACE ? 5 : 3;
            default -> 3; // fields, types, constants and jumps
        };
    }
}
