package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.nodes.Node;
import org.pyston.nodes.stmt.AssignItemNode;
import org.pyston.profile.ContainerKind;
import org.pyston.runtime.Frame;

/** The write of an item: of lists by index and of dicts by string without a frame, else as the interpreter does it. */
final class ItemWrite {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private ItemWrite() {
    }

    /**
     * Writes an item.
     *
     * @param containers what the place has seen ({@link ContainerKind} bits)
     * @param before the state before the store; negative when what came before must not run again
     */
    static void emit(CodeBuilder b, Node node, int containers, int at, Value o, Value k, Value v, int before) {
        Label done = new Label();
        if (k.type() == Type.LONG && containers == ContainerKind.LIST) {
            b.push(o, Type.OBJECT);
            b.push(k);
            Type item = v.type() == Type.NONE ? Type.OBJECT : v.type();
            b.push(v, item);
            b.invokeStatic(Containers.class, "setListItem", "(" + OBJECT + "J" + item.descriptor + ")Z");
            if (node.deopts <= 2 && before >= 0) {
                b.jump(Opcodes.IFEQ, b.failure(before));
                return;
            }
            b.jump(Opcodes.IFNE, done);
        } else if (containers == ContainerKind.DICT || containers == ContainerKind.LIST) {
            String quick = containers == ContainerKind.DICT ? "setDictItem" : "setListSlice";
            b.push(o, Type.OBJECT);
            b.push(k, Type.OBJECT);
            b.push(v, Type.OBJECT);
            b.invokeStatic(Containers.class, quick, "(" + OBJECT + OBJECT + OBJECT + ")Z");
            b.jump(Opcodes.IFNE, done);
        }
        b.publish(at);
        b.leaving(b.callState(node, at), () -> {
            b.pushFrame();
            b.push(o, Type.OBJECT);
            b.push(k, Type.OBJECT);
            b.push(v, Type.OBJECT);
            b.invokeStatic(AssignItemNode.class, "store", "(" + FRAME + OBJECT + OBJECT + OBJECT + ")V");
        });
        b.leaveWhenTracedAfter(node);
        b.label(done);
    }
}
