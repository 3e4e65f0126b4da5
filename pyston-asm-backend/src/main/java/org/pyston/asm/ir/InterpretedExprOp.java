package org.pyston.asm.ir;

import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.Node;
import org.pyston.runtime.Frame;

/** An expression that the interpreter evaluates on the published frame. */
public final class InterpretedExprOp extends ExprOp {
    private final int[] stored;

    /** {@code stored}: the slots that the expression writes. */
    public InterpretedExprOp(Node node, int[] stored) {
        super(node);
        this.stored = stored;
    }

    @Override
    protected Type inferType(Inference inference) {
        for (int slot : stored) {
            inference.assign(slot, Type.OBJECT);
        }
        return Type.OBJECT;
    }

    @Override
    public boolean storesVariables() {
        return stored.length > 0;
    }

    @Override
    public Value emit(CodeBuilder b) {
        b.publish(node.id);
        b.leavingWithStores(b.uncountedState(node, LeftCode.DONE, null, FrameState.KEEP), stored, () -> {
            b.pushConstant(node, Node.class);
            b.pushFrame();
            b.invokeVirtual(Node.class, "execute", "(" + CodeBuilder.desc(Frame.class) + ")Ljava/lang/Object;");
        });
        Value result = b.hold(Value.onStack(Type.OBJECT));
        b.reload(stored);
        b.leaveWhenTraced(node, result);
        return result;
    }
}
