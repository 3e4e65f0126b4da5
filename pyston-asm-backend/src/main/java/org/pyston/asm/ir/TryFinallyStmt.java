package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.deopt.Handlers;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Region;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.control.TryFinallyNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/** {@code try: … finally: …}. */
public final class TryFinallyStmt extends StmtOp {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final TryFinallyNode statement;
    private final StmtOp body;
    private final StmtOp last;
    private final boolean catches;
    private final boolean counted;
    private final int[] comprehensions;

    /**
     * @param catches whether the code handles exceptions; if not, it leaves with them
     * @param counted whether to leave with them speaks against the code
     * @param comprehensions the slots of comprehensions in the body
     */
    public TryFinallyStmt(TryFinallyNode node, StmtOp body, StmtOp last, boolean catches, boolean counted,
            int[] comprehensions) {
        super(node);
        this.statement = node;
        this.body = body;
        this.last = last;
        this.catches = catches;
        this.counted = counted;
        this.comprehensions = comprehensions;
    }

    @Override
    public void infer(Inference inference) {
        body.infer(inference);
        last.infer(inference);
    }

    @Override
    public void emit(CodeBuilder b, Flow flow) {
        Value how = Value.temp(Type.OBJECT, b.newTemp(Type.OBJECT));
        Value previous = Value.temp(Type.OBJECT, b.newTemp(Type.OBJECT));
        Region region = catches ? Region.handled() : Region.left(counted);
        CompletionFlow inside = new CompletionFlow(flow, how, new Label());
        b.protect(region);
        body.emit(b, inside);
        b.unprotect();
        inside.emitEnds(b);
        boolean handler = region.isUsed() && catches;
        if (handler) {
            emitHandler(b, region, how, previous);
        }
        b.pendingCompletion(statement.temps(), how);
        if (handler) {
            b.pendingSlot(statement.temps() + 1, previous);
            b.protect(Region.left(false));
            ExitingFlow leaving = new ExitingFlow(flow, x -> {
                x.pushFrame();
                x.push(how);
                x.push(previous);
                x.invokeStatic(Handlers.class, "drop", "(" + CodeBuilder.desc(Frame.class) + OBJECT + OBJECT + ")V");
            });
            last.emit(b, leaving);
            b.unprotect();
            Label after = new Label();
            b.jump(Opcodes.GOTO, after);
            leaving.emitEnds(b);
            b.label(after);
        } else {
            last.emit(b, flow);
        }
        b.pop(handler ? 2 : 1);
        if (handler) {
            emitRethrow(b, how, previous);
        }
        inside.emitDispatch(b, statement.last().id);
    }

    private void emitHandler(CodeBuilder b, Region region, Value how, Value previous) {
        Label last = new Label();
        b.insn(Opcodes.ACONST_NULL);
        b.var(Opcodes.ASTORE, previous.index());
        b.jump(Opcodes.GOTO, last);
        Value exception = Caught.arrive(b, region, statement.body(), comprehensions);
        b.push(exception);
        b.var(Opcodes.ASTORE, how.index());
        b.push(Caught.enter(b, exception));
        b.var(Opcodes.ASTORE, previous.index());
        b.label(last);
    }

    private void emitRethrow(CodeBuilder b, Value how, Value previous) {
        Label other = new Label();
        b.push(how);
        b.type(Opcodes.INSTANCEOF, PyException.class);
        b.jump(Opcodes.IFEQ, other);
        Caught.exit(b, previous);
        b.rethrow(node, how);
        b.label(other);
    }

    @Override
    public boolean alwaysLeaves() {
        return body.alwaysLeaves() || last.alwaysLeaves();
    }

    @Override
    public void print(StringBuilder out, String indent) {
        out.append(indent).append("try\n");
        body.print(out, indent + "  ");
        out.append(indent).append(catches ? "finally, also after exceptions\n" : "finally\n");
        last.print(out, indent + "  ");
    }
}
